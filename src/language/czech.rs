//! What is known of Czech. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "áčďéěíňóřšťúůýž",
    has_ordinals: true,
    stop_words:
        "aby ani aniž asi aspoň až bez bude budeme budou budu by bych bychom byl byla byli bylo byly být během co což další dnes do dokonc dva \
         dvou dvě hlavně ho i jak jako jaké jaký je jeden jedna jedno jednoh jednou jen jestli ještě jinak jiné jiný jiných již jsem jsi jsme jsou \
         jste já k kam každé každý kde kdo kdy kdyby když ke kterou která které kteréh kterém který kterýc kterým kteří kvůli let letech mají mezi \
         mi mimo mnoho moc moci mohl mohla mohli mohou mu musí my má mě měl měla měli můj může můžeme můžete na nad naše ne nebo nebyl nebyla \
         nebylo nejen není než nic nich nimi nové nový nyní nám nás náš ním něco někdo několi někter o od opět po pod podle pokud pouze pro proti \
         protož proč právě prý před přes při roce rok roku roky s se si sice sobě spolu stále svou své svého svém svých svým svůj sám tam teď toho \
         tohoto tom tomto tomu tu té této těch těm třeba tři u uvedl uvedla už v vaše ve vy vám vás váš více včera vše všech všechn všichn vždy z \
         za zatím ze či řekl řekla říká že",
    abbreviations:
        "Bc Dr Ing JUDr MUDr MVDr MgA Mgr Mr Mrs PaedDr PhDr RNDr St ThDr Uh akad angl arch bl cca doc dr event franc genmjr genpor h.c hl ing kpt \
         lat m.j mj mjr mudr nadpor např npor nábř něm p plk popř por pozn pplk pprap prap prof pí př překl přel příp red resp rtm srov st sv t.j \
         t.č tj tzn tzv tř ul vl zejm zv řec škpt",
    closing_abbreviations: "Inc Jr Ltd Sb a.s gen k.s m mil mld n.l n.m nám o.p.s r.o s s.r.o spol tis v.o.s z.s",
    followers: "kč kčs",
    number_abbreviations: "kap nar obr odst p písm r roč s str sv tab tel ul zemř č čj čl čp čís",
    sentence_words: "",
    leaning:
        "a ale avšak dodal dodala dále jeho jejich její jim jí mimoto navíc nicméně on ona oni ovšem pak potom proto přesto přitom rovněž ta tak \
         takový také takže tato tedy ten tento to tohle toto tuto ty tyto tím těmto však zato zároveň",
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
