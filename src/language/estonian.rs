//! What is known of Estonian. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "äöüõšž",
    has_ordinals: true,
    stop_words: WordList(
        "ainult alates all alla alles edasi ega ehk ei enam enda endale ennast enne esimen et hakkas hiljem iga ikka ilma ise isegi ja jah juba \
         just jälle järel järgi ka kahe kaks kas keegi kell kelle kellel kes kogu kohta kokku kolm koos kord kui kuidas kuigi kuni kus kust kõige \
         kõigi kõik kõiki küll lihtsa läbi läheb ma mees meie mida midagi miks millal mille milleg milles mina mind minu mis mitte mu muidu mulle \
         mõne mõned mõni nagu natuke neile nelja nüüd ole oleks olema oleme olen oli olid olla olnud oma on ongi paar palju pea peab peaks peale \
         pole poolt praegu puhul pärast rohkem saab saada saaks sai seal seega sees selleg sellel siin sina sinna sul suur teeb teha teie tuleb \
         tuli tõttu vahel vaid vastu veel viis väga välja või võib võiks ühe üks üle ütles",
    ),
    abbreviations: WordList(
        "A.S Dr Hr Mr Mrs Nr Pr Prof St aadr dets dir dr eKr hr hrl hüüdn jr jrk kd km kpt kt l.k lg lk mag n.ö nim nn nr näd näit pms pr prl prof \
         rmt s.h s.o sealh sh sm snd so sots srn st sü tel tlk tn tr u v.a vrd õp üld",
    ),
    closing_abbreviations: WordList("A/S Inc Jr Ltd OÜ eKr jpt jt m.a.j pKr"),
    followers: WordList(""),
    number_abbreviations: WordList("apr aug dets jaan kl lk nov nr okt sept veebr §"),
    sentence_words: WordList(""),
    leaning: WordList(
        "aga kuid nad need neid nende nii ning ometi pealegi samas samuti seda see seetõttu selle selleks sellest sest siis siiski ta talle teda \
         tema temale too",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList("avaleht|jaga|kommentaarid|kommenteeri|loe edasi|logi sisse|menüü|otsi|prindi|reklaam|telli"),
        opening: PhraseList("artikkel jätkub|avaldatud|jaga artiklit|jälgi meid|loe ka|loe lisaks|loe rohkem|telli |uuendatud|vaata ka|©"),
        within: PhraseList("kasutame küpsiseid|kõik õigused kaitstud|küpsised|privaatsuspoliitika|uudiskirja"),
        by_line: PhraseList("autor:|tekst:"),
        caption: PhraseList("allikas:|foto:|fotod:|illustratsioon:|pilt:"),
    },
};
