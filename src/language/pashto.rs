//! What is known of Pashto. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "ئېیيۍټځڅډړږښګکڼۀپچژګكىؤ",
    has_ordinals: false,
    stop_words: WordList(
        "ؤ ئې ان اوس اړه باندې بايد باید بل بله به بيا بیا بیان تاسو تاسې تر تل ته توګه خپل خپله خپلو خپلې د درې دغو دغې دلته ده دوه دوو دى دي دی \
         را زما زموږ زه زیات ستا ستاسو سره سو سي شته شو شول شوه شوي شوی شوې شي لا لاندې لخوا لرل لري له لوري لومړي لومړی لومړۍ لپاره لږ لکه مخکې \
         منځ مونږ موږ ن نشته نن نه نور نورو نورې هر هره هغو هغې هلته هيڅ هیڅ و وايي وای وایي وخت ور ورته ورسره ورو وروسته ول ولې وه وو وویل وي ويل \
         ويلي ویل ویلي يا يم يو يوه يې ټول ټوله ټولو پر پرته پرې په پورې پکې ځينې ځینې څخه څلور څنګه څه څو څوک چا چيرته چې چېرې ډول ډیر ډېر ډېره \
         ډېرې ښايي کال کالو کله که کول کوم کومه کومې کوي کيږي کړ کړل کړه کړو کړي کړی کړې کښې کیږي کې کېږي یا یم یو یوه یې",
    ),
    abbreviations: WordList(""),
    closing_abbreviations: WordList(""),
    followers: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList("او خو دا داسې ددی ددې دغه دوی دې نو هغه هغوی هم همدا همدارنګه ځکه"),
    boilerplate: Boilerplate {
        whole: PhraseList("اعلان|اعلانونه|تبصرې|شریک کړئ|لټون|نظریات|کور|کورپاڼه"),
        opening: PhraseList("©|خپور شوی|دا هم ولولئ|نور ولولئ|همدارنګه ولولئ"),
        within: PhraseList("ټول حقوق خوندي|ټول حقونه خوندي"),
        by_line: PhraseList("ليکوال:|لیکوال:"),
        caption: PhraseList("انځور:|سرچینه:|عکس:"),
    },
};
