//! What is known of Lithuanian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "ąčęėįšųūž",
    has_ordinals: false,
    stop_words:
        "abu anot ant apie ar aš aštuon be beveik bus buvo būti būtų dabar dar daug daugia devyni dešimt du dvi dviejų dėl gali galima galėjo galėtų \
         iki itin iš jau jei jeigu jog jums jūs jūsų kad kada kai kaip kam kartu kas keli kelis kelių keturi kiek kita kitas kiti kitus kitų ko kol \
         kur kuri kuriam kurie kurios kuris kuriuo kurių kurį ką labai lyg man mane mano mažiau mes metais metu metų mums mus mūsų ne nebuvo nei nes \
         net netgi niekad niekas nieko nors nuo nėra pagal pasak pat pati pats penki per pernai pirmas pirmą po prie prieš reikia sako sakė sau save \
         savo savęs septyn su ta tam tapo tarp tarsi teigia teigė ten tie tiek tik to tokių tokį tos trijų trys tu tuo turi turėjo turėtų tą tų už \
         viena vienas vieno vienu vieną visa visas visi viso visus visą visų vėl vėliau ypač yra čia į šalia šeši šiandi šiemet šiuo šių šį",
    abbreviations:
        "Mr Mrs St Th a.a a.k adv akad apskr d dipl doc dr el g gen gerb gim habil inž kand kpt kun m mir mjr mln mlrd mons nr p pav plg plk proc \
         prof pvz r red sav ser t.p t.y tel tūkst vad vid vnt vysk šv žr",
    closing_abbreviations: "Inc Jr Ltd Sr val",
    followers: "",
    number_abbreviations: "kt min psl sk str val §",
    sentence_words: "",
    leaning:
        "bet dėlto ir jai jam jas ji jie jiems jis jo jos juos ją jį jų o tad tada tai taigi taip tas tačiau todėl tokia tokie toks tuomet vadinasi \
         vis ši šie šios šis šią",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening:
            "atnaujinta 2|atnaujinta: |daugiau apie tai|paskelbta 2|paskelbta: |publikuota 2|publikuota: |sekite mus|skaityk daugiau|\
             skaitykite daugiau|skaitykite taip pat|taip pat skaitykite|©",
        within: "naudojame slapukus|naujienlaiškį|privatumo politika|slapukų politika|visos teisės saugomos",
        by_line: "autorius: |autorė: |parengė ",
        caption: "(nuotr. |asociatyvi nuotr|bns nuotr|getty images|iliustracija: |nuotr. |nuotrauka: |nuotraukoje: |nuotraukos: |scanpix|šaltinis: ",
    },
};
