//! Rules for numbers: list items, ordinals, and numbers that begin a sentence.

use super::abbreviations::listed;
use crate::article::sentence::item;
use crate::article::sentence::spot::{Spot, Verdict};
use crate::language::Data;
use crate::text::character::{is_alphabetic, is_numeric};
use crate::text::lower;

/// The mark of the next item starts it, in a list within a line.
pub(crate) fn next_item(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_mark = spot.is_full_stop() && spot.closers.len() < 2 && !spot.gap.is_empty();
    (is_mark && item::is_next(spot.sentence, spot.word)).then_some(Verdict::GoesOn)
}

/// After an ordinal, a number continues the sentence, and so does a capital, unless the word is one that
/// begins sentences, or what is before the number shows that it is no ordinal.
pub(crate) fn ordinal(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_short = language.has_ordinals && spot.is_bare_stop();
    let is_ordinal = is_short && is_number(last_day(spot.word))
        || language.has_ordinals && spot.is_full_stop() && is_roman(spot.word);
    let goes_on = |c: char| is_numeric(c) || c.is_uppercase();
    (is_ordinal && spot.next().is_some_and(goes_on))
        .then(|| Verdict::ends_if(language.is_stop_word(&spot.next_word()) || is_name(spot, language)))
}

/// Whether a number before a capital is the name of what precedes it: "Nr. 7", "Seite 12".
fn is_name(spot: &Spot<'_>, language: &Data) -> bool {
    let before = spot.word_before();
    let list = if before.ends_with('.') { &language.number_abbreviations } else { &language.lettered };
    spot.before_capital() && listed(list, before.trim_end_matches('.'))
}

/// The last number of a range of ordinals, "3.–7", "1./2", or a word that is not too long for an ordinal.
fn last_day(word: &str) -> &str {
    let is_mark = |c| matches!(c, '-' | '–' | '/');
    let (first, last) = word.rsplit_once(is_mark).unwrap_or((".", word));
    if last.len() < 3 && (first.ends_with('.') || first.len() < 3 && !word.contains('/')) { last } else { "" }
}

/// A short number directly before a letter is the mark of an item.
pub(crate) fn item_number(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_short = spot.is_bare_stop() && spot.gap.is_empty() && spot.word.len() < 3;
    (is_short && is_number(spot.word) && spot.next().is_some_and(is_alphabetic)).then_some(Verdict::GoesOn)
}

/// A number after an ordinary word starts a new sentence. So do a section and the number of a source, "[12]
/// gives", also after a number.
pub(crate) fn opening_number(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let number = spot.after.strip_prefix(['§', '[']).unwrap_or(spot.after).trim_start();
    if !number.starts_with(is_numeric) || !spot.is_full_stop() || spot.gap.is_empty() {
        return None;
    }
    let is_section = spot.next() == Some('§');
    let is_behind = if spot.word.chars().all(is_alphabetic) {
        is_ordinary(spot, language)
    } else {
        number.len() < spot.after.len() && is_number(spot.word)
    };
    (is_behind || is_section).then(|| Verdict::ends_if(is_behind))
}

/// Whether the word before a full stop is hardly ever an abbreviation: a long or a small one, not a unit.
fn is_ordinary(spot: &Spot<'_>, language: &Data) -> bool {
    spot.word.chars().count() > 3
        || spot.last == Some('%')
        || language.is_stop_word(&lower(spot.word)) && !spot.word_before().ends_with(is_numeric)
}

/// Whether a word consists of ASCII digits.
fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word is a Roman numeral of two or more capitals: a single letter is more likely an initial.
fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}
