//! The rule for the sources that a text names: judgements, books, the entries of a bibliography.

use crate::article::sentence::spot::{LONGEST, Spot, Verdict};
use crate::language::Data;
use crate::text::character::is_alphabetic;
use crate::text::{has, split_where};

/// Maximum number of words between two numbers of a source.
const NAME: usize = 4;

/// In the name of a source, a full stop belongs to an abbreviation, of which there are too many for a list:
/// between two numbers, before the year that closes a bracket, and after the number that opens one. "301 F.
/// Supp. 2d 44 (D. Mass. 2004)", "[9. P. 233]".
pub(crate) fn citation(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_inside = spot.is_bare_stop() && spot.gap.contains(char::is_whitespace);
    let is_part = || spot.word.starts_with(char::is_uppercase) && is_between_numbers(spot);
    (is_inside && (is_entry(spot) || is_before_year(spot) || is_part())).then_some(Verdict::GoesOn)
}

/// Whether only a number is in the bracket so far, and an abbreviation follows.
fn is_entry(spot: &Spot<'_>) -> bool {
    number(spot.word) == (true, "")
        && spot.after.split_whitespace().next().is_some_and(|word| is_short(&word))
        && spot.sentence.strip_suffix(spot.word).is_some_and(|front| front.ends_with('['))
}

/// Whether nothing but abbreviations comes before a year that closes a bracket.
fn is_before_year(spot: &Spot<'_>) -> bool {
    let mut words = spot.after.split_whitespace().take(NAME);
    let year = words.find(|word| !is_short(word)).unwrap_or_default();
    let is_year = |(year, _): (&str, _)| year.len() == 4 && number(year).1.is_empty();
    year.split_once(')').is_some_and(is_year)
        && spot.sentence.len() < LONGEST
        && spot.sentence.rfind('(') > spot.sentence.rfind(')')
}

/// Whether a number, at least two abbreviations and another number surround a full stop. Capitals with full
/// stops count as two, unless they are a time: "410 U.S. 73", but "at 5 P.M. 20 came". After the number of an
/// entry, one is enough.
fn is_between_numbers(spot: &Spot<'_>) -> bool {
    let is_part = |word: &&str| is_short(word) || is_series(word);
    let mut behind = spot.after.split_whitespace().take(NAME).peekable();
    let before = spot.word_before();
    let is_long = if has(spot.word, '.') {
        !spot.word.ends_with('M')
    } else {
        before.starts_with('[') || is_part(&before) || behind.peek().is_some_and(is_part)
    };
    let is_page = |word: &str| number(word).0 && !number(word).1.starts_with(is_alphabetic);
    let is_volume = |word: &str| matches!(number(word.trim_start_matches(['(', '['])), (true, "" | "."));
    let mut front = spot.sentence.split_whitespace().rev().skip(1).take(NAME);
    is_long
        && behind.find(|word| !is_part(word)).is_some_and(is_page)
        && front.find(|word| !is_part(word)).is_some_and(is_volume)
}

/// Whether a word looks like an abbreviation: "F.", "Supp.", "U.S."
fn is_short(word: &&str) -> bool {
    word.starts_with(char::is_uppercase) && word.ends_with('.')
}

/// Whether a word is the number of a series: "2d", "4th".
fn is_series(word: &str) -> bool {
    number(word).0 && word.ends_with(['d', 'h'])
}

/// Whether a word begins with a number, and what follows that.
fn number(word: &str) -> (bool, &str) {
    let (digits, rest) = split_where(word, |c| c.is_ascii_digit());
    (!digits.is_empty(), rest)
}
