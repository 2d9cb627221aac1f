//! What is known of Swedish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "åäöé",
    has_ordinals: false,
    stop_words:
        "aldrig alla allt alltid andra annan annat att av bara berätt bland blev bli blir blivit borde båda både bör de den det dig din ditt du där \
         då efter efters ej eller en enligt er ert ett fem fick finns fler flera flesta fram från fyra få får fått för första ganska genom ger gick \
         gjorde gjort gå gång går gör göra ha hade haft har hela helt hos hur här i icke igen in inför inga ingen inget innan inom inte jag ju just \
         kan kanske kom kommer kunde kunna ligger man med medan mellan mer mest mig min mina mitt mot mycket många måste ni nio nog nu nya när \
         nästan någon något några om omkrin oss per på redan sa sade sagt samma samt sedan sig sin sina sista sitt sju själv själva ska skall skulle \
         som står säga säger sådan sådana ta tar till tillsa tio tog tre trots två under upp ur ut utan vad var vara varför varit varje vars vem vi \
         via vid vilka vilken vilket vill ville väl vår våra vårt än ännu är åtta över",
    abbreviations:
        "Joh Mr Mrs Mt St avd bl.a ca d.v.s dir doc dr dvs enl ev exkl f.d f.n forts fr fr.o.m frk föreg hr inkl jfr jur kl kungl motsv n.b nr näml \
         ordf p.g.a pga prof ref resp s.k t.ex t.o.m t.v tekn tel tf tfn vs äv",
    closing_abbreviations: "Co Corp Inc Ltd d.y d.ä jr sr",
    followers: "",
    number_abbreviations: "apr aug dec feb febr fig jan jun kap nov okt s sep sept sid tab v vol",
    sentence_words: "",
    leaning:
        "alltså dem denna deras dess dessa dessutom detta dock därefter däremot därför därmed emellertid han hans henne hennes hon honom likaså men \
         och också samtidigt så således tvärtom ändå även",
    leaning_phrases: "dessutom|i sin tur|samtidigt|till exempel|å andra sidan",
    cues:
        "den här artikeln|den här studien|denna artikel|denna studie|i denna artikel|i denna studie|vi presenterar",
    boilerplate: {
        whole: "",
        opening:
            "artikeln fortsätter|bli prenumerant|dela artikeln|dela den här|följ oss|läs mer|läs också|läs även|publicerad |publicerad: |se även|\
             senast uppdaterad|uppdaterad |uppdaterad: |©",
        within: "alla rättigheter förbehållna|cookiepolicy|personuppgiftspolicy|prenumerera på vårt",
        by_line: "av: |skriven av|text: ",
        caption: "(foto: |arkivbild|bild: |foto: |fotograf: |getty images|grafik: |illustration: |källa: |tt nyhetsbyrån",
    },
};
