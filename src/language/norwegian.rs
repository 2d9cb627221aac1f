//! What is known of Norwegian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "æøåéô",
    has_ordinals: true,
    stop_words:
        "aldri alle allere alltid alt andre annen annet at av bare begge blant ble bli blir blitt bruke både bør da dager de deg dei den der det \
         din ditt du eg egen eget egne ei ein eit eller en enda enn ennå enten er et etter fem fikk finne fire flere for fordi fortel fortsa fra \
         frå få får fått før første gang ganske gikk gir gjenno gjorde gjort gjør gjøre gå går ha hadde har hatt hel hele heller helt her hos hva \
         hvem hver hvert hvilke hvis hvor hvorda hvorfo i ifølge igjen igjenn ikke ikkje ingen inn innen innenf inntil ja jeg jo kan kanskj kom \
         kommer kun kunne lage lenge lenger ligger litt man mange med meg meir mellom mener mens mer mest min mine mitt mot mye må måtte ned nei \
         ni noe noen nok noko nye nå når om opp oss over per på riktig rundt sa sagt samme sammen samt seg seks selv ser si siden sier sin sine \
         siste sitt sju skal skulle som står svært ta tar ti til tilbak to tok tre under ut uten utenfo var vart ved veldig vere verken vi vil \
         ville vår våre vårt være vært å åtte øvrig",
    abbreviations:
        "Chr Fr Frk Joh Mr Mrs Mt St Th adm avd bl.a ca cand d.v.s dir dr dvs eks ekskl evt f.eks feks fhv hhv hr i.h.t iflg ift iht inkl jf jfr \
         kgl kl maks mht mill mrd nr omtr pga pr prof resp tidl tlf vedr vha vs",
    closing_abbreviations: "Co Corp Inc Ltd jr sr",
    followers: "",
    number_abbreviations: "apr aug des feb febr fig jan jun kap nov okt pkt s sep sept",
    sentence_words: "",
    leaning:
        "dem denne deres deretter derfor derimod dermed dessuten dette disse dog ham han hans henne hennes hun imidlertid likevel men og også \
         samtidig slik så således videre",
    boilerplate: {
        whole: "",
        opening:
            "artikkelen fortsetter|bli abonnent|del denne|følg oss|les mer|les også|oppdatert|publisert|saken fortsetter|se også|sist oppdatert|©",
        within: "alle rettigheter forbeholdt|informasjonskapsler (|personvernerklæring|vi bruker cookies",
        by_line: "av: |journalist: |skrevet av|tekst: ",
        caption: "(foto: |arkivfoto|bilde: |foto: |fotograf: |getty images|grafikk: |illustrasjon: |illustrasjonsfoto|kilde: |ntb scanpix|scanpix",
    },
};
