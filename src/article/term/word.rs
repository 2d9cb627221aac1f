//! Text → words, by UAX #29.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::character::is_unspaced;

/// The number of words in a text; two characters count as one where words are not spaced.
pub(crate) fn count_words(text: &str) -> usize {
    let mut halves = 0;
    each_word(text, &mut |_, reading| halves += reading.halves());
    usize::div_ceil(halves, 2)
}

/// How a piece of text is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A word by UAX #29.
    Word,
    /// A character of a script without spaces.
    Unspaced,
    /// Such a character together with the one before it.
    Bigram,
}

impl Reading {
    /// Its length in half words.
    pub fn halves(self) -> usize {
        match self {
            Self::Word => 2,
            Self::Unspaced => 1,
            Self::Bigram => 0,
        }
    }
}

/// Passes on each word by UAX #29 with its range; in text without spaces, each character and each pair of
/// them.
pub(crate) fn each_word(text: &str, found: &mut dyn FnMut(Range<usize>, Reading)) {
    let mut before: Option<Range<usize>> = None;
    for (start, word) in text.unicode_word_indices() {
        if !word.starts_with(is_unspaced) {
            found(start..start + word.len(), Reading::Word);
            continue;
        }
        for (at, c) in word.char_indices() {
            let range = start + at..start + at + c.len_utf8();
            found(range.clone(), Reading::Unspaced);
            if let Some(before) = before.replace(range.clone()).filter(|before| before.end == range.start) {
                found(before.start..range.end, Reading::Bigram);
            }
        }
    }
}

/// Whether a pair of characters is hiragana, which Japanese uses for endings and particles.
pub(crate) fn is_grammatical(bigram: &str) -> bool {
    bigram.chars().any(|c| matches!(c, '\u{3041}'..='\u{309f}'))
}
