//! The words of an article, and how they occur together.

use std::ops::Range;

use super::address::Addresses;
use crate::article::Article;
use crate::article::term::Term;
use crate::language::EntryList;
use crate::text::character::{is_alphanumeric, is_numeric};
use crate::text::{Map, piece};

/// The extra weight of a word in the first sentence; it falls with each sentence.
const EARLY: f64 = 4.0;

/// The factor for the weight of a word in the title.
const TITLE: f64 = 2.0;

/// The factor for the weight of a word that is common in texts about anything.
const COMMON: f64 = 0.05;

/// What names contain between their words, in any language.
const WITHIN_NAMES: EntryList =
    EntryList::new(&[" da ", " de ", " del ", " di ", " du ", " of ", " van ", " von "]);

/// How many characters before a word are checked to see what precedes it.
const NEAR: usize = 3;

/// What is known about a term.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    pub worth: f64,
    pub count: u32,
    /// The index of the word that shows it best: the first one inside a sentence, or the first of all.
    pub word: usize,
    /// Whether that word is inside a sentence.
    is_within: bool,
    /// The first and the last word that has this term.
    words: Option<(usize, usize)>,
    /// The second word of its most frequent pair, once its pairs have been counted; 0 if it makes none.
    second: Option<usize>,
    /// Whether it is in a keyword.
    pub is_taken: bool,
}

/// The words of an article, that is its content terms in order, and how they occur together.
pub(super) struct Words<'s, 'a> {
    pub article: &'s Article<'a>,
    /// The index of the first word of each sentence.
    firsts: Vec<usize>,
    terms: &'s [Term],
    places: &'s [Range<usize>],
    pub seen: Vec<Seen>,
    /// For each word, the next one that has the same term; 0 for the last one.
    next: Vec<usize>,
    /// Whether a word counts: those in a speaker's label or in an address do not.
    counts: Vec<bool>,
    addresses: Addresses,
    /// How often terms occur next to each other, for each term whose pairs have been counted.
    pairs: Map,
}

impl<'s, 'a> Words<'s, 'a> {
    pub fn new(article: &'s Article<'a>) -> Self {
        let (terms, places) = article.words();
        let mut words = Self {
            article,
            firsts: Vec::with_capacity(article.candidates.len()),
            terms,
            places,
            seen: vec![Seen::default(); article.terms.len()],
            next: vec![0; terms.len()],
            counts: Vec::with_capacity(terms.len()),
            addresses: Addresses::default(),
            pairs: article.map(),
        };
        for (at, sentence) in article.candidates().enumerate() {
            let label = sentence.range.start + article.label_of(sentence).len();
            let worth = 1.0 + EARLY / (1.0 + at as f64);
            words.firsts.push(words.counts.len());
            for &term in article.words_of(sentence) {
                words.add(term, label, worth);
            }
        }
        for term in article.terms.known(article.title.as_deref().unwrap_or_default()).0 {
            words.weigh(term, TITLE);
        }
        article.terms.find_common(&mut |term| words.weigh(term, COMMON));
        words
    }

    fn weigh(&mut self, term: Term, factor: f64) {
        if let Some(seen) = self.seen.get_mut(term as usize) {
            seen.worth *= factor;
        }
    }

    /// Adds the next word, which counts from the end of its sentence's label on.
    fn add(&mut self, term: Term, label: usize, worth: f64) {
        let word = self.counts.len();
        let place = self.place(word);
        let start = place.start;
        let counts = start >= label && !self.addresses.contain(self.article.text(), &place);
        self.counts.push(counts);
        let Some(seen) = self.seen.get_mut(term as usize) else { return };
        if let Some(next) = seen.words.and_then(|(_, last)| self.next.get_mut(last)) {
            *next = word;
        }
        seen.words = Some((seen.words.map_or(word, |(first, _)| first), word));
        if !counts {
            return;
        }
        if !seen.is_within {
            seen.is_within = is_within(self.article.text(), start);
            if seen.is_within || seen.count == 0 {
                seen.word = word;
            }
        }
        seen.count += 1;
        seen.worth += worth;
    }

    /// Counts the pairs that a term makes with the words beside it, unless that has been done.
    fn count_pairs(&mut self, term: Term) {
        let Some(seen) = self.seen.get(term as usize).filter(|seen| seen.second.is_none()) else { return };
        let mut at = seen.words.map(|(first, _)| first);
        let (mut most, mut best, mut second, mut done) = (0, None, 0, 0);
        while let Some(one) = at {
            // Where a term follows itself, both words make the same pair.
            for word in one.max(done)..one + 2 {
                let counts = self.counts.get(word.saturating_sub(1)..=word) == Some(&[true, true]);
                let Some(pair) = self.pair(word).filter(|_| counts) else { continue };
                let count = self.pairs.count(around(term, pair));
                if count > most {
                    most = count;
                    if best != Some(pair) {
                        (best, second) = (Some(pair), word);
                    }
                }
            }
            done = one + 2;
            at = self.next.get(one).copied().filter(|&next| next > 0);
        }
        if let Some(seen) = self.seen.get_mut(term as usize) {
            seen.second = Some(second);
        }
    }

    /// The index of the second word of the most frequent pair that a term makes.
    pub fn second(&mut self, term: Term) -> usize {
        self.count_pairs(term);
        self.seen.get(term as usize).and_then(|seen| seen.second).unwrap_or_default()
    }

    /// How often a word and the one before it occur together.
    pub fn times_together(&mut self, word: usize) -> Option<u32> {
        let pair = self.pair(word)?;
        let (before, term) = (*self.terms.get(word - 1)?, *self.terms.get(word)?);
        // The pairs of both include this one: those of one may have been counted.
        let is_counted = self.seen.get(before as usize).is_some_and(|seen| seen.second.is_some());
        let term = if is_counted { before } else { term };
        self.count_pairs(term);
        self.pairs.get(around(term, pair))
    }

    /// A key for a word and the one before it, if they are next to each other: separated by a space or a
    /// hyphen or, in names, by what names contain: "Bank of England".
    fn pair(&self, word: usize) -> Option<u128> {
        let before = word.checked_sub(1)?;
        let (place, next) = (self.places.get(before)?, self.places.get(word)?);
        let bytes = self.article.text().as_bytes();
        // Characters that are words of their own stand behind the other words of a sentence.
        if next.start < place.start {
            return None;
        }
        // "year low" is not a phrase of "a five-year low", nor is "2 boats" a phrase.
        if place.start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'-') {
            return None;
        }
        let is_beside = match bytes.get(place.end..next.start).unwrap_or_default() {
            // They overlap, or they may be the halves of a word where an overlong sentence was cut.
            b"" => next.start < place.end || self.firsts.binary_search(&word).is_err(),
            b" " | b"-" | b"\xe2\x80\x91" => true,
            _ => {
                WITHIN_NAMES.contains(piece(self.article.text(), &(place.end..next.start)))
                    && self.is_capital(before)
                    && self.is_capital(word)
            }
        };
        let is_phrase = is_beside && !piece(self.article.text(), place).starts_with(is_numeric);
        is_phrase.then_some(
            u128::from(*self.terms.get(before)?) << Term::BITS | u128::from(*self.terms.get(word)?),
        )
    }

    /// Whether a word and the one before it are pairs with a character in common.
    pub fn overlaps(&self, word: usize) -> bool {
        word > 0
            && (self.place(word - 1).start + 1..self.place(word - 1).end).contains(&self.place(word).start)
    }

    /// Whether a word and the one before it are capitalized. At the start of a sentence this counts only if
    /// the second word occurs for the first time: "Yesterday Brandt" is not a name, but the first mention of
    /// a person usually has the full name.
    pub fn is_name(&self, word: usize) -> bool {
        word > 0
            && self.is_capital(word - 1)
            && self.is_capital(word)
            && (is_within(self.article.text(), self.place(word - 1).start) || self.of(word).word == word)
    }

    /// Whether a word is the number of the name before it: "COVID-19".
    pub fn is_numbered(&self, word: usize) -> bool {
        let place = self.place(word);
        let before = piece(self.article.text(), &(0..place.start));
        before.ends_with(['-', '\u{2011}']) && piece(self.article.text(), &place).starts_with(is_numeric)
    }

    fn is_capital(&self, word: usize) -> bool {
        piece(self.article.text(), &self.place(word)).starts_with(char::is_uppercase)
    }

    /// Marks the terms of some words as taken.
    pub fn take(&mut self, words: Range<usize>) {
        for &term in self.terms.get(words).unwrap_or_default() {
            if let Some(seen) = self.seen.get_mut(term as usize) {
                seen.is_taken = true;
            }
        }
    }

    /// The position of a word, in bytes.
    pub fn place(&self, word: usize) -> Range<usize> {
        self.places.get(word).cloned().unwrap_or_default()
    }

    /// What is known about the term of a word.
    pub fn of(&self, word: usize) -> Seen {
        self.terms.get(word).and_then(|&term| self.seen.get(term as usize)).copied().unwrap_or_default()
    }
}

/// A key for how often a pair occurs, among those of one of its terms.
fn around(term: Term, pair: u128) -> u128 {
    u128::from(term) << (2 * Term::BITS) | pair
}

/// Whether the word that starts at a position is inside a sentence, after another word or a comma.
fn is_within(text: &str, start: usize) -> bool {
    let before = piece(text, &(0..start));
    before.chars().rev().take(NEAR).find(|&c| c != ' ').is_some_and(|c| c == ',' || is_alphanumeric(c))
}
