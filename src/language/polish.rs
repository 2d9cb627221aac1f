//! What is known of Polish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "ąćęłńóśźż",
    has_ordinals: false,
    stop_words: WordList(
        "aby albo ani aż bardzo bez być był była było były będzie będą chce chocia ci cię co coś czy czyli czym często da dla dlacze do dodaje dwa \
         dwie dwóch dzisia dzięki dziś gdy gdyby gdyż gdzie go i ile im inne inny ja jak jakie jako je jeden jedna jednej jedno jednym jest jestem \
         jeszcz jeśli jeżeli już każdy kiedy kilka kto która które któreg której który któryc którym którzy którą lat lub ma mają mam mi mimo \
         między mnie mogą może można mu musi my mówi na nad nam nas nasz nawet nic nich nie niej nim niż no o obecni od około pan po pod podcza \
         ponad poniew powied powini prawie przed przede przez przy raz razem rok roku sam siebie się sobie stało swoich swoje swojej swój są tam \
         tej temu teraz trzeba trzy tu ty tych tylko u w we według wiele więcej wszysc wszyst właśni wśród z za zawsze ze został że",
    ),
    abbreviations: WordList(
        "A.D Dr Dz.U Gen Hr Inż Kard Ks Mr Mrs O Pl Prof Pt Red Sp St al ang arch art bp bł chem doc dr ds dyr ew fr gen godz głów hab im in inż \
         j.w k kap kard kl kol kpt ks lek m.in mag mec mgr min mjr nm np nt o obyw ok os pan pkt pl por pow poz pp ppłk prof przyp ps płk r red \
         rtm rys s sen str sygn szt tab tel tj tow tzn tzw ul ur vs w.w wg woj ws współ wyd wym zast zm zob łac Św śp św św.p",
    ),
    closing_abbreviations: WordList("Inc Jr Ltd S.A m.in mld mln n.e p.n.e r r.b s.c sp.z.o.o tys w"),
    followers: WordList(""),
    number_abbreviations: WordList("art dz godz lit nr par pkt poz r rozdz rys s str t tab tel tom ul ust w"),
    sentence_words: WordList(""),
    leaning: WordList(
        "a ale bo dlatego dodał dodała ich jednak jednakże jego jej lecz natomiast on ona one oni oraz ponadto potem poza również ta tak taka taki \
         takie także te tego ten też to tym tymczasem więc wtedy wówczas zatem zaś",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "czytaj dalej|drukuj|komentarze|menu|najczęściej czytane|newsletter|przejdź do treści|reklama|skomentuj|strona główna|szukaj|\
             udostępnij|zaloguj się",
        ),
        opening: PhraseList(
            "aktualizacja|czytaj również|czytaj także|czytaj też|czytaj więcej|dalsza część|data publikacji|dołącz do|obserwuj nas|opublikowano|\
             polecamy|przeczytaj także|przeczytaj też|udostępnij |zobacz również|zobacz także|zobacz też|©|źródło:",
        ),
        within: PhraseList(
            "adres e-mail nie zostanie|pliki cookie|polityka prywatności|używamy plików|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|\
             zapisz się do newslettera",
        ),
        by_line: PhraseList("autor:|oprac.|opracował"),
        caption: PhraseList("fot.|foto:|rys.|zdjęcie:|źródło zdjęcia"),
    },
};
