//! The key of a word: its first letters, by which words are compared.

use crate::language::STEM;
use crate::text::fold;

/// Bits per letter in a key: enough for any letter.
pub(crate) const LETTER: u32 = 21;

/// The first six letters of a word in lower case, 21 bits each. A shorter word loses its plural "s", as
/// longer ones do by truncation: "boats" is "boat".
pub(crate) fn key(word: &str) -> u128 {
    let word = stem(word);
    let word = word
        .strip_suffix('s')
        .filter(|front| (3..STEM).contains(&front.len()) && !front.ends_with('s'))
        .unwrap_or(word);
    packed(word)
}

/// The first letters of a word in lower case, packed.
pub(crate) fn packed(word: &str) -> u128 {
    word.chars().take(STEM).map(fold).fold(0, |key, c| key << LETTER | c as u128)
}

/// The longer side of an apostrophe: "Blinken" of "Blinken's", "homme" of "l'homme".
pub(crate) fn stem(word: &str) -> &str {
    match word.split_once(['\'', '’']) {
        Some((before, after)) if after.len() > before.len() => after,
        Some((before, _)) => before,
        None => word,
    }
}
