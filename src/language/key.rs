//! The key of a word: its first letters, by which words are compared.

use super::entries::FRONT;
use crate::text::fold;
use crate::text::group::{GROUP, Group, lower_letters};

/// Words are compared by this many of their first letters. This replaces a stemmer, without a table for each
/// language.
pub(crate) const STEM: usize = 6;

/// Bits per letter in a wide key: enough for any letter.
pub(crate) const LETTER: u32 = 21;

/// The bit of a wide key that shows that it is one.
const WIDE: u128 = 1 << (u128::BITS - 1);

/// The first six letters of a word in lower case. A shorter word loses its plural "s", as longer ones do by
/// truncation: "boats" is "boat".
pub(crate) fn key(word: &str) -> u128 {
    let word = stem(word);
    let is_plural = word.len() <= STEM
        && word.strip_suffix('s').is_some_and(|front| front.len() >= 3 && !front.ends_with('s'));
    packed(if is_plural { word.strip_suffix('s').unwrap_or(word) } else { word })
}

/// The first letters of a word in lower case: if all are ASCII, one byte each, the first one in the lowest
/// bits, as they are in a text; otherwise 21 bits each, the last one in the lowest, and a mark.
pub(crate) fn packed(word: &str) -> u128 {
    let (mut plain, mut wide, mut all) = (0, 0, 0);
    for (at, c) in word.chars().take(STEM).map(fold).enumerate() {
        plain |= u64::from(c) << (8 * at);
        wide = wide << LETTER | u128::from(c);
        all |= u32::from(c);
    }
    if all < 0x80 { plain.into() } else { WIDE | wide }
}

/// The letters of a key, 21 bits each, the last one in the lowest bits.
pub(crate) fn letters(key: u128) -> u128 {
    if key & WIDE != 0 {
        return key ^ WIDE;
    }
    let (mut left, mut letters) = (key, 0);
    while left > 0 {
        (letters, left) = (letters << LETTER | left & 0xff, left >> 8);
    }
    letters
}

/// The key of a character of a script without case.
pub(crate) fn key_of_char(c: char) -> u128 {
    WIDE | c as u128
}

/// The key of two such characters.
pub(crate) fn key_of_pair(first: char, second: char) -> u128 {
    WIDE | u128::from(u64::from(first) << LETTER | u64::from(second))
}

/// The key of a word of ASCII letters, read from all of them at once: the same as that of [`key`]. Needs the
/// eight bytes that begin with it, and its length.
#[inline]
pub(crate) fn plain_key(group: Group, length: usize) -> u128 {
    let from_last = |back: usize| (group >> (8 * (length - back))) as u8;
    let is_plural = (4..=STEM).contains(&length) && from_last(1) == b's' && from_last(2) != b's';
    let letters = length.min(STEM) - usize::from(is_plural);
    lower_front(group, letters).into()
}

/// The first ASCII letters of a group in lower case; at least one.
#[inline]
fn lower_front(group: Group, count: usize) -> u64 {
    lower_letters(group) & (u64::MAX >> (8 * (GROUP - count)))
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

/// The first letters of a key, one byte each as in [`front`](super::entries::front); `None` if not all of
/// them are ASCII.
pub(crate) fn front_of(key: u128) -> Option<u32> {
    let mut letters = letters(key);
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

/// The first letters of a word of ASCII letters in lower case: those of its key. Needs the bytes that begin
/// with it, and its length.
#[inline]
pub(crate) fn plain_front(group: Group, length: usize) -> u32 {
    lower_front(group, length.min(FRONT)) as u32
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
            behind in "[a-z .é]{7,12}",
        ) {
            let found = plain_front(group(&format!("{word}{behind}")), word.len());
            prop_assert_eq!(Some(found), front_of(key(&word)));
            prop_assert_eq!(found, front(word.to_lowercase().as_bytes()));
        }

        #[test]
        fn the_key_read_at_once_is_that_of_the_word(
            word in "[a-zA-Z]{1,7}s{0,3}|[A-Za-z]{1,20}",
            behind in "[a-z .é]{7,12}",
        ) {
            prop_assert_eq!(plain_key(group(&format!("{word}{behind}")), word.len()), key(&word));
        }

        #[test]
        fn words_share_a_key_only_if_they_share_their_lower_front(
            words in prop::collection::vec("[a-bé中]{1,8}", 2),
        ) {
            let is_same = |key: fn(&str) -> u128| key(&words[0]) == key(&words[1]);
            let front = |at: usize| words[at].chars().take(STEM).collect::<String>();
            prop_assert_eq!(is_same(packed), front(0) == front(1));
            prop_assert_eq!(is_same(|word| letters(packed(word))), front(0) == front(1));
        }
    }

    /// The first eight bytes.
    fn group(text: &str) -> Group {
        text.as_bytes().first_chunk().map_or(0, |bytes| Group::from_le_bytes(*bytes))
    }
}
