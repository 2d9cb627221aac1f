//! Block → sentences: one scan over the characters that can end one, each decided by a table of rules that follows
//! UAX #29 (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>) where no rule of ours speaks.

use std::ops::Range;

use rules::RULES;
use spot::Spot;

use crate::language::Data;
use crate::text::character::{find, is_ambiguous, is_armenian, is_attached, is_continuing, is_terminator};
use crate::text::{piece, trim};

mod item;
mod rules;
mod spot;

/// A sentence without an end is cut near this length, in characters, so that it stays one that can be shown.
const LONGEST: usize = 2000;

/// A mark of a list is no longer, in bytes.
const MARKER: usize = 8;

/// So many marks without a letter, at most, belong to the sentence before them.
const MARKS: usize = 16;

/// The sentences of a block, given to `found` one by one: byte ranges of the text, without the white space between
/// them; joined they are the block. With each, whether it is whole, not a piece of one that is too long.
pub(crate) fn split(
    text: &str,
    block: &Range<usize>,
    language: &Data,
    mut found: impl FnMut(Range<usize>, bool),
) {
    let block_text = piece(text, block);
    let mut emit = |start: usize, end: usize| {
        item::each(text, block.start + start..block.start + end, &mut |range| pieces(text, range, &mut found))
    };
    let (mut start, mut from, mut has_words) = (0, 0, false);
    while let Some(at) = next_terminator(block_text, from) {
        has_words = has_words || piece(block_text, &(from..at)).contains(char::is_alphanumeric);
        let spot = Spot::at(block_text, start, at);
        from = spot.end;
        if has_words && !is_marker(piece(block_text, &(start..at))) && is_boundary(&spot, language) {
            emit(start, spot.end);
            (start, has_words) = (spot.end, false);
        }
    }
    emit(start, block_text.len());
}

/// Where the next terminator stands.
fn next_terminator(text: &str, from: usize) -> Option<usize> {
    find(text, from, may_begin_terminator, |at, c| is_terminator(c) || is_borrowed(text, at))
}

/// Whether bytes of UTF-8 may begin with a terminator: with one of ASCII, or with a character of a group that has one.
fn may_begin_terminator(bytes: &[u8]) -> bool {
    match bytes {
        [b'.' | b'!' | b'?' | b':' | b';' | 0xe1 | 0xe2 | 0xea, ..] => true,
        [0xd6, second, ..] => *second == 0x89,
        [0xd8, second, ..] => (0x9d..=0x9f).contains(second),
        [0xdb, second, ..] => *second == 0x94,
        [0xdc, second, ..] => *second <= 0x82,
        [0xdf, second, ..] => *second == 0xb9,
        [0xe0, second, ..] => matches!(second, 0xa0 | 0xa5),
        [0xe3, second, ..] => *second == 0x80,
        [0xef, second, ..] => *second >= 0xb8,
        _ => false,
    }
}

/// Whether a mark of other uses is one that ends sentences here: ":" in Armenian, ";" for a question in Greek.
fn is_borrowed(text: &str, at: usize) -> bool {
    let behind = |is: fn(char) -> bool| piece(text, &(0..at)).chars().next_back().is_some_and(is);
    match text.as_bytes().get(at) {
        Some(b':') => behind(is_armenian),
        Some(b';') => behind(|c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')),
        _ => false,
    }
}

/// Whether the words before a terminator are none of a sentence but the number or letter of an item of a list.
fn is_marker(text: &str) -> bool {
    let words = || text.chars().filter(|c| c.is_alphanumeric());
    text.len() <= MARKER
        && (words().all(char::is_numeric) && words().count() <= 3
            || words().all(|c| c.is_ascii_lowercase()) && words().count() == 1)
}

/// A sentence, trimmed; one that is too long in pieces, cut at white space where there is some.
fn pieces(text: &str, range: Range<usize>, found: &mut impl FnMut(Range<usize>, bool)) {
    let mut rest = trim(text, range);
    let mut is_whole = true;
    while let Some((length, _)) = piece(text, &rest).char_indices().nth(LONGEST) {
        is_whole = false;
        let window = rest.start..rest.start + length;
        let space = piece(text, &window).rfind(char::is_whitespace).filter(|&at| at > length / 2);
        let cut = space.map_or(window.end, |at| window.start + at);
        found(trim(text, rest.start..cut), false);
        rest = trim(text, cut..rest.end);
    }
    if !rest.is_empty() {
        found(rest, is_whole);
    }
}

/// Whether a sentence ends at the spot.
fn is_boundary(spot: &Spot<'_>, language: &Data) -> bool {
    // What shows no letter, an emoji or a star, is no sentence. A longer row of marks may be anything.
    if !spot.after.chars().take(MARKS).any(char::is_alphanumeric) && spot.after.chars().nth(MARKS).is_none() {
        return false;
    }
    RULES.iter().find_map(|rule| rule(spot, language)).unwrap_or_else(|| uax29(spot))
}

/// The verdict of UAX #29, by the names of its rules.
fn uax29(spot: &Spot<'_>) -> bool {
    let last = spot.run.chars().next_back();
    let Some(next) = spot.next() else { return false };
    if last == Some('…') {
        return false;
    }
    if is_ambiguous(last) {
        let bare = spot.closers.chars().all(is_attached) && spot.gap.is_empty();
        let cased = spot.last.is_some_and(|c| c.is_uppercase() || c.is_lowercase());
        let sb6 = bare && next.is_numeric();
        let sb7 = bare && cased && spot.run.chars().count() == 1 && next.is_uppercase();
        let sb8 = spot
            .after
            .chars()
            .find(|&c| c.is_alphabetic() || is_terminator(c) && c != '…')
            .is_some_and(char::is_lowercase);
        if sb6 || sb7 || sb8 {
            return false;
        }
    }
    // SB8a
    !(is_continuing(next) || is_terminator(next) && next != '…')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;
    use crate::language::Language;
    use crate::text::character::{is_opener, is_quote};

    #[test]
    fn every_terminator_is_looked_at() {
        for c in ('\0'..=char::MAX).filter(|&c| is_terminator(c)) {
            let text = format!("a{c}");
            assert_eq!(next_terminator(&text, 0), Some(1), "{c:?}");
        }
    }

    /// What sentences are made of, in several scripts.
    const PIECES: &str = "the The a B x.y 3 1,5 2024 été Жук жук नौका सुबह 渡船 ひと كتاب שלום α Ω e\u{301} 😀 . . . ! ? … ... । 。 ؟ , ; : - – \" ” « ( ) \u{ad} \u{200d} $";

    fn running_text() -> impl Strategy<Value = String> {
        let pieces: Vec<_> = PIECES.split(' ').collect();
        let piece = (prop::sample::select(pieces), prop::sample::select(&["", " ", " ", " ", "\u{a0}"][..]));
        prop::collection::vec(piece, 0..30)
            .prop_map(|pieces| pieces.iter().flat_map(|(piece, space)| [*piece, *space]).collect())
    }

    /// Whether UAX #29 takes the same marks to the sentence on the left: quotes set apart, marks of emphasis and of
    /// footnotes belong there by rules of ours, and opening marks do not.
    fn is_cut_alike(spot: &Spot<'_>) -> bool {
        spot.closers.chars().all(|c| is_quote(c) || is_attached(c) || matches!(c, ')' | ']' | '}'))
            && !(spot.gap.is_empty() && spot.next().is_some_and(|c| is_opener(c) || is_quote(c)))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn where_no_rule_speaks_a_sentence_ends_where_one_of_uax_29_does(text in running_text()) {
            let bounds: Vec<usize> = text.split_sentence_bound_indices().map(|(at, _)| at).collect();
            for language in [&Data::NONE, Language::English.data()] {
                let mut from = 0;
                while let Some(at) = next_terminator(&text, from) {
                    let spot = Spot::at(&text, 0, at);
                    from = spot.end;
                    if spot.end < text.len() && is_cut_alike(&spot) && RULES.iter().all(|rule| rule(&spot, language).is_none()) {
                        prop_assert_eq!(uax29(&spot), bounds.contains(&spot.end), "{:?} ends at {}", text, spot.end);
                    }
                }
            }
        }
    }
}
