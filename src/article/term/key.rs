//! The key of a word: its first letters, by which words are compared.

use crate::language::STEM;
use crate::text::fold;

/// Bits per letter in a key: enough for any letter.
pub(crate) const LETTER: u32 = 21;

/// The first six letters of a word in lower case, 21 bits each. A shorter word loses its plural "s", as
/// longer ones do by truncation: "boats" is "boat".
pub(crate) fn key(word: &str) -> u128 {
    key_of_stem(stem(word))
}

/// The key of a word that has no apostrophe.
pub(crate) fn key_of_stem(word: &str) -> u128 {
    let is_plural = word.len() <= STEM
        && word.strip_suffix('s').is_some_and(|front| front.len() >= 3 && !front.ends_with('s'));
    packed(if is_plural { word.strip_suffix('s').unwrap_or(word) } else { word })
}

/// The first letters of a word in lower case, packed.
pub(crate) fn packed(word: &str) -> u128 {
    packed_ascii(word).unwrap_or_else(|| packed_letters(word))
}

/// The same if the first letters are ASCII.
fn packed_ascii(word: &str) -> Option<u128> {
    let front = word.as_bytes().get(..STEM).unwrap_or(word.as_bytes());
    // Half of the letters fit into 64 bits, which are quicker to shift.
    let (first, second) = front.split_at_checked(STEM / 2).unwrap_or((front, &[]));
    let half = |letters: &[u8]| {
        letters.iter().fold(0, |key, byte| key << LETTER | u64::from(byte.to_ascii_lowercase()))
    };
    let key = u128::from(half(first)) << (LETTER as usize * second.len()) | u128::from(half(second));
    front.is_ascii().then_some(key)
}

/// The same for any letters.
fn packed_letters(word: &str) -> u128 {
    word.chars().take(STEM).map(fold).fold(0, |key, c| key << LETTER | c as u128)
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
