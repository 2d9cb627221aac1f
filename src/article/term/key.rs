//! The key of a word: its first letters, by which words are compared.

use crate::language::STEM;
use crate::text::fold;
use crate::text::search::ascii_lower;

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

/// The same if the first letters are ASCII. They are converted and spread all at once.
fn packed_ascii(word: &str) -> Option<u128> {
    let bytes = word.bytes().take(STEM).fold(0, |bytes, byte| bytes << 8 | u64::from(byte));
    let half = |bytes: u64| bytes >> 16 << (2 * LETTER) | (bytes >> 8 & 0xff) << LETTER | bytes & 0xff;
    let lower = ascii_lower(bytes);
    let key = u128::from(half(lower >> 24)) << (3 * LETTER) | u128::from(half(lower & 0xff_ffff));
    (bytes & 0x8080_8080_8080_8080 == 0).then_some(key)
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
