//! What is known of Finnish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "äöå",
    has_ordinals: false,
    stop_words:
        "aikana aina alkaa alle antaa asti edelle edes ehkä ei eikä eivät ellei emme en enemmä eniten ennen ensi ensimm ensin enää eri eräs esimer \
         et ettei että heti hyvin ihan ilman itse jo johon joiden joissa joista joita joka jokain joku jolla jolloi jonka jonkin jos joskus jossa \
         josta jota jotain jotka jotta juuri jälkee jällee kahdek kahden kaikki kaksi kanssa kertoi kertoo kohti koko kolme kolmen koska kuin kuka \
         kukaan kun kuusi kyllä kymmen käy lähes läpi me meidän meillä melko mihin miksi mikä mikään minua minull minun minä missä mistä miten mitkä \
         mitä mitään mm muassa muiden muita mukaan mukana muu muun muut neljä noin nuo nyt ole olemme olen oli olisi olivat olla ollaan ollut oma \
         omaa oman on osa ovat paljon pian piti pitäis pitää saa saada saakka saanut saavat sai sama saman sanoi sanoiv sanoo seitse sekä siellä \
         sillä sinä taas tai te tehdä tehnyt tekee teki toinen toisen tulee tuleva tuli tulla tuo tähän tällä tänä täällä usein vaikka vain vastaa \
         vielä viiden viime viisi voi voida voidaa voinut voisi voivat vuonna vähän välill yhdeks yhden yhä yksi yli",
    abbreviations:
        "Dr Mr Mrs St alk ao dipl dos em engl ent esim esp huom ins kapt kreik ks lat luutn m.m maist mm muk myöh n nk ns nyk oik os prof puh ransk \
         ruots s.o saks suom toht toim tri ven virol vrt vs vt",
    closing_abbreviations: "Inc Jr Ltd Sr",
    followers: "",
    number_abbreviations: "k klo nro p s v",
    sentence_words: "",
    leaning:
        "he heidän heille hän hänelle hänen hänet häntä ja kuitenkin lisäksi mutta myös ne niiden niin niitä näiden näin nämä se sen siihen siinä \
         siis siitä siksi silti sitten sitä toisaalta tuolloin tämä tämän tässä tästä tätä vaan",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening:
            "jaa artikkeli|julkaistu |julkaistu: |juttu jatkuu|katso myös|lue lisää|lue myös|päivitetty |päivitetty: |seuraa meitä|tilaa uutiskirje|\
             viimeksi päivitetty|©",
        within: "kaikki oikeudet pidätetään|käytämme evästeitä|tietosuojaseloste|tilaa uutiskirje|uutiskirjeemme",
        by_line: "kirjoittaja: |teksti: |toimittaja: ",
        caption: "(kuva: |arkistokuva|getty images|grafiikka: |kuva: |kuvaaja: |kuvat: |kuvituskuva|lehtikuva|lähde: ",
    },
};
