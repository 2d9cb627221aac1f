//! What is known of Czech. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "áčďéěíňóřšťúůýž",
    has_ordinals: true,
    stop_words: WordList(
        "aby ani ano asi až bez blízko bude budou by byl byla byli bylo byly být co což další dnes dny do dva dvou dvě ho i ihned jak jako jaké \
         jaký je jeden jedna jedno jednou jedné jej jejího jen jenž ještě jich jiné jiný již jsem jsme jsou jste já k kam kde kdo kdy když ke \
         kterou která které kteréh kterém který kterýc kterým kteří kvůli lze mají mezi mi mimo mnoho moc mohl mohou moje my má místo mít může na \
         nad naše ne nebo nebyl nebyla nebylo nejsou nejvíc není než nic nich nové nový nám nás náš ním někdo několi někter o od ono po pod podle \
         pokud pouze pro prostě protož proč před přes při roce rok roku s se si sice spolu stále svou své svého svém svých svůj sám tam teď toho \
         tohoto tom tomu tu té této těch třeba tři u už v ve vás více výše vše všech všechn všichn vždy z za zatím ze či řekl řekla že",
    ),
    abbreviations: WordList(
        "Bc Dr Ing JUDr MUDr MVDr Mgr Mr Mrs PaedDr PhDr Prof RNDr St ThDr ak akad angl apod arch atp bl cca doc dop dr ev event ex fr gen hl ing \
         inž it jv jz kap kpt lat lt m.j mj mjr mudr např npor nám něm o.p.s obr ok op orig os p pan par pl plk pod pol por pozn prof př.n.l příp \
         r red resp rkp s s.l sb sev srv st stol str sv tel tis tj tzn tzv tř uh ul vl vyd zejm zv č čes čj čl čp čtv ř",
    ),
    closing_abbreviations: WordList("A.S Inc Jr Ltd a.s aj mil mld n.l s.r.o tis"),
    followers: WordList(""),
    number_abbreviations: WordList("bod kap no obr odst p par r roč s sb str sv tab tel ul č čl čís"),
    sentence_words: WordList(""),
    leaning: WordList(
        "a ale avšak dodal dodala dále jeho jejich její jemu ji jim jí nicméně on ona oni ovšem pak proto přesto přitom rovněž stejně ta tak také \
         takže tato tedy ten tento to tohle toto tuto ty tyto tím těmto však zato zároveň",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "celý článek|domů|hledat|inzerce|komentáře|menu|předplatné|přejít k obsahu|přihlásit se|reklama|sdílet|související články|tisknout|\
             vstoupit do diskuse|číst dál|číst více",
        ),
        opening: PhraseList(
            "aktualizováno|další články|diskuse|mohlo by vás zajímat|publikováno|přečtěte si|sledujte nás|více k tématu|©|článek pokračuje|\
             čtěte také|čtěte více",
        ),
        within: PhraseList("ochrana osobních údajů|používá cookies|používáme cookies|soubory cookie|všechna práva vyhrazena|zásady ochrany"),
        by_line: PhraseList("autor:|autoři:"),
        caption: PhraseList("foto:|fotografie:|ilustrační foto|obrázek:|zdroj:"),
    },
};
