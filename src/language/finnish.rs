//! What is known of Finnish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "äöå",
    has_ordinals: true,
    stop_words: WordList(
        "aikana aina ainaki ainoas ajan alkaa alla alle asti edes ehkä ei eikä eivät ennen ensi entä eri eräs esimer ettei että ihan ilman itse ja \
         jo joiden jois joissa joita joka jolla jolle jonka jonkun jos joskus jossa josta jota jotain jotka jotta juuri kai kaikki kaksi kannat \
         kanssa kerran kertoi kertoo keskel kiitos kohti koko kolme koska koskaa kuin kuinka kuiten kuka kun kuten kyllä käytä lähes me meidän \
         melko mihin mikä mikäli minkä minull minun minä missä mistä mitä mitään mm monta muiden mukaan muun muut neljä niissä niitä noin nuo nyt \
         näitä ole oleva olevan oli olisi olivat olla olleet ollut on ovat paitsi paljon paremm pitäis pitää saa sai samall sanoi sanoo sekä \
         seuraa siellä silloi sillä sinun sinä suuri taas tai tehdä tulee tuli tulla tuo tällä tänä tätä usein vaan vaikka vailla vain vasta vielä \
         viime voi voida voidaa voisi voivat vuoden vuonna välill yhden yhä yksi yli ympäri",
    ),
    abbreviations: WordList(
        "Dr Mr Mrs Prof St ao ap dipl eKr ed eläk em esim fil ho huom im ins itä joht ka kand kpl ks lis luutn lääk maist mm mol muk nim ns nyk \
         oik os oy palv pj prof puh päätoim red s.o seur sh synt t tekn tms toht toim tri ts v vast vrt yht ylil ym yo",
    ),
    closing_abbreviations: WordList("Inc Jr Ltd eKr eaa jKr jaa klo milj mrd tms ym yms"),
    followers: WordList(""),
    number_abbreviations: WordList("klo kpl luku n nro s v vrt"),
    sentence_words: WordList(""),
    leaning: WordList(
        "he heidän heille hän hänelle hänen häntä lisäksi mutta myös myöskin ne niiden niin näiden näin nämä se sen siihen siinä siis siitä siksi \
         silti sitten sitä tuolloin tämä tämän tästä",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList("haku|ilmoitus|jaa|kirjaudu|kirjaudu sisään|kommentit|kommentoi|luetuimmat|mainos|siirry sisältöön|tilaa|tulosta|valikko"),
        opening: PhraseList(
            "jaa artikkeli|julkaistu|juttu jatkuu|katso myös|lue lisää|lue myös|päivitetty|seuraa meitä|tilaa |viimeksi päivitetty|©",
        ),
        within: PhraseList("evästeet|kaikki oikeudet pidätetään|käytämme evästeitä|tietosuojaseloste|uutiskirje"),
        by_line: PhraseList("kirjoittaja:|teksti:"),
        caption: PhraseList("arkistokuva|grafiikka:|kuva:|kuvaaja:|kuvat:|lähde:"),
    },
};
