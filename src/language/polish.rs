//! What is known of Polish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "ąćęłńóśźż",
    has_ordinals: false,
    stop_words:
        "aby albo ani aż bardzi bardzo bez bowiem by byli być był była było były będzie będą chocia choć ci co coś czy czyli dla dlacze do dodaje \
         dużo dwa dwie dwóch dzisia dzięki dziś gdy gdyż gdzie go i ile im inne inny innych ja jak jaki jakie jako je jeden jedna jest jestem \
         jeszcz jeśli jeżeli już ją każdy kiedy kilka kilku kto ktoś która które któreg której który któryc którym którzy którą lat lata latach \
         lub ma mają mam mi mimo między mnie mogą może można mu musi my mówi na nad należy nam nas nawet nic nich nie niego niej nigdy nikt nim \
         nią niż nowe o obecni od oraz pan pani pierws po pod podcza ponad powied prawie przed przez przy późnie raczej raz razem rok roku sam \
         sama siebie się sobie sobą stwier swoich swoim swoje swoją są tam tego tej temu teraz trzeba trzech trzy tu ty tych tyle tylko tę u w \
         wcześn wczora we według wiele wielu więcej wobec wszysc wszyst właśni wśród z za zawsze zbyt ze został że żeby",
    abbreviations:
        "Dr Dz.U Hr Inż Kard Ks Mr Mrs Prof St abp adm al ang asp bp bł doc dr ds dyr fot gm hab hr insp inż k kard kmdr kom kpt ks lic m.in mec \
         med mgr mjr n nadkom niem np o oprac os p.o pl podkom por pow pp ppor ppłk prof przyp płk red reż sierż sp st szer tj tow tzn tzw ul ur \
         woj ww wyd zm zob łac śp św",
    closing_abbreviations: "Inc Jr Ltd S.A gen im m marsz mld mln n.e o.o p p.n.e r s tys w",
    followers: "",
    number_abbreviations: "art godz nr ok p par pkt pocz poz poł rozdz rys s str t tab tel ul ur ust vol zm",
    sentence_words: "",
    leaning:
        "a ale bo dlatego dodał dodała ich jednak jednakże jego jej lecz natomiast on ona one oni ponadto potem również ta tak taka taki takie \
         także te ten też to tym tymczasem więc wtedy wówczas zatem zaś",
    leaning_phrases:
        "co więcej|dlatego|dodatkowo|firma |mimo to|na przykład|poza tym|przy tym|tym samym|w efekcie|w ten sposób|w tym samym czasie|\
         z drugiej strony|z kolei",
    cues:
        "artykuł przedstawia|celem artykułu|celem pracy|niniejszy artykuł|w artykule|w niniejszej pracy|w niniejszym artykule",
    boilerplate: {
        whole: "",
        opening:
            "aktualizacja:|czytaj dalej|czytaj również|czytaj także|czytaj też|czytaj więcej|dalsza część artykułu|dalsza część tekstu|\
             data publikacji|dołącz do nas|obserwuj nas|opublikowano|polecamy:|przeczytaj także|przeczytaj też|udostępnij |zobacz również|\
             zobacz także|zobacz też|©|źródło:",
        within:
            "adres e-mail nie zostanie|polityka prywatności|używamy plików cookie|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|\
             zapisz się do newslettera",
        by_line: "autor:|autorka:|oprac.|opracował",
        caption: "fot.|foto:|rys.|zdjęcie:|źródło zdjęcia",
    },
};
