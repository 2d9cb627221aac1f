//! The key of a word: its first letters, by which words are compared.

use std::ops::Range;

use super::entries::FRONT;
use crate::text::fold;
use crate::text::group::{GROUP, Group, lower_letters};

/// Words are compared by this many of their first letters. This replaces a stemmer, without a table for each
/// language.
pub(crate) const STEM: usize = 6;

/// Bits per letter in a key: enough for any letter.
pub(crate) const LETTER: u32 = 21;

/// The first six letters of a word in lower case, 21 bits each. A shorter word loses its plural "s", as
/// longer ones do by truncation: "boats" is "boat".
pub(crate) fn key(word: &str) -> u128 {
    let word = stem(word);
    let is_plural = word.len() <= STEM
        && word.strip_suffix('s').is_some_and(|front| front.len() >= 3 && !front.ends_with('s'));
    packed(if is_plural { word.strip_suffix('s').unwrap_or(word) } else { word })
}

/// The first letters of a word in lower case, packed.
pub(crate) fn packed(word: &str) -> u128 {
    word.chars().take(STEM).map(fold).fold(0, |key, c| key << LETTER | c as u128)
}

/// The key of two characters of a script without case.
pub(crate) fn key_of_pair(first: char, second: char) -> u128 {
    u128::from(first as u32) << LETTER | u128::from(second as u32)
}

/// The key of the word at a place in a text, which consists of ASCII letters: the same as that of [`key`],
/// but read from all letters at once. `None` if there are too few bytes for that behind the word.
#[inline]
pub(crate) fn plain_key(text: &str, word: &Range<usize>) -> Option<u128> {
    let group = Group::from_le_bytes(*text.as_bytes().get(word.start..)?.first_chunk()?);
    let length = word.len();
    let from_last = |back: usize| (group >> (8 * (length - back))) as u8;
    let is_plural = (4..=STEM).contains(&length) && from_last(1) == b's' && from_last(2) != b's';
    let letters = length.min(STEM) - usize::from(is_plural);
    // The first letter, which was the lowest byte, becomes the highest of these.
    let letters = lower_letters(group).swap_bytes() >> (8 * (GROUP - letters));
    let half =
        |letters: u64| letters >> 16 << (2 * LETTER) | (letters >> 8 & 0xff) << LETTER | letters & 0xff;
    Some(u128::from(half(letters >> 24)) << (3 * LETTER) | u128::from(half(letters & 0xff_ffff)))
}

/// The longer side of an apostrophe: "Blinken" of "Blinken's", "homme" of "l'homme".
pub(crate) fn stem(word: &str) -> &str {
    // ’ begins with the byte 0xe2.
    if !word.bytes().any(|byte| matches!(byte, b'\'' | 0xe2)) {
        return word;
    }
    match word.split_once(['\'', '’']) {
        Some((before, after)) if after.len() > before.len() => after,
        Some((before, _)) => before,
        None => word,
    }
}

/// The first letters of a key, one byte each as in [`front`]; `None` if not all of them are ASCII.
pub(crate) fn front_of(key: u128) -> Option<u32> {
    let mut letters = key;
    while letters >> (LETTER * FRONT as u32) > 0 {
        letters >>= LETTER;
    }
    let mut front = 0;
    while letters > 0 {
        let letter = u8::try_from(letters & ((1 << LETTER) - 1)).ok().filter(u8::is_ascii)?;
        (front, letters) = (front << 8 | u32::from(letter), letters >> LETTER);
    }
    Some(front)
}

/// The first letters of the word at a place in a text, which consists of ASCII letters, in lower case: those
/// of its key. `None` if there are too few bytes for that behind the word.
#[inline]
pub(crate) fn plain_front(text: &str, word: &Range<usize>) -> Option<u32> {
    let bytes = u32::from_le_bytes(*text.as_bytes().get(word.start..)?.first_chunk()?) | 0x2020_2020;
    Some(bytes & (u32::MAX >> (8 * (4 - word.len().clamp(1, FRONT)))))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::super::entries::front;
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(5000) })]

        #[test]
        fn the_first_letters_of_a_word_are_those_of_its_key(
            word in "[a-zA-Z]{1,7}s{0,3}|[A-Za-z]{1,20}",
            behind in "[a-z .é]{4,12}",
        ) {
            let found = plain_front(&format!("{word}{behind}"), &(0..word.len()));
            prop_assert_eq!(found, front_of(key(&word)));
            prop_assert_eq!(found, Some(front(word.to_lowercase().as_bytes())));
        }

        #[test]
        fn the_key_read_at_once_is_that_of_the_word(
            front in "[a .é]{0,3}",
            word in "[a-zA-Z]{1,7}s{0,3}|[A-Za-z]{1,20}",
            behind in "[a-z .é]{0,12}",
        ) {
            let text = format!("{front}{word}{behind}");
            let found = plain_key(&text, &(front.len()..front.len() + word.len()));
            prop_assert_eq!(found, (word.len() + behind.len() >= GROUP).then(|| key(&word)));
        }
    }
}
