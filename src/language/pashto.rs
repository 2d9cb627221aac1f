//! What is known of Pashto. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "ئېیيۍټځڅډړږښګکڼۀپچژګكىأة",
    has_ordinals: false,
    stop_words: WordList(
        "ؤ ئې ان اند انو اوس اوسني ايي اچول اړه اړوند ای ایښی بايد باید بل بلل به بیا بیان بېلابې تاسو تاسې تر ترڅو ته تول تېر تېره جوړ خپل خپله \
         خپلو خپلې د دغو دغې دلته ده دوه دوو دي دی را رسېدلي زما زموږ زه ستاسو سره سي شته شو شول شوه شوي شوی شوې شي غواړي غوره غوښتل لا لاره لاندې \
         لخوا لري لو لورې لومړي لومړۍ لوی لپاره لکه ما مخ مخکې مو مونږ موږ میاشت ن نن نه نور نورو نورې هر هره هغو هغې هلته هو هيڅ هیڅ و وایي وایی \
         وخت ور ورته ورسره وروسته ول ولې وه وو وي ويل وړاندې ویل ویلي ویلې يا يو يوه يې ټول ټولو ټولې پر پرې په پورې پوه پکې ځان ځای ځينې ځینې څخه \
         څنګه څه څو څوک چا چیرې چې ډيرو ډېر ډېره ډېرې ښايي ښه کال کالو کله کنه کول کوم کومه کومې کوي کړ کړل کړه کړي کړی کړې کیږي کې کېږي ګن ګډون \
         یا یاد یو یوه یې",
    ),
    abbreviations: WordList("د ډاکټر"),
    closing_abbreviations: WordList(""),
    followers: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList("او خو دا داسې ددې دغه دوی دې له نو هغه هغوی هم همدا همدارنګه ځکه"),
    boilerplate: Boilerplate {
        whole: PhraseList("اعلان|اعلانونه|تبصرې|شریک کړئ|لټون|نظریات|کور|کورپاڼه"),
        opening: PhraseList("©|خپور شوی|دا هم ولولئ|نور ولولئ|همدارنګه ولولئ"),
        within: PhraseList("ټول حقوق|ټول حقونه خوندي"),
        by_line: PhraseList(""),
        caption: PhraseList("انځور:|سرچینه:|عکس:"),
    },
};
