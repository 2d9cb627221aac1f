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
    abbreviations:
        "Acad Av Bd Bl Col Conf Dl Dna Dr Drd Dvs Ec Ing Lect Lt Mr Mrs Nr Pr Prof Sf St Str acad al alin ap art bl cap cca cf conf d dl dna dr \
         drd dvs ed etc. ex fam fig gen hot ibid inc incl ing jud lit loc max mil min mld mun n nr op pag par pct prof pt red ref sect sf sr str \
         tel trad univ vol vs Şos șos",
    closing_abbreviations: "Inc Jr Ltd S.A S.R.L a.m d.Hr p.m î.Hr",
    followers: "",
    number_abbreviations: "alin art cap fig lit nr p pag pct pp str tel vol",
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
