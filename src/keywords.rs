//! The words and phrases that name the article.

use std::ops::Range;

use crate::article::Article;
use crate::article::term::Term;
use crate::language::EntryList;
use crate::rank::{Ranked, best_first};
use crate::summary::Keyword;
use crate::text::character::{is_alphabetic, is_alphanumeric, is_numeric};
use crate::text::{Map, piece};

/// Maximum number of keywords.
const MOST: usize = 10;

/// Maximum number of terms in a phrase,
const LONGEST: usize = 4;
/// and if they are overlapping pairs of characters.
const LONGEST_UNSPACED: usize = 8;

/// The extra weight of a word in the first sentence; it falls with each sentence.
const EARLY: f64 = 4.0;

/// The factor for the weight of a word in the title.
const TITLE: f64 = 2.0;

/// What names contain between their words, in any language.
const WITHIN_NAMES: EntryList =
    EntryList::new(&[" da ", " de ", " del ", " di ", " du ", " of ", " van ", " von "]);

/// How many characters before a word are checked to see what precedes it.
const NEAR: usize = 3;

/// The content terms with the greatest weight, each with the words it mostly occurs next to. Of equals, the
/// first one in the text wins. No term is in two keywords, so that they do not repeat each other.
pub(crate) fn keywords<'a>(article: &Article<'a>) -> Vec<Keyword<'a>> {
    let mut words = Words::new(article);
    let terms = (0..).zip(&words.seen).filter(|(_, seen)| seen.worth > 0.0);
    let best = best_first(&mut terms.map(|(at, seen)| Ranked { worth: seen.worth, at }));
    best.filter_map(|ranked| words.take(ranked.at as Term)).take(MOST).collect()
}

/// What is known about a term.
#[derive(Clone, Copy, Default)]
struct Seen {
    worth: f64,
    count: u32,
    /// The index of the word that shows it best: the first one inside a sentence, or the first of all.
    word: usize,
    /// Whether that word is inside a sentence.
    is_within: bool,
    /// The first and the last word that has this term.
    words: Option<(usize, usize)>,
    /// Whether it is in a keyword.
    is_taken: bool,
}

/// The words of an article, that is its content terms in order, and how they occur together.
struct Words<'s, 'a> {
    article: &'s Article<'a>,
    /// The index of the first word of each sentence.
    firsts: Vec<usize>,
    terms: &'s [Term],
    places: &'s [Range<usize>],
    seen: Vec<Seen>,
    /// For each word, the next one that has the same term; 0 for the last one.
    next: Vec<usize>,
    /// Whether a word counts: those in a speaker's label do not.
    counts: Vec<bool>,
    /// How often terms occur next to each other, for each term of which that has been asked.
    pairs: Map,
    /// The index of the second word of its most frequent pair, for each of these terms.
    seconds: Map,
}

impl<'s, 'a> Words<'s, 'a> {
    fn new(article: &'s Article<'a>) -> Self {
        let (terms, places) = article.words();
        let mut words = Self {
            article,
            firsts: Vec::with_capacity(article.candidates.len()),
            terms,
            places,
            seen: vec![Seen::default(); article.terms.len()],
            next: vec![0; terms.len()],
            counts: Vec::with_capacity(terms.len()),
            pairs: article.map(),
            seconds: article.map(),
        };
        for (at, sentence) in article.candidates().enumerate() {
            let label = sentence.range.start + article.label_of(sentence).len();
            let worth = 1.0 + EARLY / (1.0 + at as f64);
            words.firsts.push(words.counts.len());
            for &term in article.terms_of(sentence) {
                words.add(term, label, worth);
            }
        }
        for term in article.terms.known(article.title.unwrap_or_default()).0 {
            if let Some(seen) = words.seen.get_mut(term as usize) {
                seen.worth *= TITLE;
            }
        }
        words
    }

    /// Adds the next word, which counts from the end of its sentence's label on.
    fn add(&mut self, term: Term, label: usize, worth: f64) {
        let word = self.counts.len();
        let start = self.place(word).start;
        self.counts.push(start >= label);
        let Some(seen) = self.seen.get_mut(term as usize) else { return };
        if let Some(next) = seen.words.and_then(|(_, last)| self.next.get_mut(last)) {
            *next = word;
        }
        seen.words = Some((seen.words.map_or(word, |(first, _)| first), word));
        if start < label {
            return;
        }
        if !seen.is_within {
            seen.is_within = is_within(self.article.text, start);
            if seen.is_within || seen.count == 0 {
                seen.word = word;
            }
        }
        seen.count += 1;
        seen.worth += worth;
    }

    /// Counts the pairs that a term makes with the words beside it, unless that has been done.
    fn count_pairs(&mut self, term: Term) {
        if self.seconds.contains_key(&term.into()) {
            return;
        }
        let (mut most, mut best, mut second, mut done) = (0, None, 0, 0);
        let seen = self.seen.get(term as usize);
        let mut at = seen.and_then(|seen| seen.words).map(|(first, _)| first);
        while let Some(one) = at {
            // Where a term follows itself, both words make the same pair.
            for word in one.max(done)..one + 2 {
                let pair = if self.counts.get(word) == Some(&true) { self.pair(word) } else { None };
                let Some(pair) = pair else { continue };
                let count = self.pairs.entry(around(term, pair)).or_insert(0);
                *count += 1;
                if *count > most {
                    most = *count;
                    if best != Some(pair) {
                        (best, second) = (Some(pair), word);
                    }
                }
            }
            done = one + 2;
            at = self.next.get(one).copied().filter(|&next| next > 0);
        }
        self.seconds.insert(term.into(), second as u32);
    }

    /// The keyword of a term, unless the term is already in another.
    fn take(&mut self, term: Term) -> Option<Keyword<'a>> {
        let seen = *self.seen.get(term as usize)?;
        if seen.is_taken {
            return None;
        }
        let (first, last) = self.phrase(term, &seen);
        let mut range = clusters(self.article.text, self.place(first).start..self.place(last).end);
        let text = piece(self.article.text, &range);
        let is_nameless = text.chars().filter(|&c| is_alphabetic(c)).count() < 2;
        if is_nameless
            || self.is_rest(&seen, first, first.wrapping_sub(1))
            || self.is_rest(&seen, last + 1, last + 1)
        {
            return None;
        }
        for &term in self.terms.iter().take(last + 1).skip(first) {
            if let Some(seen) = self.seen.get_mut(term as usize) {
                seen.is_taken = true;
            }
        }
        // By UAX #29 the last full stop of "U.S." is not part of the word.
        let behind = range.end..self.article.text.len();
        if text.contains('.') && piece(self.article.text, &behind).starts_with('.') {
            range.end += 1;
        }
        Some(Keyword { text: piece(self.article.text, &range).into(), range, count: seen.count as usize })
    }

    /// The first and the last word of the phrase for a term: the term and the words it mostly occurs next to.
    fn phrase(&mut self, term: Term, seen: &Seen) -> (usize, usize) {
        self.count_pairs(term);
        let second = self.seconds.get(&term.into()).copied().unwrap_or_default() as usize;
        // A first name goes with a last name that often occurs alone, if it goes with few others.
        let of = if self.is_name(second) {
            seen.count.min(self.of(second).count).min(self.of(second - 1).count)
        } else {
            seen.count
        };
        let Some(mut count) = self.together(second, of) else { return (seen.word, seen.word) };
        let (mut first, mut last) = (second - 1, second);
        let longest = if self.overlaps(last) { LONGEST_UNSPACED } else { LONGEST };
        while last - first + 1 < longest {
            if let Some(together) = self.together(last + 1, count) {
                (last, count) = (last + 1, count.min(together));
            } else if let Some(together) = self.together(first, count) {
                (first, count) = (first - 1, count.min(together));
            } else {
                break;
            }
        }
        (first, last)
    }

    /// Whether a word would split another one. Without spaces, a pair of characters that occurs only once may
    /// be half of each of two words, and one that overlaps with a used one is the rest of it.
    fn is_rest(&self, seen: &Seen, word: usize, neighbour: usize) -> bool {
        self.overlaps(word) && (seen.count == 1 || self.of(neighbour).is_taken)
    }

    /// How often a word and the one before it occur together, if that is at least half of `of`, and neither
    /// is used yet.
    fn together(&mut self, word: usize, of: u32) -> Option<u32> {
        let pair = self.pair(word)?;
        let (before, term) = (*self.terms.get(word - 1)?, *self.terms.get(word)?);
        // The pairs of both include this one: those of one may have been counted.
        let term = if self.seconds.contains_key(&before.into()) { before } else { term };
        self.count_pairs(term);
        let together = self.pairs.get(&around(term, pair)).copied()?;
        let least = if self.is_name(word) { 1 } else { 2 };
        let is_free = !self.of(word - 1).is_taken && !self.of(word).is_taken;
        (is_free && together >= least && together * 2 >= of).then_some(together)
    }

    /// A key for a word and the one before it, if they are next to each other: separated by a space or a
    /// hyphen or, in names, by what names contain: "Bank of England".
    fn pair(&self, word: usize) -> Option<u128> {
        let before = word.checked_sub(1)?;
        let (place, next) = (self.places.get(before)?, self.places.get(word)?);
        let bytes = self.article.text.as_bytes();
        // "year low" is not a phrase of "a five-year low", nor is "2 boats" a phrase.
        if place.start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'-') {
            return None;
        }
        let is_beside = match bytes.get(place.end..next.start).unwrap_or_default() {
            // They overlap, or they may be the halves of a word where an overlong sentence was cut.
            b"" => next.start < place.end || self.firsts.binary_search(&word).is_err(),
            b" " | b"-" => true,
            _ => {
                let between = || piece(self.article.text, &(place.end..next.start));
                WITHIN_NAMES.contains(between()) && self.is_capital(before) && self.is_capital(word)
            }
        };
        let is_phrase = is_beside && !piece(self.article.text, place).starts_with(is_numeric);
        is_phrase.then_some(
            u128::from(*self.terms.get(before)?) << Term::BITS | u128::from(*self.terms.get(word)?),
        )
    }

    /// Whether a word and the one before it are pairs with a character in common.
    fn overlaps(&self, word: usize) -> bool {
        word > 0 && self.place(word).start < self.place(word - 1).end && word < self.places.len()
    }

    /// Whether a word and the one before it are capitalized. At the start of a sentence this counts only if
    /// the second word occurs for the first time: "Yesterday Brandt" is not a name, but the first mention of
    /// a person usually has the full name.
    fn is_name(&self, word: usize) -> bool {
        word > 0
            && self.is_capital(word - 1)
            && self.is_capital(word)
            && (is_within(self.article.text, self.place(word - 1).start) || self.of(word).word == word)
    }

    fn is_capital(&self, word: usize) -> bool {
        piece(self.article.text, &self.place(word)).starts_with(char::is_uppercase)
    }

    /// The position of a word, in bytes.
    fn place(&self, word: usize) -> Range<usize> {
        self.places.get(word).cloned().unwrap_or_default()
    }

    /// What is known about the term of a word.
    fn of(&self, word: usize) -> Seen {
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

/// A range without half a cluster of Thai or Lao at its edges: it does not begin with a mark on the letter
/// before, or end with a vowel of the letter after.
fn clusters(text: &str, range: Range<usize>) -> Range<usize> {
    let start = range.end - piece(text, &range).trim_start_matches(is_cluster_mark).len();
    let whole = piece(text, &(start..range.end));
    start..start + whole.trim_end_matches(is_cluster_vowel).len()
}

/// Whether a character of Thai or Lao belongs to the letter before it.
fn is_cluster_mark(c: char) -> bool {
    is_thai_or_lao(c) && matches!(c as u32 & 0x7f, 0x31 | 0x34..=0x3c | 0x47..=0x4e)
}

/// Whether a character of Thai or Lao belongs to the letter after it.
fn is_cluster_vowel(c: char) -> bool {
    is_thai_or_lao(c) && matches!(c as u32 & 0x7f, 0x40..=0x44)
}

fn is_thai_or_lao(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}')
}
