//! Text → words, by UAX #29.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::character::is_unspaced;
use crate::text::piece;
use crate::text::search::{ascii_letters, char_at};
use class::{Class, end_of_letters};

mod class;

/// The number of words in a text; two characters count as one where words are not spaced.
pub(crate) fn count_words(text: &str) -> usize {
    let mut halves = 0;
    each_word(text, &mut |_, reading| halves += reading.halves());
    usize::div_ceil(halves, 2)
}

/// How a piece of text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A word by UAX #29.
    Word,
    /// A word of ASCII letters.
    Plain,
    /// A character of a script without spaces.
    Unspaced(char),
    /// Two such characters next to each other.
    Bigram(char, char),
}

impl Reading {
    /// Its length in half words.
    pub fn halves(self) -> usize {
        match self {
            Self::Word | Self::Plain => 2,
            Self::Unspaced(_) => 1,
            Self::Bigram(..) => 0,
        }
    }
}

/// Passes on each word by UAX #29 with its range; in text without spaces, each character and each pair of
/// them.
pub(crate) fn each_word(text: &str, found: &mut dyn FnMut(Range<usize>, Reading)) {
    let mut before: Option<(Range<usize>, char)> = None;
    each(text, &mut |word, reading| {
        found(word.clone(), reading);
        if let Reading::Unspaced(second) = reading
            && let Some((other, first)) = before.replace((word.clone(), second))
            && other.end == word.start
        {
            found(other.start..word.end, Reading::Bigram(first, second));
        }
    });
}

/// Passes on each word by UAX #29, or each character where words are not spaced, and how it is read. Common
/// characters are read here, which is several times as fast; what is around others by unicode-segmentation.
fn each(text: &str, found: &mut impl FnMut(Range<usize>, Reading)) {
    let mut from = 0;
    while let Some((start, unclear)) = each_common(text, from, found) {
        from = end_of_unclear(text, unclear);
        each_unclear(text, start..from, found);
    }
}

/// Passes on the words in a part of a text with characters that are not common.
fn each_unclear(text: &str, range: Range<usize>, found: &mut dyn FnMut(Range<usize>, Reading)) {
    for (at, word) in piece(text, &range).unicode_word_indices() {
        let start = range.start + at;
        if !word.starts_with(is_unspaced) {
            found(start..start + word.len(), Reading::Word);
            continue;
        }
        for (at, c) in word.char_indices() {
            found(start + at..start + at + c.len_utf8(), Reading::Unspaced(c));
        }
    }
}

/// Passes on the words from `from` on, up to the first character for which the table is not enough. Returns
/// from where on nothing has been passed on, and the position of that character.
fn each_common(
    text: &str,
    from: usize,
    found: &mut impl FnMut(Range<usize>, Reading),
) -> Option<(usize, usize)> {
    let (mut start, mut at, mut state) = (from, from, State::Other);
    loop {
        if state == State::Other {
            (start, at) = plain_words(text, start, at, found);
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

/// Passes on words as long as they are like nearly all words of English: ASCII letters between characters
/// that belong to no word, perhaps behind a full stop or comma. `start` is where what is before `at`, and in
/// no word, begins. Returns both for what is next.
fn plain_words(
    text: &str,
    mut start: usize,
    mut at: usize,
    found: &mut impl FnMut(Range<usize>, Reading),
) -> (usize, usize) {
    loop {
        let end = at + ascii_letters(text, at);
        let (class, length) = class_at(text, end);
        match class {
            Class::Other => {}
            Class::Middle | Class::MidLetter | Class::MidNumber
                if class_at(text, end + length).0 == Class::Other => {}
            _ => return (start, at),
        }
        if end > at {
            found(at..end, Reading::Plain);
            start = end;
        }
        if end >= text.len() {
            return (start, end);
        }
        at = end + length;
    }
}

/// The class of the character at a position, and its length; nothing behind a text is in a word.
#[inline]
fn class_at(text: &str, at: usize) -> (Class, usize) {
    match text.as_bytes().get(at).map(|&byte| Class::of_ascii(byte)) {
        None => (Class::Other, 0),
        Some(Some(class)) => (class, 1),
        Some(None) => char_at(text, at).map_or((Class::Other, 0), |c| (Class::of(c), c.len_utf8())),
    }
}

/// Passes on what was read, if it is a word.
fn pass(text: &str, range: Range<usize>, state: State, found: &mut dyn FnMut(Range<usize>, Reading)) {
    match state {
        State::Other => {}
        State::Word(Class::Joiner) if !piece(text, &range).contains(char::is_alphanumeric) => {}
        State::Word(_) => found(range, Reading::Word),
        State::Middle(_, end) => found(range.start..end, Reading::Word),
        State::Unspaced(c) => found(range, Reading::Unspaced(c)),
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

/// What the last character belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// To no word.
    Other,
    /// To a word, whose last character, apart from marks on it, has this class.
    Word(Class),
    /// To the word that ends before this position, if the same class follows again.
    Middle(Class, usize),
    /// To nothing else: it is a word by itself.
    Unspaced(char),
}

impl State {
    /// The state after the first character of something.
    fn first(class: Class, c: char) -> Self {
        match class {
            Class::Letter | Class::Digit | Class::Joiner => Self::Word(class),
            Class::Unspaced => Self::Unspaced(c),
            _ => Self::Other,
        }
    }

    /// The state after the character at a position, if it belongs to what is before it.
    fn next(self, class: Class, at: usize) -> Option<Self> {
        match (self, class) {
            (Self::Word(_), Class::Letter | Class::Digit | Class::Joiner) => Some(Self::Word(class)),
            (Self::Word(Class::Letter | Class::Digit), Class::Mark) => Some(self),
            (Self::Word(last @ Class::Letter), Class::MidLetter | Class::Middle)
            | (Self::Word(last @ Class::Digit), Class::MidNumber | Class::Middle) => {
                Some(Self::Middle(last, at))
            }
            // A mark behind several spaces belongs to all of them.
            (Self::Other, Class::Other) => Some(self),
            (Self::Middle(last, _), _) if last == class => Some(Self::Word(class)),
            _ => None,
        }
    }

    /// Whether more is needed than this table if `next` has none.
    fn is_unclear(self, class: Class) -> bool {
        match class {
            Class::Uncommon | Class::Mark => true,
            Class::Joiner => matches!(self, Self::Unspaced(_)),
            Class::Unspaced => self == Self::Word(Class::Joiner),
            _ => false,
        }
    }
}

/// Whether a character is hiragana, which Japanese uses for endings and particles.
pub(crate) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
        each(text, &mut |word, reading| {
            let is_plain = piece(text, &word).bytes().all(|byte| byte.is_ascii_alphabetic());
            assert!(is_plain || reading != Reading::Plain, "{word:?} of {text:?}");
            add(&mut words, text, word, matches!(reading, Reading::Unspaced(_)));
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
    const PIECES: &str = "a Z é ж ب ि न क 1 ٣ _ . ' ’ : · , ; ، - “ ( ! \u{301} \u{94d} \u{200c} \u{200d} \
        \u{fe0f} \u{ad} 中 々 あ ア ー ・ ｱ ข ำ 한 א \" ״ 👩 🇩 ª ٬ 。 ， \r \n \u{3000} \u{a0} ⁇ ☃ ஆ ண்";

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
