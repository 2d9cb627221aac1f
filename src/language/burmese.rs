//! What is known of Burmese. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "",
    has_ordinals: false,
    stop_words: WordList(""),
    abbreviations: WordList(""),
    closing_abbreviations: WordList(""),
    followers: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList(""),
    boilerplate: Boilerplate {
        whole: PhraseList("ကြော်ငြာ|ပင်မစာမျက်နှာ|မျှဝေပါ|မှတ်ချက်များ|ရှာဖွေရန်"),
        opening: PhraseList("©|ဆက်စပ်သတင်း|ဆက်လက်ဖတ်ရှုရန်"),
        within: PhraseList("မူပိုင်ခွင့်"),
        by_line: PhraseList(""),
        caption: PhraseList("ဓါတ်ပုံ|ဓာတ်ပုံ"),
    },
};
