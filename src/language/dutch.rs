//! What is known of Dutch. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "èéêëïóöü",
    has_ordinals: false,
    stop_words:
        "aan acht achter af al alle alleen allema alles als altijd ander andere anders ben bent bij bijna binnen blijft boven daar de deed doen doet \
         door drie een eens eerst eerste eigen elk elke enkele er erg even gaan gaat gedaan geen gewees geword ging gingen had hadden heb hebben \
         heeft heel hem hen het hier hoe hoewel ieder iedere iemand iets ik in inmidd is je jij jullie kan komen komt kon konden kreeg krijgt kunnen \
         kwam kwamen laat laatst langs laten maakt maakte mag maken me meer meest meeste met mij mijn minder moest moeste moet moeten mogen na naar \
         naast negen nieman niet niets nog nooit nu of om omdat ondank onder ongeve ons onze op over per reeds rond samen sinds slecht sommig staat \
         steeds te tegen ten ter terwij tien tijden toen tot tussen twee u uit uw vaak van vanaf vanuit veel via vier vijf volgen voor vooral waar \
         waarbi waardo waarin waarom waarop wannee was wat we weer wegens weinig wel welk welke werd werden wie wij wil wilde wilden willen worden \
         wordt zal zeer zeggen zegt zei zelf zelfs zes zeven zich zoals zodat zonder zou zouden zullen",
    abbreviations:
        "Dr Ds Fr Ing Jac Jhr Joh Mej Mgr Mrs St Ste Th a.d.h.v bijv c.q ca cf d.m.v d.w.z dhr drs evt excl i.p.v i.s.m i.t.t i.v.m incl ir m.a.w \
         m.b.t m.i.v m.n m.u.v mevr mld mln mr mw n.a.v nl o.a o.b.v o.l.v ong plm prof resp s.v.p t.a.v t.b.v t.g.v t.o.v t.w tel v.w.b vgl vs zgn",
    closing_abbreviations: "B.V Chr Co Corp Inc Ltd N.V a.s e.a jl jr n.Chr sr v.Chr",
    followers: "",
    number_abbreviations: "afb apr art aug blz dec feb febr fig hfst jan max nov nr nrs okt p pag sep sept",
    sentence_words: "",
    leaning:
        "bovendien daarbij daardoor daarentegen daarmee daarna daarnaast daarom daarop dan dat desondanks deze die dit dus echter en haar hierdoor \
         hiermee hij hun immers integendeel kortom maar niettemin ook tevens toch vervolgens want ze zij zijn zo zodoende",
    leaning_phrases:
        "aan de andere kant|als gevolg daarvan|bij wijze van voorbeeld|daar komt bij|het bedrijf |in dat geval|met andere woorden|\
         om die reden|tegelijkertijd|volgens haar|volgens hem",
    cues:
        "dit artikel|dit onderzoek|in deze studie|in dit artikel|in dit onderzoek|we presenteren|wij presenteren",
    boilerplate: {
        whole: "",
        opening:
            "bekijk ook|deel dit|dit artikel is verschenen|gepubliceerd op|laatst bijgewerkt|lees meer|lees ook|lees verder|meer over dit onderwerp|\
             ook interessant|schrijf je in|volg ons|©",
        within:
            "alle rechten voorbehouden|cookie-instellingen|cookiebeleid|e-mailadres wordt niet|ons privacybeleid|privacyverklaring|\
             wij gebruiken cookies",
        by_line: "auteur: |door onze |door: |redactie: |tekst: ",
        caption: "(foto: |afbeelding: |archieffoto|beeld: |bron: |foto anp|foto's: |foto: |fotograaf: |getty images|illustratie: ",
    },
};
