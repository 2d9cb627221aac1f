//! The key of a word: its first letters, by which words are compared.

use crate::language::STEM;
use crate::text::fold;

/// How many bits of a key a letter takes: as many as hold any.
pub(crate) const LETTER: u32 = 21;

/// A word's first letters in lower case, packed: six times 21 bits. A shorter one loses its plural's "s", as
/// longer ones do by the cut: "boats" is "boat".
pub(crate) fn key(word: &str) -> u128 {
    let word = stem(word);
    let word = word
        .strip_suffix('s')
        .filter(|front| (3..STEM).contains(&front.len()) && !front.ends_with('s'))
        .unwrap_or(word);
    packed(word)
}

/// A word's first letters in lower case, packed.
pub(crate) fn packed(word: &str) -> u128 {
    word.chars().take(STEM).map(fold).fold(0, |key, c| key << LETTER | c as u128)
}

/// The longer side of an apostrophe: "Blinken's" and "l'homme" are about Blinken and a homme.
pub(crate) fn stem(word: &str) -> &str {
    match word.split_once(['\'', '’']) {
        Some((before, after)) if after.len() > before.len() => after,
        Some((before, _)) => before,
        None => word,
    }
}
