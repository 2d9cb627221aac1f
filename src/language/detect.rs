//! Detects the language of a text.

use std::cmp::Reverse;
use std::sync::OnceLock;

use super::Language;
use super::script::Script;
use crate::text::character::is_alphabetic;
use crate::text::group::{GROUP, Group, beyond_ascii, count, letters};
use crate::text::search::{ascii_letters, char_at, is_ascii};
use crate::text::{Map, Seed, add_lower, fingerprint, fold, piece};

/// The vote of a word for a language: it is one of its common words; or it has letters that not all languages
/// of the script share, and the language has all of them; or the language lacks one of them.
const OWN_WORD: i32 = 3;
const OWN_LETTER: i32 = 2;
const FOREIGN_LETTER: i32 = 3;

/// The votes for a language times this must be at least the number of words. Otherwise no known language is
/// detected.
const LEAST: i32 = 4;

/// How much of a text is used to detect its language, in characters.
const LETTERS: usize = 64 << 10;

/// Approximate number of words that vote, and the length of a word with its space in bytes.
const VOTERS: usize = 100;
const WORD: usize = 8;

impl Language {
    /// The language of a text, judging by its first characters; `None` if it is not a known one. If only one
    /// known language uses the script, it is that one. Otherwise each word votes for the languages in which
    /// it is common, or which have its distinctive letters.
    #[must_use]
    pub fn detect(text: &str) -> Option<Self> {
        let front = front(text);
        let script = Script::most(front)?;
        let rows = || (0..).zip(Language::ALL).filter(|(_, row)| row.script == script);
        let all = rows().fold(0, |all, (at, _)| all | 1 << at);
        if let (Some((_, only)), 1) = (rows().next(), rows().count()) {
            return Some(only.language);
        }
        // Sample words from all over the front: a page often begins with a menu in the language of its site.
        let stride = front.len() / (VOTERS * WORD) + 1;
        let (mut words, mut votes, mut lower) = (0, Votes::default(), String::new());
        sample(front, stride, &mut |word| {
            words += 1;
            lower.clear();
            add_lower(word, fold, &mut lower);
            votes.add(&Known::all().of(&lower, script), all);
        });
        // Of equals, the language with the fewest distinctive letters wins, because it had the fewest ways to
        // get votes.
        let best = rows().max_by_key(|&(at, row)| (votes.of(at), Reverse(row.letters.len())));
        best.filter(|&(at, _)| votes.of(at) * LEAST >= words).map(|(_, row)| row.language)
    }
}

/// The part of a text by which its language is detected.
fn front(text: &str) -> &str {
    // No text has more characters than bytes.
    if text.len() <= LETTERS {
        return text;
    }
    text.char_indices().nth(LETTERS).map_or(text, |(at, _)| piece(text, &(0..at)))
}

/// Passes on every so many words of a text. (A word is a run of letters.)
fn sample<'a>(text: &'a str, stride: usize, found: &mut dyn FnMut(&'a str)) {
    let (mut at, mut skip) = (0, 0);
    loop {
        (at, skip) = skip_words(text, at, skip);
        let Some(c) = char_at(text, at) else { break };
        let start = at;
        at += c.len_utf8();
        if !is_alphabetic(c) {
            continue;
        }
        at = end_of_word(text, at);
        if skip == 0 {
            found(piece(text, &(start..at)));
            skip = stride;
        }
        skip -= 1;
    }
}

/// Skips at most so many words from a position on that is in no word, eight bytes at a time and only in
/// ASCII. Returns the same for where it stops: a position in no word, and how many words are still to be
/// skipped.
fn skip_words(text: &str, from: usize, skip: usize) -> (usize, usize) {
    let (mut at, mut left, mut in_word) = (from, skip, 0);
    for group in text.as_bytes().get(from..).unwrap_or_default().as_chunks().0 {
        let group = Group::from_le_bytes(*group);
        if beyond_ascii(group) != 0 {
            break;
        }
        let letters = letters(group);
        let mut starts = letters & !(letters << 8 | in_word);
        if count(starts) > left {
            for _ in 0..left {
                starts &= starts - 1;
            }
            return (at + starts.trailing_zeros() as usize / 8, 0);
        }
        (at, left, in_word) = (at + GROUP, left - count(starts), letters >> 56);
    }
    (if in_word == 0 { at } else { end_of_word(text, at) }, left)
}

/// The end of the word that a position is in.
fn end_of_word(text: &str, from: usize) -> usize {
    let mut at = from + ascii_letters(text, from);
    while let Some(c) = char_at(text, at).filter(|&c| is_alphabetic(c)) {
        at += c.len_utf8();
        at += ascii_letters(text, at);
    }
    at
}

/// A set of languages, one bit each, by their index in the table.
type Languages = u128;

/// The votes for each language, by its index in the table.
#[derive(Default)]
struct Votes(Vec<i32>);

impl Votes {
    /// Adds those of a word for some languages.
    fn add(&mut self, word: &Word, languages: Languages) {
        self.add_to_each(word.words & languages, OWN_WORD);
        if let Some(letters) = word.letters {
            self.add_to_each(letters & languages, OWN_LETTER);
            self.add_to_each(!letters & languages, -FOREIGN_LETTER);
        }
    }

    fn add_to_each(&mut self, mut languages: Languages, votes: i32) {
        while languages != 0 {
            let at = languages.trailing_zeros() as usize;
            self.0.resize(self.0.len().max(at + 1), 0);
            if let Some(sum) = self.0.get_mut(at) {
                *sum += votes;
            }
            languages &= languages - 1;
        }
    }

    fn of(&self, at: usize) -> i32 {
        self.0.get(at).copied().unwrap_or_default()
    }
}

/// Which languages have each word or letter of the table.
#[derive(Debug)]
struct Known {
    words: Owners,
    letters: Owners,
}

/// Sets of languages by key.
#[derive(Debug)]
struct Owners {
    places: Map,
    languages: Vec<Languages>,
}

impl Owners {
    /// Nobody can choose these keys, so they need no seed.
    const NONE: Self = Self { places: Map::new(Seed::NONE), languages: Vec::new() };

    fn add(&mut self, key: u128, language: Languages) {
        let next = self.languages.len() as u32;
        let at = self.places.get_or_insert(key, next);
        if at == next {
            self.languages.push(0);
        }
        if let Some(languages) = self.languages.get_mut(at as usize) {
            *languages |= language;
        }
    }

    fn of(&self, key: u128) -> Languages {
        let place = self.places.get(key);
        place.and_then(|at| self.languages.get(at as usize)).copied().unwrap_or_default()
    }
}

/// What is known about a word: the languages in which it is common, and those that have all of its letters,
/// if it has any that not all languages of the script share.
struct Word {
    words: Languages,
    letters: Option<Languages>,
}

impl Known {
    fn all() -> &'static Self {
        static ALL: OnceLock<Known> = OnceLock::new();
        ALL.get_or_init(|| {
            let mut all = Self { words: Owners::NONE, letters: Owners::NONE };
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
        // In every script, ASCII is common.
        let others = if is_ascii(word) { "" } else { word };
        let rare = others.chars().filter(|&c| !script.is_common(c));
        Word {
            words: self.words.of(fingerprint(word)),
            letters: rare.map(|letter| self.letters.of(letter.into())).reduce(|all, letter| all & letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_so_many_words_are_sampled_wherever_they_are() {
        let text =
            "The ferry to Kelda, 40 km from Ørsund, isn't late. Ho ho! abcdefghijklmnop 7 ß x".repeat(20);
        for stride in 1..40 {
            for text in (0..20).filter_map(|from| text.get(from..)) {
                let mut found = Vec::new();
                sample(text, stride, &mut |word| found.push(word));
                let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
                assert!(words.step_by(stride).eq(found), "{stride} {text}");
            }
        }
    }
}
