//! Text → words, by UAX #29.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::character::is_unspaced;
use crate::text::piece;
use crate::text::search::char_at;
use class::{Class, end_of_letters};
use plain::plain_words;
pub(crate) use reader::{Reader, Reading};
use state::State;

mod class;
mod plain;
mod reader;
mod state;

/// The number of words in a text; two characters count as one where words are not spaced.
pub(crate) fn count_words(text: &str) -> usize {
    let mut halves = 0;
    each_word(text, &mut |_, reading| halves += reading.halves());
    usize::div_ceil(halves, 2)
}

/// Passes on each word by UAX #29 with its range; in text without spaces, each character and each pair of
/// them.
pub(crate) fn each_word(text: &str, mut found: &mut dyn FnMut(Range<usize>, Reading)) {
    read(text, &mut found);
}

/// Reads each word of a text. Common characters are read here, which is several times as fast; what is around
/// others by unicode-segmentation.
pub(super) fn read(text: &str, reader: &mut impl Reader) {
    let mut words = Words { reader, last: None };
    let mut from = 0;
    while let Some((start, unclear)) = each_common(text, from, &mut words) {
        from = end_of_unclear(text, unclear);
        each_unclear(text, start..from, &mut words);
    }
}

/// What reads words, and pairs of those that are single characters.
struct Words<'r, R> {
    reader: &'r mut R,
    /// The last single character, and where it is.
    last: Option<(Range<usize>, char)>,
}

impl<R: Reader> Words<'_, R> {
    fn word(&mut self, range: Range<usize>) {
        self.reader.other(range, Reading::Word);
    }

    fn unspaced(&mut self, range: Range<usize>, c: char) {
        self.reader.other(range.clone(), Reading::Unspaced(c));
        if let Some((last, first)) = self.last.replace((range.clone(), c))
            && last.end == range.start
        {
            self.reader.other(last.start..range.end, Reading::Bigram(first, c));
        }
    }
}

/// Passes on the words in a part of a text with characters that are not common.
fn each_unclear(text: &str, range: Range<usize>, found: &mut Words<'_, impl Reader>) {
    for (at, word) in piece(text, &range).unicode_word_indices() {
        let start = range.start + at;
        if !word.starts_with(is_unspaced) {
            found.word(start..start + word.len());
            continue;
        }
        for (at, c) in word.char_indices() {
            found.unspaced(start + at..start + at + c.len_utf8(), c);
        }
    }
}

/// Passes on the words from `from` on, up to the first character for which the table is not enough. Returns
/// from where on nothing has been passed on, and the position of that character.
fn each_common(text: &str, from: usize, found: &mut Words<'_, impl Reader>) -> Option<(usize, usize)> {
    let (mut start, mut at, mut state) = (from, from, State::Other);
    loop {
        if state == State::Other {
            (start, at) = plain_words(text, start, at, found.reader);
        }
        let Some(c) = char_at(text, at) else { break };
        let class = Class::of(c);
        if let Some(next) = state.next(class, at) {
            state = next;
        } else if state.is_unclear(class) {
            return Some((start, at));
        } else {
            pass(text, start..at, state, found);
            (start, state) = (at, State::first(class, c));
        }
        at += c.len_utf8();
        if state == State::Word(Class::Letter) {
            at = end_of_letters(text, at);
        }
    }
    pass(text, start..text.len(), state, found);
    None
}

/// Passes on what was read, if it is a word.
fn pass(text: &str, range: Range<usize>, state: State, found: &mut Words<'_, impl Reader>) {
    match state {
        State::Other => {}
        State::Word(Class::Joiner) if !piece(text, &range).contains(char::is_alphanumeric) => {}
        State::Word(_) => found.word(range),
        State::Middle(_, end) => found.word(range.start..end),
        State::Unspaced(c) => found.unspaced(range, c),
    }
}

/// The end of what is around an unclear character: the next one that is in no word, if what follows is clear.
fn end_of_unclear(text: &str, unclear: usize) -> usize {
    let mut end = None;
    for (at, c) in piece(text, &(unclear..text.len())).char_indices() {
        let class = Class::of(c);
        if let Some(end) = end.filter(|_| !State::Other.is_unclear(class)) {
            return end;
        }
        end = (class == Class::Other).then_some(unclear + at);
    }
    text.len()
}

/// Whether a character is hiragana, which Japanese uses for endings and particles.
pub(crate) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::article::term::sign;

    /// What `each` passes on, by unicode-segmentation alone.
    fn expected(text: &str) -> Vec<(Range<usize>, bool)> {
        let mut words = Vec::new();
        for (at, word) in text.unicode_word_indices() {
            add(&mut words, text, at..at + word.len(), word.starts_with(is_unspaced));
        }
        words
    }

    fn actual(text: &str) -> Vec<(Range<usize>, bool)> {
        let mut words = Vec::new();
        each_word(text, &mut |word, reading| {
            let is_plain = piece(text, &word).bytes().all(|byte| byte.is_ascii_alphabetic());
            let is_beside = sign::is_beside(text, &word);
            assert!(is_plain && !is_beside || reading != Reading::Plain, "{word:?} of {text:?}");
            if !matches!(reading, Reading::Bigram(..)) {
                add(&mut words, text, word, matches!(reading, Reading::Unspaced(_)));
            }
        });
        words
    }

    /// Adds a word, or each character where words are not spaced.
    fn add(words: &mut Vec<(Range<usize>, bool)>, text: &str, word: Range<usize>, is_unspaced: bool) {
        if is_unspaced {
            let parts = piece(text, &word).char_indices();
            words.extend(parts.map(|(at, c)| (word.start + at..word.start + at + c.len_utf8(), true)));
        } else {
            words.push((word, false));
        }
    }

    #[test]
    fn every_common_character_is_read_as_in_uax_29() {
        for c in ('\0'..=char::MAX).filter(|&c| Class::of(c) != Class::Uncommon) {
            for text in "#|a#b|1#2|a #|# 1|a#|#.a|_#_|中#中|ア#ア|#e\u{301}#|##|א#א".split('|') {
                let text = text.replace('#', c.encode_utf8(&mut [0; 4]));
                assert_eq!(actual(&text), expected(&text), "{c:?} in {text:?}");
            }
        }
    }

    /// What texts consist of: every class in several scripts, and characters that are not common.
    const PIECES: &str = "a Z & + # é ж ب ि न क 1 ٣ _ . ' ’ : · , ; ، - “ ( ! \u{301} \u{94d} \u{200c} \
        \u{200d} \u{fe0f} \u{ad} 中 々 あ ア ー ・ ｱ ข ำ 한 א \" ״ 👩 🇩 ª ٬ 。 ， \r \n \u{3000} \u{a0} ⁇ ☃ ஆ ண்";

    fn texts() -> impl Strategy<Value = String> {
        let pieces: Vec<_> = PIECES.split(' ').collect();
        let piece = (prop::sample::select(pieces), prop::sample::select(&["", "", " "][..]));
        prop::collection::vec(piece, 0..12)
            .prop_map(|pieces| pieces.iter().flat_map(|(piece, space)| [*piece, *space]).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

        #[test]
        fn words_are_those_of_uax_29(text in texts()) {
            prop_assert_eq!(actual(&text), expected(&text), "{:?}", text);
        }
    }
}
