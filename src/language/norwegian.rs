//! What is known of Norwegian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "æøåéô",
    has_ordinals: true,
    stop_words:
        "aldri alle allere alltid alt andre annen annet at av bare begge blant ble bli blir blitt bruke både bør da dager de deg dei den der det din \
         ditt dreier du eg egen eget egne ei ein eit eller en enda enn ennå enten er et etter fem fikk finne finnes fire flere flest for fordi \
         fortel fortsa fra fremde frå få får fått før første gang gikk gir gjelde gjenno gjorde gjort gjør gjøre gå går ha hadde har hatt hel hele \
         helt her hjelpe hos hva hvem hver hveran hvert hvilke hvis hvor hvorda hvorfo høy i ifølge igjen ikke ikkje imot ingen inn innen inntil ja \
         jeg jo kan kanskj kom kommer kun kunne lage legge legger lenge lenger ligger litt man mange med meg meir mellom mener mens mer mest min \
         mine minst mitt mot mye må måtte ned nei neste ni noe noen nok noko nye nå når om opp oss over per på riktig rundt sa sagt samme sammen \
         samt seg seks selv senere ser sette setter si siden sier sin sine siste sitt sju skal skjer skrev skulle som står svært ta tar ti tidlig \
         til tilbak to tok tre trenge tror under ut uten var vart ved veldig vere vet vi viktig vil ville vite vår våre vårt være vært å åtte",
    abbreviations:
        "Chr Fr Frk Joh Mr Mrs Mt St Th adm avd bl.a ca cand d.v.s dir dr dvs eks ekskl evt f.eks feks fhv hhv hr i.h.t iflg ift iht inkl jf jfr kgl \
         kl mht mill mrd nr omtr pga prof resp tidl tlf vedr vha vs",
    closing_abbreviations: "Co Corp Inc Ltd jr sr",
    followers: "",
    number_abbreviations: "apr aug des feb febr fig jan jun kap maks nov okt pkt pr s sep sept",
    sentence_words: "",
    leaning:
        "dem denne deres deretter derfor derimod dermed dessuten dette disse dog ham han hans henne hennes hun imidlertid likevel men og også \
         samtidig slik så således videre",
    leaning_phrases: "for eksempel|i tillegg|på den andre siden|samtidig",
    cues: "denne artikkelen|denne studien|i denne artikkelen|i denne studien|vi presenterer",
    boilerplate: {
        whole: "",
        opening:
            "artikkelen fortsetter|bli abonnent|del denne|følg oss|les mer|les også|oppdatert |oppdatert: |publisert |publisert: |saken fortsetter|\
             se også|sist oppdatert|©",
        within: "alle rettigheter forbeholdt|informasjonskapsler (|personvernerklæring|vi bruker cookies",
        by_line: "av: |journalist: |skrevet av|tekst: ",
        caption: "(foto: |arkivfoto|bilde: |foto: |fotograf: |getty images|grafikk: |illustrasjon: |illustrasjonsfoto|kilde: |ntb scanpix|scanpix",
    },
};
