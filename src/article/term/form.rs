//! Recognizes other forms of a word by its first letters: "ferry" and "ferries", "vote" and "voting", but not
//! "bank" and "band".

use crate::language::key::{LETTER, letters};
use crate::text::Map;

/// Maximum number of letters in a form after the root that it shares with a word.
const MORE: u32 = 3;

/// The words whose other forms are looked for.
#[derive(Debug)]
pub(super) struct Forms {
    /// The number (from 1) of the word that has a certain root, or that begins with something that may be
    /// another word's root. The two highest bits of a key, which no word uses, distinguish these, so that one
    /// table is enough.
    words: Map,
}

/// The kind of a root.
#[derive(Clone, Copy)]
enum Root {
    /// The last letter, a vowel, was removed, so a form continues with a vowel: "ferr", "ferries".
    Cut = 0,
    /// The word itself, which continues with a vowel, an "s", or its last letter doubled: "crab", "crabby".
    Whole = 1,
}

impl Forms {
    /// No words yet; `words` is an empty map.
    pub fn new(words: Map) -> Self {
        Self { words }
    }

    /// Adds a word by its key. If two words share a root, the first one gets it.
    pub fn add(&mut self, word: u128, number: u32) {
        let word = letters(word);
        if let Some((kind, root)) = root(word) {
            self.insert(of_root(kind, root), number);
        }
        each_front(word, &mut |kind, front| self.insert(of_front(kind, front), number));
    }

    fn insert(&mut self, key: u128, number: u32) {
        self.words.get_or_insert(key, number);
    }

    /// The number of the word that `word`, a key, is another form of; 0 if none.
    pub fn of(&self, word: u128) -> u32 {
        let word = letters(word);
        let mut found = root(word).map_or(0, |(kind, root)| self.get(of_front(kind, root)));
        each_front(word, &mut |kind, front| found = found.max(self.get(of_root(kind, front))));
        found
    }

    fn get(&self, key: u128) -> u32 {
        self.words.get(key).unwrap_or_default()
    }
}

fn of_root(kind: Root, root: u128) -> u128 {
    (kind as u128) << (u128::BITS - 2) | root
}

fn of_front(kind: Root, front: u128) -> u128 {
    (kind as u128 | 2) << (u128::BITS - 2) | front
}

/// The root of a word: at least three letters if a vowel was removed, otherwise at least four.
fn root(word: u128) -> Option<(Root, u128)> {
    match length(word) {
        ..4 => None,
        _ if is_vowel(last(word)) => Some((Root::Cut, word >> LETTER)),
        _ => Some((Root::Whole, word)),
    }
}

/// Passes on the beginnings of a word that may be the root of another.
fn each_front(word: u128, found: &mut dyn FnMut(Root, u128)) {
    for more in 1..=MORE.min(length(word).saturating_sub(3)) {
        let (front, next) = (word >> (more * LETTER), last(word >> ((more - 1) * LETTER)));
        if is_vowel(next) {
            found(Root::Cut, front);
        }
        // In other scripts it is not known which letters are vowels.
        if is_vowel(next) || next == u128::from('s' as u32) || next == last(front) || next >= 0x80 {
            found(Root::Whole, front);
        }
    }
}

fn length(word: u128) -> u32 {
    (u128::BITS - word.leading_zeros()).div_ceil(LETTER)
}

fn last(word: u128) -> u128 {
    word & ((1 << LETTER) - 1)
}

fn is_vowel(letter: u128) -> bool {
    "aeiouy".chars().any(|vowel| u128::from(vowel as u32) == letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::key::key;
    use crate::text::Seed;

    fn is_form(one: &str, other: &str) -> bool {
        let mut forms = Forms::new(Map::new(Seed::NONE));
        forms.add(key(one), 1);
        forms.of(key(other)) == 1
    }

    #[test]
    fn forms_of_a_word_are_distinguished_from_other_words() {
        for (one, other) in [
            ("ferry", "ferries"),
            ("vote", "voting"),
            ("city", "cities"),
            ("crab", "crabby"),
            ("bank", "banking"),
            ("город", "города"),
        ] {
            assert!(is_form(one, other) && is_form(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("bank", "band"),
            ("war", "warm"),
            ("sea", "search"),
            ("sun", "Sunday"),
            ("car", "carbon"),
            ("India", "indictment"),
            ("city", "citrus"),
            ("port", "portrait"),
        ] {
            assert!(!is_form(one, other) && !is_form(other, one), "{one} {other}");
        }
    }
}
