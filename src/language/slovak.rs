//! What is known of Slovak. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "áäčďéíĺľňóôŕšťúýž",
    has_ordinals: true,
    stop_words:
        "aby aj ak ako alebo ani asi až bez bol bola boli bolo bude budem budeme budú by byť cez dnes do dokonc dva dve dvoch ešte ho hovorí i iba \
         im iné iný ja je jeden jedna jednej jedno jednéh k kam každá každý kde keď keďže kto ktorej ktorom ktorou ktorá ktoré ktoréh ktorí ktorú \
         ktorý ktorýc ktorým ku kvôli len ma majú mal mala mali mať medzi menej mi mnoho mohla mohol mu musia musí my má môj môže môžu mňa na nad \
         najmä naše ne nebol nebola nebolo nech neho nej nemá než nich nie niekoľ niekto niečo nimi nič nové nový nám nás náš ním o od okolo opäť \
         po pod podľa pokiaľ poveda počas pre pred pretož prečo pri proti prvá prvý práve rok roka rokov roku s sa si sme so som spolu ste stále \
         svoj svoja svoje svojej svojho svojic svoju sám sú takmer tam tej teraz toho tohto tom tomto tomu treba tri tu ty tých u uviedl uviedo už \
         v veľmi viac vo vy vám vás váš včera všetci všetko všetky vždy z za zo či čo čím ďalšie ďalší ďalšíc že",
    abbreviations:
        "Bc Dr Ing JUDr MUDr MVDr Mgr Mr Mrs PaedDr PhDr RNDr St ThDr akad angl arch bl cca doc dr event franc genmjr genpor gréc h.c hl ing kpt \
         lat m.j mjr mudr nadpor napr nem npor plk popr por porov pozn pplk prof príp red resp rtm st sv t.j t.č tj tr tzn tzv ul zv",
    closing_abbreviations: "Inc Jr Ltd Zb a.s gen k.s m mil mld n.l n.m n.o nám o.z p r.o s s.r.o spol tis v.o.s",
    followers: "eur sk",
    number_abbreviations: "kap nar obr ods p písm r roč s str sv tab tel ul zom č čl čís",
    sentence_words: "",
    leaning:
        "a ale avšak dodal dodala ich jeho jej jemu ju lebo navyše no okrem on ona oni potom preto pritom rovnako ta tak takisto taktiež takže \
         teda ten tento tie tieto tiež to toto tá táto túto tým však zároveň",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening:
            "aktualizované|mohlo by vás zaujať|prečítajte si|publikované|sledujte nás|viac k téme|©|článok pokračuje|čítajte aj|čítajte tiež|\
             čítajte viac|čítať viac",
        within: "ochrana osobných údajov|používa cookies|používame cookies|všetky práva vyhradené",
        by_line: "autor:|autori:|autorka:",
        caption: "foto:|fotografia:|ilustračná snímka|ilustračné foto|obrázok:|snímka:|zdroj:",
    },
};
