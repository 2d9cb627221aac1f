//! What is known of Romanian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "âîăşţșț",
    has_ordinals: false,
    stop_words:
        "a acesto acestu acum ai aici al ale alt alta alte altă alți am ar are asemen asta asupra atunci atât au avea avem avut aș bine c ca care \
         ce cea ceea cei cel cele celor chiar cinci cine cu cum când cât câteva că cărei către da dacă de declar decât deja deoare despre deși din \
         dintr dintre doar doi două dumnea după e era erau este eu face fi fie fiecar fiind foarte fost făcut fără i ieri in l la le li m mai mi \
         mine mult multe mulți mă n ne nici niciun nimic niște noastr noi nostru nu numai o opt orice patru pe pentru peste poate pot prea precum \
         prima primul prin printr până s sau se si spre spune spus sub sunt să te toate toată tot toți trebui trei u un unde unei unele unii unor \
         unui unul va voi vom vor vă îi îl îmi în înaint încât încă într între își îți şi șapte șase ți",
    abbreviations:
        "Al Col Gen Gh Mrs Pr St acad arh av bd cf conf cpt dl dna dr drd dvs ing jud lect lt mr n plt prof sf str trad univ vs Şos Șos",
    closing_abbreviations: "Co Corp Inc Jr Ltd d.Hr mil mld î.Hr",
    followers: "",
    number_abbreviations: "alin ap art bl cca ed fig lit nr p pag par pct pp sc tab tel vol",
    sentence_words: "",
    leaning:
        "acea aceasta această aceea acei acel acela acele acelea acest acesta aceste acestea acești aceștia apoi astfel așa așadar ci dar deci ea \
         ei el ele iar lor lui ori sa sale săi său totodată totuși însă și",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening:
            "abonează-te |adresa ta de email|citeşte şi|citește mai departe|citește mai mult|citește și|citiți și|te-ar putea interesa|vezi şi|\
             vezi și|vă recomandăm|©",
        within:
            "drepturi rezervate|drepturile rezervate|drepturile sunt rezervate|newsletterul nostru|politica noastră de|utilizează cookie",
        by_line: "actualizat la |actualizat: |autor: |publicat la |scris de |ultima actualizare",
        caption: "(foto|credit foto|foto cu caracter|foto:|getty images|imagine cu caracter|imagine:|sursa foto|sursa:|sursă foto",
    },
};
