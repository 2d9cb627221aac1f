//! What is known of Dutch. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "äëïöüéèó",
    has_ordinals: false,
    stop_words: WordList(
        "aan af al alle alleen als altijd andere anders ben bij bijna binnen daar de doch doen doet dood door drie een eens eerste eigen elk en \
         enkele er ergens even gaan gaat geen gewees had hadden heb hebben heeft hem hen het hier hoe iemand iets ik in is ja je jij kan kon \
         konden kunnen kwam laat langs later maken me meer men met mij mijn moet moeten mogen na naar naast niet niets nieuwe nog nooit nu of om \
         omdat onder ons onze op over per samen sinds slecht te tegen ten ter terug tijden toe toen tot tussen twee uit uw van vanaf vanuit vanweg \
         veel via vier vijf volgen voor vooral vorig waar waarbi waarin waarom wannee waren was wat weer wel welke werd werden wie wij wil willen \
         worden wordt zeer zegt zei zelf zich zoals zonder zou zouden zullen",
    ),
    abbreviations: WordList(
        "Chr Dhr Dr Drs Ds Fr Ing Ir Jhr Kon Ltz Mej Mevr Mgr Mr Mrs Ned Prof Red Sr St Ste Th bijv bv c.q ca d.w.z dhr drs i.p.v i.v.m incl jl \
         m.a.w m.b.t m.i.v max mevr min mr n.a.v nl o.a o.l.v o.m ong plm resp s.v.p t.a.v t.b.v t.g.v t.o.v t.w vgl z.g z.o.z",
    ),
    closing_abbreviations: WordList("B.V Inc Jr Ltd N.V a.m e.a e.d enz n.Chr p.m v.Chr"),
    followers: WordList(""),
    number_abbreviations: WordList("afb apr art aug blz dec feb fig hfst jan nov nr nrs okt p sept tel vs"),
    sentence_words: WordList(""),
    leaning: WordList(
        "bovendien daarbij daardoor daarmee daarna daarnaast daarom daartegenover dan dat desondanks deze die dit dus echter ervan evenals haar \
         hij hun immers integendeel maar niettemin ook tevens toch verder vervolgens want ze zij zijn zo zodoende",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "abonneren|advertentie|deel|deel dit artikel|delen|home|inloggen|meer nieuws|menu|naar de inhoud|print|reacties|reageer|zoeken",
        ),
        opening: PhraseList(
            "bekijk ook|dit artikel|foto's:|gepubliceerd op|gerelateerd|laatst bijgewerkt|lees meer|lees ook|lees verder|meer over|ook interessant|\
             schrijf je in|volg ons|©",
        ),
        within: PhraseList(
            "alle rechten voorbehouden|cookie-instellingen|cookiebeleid|e-mailadres wordt niet|nieuwsbrief|privacybeleid|privacyverklaring|\
             wij gebruiken cookies",
        ),
        by_line: PhraseList("door:|redactie:"),
        caption: PhraseList("afbeelding:|beeld:|bron:|foto anp|foto:|fotograaf:"),
    },
};
