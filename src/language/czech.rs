//! What is known of Czech. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "áčďéěíňóřšťúůýž",
    has_ordinals: true,
    stop_words:
        "aby ani asi až bez bude budou by bych bychom byl byla byli bylo byly být během co což další dalšíc dnes do dokonc druhé dva dvou dvě ho i \
         jak jako je jeden jedna jedno jednoh jednou jen jestli ještě ji jinak jiné jiných již jsem jsme jsou jste já k každý kde kdo kdy kdyby \
         když ke kolem kterou která které který kteří kvůli let letech letos loni lze mají mezi mi mimo mnoho mohl mohli mohou mu musí my má mít \
         mě měl měla měli může na nad naše ne nebo nejen není než nic nich nové nyní nám nás něco několi někter o od opět po pod podle pokud pouze \
         pro proti protož proč první právě prý před předev přes při roce rok roku roky s se si sice sobě stále svou své svého svém svých svým svůj \
         sám tam teď toho tohoto tom tomto tomu tu té téměř této těchto třeba tři u uvedl už v ve velmi více včera vše všech všechn všichn vždy z \
         za zatím zcela ze zejmén či řekl říká že",
    abbreviations:
        "Bc Dr Ing JUDr MUDr MVDr MgA Mgr Mr Mrs PaedDr PhDr RNDr St ThDr Uh akad angl arch bl cca doc dr event franc genmjr genpor h.c hl ing kpt \
         lat m.j mj mjr mudr nadpor např npor nábř něm plk popř por pozn pplk pprap prap prof pí př překl přel příp red resp rtm srov st sv t.j \
         t.č tj tzn tzv tř ul vl zejm zv řec škpt",
    closing_abbreviations: "Inc Jr Ltd Sb a.s gen k.s m mil mld n.l n.m nám o.p.s p r.o s s.r.o spol tis v.o.s z.s",
    followers: "kč kčs",
    number_abbreviations: "kap nar obr odst p písm r roč s str sv tab tel ul zemř č čj čl čp čís",
    sentence_words: "",
    leaning:
        "a ale avšak dodal dodala dále jeho jejich její jim jí mimoto navíc nicméně on ona oni ovšem pak potom proto přesto přitom rovněž ta tak \
         takový také takže tato tedy ten tento to tohle toto tuto ty tyto tím těmto však zato zároveň",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening:
            "aktualizováno|další články|mohlo by vás zajímat|publikováno|přečtěte si|sledujte nás|více k tématu|©|článek pokračuje|čtěte také|\
             čtěte více|číst více",
        within: "ochrana osobních údajů|používá cookies|používáme cookies|všechna práva vyhrazena|zásady ochrany osobních",
        by_line: "autor:|autorka:|autoři:",
        caption: "foto:|fotografie:|ilustrační foto|obrázek:|zdroj:",
    },
};
