//! Rules for numbers: list items, ordinals, and numbers that begin a sentence.

use crate::article::sentence::item;
use crate::article::sentence::spot::{Spot, Verdict};
use crate::language::Data;
use crate::text::character::{is_alphabetic, is_numeric};

/// The mark of the next item starts it, in a list within a line.
pub(crate) fn next_item(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_mark = spot.is_full_stop() && spot.closers.len() < 2 && !spot.gap.is_empty();
    (is_mark && item::is_next(spot.sentence, spot.word)).then_some(Verdict::GoesOn)
}

/// After an ordinal, a number continues the sentence, and so does a capital, unless the word is one that
/// begins sentences.
pub(crate) fn ordinal(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_short = language.has_ordinals && spot.is_bare_stop() && spot.word.len() < 3;
    let is_ordinal = is_short && is_number(spot.word)
        || language.has_ordinals && spot.is_full_stop() && is_roman(spot.word);
    let goes_on = |c: char| is_numeric(c) || c.is_uppercase();
    (is_ordinal && spot.next().is_some_and(goes_on))
        .then(|| Verdict::ends_if(language.is_stop_word(&spot.next_word())))
}

/// A short number directly before a letter is the mark of an item.
pub(crate) fn item_number(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_short = spot.is_bare_stop() && spot.gap.is_empty() && spot.word.len() < 3;
    (is_short && is_number(spot.word) && spot.next().is_some_and(is_alphabetic)).then_some(Verdict::GoesOn)
}

/// A number after an ordinary word starts a new sentence.
pub(crate) fn opening_number(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_ordinary = spot.word.chars().count() > 3 && spot.word.chars().all(is_alphabetic);
    (spot.is_full_stop() && is_ordinary && !spot.gap.is_empty() && spot.next().is_some_and(is_numeric))
        .then_some(Verdict::Ends)
}

/// Whether a word consists of ASCII digits.
fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word is a Roman numeral of two or more capitals: a single letter is more likely an initial.
fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}
