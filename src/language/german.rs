//! What is known of German. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "äöüß",
    has_ordinals: true,
    stop_words: WordList(
        "ab alle allem allen aller alles als am an andere auch auf aus bei beim bereit bis bisher daran das dass daß dem den denen denn der deren \
         des dessen die diesem diesen dort drei du durch ein eine einem einen einer eines einige erst es etwa etwas euch für ganz gegen gegenü \
         geht gibt habe haben hat hatte hatten heute hier hinter hätte ich ihrem ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes \
         jetzt kann kein keine keinen konnte können könnte lassen machen man mehr mehrer mein meine mit muss müssen nach nachde neben nicht nichts \
         noch nun nur ob obwohl oder ohne rund sagt sagte schon sehr sei seien seinem seinen seiner seit selbst sich sind sogar soll sollen sollte \
         sonder sowie trotz um uns unser unter viel viele vier vom von vor war waren warum was weiter welche wenn wer werde werden wie wieder will \
         wir wird wo wollen worden wurde wurden währen würde würden zu zum zur zwar zwei zwisch über",
    ),
    abbreviations: WordList(
        "Abb Abs Abt Art Aufl Bd Bsp Co Dipl Dr Dres Fa Fr Frl Hg Hr Hrn Hrsg Ing Mag Mio Mrd Nr Pfr Prof Rd Red Sen St Str Tel Tsd Ziff allg bspw \
         bzw ca d.h dgl ehem einschl entspr evtl gem gest ggf i.A i.V i.d.R inkl insb kath lt m.E max med min n o.ä phil rer resp s.o s.u sog std \
         u.a u.ä urspr v v.a verh vgl wg z.B z.T z.Z zit zzgl",
    ),
    closing_abbreviations: WordList("Chr GmbH Inc Jh Jr Ltd Min Sek Std Uhr etc n.Chr p.a u.v.m usf usw v.Chr"),
    followers: WordList(""),
    number_abbreviations: WordList("Apr Art Aug Dez Feb Febr Jan Jul Jun Kap Mrz März Nov Nr Okt S Sept Str Ziff"),
    sentence_words: WordList(""),
    leaning: WordList(
        "aber allerdings also außerdem beide beides da dabei dafür daher damit danach daneben dann darauf daraufhin darum darüber dazu dennoch \
         deshalb deswegen dies diese dieser dieses doch ebenso er folglich hierzu ihm ihn ihnen ihr ihre ihren indes jedoch sein seine sie so \
         solche stattdessen trotzdem und weil zudem zuvor",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "abonnieren|anmelden|anzeige|artikel teilen|drucken|kommentare|kommentieren|menü|startseite|suche|teilen|weiterlesen|werbung|\
             zum inhalt springen",
        ),
        opening: PhraseList(
            "aktualisiert am|auch interessant:|das könnte sie auch interessieren|diesen artikel|folgen sie uns|jetzt abonnieren|lesen sie auch|\
             lesen sie mehr|mehr dazu|mehr zum thema|stand:|teilen sie|veröffentlicht am|zuletzt aktualisiert|©",
        ),
        within: PhraseList(
            "alle rechte vorbehalten|cookie-einstellungen|datenschutzerklärung|newsletter abonnieren|newsletter an|nutzungsbedingungen|\
             um kommentare zu schreiben|werden nicht veröffentlicht|wir verwenden cookies",
        ),
        by_line: PhraseList("autor:|von:"),
        caption: PhraseList("bild:|bildquelle|foto:|fotos:|grafik:|quelle:|symbolbild|symbolfoto"),
    },
};
