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
    /// How often it occurs next to its most frequent neighbour,
    together: u32,
    /// and the index of the second word of this pair at its first occurrence.
    second: usize,
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
    /// How often two terms occur next to each other.
    pairs: Map,
}

impl<'s, 'a> Words<'s, 'a> {
    fn new(article: &'s Article<'a>) -> Self {
        let (terms, places) = article.words();
        let mut words = Self {
            article,
            firsts: Vec::new(),
            terms,
            places,
            seen: vec![Seen::default(); article.terms.len()],
            pairs: article.map(),
        };
        let mut word = 0;
        for (at, sentence) in article.candidates().enumerate() {
            let label = sentence.range.start + article.label_of(sentence).len();
            let worth = 1.0 + EARLY / (1.0 + at as f64);
            words.firsts.push(word);
            for _ in article.terms_of(sentence) {
                if words.place(word).start >= label {
                    words.add(word, worth);
                }
                word += 1;
            }
        }
        for term in article.terms.known(article.title.unwrap_or_default()).0 {
            if let Some(seen) = words.seen.get_mut(term as usize) {
                seen.worth *= TITLE;
            }
        }
        words
    }

    /// Counts a word, and the pair that it makes with the word before it.
    fn add(&mut self, word: usize, worth: f64) {
        let mut seen = self.of(word);
        if !seen.is_within {
            seen.is_within = self.is_within(word);
            if seen.is_within || seen.count == 0 {
                seen.word = word;
            }
        }
        seen.count += 1;
        seen.worth += worth;
        self.set(word, seen);
        let Some(pair) = self.pair(word) else { return };
        let together = self.pairs.entry(pair).or_insert(0);
        *together += 1;
        let together = *together;
        for at in [word - 1, word] {
            let seen = self.of(at);
            if seen.together < together {
                let second = if self.pair(seen.second) == Some(pair) { seen.second } else { word };
                self.set(at, Seen { together, second, ..seen });
            }
        }
    }

    /// The keyword of a term, unless the term is already in another.
    fn take(&mut self, term: Term) -> Option<Keyword<'a>> {
        let seen = *self.seen.get(term as usize)?;
        let (first, last) = self.phrase(&seen);
        let mut range = clusters(self.article.text, self.place(first).start..self.place(last).end);
        let text = piece(self.article.text, &range);
        let is_nameless = text.chars().filter(|&c| is_alphabetic(c)).count() < 2;
        if seen.is_taken
            || is_nameless
            || self.is_rest(&seen, first, first.wrapping_sub(1))
            || self.is_rest(&seen, last + 1, last + 1)
        {
            return None;
        }
        for word in first..=last {
            self.set(word, Seen { is_taken: true, ..self.of(word) });
        }
        // By UAX #29 the last full stop of "U.S." is not part of the word.
        let behind = range.end..self.article.text.len();
        if text.contains('.') && piece(self.article.text, &behind).starts_with('.') {
            range.end += 1;
        }
        Some(Keyword { text: piece(self.article.text, &range).into(), range, count: seen.count as usize })
    }

    /// The first and the last word of the phrase for a term: the term and the words it mostly occurs next to.
    fn phrase(&self, seen: &Seen) -> (usize, usize) {
        // A first name goes with a last name that often occurs alone, if it goes with few others.
        let of = if self.is_name(seen.second) {
            seen.count.min(self.of(seen.second).count).min(self.of(seen.second - 1).count)
        } else {
            seen.count
        };
        let Some(mut count) = self.together(seen.second, of) else { return (seen.word, seen.word) };
        let (mut first, mut last) = (seen.second - 1, seen.second);
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
    fn together(&self, word: usize, of: u32) -> Option<u32> {
        let together = self.pairs.get(&self.pair(word)?).copied()?;
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
        let is_beside = match bytes.get(place.end..next.start).unwrap_or_default() {
            // They overlap, or they may be the halves of a word where an overlong sentence was cut.
            b"" => next.start < place.end || self.firsts.binary_search(&word).is_err(),
            b" " | b"-" => true,
            _ => {
                let between = || piece(self.article.text, &(place.end..next.start));
                self.is_capital(before) && self.is_capital(word) && WITHIN_NAMES.contains(between())
            }
        };
        // "year low" is not a phrase of "a five-year low", nor is "2 boats" a phrase.
        let is_compound = place.start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'-');
        let is_number = || piece(self.article.text, place).starts_with(is_numeric);
        let is_phrase = is_beside && !is_compound && !is_number();
        is_phrase.then_some(u128::from(*self.terms.get(before)?) << 32 | u128::from(*self.terms.get(word)?))
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
            && (self.is_within(word - 1) || self.of(word).word == word)
    }

    fn is_capital(&self, word: usize) -> bool {
        piece(self.article.text, &self.place(word)).starts_with(char::is_uppercase)
    }

    /// Whether a word is inside a sentence, after another word or a comma.
    fn is_within(&self, word: usize) -> bool {
        let before = piece(self.article.text, &(0..self.place(word).start));
        before.chars().rev().take(NEAR).find(|&c| c != ' ').is_some_and(|c| c == ',' || is_alphanumeric(c))
    }

    /// The position of a word, in bytes.
    fn place(&self, word: usize) -> Range<usize> {
        self.places.get(word).cloned().unwrap_or_default()
    }

    /// What is known about the term of a word.
    fn of(&self, word: usize) -> Seen {
        self.terms.get(word).and_then(|&term| self.seen.get(term as usize)).copied().unwrap_or_default()
    }

    fn set(&mut self, word: usize, now: Seen) {
        if let Some(seen) = self.terms.get(word).and_then(|&term| self.seen.get_mut(term as usize)) {
            *seen = now;
        }
    }
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
