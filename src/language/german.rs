//! What is known of German. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "äöüß",
    has_ordinals: true,
    stop_words:
        "ab acht alle allein allen aller alles als am an ans auf aus bei beim bereit besond bin bis da darf das dass daß dem den der deren derzei \
         des dessen die dort drei du durch dürfen eher ein eine einem einen einer eines einige erst ersten es etwa etwas fast fünf für gab ganz gar \
         gegen gegenü geht gewese geword gibt ging habe haben hat hatte hatten heißt heute hier hätte hätten ich im immer in ins inzwis ist ja je \
         jede jedem jeden jeder jedes jetzt kam kann kaum kein keine keinen kommen kommt konnte können könnte lassen laut letzte lässt machen macht \
         machte mal man mehr mehrer mein meine mich mir mit muss musste möchte müssen nach nachde neben nein nicht nichts nie nieman noch nun nur ob \
         obwohl oder oft ohne pro rund sagen sagt sagte schon sechs sehr sei seit selbst sich sieben sind sogar soll sollen sollte sonder sowie \
         sowohl später steht trotz um uns unser unsere unter viel viele vielen vier vom von vor wann war waren warum was wegen weiter wenig wenn wer \
         werden wie wieder will wir wird wo wohl wollen wollte worden wurde wurden währen wäre würde würden zehn zu zum zur zuvor zwar zwei zwisch \
         über",
    abbreviations:
        "Abb Abt Aufl Bd Bsp Dipl Dipl.-Ing Dr Fa Fr Frl Hg Hr Hrsg Ing Mag Mio Mr Mrd Mrs Nr Pfr Prof Rd St Tel Tsd allg bes bspw bzw ca d.h dt \
         ehem einschl engl entspr ev evtl exkl frz geb gegr gem gest ggf griech i.A i.V i.d.R inkl insb insbes ital jew kath lat lt n resp russ sog \
         u u.U u.a urspr v v.a vgl vs wg z z.B z.Hd z.T z.Z z.Zt zzgl",
    closing_abbreviations: "Chr Co Inc Jh Jhd Jr Ltd Min Sek Sr Std Str a.D a.M e.V h.c jun n.Chr sen v.Chr",
    followers: "",
    number_abbreviations: "Abs Apr Art Aug Dez Feb Febr Fn Jan Jg Jul Jun Kap Mrz Nov Okt Rn Rz S Sep Sept Str Ziff max mind",
    sentence_words: "",
    leaning:
        "aber allerdings also auch außerdem beide dabei dadurch dafür dagegen daher damals damit danach daneben dann darauf daraufhin darum darüber \
         dazu denn dennoch deshalb deswegen dies diese diesem diesen dieser dieses doch ebenso er folglich ihm ihn ihnen ihr ihre ihren ihrer indes \
         jedoch schließlich sein seine seinen seiner sie so somit stattdessen trotzdem und vielmehr zudem zugleich",
    leaning_phrases:
        "auf der anderen seite|aus diesem grund|das unternehmen |der konzern |der mann |die beiden |die firma |die frau |die gruppe |\
         die männer |im gegensatz dazu|im gegenzug|in der folge|vor diesem hintergrund|zum beispiel|zur gleichen zeit",
    cues:
        "diese arbeit|diese studie|dieser artikel|dieser beitrag|in diesem artikel|in diesem beitrag|in dieser arbeit|in dieser studie|\
         wir stellen|wir zeigen",
    boilerplate: {
        whole: "",
        opening:
            "aktualisiert am|auch interessant|das könnte sie auch interessieren|diesen artikel teilen|folgen sie uns|jetzt abonnieren|lesen sie auch|\
             lesen sie mehr|mehr dazu|mehr zum thema|stand: |veröffentlicht am|zuletzt aktualisiert|©",
        within:
            "alle rechte vorbehalten|cookie-einstellungen|datenschutzerklärung|newsletter abonnieren|um kommentare zu schreiben|\
             wir verwenden cookies|zum newsletter an",
        by_line: "autor: |autorin: |ein gastbeitrag von |ein kommentar von |eine analyse von |von: ",
        caption:
            "(bild: |(foto: |archivbild|archivfoto|bild: |bildquelle|foto: |fotos: |getty images|grafik: |illustration: |quelle: |symbolbild|\
             symbolfoto",
    },
};
