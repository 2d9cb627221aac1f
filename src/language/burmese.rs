//! What is known of Burmese. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "",
    has_ordinals: false,
    stop_words: "",
    abbreviations: "",
    closing_abbreviations: "",
    followers: "",
    number_abbreviations: "",
    sentence_words: "",
    leaning: "",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening: "©|ဆက်စပ်သတင်း|ဆက်လက်ဖတ်ရှုရန်",
        within: "မူပိုင်ခွင့်",
        by_line: "",
        caption: "ဓါတ်ပုံ|ဓာတ်ပုံ",
    },
};
