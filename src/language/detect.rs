//! Finding the language of a text.

use std::cmp::Reverse;
use std::sync::OnceLock;

use super::script::Script;
use super::{Language, Row};
use crate::text::{Map, fingerprint, fold, piece};

/// What a word says for a language: that it is one of its words, that it has letters that not all languages
/// of the script have and all of them are its own, or that one of them is not.
const OWN_WORD: i32 = 3;
const OWN_LETTER: i32 = 2;
const FOREIGN_LETTER: i32 = 3;

/// The votes for a language, times this, must be at least the number of words: else the text is in no known
/// language.
const LEAST: i32 = 4;

/// How much of a text is looked at to find the language, in characters.
const LETTERS: usize = 64 << 10;

/// About how many words vote, and how long a word is with its space, in bytes.
const VOTERS: usize = 100;
const WORD: usize = 8;

impl Language {
    /// The language that a text is in, as far as its front tells: by its script where only one language here
    /// is written in it, else by how many of its words are common in a language or have letters that others
    /// do not write.
    #[must_use]
    pub fn detect(text: &str) -> Option<Self> {
        // Words from all over the front: a page often opens with a menu in the language of its site.
        let front = text.char_indices().nth(LETTERS).map_or(text, |(at, _)| piece(text, &(0..at)));
        let script = Script::most(front)?;
        let mut votes: Vec<Votes> = Votes::of_all(script).collect();
        if let [only] = votes.as_slice() {
            return Some(only.row.language);
        }
        let stride = front.len() / (VOTERS * WORD) + 1;
        let mut words = 0;
        let mut word = String::new();
        for letters in
            front.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).step_by(stride)
        {
            word.clear();
            word.extend(letters.chars().map(fold));
            words += 1;
            let known = Known::all().of(&word, script);
            for votes in &mut votes {
                votes.count += known.vote(votes.bit);
            }
        }
        // Of equals the one with the fewest letters of its own: it had the fewest ways to win.
        let best = votes.into_iter().max_by_key(|votes| (votes.count, Reverse(votes.row.letters.len())))?;
        (best.count * LEAST >= words).then_some(best.row.language)
    }
}

/// Languages, a bit each, by their places in the table.
type Languages = u128;

/// The votes for a language.
struct Votes {
    row: &'static Row,
    bit: Languages,
    count: i32,
}

impl Votes {
    /// None yet for any language of a script.
    fn of_all(script: Script) -> impl Iterator<Item = Self> {
        let rows = (0..).zip(Language::ALL).filter(move |(_, row)| row.script == script);
        rows.map(|(at, row)| Self { row, bit: 1 << at, count: 0 })
    }
}

/// Which languages have a word or letter of the table.
#[derive(Debug, Default)]
struct Known {
    words: Owners,
    letters: Owners,
}

/// The languages that have something, by its key. (A map of keys to numbers is in the module anyway: one of
/// keys to languages would be a second copy of the map's code.)
#[derive(Debug, Default)]
struct Owners {
    places: Map,
    languages: Vec<Languages>,
}

impl Owners {
    fn add(&mut self, key: u128, language: Languages) {
        let next = self.languages.len() as u32;
        let at = *self.places.entry(key).or_insert(next);
        if at == next {
            self.languages.push(0);
        }
        if let Some(languages) = self.languages.get_mut(at as usize) {
            *languages |= language;
        }
    }

    fn of(&self, key: u128) -> Languages {
        let place = self.places.get(&key).copied();
        place.and_then(|at| self.languages.get(at as usize)).copied().unwrap_or_default()
    }
}

/// What is known of a word: the languages that have it among theirs, and those that write all of its letters,
/// where not all languages of the script do.
struct Word {
    words: Languages,
    letters: Option<Languages>,
}

impl Known {
    fn all() -> &'static Self {
        static ALL: OnceLock<Known> = OnceLock::new();
        ALL.get_or_init(|| {
            let mut all = Self::default();
            for (at, row) in (0..).zip(Language::ALL) {
                for word in row.words.split(' ') {
                    all.words.add(fingerprint(word), 1 << at);
                }
                for letter in row.letters.chars() {
                    all.letters.add(letter.into(), 1 << at);
                }
            }
            all
        })
    }

    fn of(&self, word: &str, script: Script) -> Word {
        let rare = word.chars().filter(|&c| !script.is_common(c));
        Word {
            words: self.words.of(fingerprint(word)),
            letters: rare.map(|letter| self.letters.of(letter.into())).reduce(|all, letter| all & letter),
        }
    }
}

impl Word {
    /// What it says for a language.
    fn vote(&self, language: Languages) -> i32 {
        let word = if self.words & language == 0 { 0 } else { OWN_WORD };
        word + match self.letters {
            None => 0,
            Some(letters) if letters & language == 0 => -FOREIGN_LETTER,
            Some(_) => OWN_LETTER,
        }
    }
}
