//! What is known of Norwegian. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "æøåé",
    has_ordinals: true,
    stop_words: WordList(
        "aldri alle allere alt altså andre annet at av bak bare begge blant ble blei bli blir blitt både da de deg dei der det di din ditt du eg \
         egen ein eller ellers en enda enn er et etter fire flere fordi fra fram frå få får fått før først første gikk gjenno gjør gjøre gå går ha \
         hadde har hele her hos hva hvem hver hvilke hvis hvor hvorda hvorfo i ifølge igjen ikke ikkje imot ingen ingent inn innen ja jeg kan kom \
         kommer kun kunne lenge litt man mange med meg meget mellom mens mer mest mot mye må måtte noe noen nok nå når og om opp oss over på sa \
         samme samt selv ser si siden sier sin sine sitt skal skrive skulle som står svært tar ti til tilbak to tre under ut uten var ved vel vi \
         vil ville være vært år ønsker",
    ),
    abbreviations: WordList(
        "Dr Fr Frk Hr Ing Mr Mrs Nr Prof Red St adm avd bl.a ca d.v.s dir dvs eks ekskl evt f.eks feks fhv fr frk ggr gml hhv hr i.h.t iflg inkl \
         jf jfr kgl kl kr maks mfl mht mill mrd nr o.fl omtr osb pga pr pst red ref resp stk tidl tlf vedr",
    ),
    closing_abbreviations: WordList("A/S AS Inc Jr Ltd e.Kr f.Kr m.fl m.v o.l p.m"),
    followers: WordList(""),
    number_abbreviations: WordList("apr art aug des feb febr jan jul jun kap kl nov nr okt s sept"),
    sentence_words: WordList(""),
    leaning: WordList(
        "dem den denne deres deretter derfor derimod dermed dessuten dessverre dette disse for ham han hans henne hennes hun imidlertid likevel \
         men også samtidig slik så således tvert videre",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList("annonse|del|del på facebook|hopp til innhold|kommentarer|logg inn|meny|mest lest|skriv ut|søk"),
        opening: PhraseList(
            "artikkelen fortsetter|bli abonnent|del artikkelen|følg oss|les mer|les også|oppdatert|publisert|saken fortsetter|se også|\
             sist oppdatert|©",
        ),
        within: PhraseList("alle rettigheter|informasjonskapsler|nyhetsbrev|personvernerklæring|vi bruker cookies"),
        by_line: PhraseList("av:|skrevet av|tekst:"),
        caption: PhraseList("arkivfoto|bilde:|foto:|fotograf:|grafikk:|illustrasjon:|kilde:"),
    },
};
