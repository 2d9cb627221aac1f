//! What is known of Swedish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "äöåé",
    has_ordinals: false,
    stop_words: WordList(
        "aldrig all alla allt alltid andra att av bara bland blev bli blir blivit båda både dem dess det dig din där då efter efters ej eller en \
         enligt er ett fick finns fler flera fram framfö från få får för före förra första ge genom ger gick gjorde går gör göra ha hade har hela \
         helt henne honom hos hur här i icke in inför ingen ingent innan inom inte jag ju just kan kanske kom kommer kunde kunna lite man med \
         medan mellan mer mest mig min mot mycket måste ni nog nu när någon något några och om omkrin oss på sa sade samma samt se sig sin sina \
         sitt ska skall skulle som står säger sådan ta tar till tre trots två under upp ur ut utan vad var vara varför varit varje vem vi via vid \
         vilka vilken vill väl vår än är år över",
    ),
    abbreviations: WordList(
        "Dr Fr Frk Hr Ing Mr Mrs Nr Prof Red St avd bl.a ca d.v.s dir doc dvs eg ekon enl ev exkl f.d f.n fig forts fr.o.m frk föreg hr inkl jfr \
         kap kl kr leg lic maj max med mfl milj min n.b nr näml o.d obs p.g.a red ref resp s.k sid sign skn st t.ex t.o.m t.v tekn tel ung vol äv",
    ),
    closing_abbreviations: WordList("AB Inc Jr Ltd e.Kr f.Kr m.fl p.m"),
    followers: WordList(""),
    number_abbreviations: WordList("apr art aug dec feb febr jan jul jun kap kl nov nr okt s sept sid"),
    sentence_words: WordList(""),
    leaning: WordList(
        "de den denna deras dessa dessutom detta därefter däremot därför därmed emellertid han hans hennes hon likaså men också samtidigt sedan så \
         således ändå även",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList("annons|dela|hoppa till innehåll|kommentarer|logga in|meny|mest läst|prenumerera|skriv ut|sök"),
        opening: PhraseList(
            "artikeln fortsätter|bli prenumerant|dela artikeln|följ oss|läs mer|läs också|läs även|publicerad|se även|senast uppdaterad|uppdaterad|\
             ©",
        ),
        within: PhraseList("alla rättigheter|cookiepolicy|nyhetsbrev|personuppgiftspolicy|vi använder cookies"),
        by_line: PhraseList("av:|skriven av|text:"),
        caption: PhraseList("arkivbild|bild:|foto:|fotograf:|grafik:|illustration:|källa:"),
    },
};
