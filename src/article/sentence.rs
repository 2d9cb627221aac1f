//! Block → sentences: one scan over the characters that can end a sentence. For each, a table of rules
//! decides; where none of them applies, UAX #29 does
//! (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>).

use std::ops::Range;

use rules::RULES;
use spot::{LONGEST, Spot, Verdict};

use crate::language::Data;
use crate::text::character::{is_alphanumeric, is_armenian, is_numeric, is_terminator};
use crate::text::group::{GROUP, Group, Mask, between_beyond, beyond_ascii, equal, marks, with_beyond};
use crate::text::search::{char_at, find};
use crate::text::{piece, trim};

mod item;
mod notes;
mod rules;
mod spot;
mod uax29;

/// Maximum length of the mark of a list item, in bytes.
const MARKER: usize = 8;

/// Maximum number of marks without a letter that belong to the sentence before them.
const MARKS: usize = 16;

/// Passes the sentences of a block to `found` one by one, as byte ranges of the text without the white space
/// between them; joined, they are the block. The flag says whether the sentence is whole, not a piece of one
/// that is too long.
#[inline(never)]
pub(crate) fn split(
    text: &str,
    block: &Range<usize>,
    language: &Data,
    mut found: impl FnMut(Range<usize>, bool),
) {
    let block_text = piece(text, block);
    let (mut start, mut from, mut has_words) = (0, 0, false);
    let (mut opening, mut read) = (None, 0);
    while let Some(at) = next_terminator(block_text, from) {
        has_words = has_words || piece(block_text, &(from..at)).contains(is_alphanumeric);
        opening = opening.or_else(|| first_letter(piece(block_text, &(read..at))));
        let spot = Spot::at(block_text, start, at, opening);
        (from, read) = (spot.end, at);
        if let Some(mark) = item::first(&spot) {
            parts(text, block.start + start..block.start + mark, &mut found);
            (start, read, opening, has_words) = (mark, mark, None, false);
            continue;
        }
        if has_words && !is_marker(piece(block_text, &(start..at))) && is_boundary(&spot, language) {
            parts(text, block.start + start..block.start + spot.end, &mut found);
            (start, read, opening, has_words) = (spot.end, spot.end, None, false);
        }
    }
    parts(text, block.start + start..block.end, &mut found);
}

/// Whether a text has any character that may end a sentence.
pub(crate) fn has_terminator(text: &str) -> bool {
    next_terminator(text, 0).is_some()
}

/// The first letter or digit of a text.
fn first_letter(text: &str) -> Option<char> {
    text.chars().find(|&c| is_alphanumeric(c))
}

/// Passes on a sentence, each of its items if it is a list, or pieces of it if it is too long.
fn parts(text: &str, range: Range<usize>, found: &mut impl FnMut(Range<usize>, bool)) {
    item::each(text, range, &mut |range| pieces(text, range, found));
}

/// The position of the next terminator.
fn next_terminator(text: &str, from: usize) -> Option<usize> {
    // Where scripts share a first byte with terminators, two bytes are quicker to compare than characters.
    let may_be = |at| text.as_bytes().get(at..).is_some_and(may_begin_terminator);
    let is = |at| char_at(text, at).is_some_and(is_terminator) || is_borrowed(text, at);
    find(text, from, terminators, |byte, at| may_begin(byte) && may_be(at) && is(at))
}

/// The bytes of a group that may begin a terminator, and others.
fn terminators(group: Group) -> Mask {
    if beyond_ascii(group) == 0 {
        return marks(group);
    }
    // Most letters of Arabic begin with 0xd8, too. What follows the last byte is not known here.
    let arabic = equal(group, 0xd8) & (between_beyond(group, 0x9d, 0x9f) >> 8 | 0x80 << (8 * (GROUP - 1)));
    let others = with_beyond(group, marks(group), &[0xd6, 0xdb, 0xdc, 0xea, 0xef]);
    others | between_beyond(group, 0xdf, 0xe3) | arabic
}

/// Whether a byte may begin a terminator.
fn may_begin(byte: u8) -> bool {
    matches!(byte, b'!' | b'.' | b':' | b';' | b'?' | 0xd6 | 0xd8 | 0xdb | 0xdc | 0xdf..=0xe3 | 0xea | 0xef)
}

/// Whether some UTF-8 bytes, the first of which may begin a terminator, do: an ASCII character, or one of a
/// group that contains a terminator.
fn may_begin_terminator(bytes: &[u8]) -> bool {
    match bytes {
        [0..0x80 | 0xe1 | 0xe2 | 0xea, ..] => true,
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

/// Whether a mark with other uses ends sentences here: ":" in Armenian, ";" as the question mark in Greek.
fn is_borrowed(text: &str, at: usize) -> bool {
    let is_behind = |is: fn(char) -> bool| piece(text, &(0..at)).chars().next_back().is_some_and(is);
    match text.as_bytes().get(at) {
        Some(b':') => is_behind(is_armenian),
        Some(b';') => is_behind(is_greek),
        _ => false,
    }
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

/// Whether the words before a terminator are only the number or letter of a list item.
fn is_marker(text: &str) -> bool {
    let words = || text.chars().filter(|&c| is_alphanumeric(c));
    text.len() <= MARKER
        && (words().all(is_numeric) && words().count() <= 3
            || words().all(|c| c.is_ascii_lowercase()) && words().count() == 1
            || words().all(|c| matches!(c, 'I' | 'V' | 'X' | 'i' | 'v' | 'x')))
}

/// Passes on a trimmed sentence; one that is too long in pieces, cut at white space if possible.
fn pieces(text: &str, range: Range<usize>, found: &mut impl FnMut(Range<usize>, bool)) {
    let mut rest = trim(text, range);
    let mut is_whole = true;
    // No text has more characters than bytes.
    while rest.len() > LONGEST
        && let Some((length, _)) = piece(text, &rest).char_indices().nth(LONGEST)
    {
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

/// Whether a sentence ends at this spot.
fn is_boundary(spot: &Spot<'_>, language: &Data) -> bool {
    // Something without a letter, such as an emoji or a star, is not a sentence. A longer row of marks may be
    // anything.
    if !spot.after.chars().take(MARKS).any(is_alphanumeric) && spot.after.chars().nth(MARKS).is_none() {
        return false;
    }
    let verdict = RULES.iter().find_map(|rule| rule(spot, language));
    verdict.unwrap_or_else(|| uax29::verdict(spot)) == Verdict::Ends
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::rules::NAMES;
    use super::*;
    use crate::language::Language;
    use crate::language::lists::NONE;
    use crate::text::character::{is_attached, is_opener, is_quote};

    #[test]
    fn every_terminator_is_found() {
        for c in ('\0'..=char::MAX).filter(|&c| is_terminator(c)) {
            for length in 0..GROUP {
                let text = format!("{}{c}{}", "a".repeat(length), "ش".repeat(GROUP));
                assert_eq!(next_terminator(&text, 0), Some(length), "{c:?}");
            }
        }
    }

    /// The name of the rule that decides about a spot; `None` if UAX #29 does.
    fn deciding(spot: &Spot<'_>, language: &Data) -> Option<&'static str> {
        RULES.iter().zip(NAMES).find(|(rule, _)| rule(spot, language).is_some()).map(|(_, name)| *name)
    }

    /// The names of the rules that decide about each possible sentence end of a text.
    fn all_deciding(text: &str, language: &Data) -> Vec<Option<&'static str>> {
        let (mut start, mut from, mut names) = (0, 0, Vec::new());
        while let Some(at) = next_terminator(text, from) {
            let spot = Spot::at(text, start, at, first_letter(piece(text, &(start..at))));
            from = spot.end;
            names.push(deciding(&spot, language));
            if is_boundary(&spot, language) {
                start = spot.end;
            }
        }
        names
    }

    /// For each rule, a text in which it decides.
    const CASES: &[(Language, &str, &str)] = &[
        (Language::English, "commenting_mark", "He came late (!) and left"),
        (Language::Greek, "borrowed_mark", "Τι κάνεις; Καλά"),
        (Language::English, "ellipsis", "They waited… Nothing came"),
        (Language::English, "question_before_lower_case", "“Is it late?” he asked"),
        (Language::English, "speech_tag", "“Is it late?” Henrik asked."),
        (Language::English, "opening_stop", "They use the .NET tools"),
        (Language::English, "joining_mark", "They sued the Com. & Adm. again"),
        (Language::English, "inside_address", "Write to www.kelda.example for more"),
        (Language::Japanese, "inside_name", "Yahoo!ニュースを読む"),
        (Language::Japanese, "japanese_particle", "「行く。」と言った"),
        (Language::English, "quoted_full_stop", "“We talked.” They left"),
        (Language::English, "lower_case_opening", "it was a long evening. then they left"),
        (Language::English, "citation", "It is in 301 F. Supp. 44"),
        (Language::German, "two_letters", "Es gibt Fisch, z. B. Dorsch"),
        (Language::German, "between_two_letters", "Es gibt Fisch, z. B. Dorsch"),
        (Language::English, "initial", "He met J. Ekwall"),
        (Language::English, "number_abbreviation", "See Fig. 2 for the plan"),
        (Language::English, "measure", "It returns at 4 p.m. The fare is low"),
        (Language::English, "closing_abbreviation", "He lives in the U.S. The house is his"),
        (Language::English, "abbreviation", "They met Dr. Solheim"),
        (Language::English, "consonants", "They met Dkt. Solheim"),
        (Language::English, "next_item", "1. cod 2. crab"),
        (Language::German, "ordinal", "Am 3. Mai fuhr er"),
        (Language::Hebrew, "caseless_initial", "א. ב. יהושע כתב"),
        (Language::English, "opening_dash", "It was a draw. – Nobody won"),
        (Language::English, "item_number", "1.Cod is sold here"),
        (Language::English, "opening_number", "The crew left. 40 stayed"),
        (Language::English, "opening_name", "The phones are here. iPhone fans cheered"),
        (Language::English, "missing_space", "The crew left.Nobody stayed"),
    ];

    #[test]
    fn every_rule_decides_where_it_should() {
        assert_eq!(CASES.iter().map(|(_, rule, _)| *rule).collect::<Vec<_>>(), NAMES);
        for (language, rule, text) in CASES {
            let names = all_deciding(text, language.data());
            assert!(names.contains(&Some(*rule)), "{text:?}: {names:?}");
        }
    }

    #[test]
    fn no_rule_is_needed_between_plain_sentences() {
        assert_eq!(all_deciding("They talked. Nobody shouted.", Language::English.data()), [None, None]);
    }

    /// What sentences consist of, in several scripts.
    const PIECES: &str = "the The a B x.y 3 1,5 2024 été Жук жук नौका सुबह 渡船 ひと كتاب שלום α Ω e\u{301} 😀 \
        . . . ! ? … ... । 。 ؟ , ; : - – \" ” « ( ) \u{ad} \u{200d} $";

    fn running_text() -> impl Strategy<Value = String> {
        let pieces: Vec<_> = PIECES.split(' ').collect();
        let piece = (prop::sample::select(pieces), prop::sample::select(&["", " ", " ", " ", "\u{a0}"][..]));
        prop::collection::vec(piece, 0..30)
            .prop_map(|pieces| pieces.iter().flat_map(|(piece, space)| [*piece, *space]).collect())
    }

    /// Whether UAX #29 assigns the same marks to the sentence on the left. It differs for quotes after a
    /// space, marks of emphasis and footnote marks, which our rules put there, and for opening marks, which
    /// they do not.
    fn is_cut_alike(spot: &Spot<'_>) -> bool {
        spot.closers.chars().all(|c| is_quote(c) || is_attached(c) || matches!(c, ')' | ']' | '}'))
            && !(spot.gap.is_empty() && spot.next().is_some_and(|c| is_opener(c) || is_quote(c)))
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

        #[test]
        fn where_no_rule_applies_sentences_end_as_in_uax_29(text in running_text()) {
            let bounds: Vec<usize> = text.split_sentence_bound_indices().map(|(at, _)| at).collect();
            for language in [&NONE, Language::English.data()] {
                let mut from = 0;
                while let Some(at) = next_terminator(&text, from) {
                    let spot = Spot::at(&text, 0, at, first_letter(piece(&text, &(0..at))));
                    from = spot.end;
                    if spot.end < text.len() && is_cut_alike(&spot) && deciding(&spot, language).is_none() {
                        let is_end = uax29::verdict(&spot) == Verdict::Ends;
                        let ends = bounds.contains(&spot.end);
                        prop_assert_eq!(is_end, ends, "{:?} ends at {}", text, spot.end);
                    }
                }
            }
        }
    }
}
