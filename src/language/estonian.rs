//! What is known of Estonian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "äöüõšž",
    has_ordinals: true,
    stop_words:
        "aastal ainult alates alati alla edasi ees eest ega ehk ei enam end enda endale enne esimen esimes et ette hakkab hakkas hulka iga ikka ilma \
         ise isegi jah jooksu ju juba just juurde juures järel järgi kaasa kahe kaheks kaks kas kaudu keegi kelle kellel kes kogu kohal kohta kokku \
         kolm kolme koos kuhu kui kuidas kuigi kuni kus kust kuus kõige kõigi kõik kõiki küll kümme leidis ligi lisaks lisas läbi läheb läks ma me \
         meie meil mida midagi miks mil millal mille millel milles millin mina mind minu mis mitme mitte mitu mulle mõne mõned mõni mõning nagu neil \
         neile neli nelja nimelt nüüd ole oleks oleme olen oli olid olla olnud oma on ongi palju peab peale peavad pidi pidid pigem pole poolt \
         praegu puhul pärast rohkem sa saab saada saanud saavad sai seal seas seitse siia siin sina taas tagasi teeb tegi teha teie teine teise \
         teised toimub tuleb tuli tulla tulnud tõttu umbes vahel vaid vastu veel viie viiman viis vist väga vähem välja või võib võiks võis võivad \
         ära öelda ühe üheksa ühes üks üle ümber ütleb ütles",
    abbreviations:
        "Mr Mrs aadr ca dets dots dr hr hrl ingl jr jrk k.a kpt l.k lad lk mag n.ö nim nn nr nt näit pr prl prof pt ptk s.h s.o s.t sh skp sks sm \
         snd srn st sü tel tlk tn toim u v.a vn vrd vt",
    closing_abbreviations: "Co Corp Inc Jr Ltd Sr",
    followers: "",
    number_abbreviations: "apr aug jaan lg nov okt p sept veebr §",
    sentence_words: "",
    leaning:
        "aga ja ka kuid nad need neid nende nii ning ometi pealegi samas samuti seda see seega seejärel seepärast seetõttu selle selleks selles \
         sellest sest siis siiski ta tal talle teda tema temale too",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening: "artikkel jätkub|avaldatud: |jaga artiklit|jälgi meid|loe ka|loe lisaks|loe rohkem|telli uudiskiri|uuendatud: |vaata ka|©",
        within: "kasutame küpsiseid|kõik õigused kaitstud|meie privaatsuspoliitika",
        by_line: "autor: |autorid: |tekst: |toimetaja: ",
        caption: "(foto: |allikas: |foto: |fotod: |fotol: |getty images|illustratsioon: |pilt: |scanpix",
    },
};
