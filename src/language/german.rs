//! What is known of German. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "äöüß",
    has_ordinals: true,
    stop_words:
        "ab acht alle allein allen aller alles als am an ans auf aus bei beim bereit besond bevor bin bis bisher da daran darf darin darunt das \
         dass davon daß dem den der deren derzei des dessen dich die dir dort drei du durch dürfen dürfte eher ein eine einem einen einer eines \
         einige einmal erst erste ersten es etwa etwas euch fast fünf für gab ganz gar geben gegen gegenü gehen geht gemach gewese geword gibt \
         ging habe haben hat hatte hatten heißt heute hier hieß hätte hätten ich im immer in indem ins insges inzwis ist ja je jede jedem jeden \
         jeder jedes jetzt kam kann kaum kein keine keinen keiner kommen kommt konnte können könnte lassen laut letzte liegt ließ lässt machen \
         macht machte mag mal man mehr mehrer mein meine meinen mich mir mit muss musste möchte müssen nach nachde neben nein neun nicht nichts \
         nie nieman noch nun nur ob obwohl oder oft ohne pro rund sagen sagt sagte sagten schon sechs sehr sei seien seit selbst sich sieben sind \
         sobald sogar soll sollen sollte sonder sowie sowohl später statt stehen steht trotz um uns unser unsere unter unterd viel viele vielen \
         vier vom von vor wann war waren warum was wegen weiter welche wem wen wenig wenn wer werden wie wieder will wir wird wo wohl wollen \
         wollte worden wurde wurden währen wäre wären würde würden zehn zu zuletz zum zunäch zur zuvor zwar zwei zwisch über",
    abbreviations:
        "Abb Abt Anm Aufl Bd Bde Bsp Dipl Dipl.-Ing Dr Dres Fa Fr Frl Hg Hr Hrn Hrsg Ing Mag Mio Mr Mrd Mrs Nr Pfr Priv.-Doz Prof Rd St Tel Tsd \
         Univ.-Prof Verf allg bes bspw bzgl bzw ca d.h dt ehem einschl engl entspr ev evtl exkl frz geb gegr gem gest gez ggf ggfs griech i.A i.V \
         i.d.R inkl insb insbes ital jew kath lat lt max mind n rer resp russ sog u u.U u.a urspr v v.a verh vgl vs wg z z.B z.Hd z.T z.Z z.Zt zit \
         zzgl österr",
    closing_abbreviations: "Chr Co Corp Hbf Inc Jh Jhd Jhdt Jr Ltd Min Sek Sr Std Str a.D a.M e.V h.c jun n.Chr sen v.Chr",
    followers: "",
    number_abbreviations: "Abs Apr Art Aug Dez Feb Febr Fn Jan Jg Jul Jun Kap Mrz Nov Okt Rn Rz S Sep Sept Str Ziff",
    sentence_words: "",
    leaning:
        "aber allerdings also andererseits auch außerdem beide dabei dadurch dafür dagegen daher damals damit danach daneben dann darauf daraufhin \
         darum darüber dazu demnach denn dennoch deshalb deswegen dies diese diesem diesen dieser dieses doch ebenso er folglich ihm ihn ihnen ihr \
         ihre ihren ihrer indes jedoch schließlich sein seine seinen seiner sie so somit stattdessen trotzdem und vielmehr zudem zugleich",
    boilerplate: {
        whole: "",
        opening:
            "aktualisiert am|auch interessant|das könnte sie auch interessieren|diesen artikel teilen|folgen sie uns|jetzt abonnieren|\
             lesen sie auch|lesen sie mehr|mehr dazu|mehr zum thema|stand: |teilen sie diese|veröffentlicht am|zuletzt aktualisiert|©",
        within:
            "alle rechte vorbehalten|cookie-einstellungen|datenschutzerklärung|newsletter abonnieren|newsletter an|um kommentare zu|\
             wir verwenden cookies",
        by_line: "autor: |autorin: |ein gastbeitrag von |ein kommentar von |eine analyse von |von: ",
        caption:
            "(bild: |(foto: |archivbild|archivfoto|bild: |bildquelle|foto: |fotos: |getty images|grafik: |illustration: |imago|picture alliance|\
             quelle: |symbolbild|symbolfoto",
    },
};
