//! What is known of Lithuanian. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "ąčęėįšųūž",
    has_ordinals: false,
    stop_words: WordList(
        "abu ant apie ar arba artimi ateity atgal bei bendra beveik bus buvo būti būtų dabar dar daug daugia du dvi dėka dėl gal gali galima \
         galėtų iki itin iš ištisu jais jau jei jeigu jog joje juk jums jūs kad kadang kai kaip kam kartu kartą kas kiek kiekvi kitas kiti kitų \
         kol kur kuri kuriam kurie kurios kuris kuriuo kurią kurių kurį ką labai laiko link lyg man mano mes metais metus metų mus mūsų nebe \
         nebuvo nei nes nors nuo nėra pagal pasak per pernai pirmas po prie prieš prieša sako sakė sau savo savęs su ta tam tame tarp tarsi ten \
         tie tiek tik tikrai tiktai to tokį tos tuos turi turėjo tą tų už viena vienas vieną visa visas visi visų vos vėl vėliau yra čia šalia \
         šiandi šio šiuo šiuos šių šį",
    ),
    abbreviations: WordList(
        "A.k Dr Dž Gerb Mr Mrs Nr Pr Prof St Th a.k adv akad apskr aut bdv bt doc dr drg e.p gen gerb habil insp inž kand kap kl kpt kt kun lot \
         med mero min mln mlrd mok mst mstl p pav pavyzd pirm plk pr prof pvz red rež sav sek sen sk skyr soc sp tarp techn tel tūkst vad vid viet \
         vnt vysk Šv švč ž žr",
    ),
    closing_abbreviations: WordList("A.S Inc Jr Ltd UAB d g m m.e p.m.e r tt val"),
    followers: WordList(""),
    number_abbreviations: WordList("apr aut d g kov nr pav psl red rugp rugs sk str tel val vas vnt § žr"),
    sentence_words: WordList(""),
    leaning: WordList(
        "be bet dėlto ir jai jam jas ji jie jiems jis jo jos juos ją jį jų kita o tad tai taigi taip tas tačiau todėl tokia tokie toks tuo tuomet \
         vis ši šie šios šis šią",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "ieškoti|komentarai|komentuoti|meniu|pagrindinis|prenumeruoti|prisijungti|reklama|skaityti daugiau|spausdinti|\
             straipsnio tęsinys po reklama",
        ),
        opening: PhraseList("atnaujinta|dalintis|daugiau apie|paskelbta|publikuota|sekite mus|skaityk|taip pat skaitykite|©"),
        within: PhraseList("naudojame slapukus|naujienlaišk|privatumo politika|slapukų|visos teisės saugomos"),
        by_line: PhraseList("autorius:|parengė"),
        caption: PhraseList("iliustracija:|nuotr.|nuotrauka:|nuotraukos:|šaltinis:"),
    },
};
