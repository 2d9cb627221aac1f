//! What is known of Amharic. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "",
    has_ordinals: false,
    stop_words: WordList(""),
    abbreviations: WordList(""),
    closing_abbreviations: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList(""),
    boilerplate: Boilerplate { whole: PhraseList(""), opening: PhraseList(""), within: PhraseList(""), by_line: PhraseList(""), caption: PhraseList("") },
};
