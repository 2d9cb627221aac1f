//! What is known of Romanian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "ăâîșțşţ",
    has_ordinals: false,
    stop_words:
        "a abia aceeaș acel acolo acum ai aici al ale alt alta alte altele altul alți am an ani anul ar are asemen asta asupra atunci atât au avea \
         avem avut azi aș așa bine c ca care ce cea ceea cei cel cele celor chiar cinci cine cu cui cum cumva când cât câte câteva că cărei căror \
         cărora cărui căruia către da dacă dat deja deoare depart despre deși din dintr dintre doar două dumnea după era eram erau este eu face fi \
         fie fiecar fiind foarte fost fostul făcut fără grație ieri la le li lor mai mare mea mei mele meu mi mie mine mult multe mulți mă n ne \
         nimeni niște noastr noi nostru nu numai o or orice pe pentru peste poate pot prea prima primul prin puțin s se si sine spre spun spune \
         spus sub sunt sus să te toate toată tot toți trebui trei tu tău ul un una unde unei unele uneori unor unui unul va voi vom vor vreo vă \
         zis îi îl îmi împotr în înaint încă într între întru își îți ți",
    abbreviations: "Al Gh Mrs Pr St acad arh av bd cf col conf cpt dl dna dr drd dvs gen ing jud lect lt mr n plt prof sf str trad univ vs Şos Șos ș",
    closing_abbreviations: "Co Corp Inc Jr Ltd d.Hr mil mld î.Hr",
    followers: "",
    number_abbreviations: "alin ap art bl cap cca ed fig lit nr p pag par pct pp sc tab tel vol",
    sentence_words: "",
    leaning:
        "acea aceasta această aceea acei acela acele acelea acest acesta aceste acestea acesteia acestora acestuia apoi astfel așadar ci dar de \
         deci ea ei el ele iar lui nici ori sa sale săi său totodată totuși însă și",
    boilerplate: {
        whole: "",
        opening:
            "abonează-te|actualizat|citește mai mult|citește și|citiți și|distribuie |publicat|recomandarea|ultima actualizare|urmărește-ne|\
             vezi și|©",
        within: "folosește cookie|politica de confidențialitate|politica de cookie|termeni și condiții|toate drepturile rezervate|utilizează cookie",
        by_line: "autor:|de redacția",
        caption: "credit foto|foto:|imagine:|sursa foto|sursa:|sursă foto|sursă:",
    },
};
