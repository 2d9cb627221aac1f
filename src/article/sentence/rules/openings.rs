//! Rules for the beginning of the next sentence: lower case, a dash, or no space before it.

use super::abbreviations::listed;
use crate::article::sentence::spot::{Spot, Verdict};
use crate::language::Data;
use crate::text::character::{is_alphabetic, is_alphanumeric, is_armenian, is_dash, is_terminator};
use crate::text::split_where;

/// Minimum length of a word that in lower case is hardly ever an abbreviation unless it is listed, in
/// letters.
const LONG_WORD: usize = 5;

/// A writer who begins one sentence in lower case begins the next one that way, too. And a word too long for
/// an abbreviation ends a sentence, whatever follows.
pub(crate) fn lower_case_opening(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_before_lower_case =
        spot.is_bare_stop() && !spot.gap.is_empty() && spot.next().is_some_and(char::is_lowercase);
    let opens_so = || spot.word.chars().count() > 2 && spot.opens_with(char::is_lowercase);
    (is_before_lower_case && is_word(spot.word, language) && (is_long_word(spot) || opens_so()))
        .then_some(Verdict::Ends)
}

/// A name that is written with a small letter and a capital opens a sentence, and so does one with a full
/// stop: "iPhone", ".NET".
pub(crate) fn opening_name(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_bare = spot.is_bare_stop() && !spot.gap.is_empty();
    let is_small = |c: char| c.is_lowercase() || c == '.';
    let is_name = || {
        let name = spot.after.strip_prefix('.').unwrap_or(spot.after);
        split_where(name, is_alphabetic).0.contains(char::is_uppercase)
    };
    (is_bare
        && spot.next().is_some_and(is_small)
        && spot.word.chars().count() > 1
        && is_word(spot.word, language)
        && is_name())
    .then_some(Verdict::Ends)
}

/// Whether a word consists of letters and is not a listed abbreviation.
fn is_word(word: &str, language: &Data) -> bool {
    word.chars().all(is_alphabetic)
        && !listed(&language.abbreviations, word)
        && !listed(&language.closing_abbreviations, word)
}

/// Whether the word before a full stop is too long for an abbreviation, and what follows is also a word.
fn is_long_word(spot: &Spot<'_>) -> bool {
    spot.word.chars().count() >= LONG_WORD
        && spot.next_word().chars().count() > 1
        && spot.word.starts_with(char::is_lowercase)
        && !spot.word.starts_with(is_armenian)
}

/// A dash after a space starts a new sentence, and so do two commas that stand for a quotation mark.
pub(crate) fn opening_dash(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_ordinary = spot.word.chars().count() > 1 || !spot.is_full_stop() || !spot.closers.is_empty();
    let is_mark = spot.next().is_some_and(is_dash) || spot.after.starts_with(",,");
    (is_ordinary && !spot.gap.is_empty() && is_mark && opens(spot.after)).then_some(Verdict::Ends)
}

/// Whether a text has a word that is not in lower case before any terminator.
fn opens(text: &str) -> bool {
    let first = text.chars().find(|&c| is_alphanumeric(c) || is_terminator(c));
    first.is_some_and(|c| is_alphanumeric(c) && !c.is_lowercase())
}

/// A missing space: two ordinary words with a full stop between them, the second with a capital.
pub(crate) fn missing_space(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    if !spot.gap.is_empty() || !spot.is_full_stop() {
        return None;
    }
    let is_ordinary = spot.word.chars().count() > 2 && spot.word.chars().skip(1).all(char::is_lowercase);
    let (next, rest) = split_where(spot.after, is_alphanumeric);
    let opens = next.starts_with(char::is_uppercase)
        && next.chars().skip(1).all(char::is_lowercase)
        && next.chars().count() > 1
        && rest.starts_with([' ', ',']);
    (is_ordinary && opens).then_some(Verdict::Ends)
}
