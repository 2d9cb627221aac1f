//! What is known of Slovak. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "áäčďéíĺľňóôŕšťúýž",
    has_ordinals: true,
    stop_words: WordList(
        "aby aj ak ako alebo ani asi až bez bol bola boli bolo bude budú by byť dnes do dva dve dvoch ešte ho i iba im iná iné iný ja je jeden \
         jedna jedno jednéh k kam každá každý kde ke keď keďže kto ktorej ktorom ktorou ktorá ktoré ktoréh ktorí ktorú ktorý ktorýc ktorým ku \
         kvôli len ma majú mal mala mali mať medzi menej mi mnoho mu my má môj môže môžu mňa na nad nami naše ne nebol nebola nech neho nej nejaký \
         nemá než nich nie niekoľ niekto niečo nová nové nový nám nás náš ním o od ono po pod podľa pokiaľ poveda pre pred pretož prečo pri prvá \
         prvý práve roka rokov roku s sa sme so som spolu ste stále svoj svoja svoje svojej svojho sám sú tam te tej toho tohto tom tomto tomu \
         treba tri tu ty tí u už v viac vo vás váš všetko všetky vždy z za zo či čo čím ďalej ďalšie ďalší že",
    ),
    abbreviations: WordList(
        "Bc Dr Ing JUDr MUDr MVDr Mgr Mr Mrs PaedDr PhDr Prof RNDr St ThDr akad angl arch bl cca doc dr event gen hl ing inž kap kpt mjr napr nem \
         nám obr odd okr op p pan par pl plk por pozn prof príp r red resp roč s st str sv t.j t.č tel tis tj tr tzn tzv ul var zn č čl",
    ),
    closing_abbreviations: WordList("Inc Jr Ltd a.i a.p a.s ap atď i.n mil mld n.l s.r.o tis"),
    followers: WordList(""),
    number_abbreviations: WordList("bod kap obr ods p par r roč s str sv tab tel ul č čl čís"),
    sentence_words: WordList(""),
    leaning: WordList(
        "a ale avšak dodal dodala ich jeho jej jemu ju lebo no okrem on ona oni potom preto pritom rovnako ta tak takisto takže teda ten tento tie \
         tieto tiež to toto tá táto túto tým však zároveň",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "celý článok|diskusia|domov|hľadať|inzercia|komentáre|menu|predplatné|preskočiť na obsah|prihlásiť sa|reklama|súvisiace články|tlačiť|\
             zdieľať|čítať viac|čítať ďalej",
        ),
        opening: PhraseList(
            "aktualizované|mohlo by vás zaujať|prečítajte si|publikované|sledujte nás|viac k téme|©|článok pokračuje|čítajte aj|čítajte tiež|\
             čítajte viac",
        ),
        within: PhraseList("ochrana osobných údajov|používa cookies|používame cookies|súbory cookie|všetky práva vyhradené"),
        by_line: PhraseList("autor:|autori:"),
        caption: PhraseList("foto:|ilustračná snímka|ilustračné foto|obrázok:|snímka:|zdroj:"),
    },
};
