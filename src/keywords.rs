//! The words and phrases that name the article.

use std::ops::Range;

use crate::article::Article;
use crate::article::term::Term;
use crate::language::PhraseList;
use crate::rank::{Ranked, best_first};
use crate::summary::Keyword;
use crate::text::{Map, piece};

/// Maximum keywords.
const MOST: usize = 10;

/// Maximum terms of a phrase,
const LONGEST: usize = 4;
/// and where they are pairs of characters, which overlap.
const LONGEST_UNSPACED: usize = 8;

/// What a word of the first sentence is worth on top of what it is worth anywhere; less and less in the next.
const EARLY: f64 = 4.0;

/// What a word of the title is worth, against any other.
const TITLE: f64 = 2.0;

/// What names have between their words, in any language.
const WITHIN_NAMES: PhraseList = PhraseList::new(" da | de | del | di | du | of | van | von ");

/// How many characters before a word are looked at to see what stands before it.
const NEAR: usize = 3;

/// The weightiest content terms, each with the words that it mostly stands beside; of equals the one that
/// comes first. No term is in two of them, so that none says again what another has said.
pub(crate) fn keywords<'a>(article: &Article<'a>) -> Vec<Keyword<'a>> {
    let mut words = Words::new(article);
    let terms = (0..).zip(&words.seen).filter(|(_, seen)| seen.worth > 0.0);
    let best = best_first(&mut terms.map(|(at, seen)| Ranked { worth: seen.worth, at }));
    best.filter_map(|ranked| words.take(ranked.at as Term)).take(MOST).collect()
}

/// What is known of a term.
#[derive(Clone, Copy, Default)]
struct Seen {
    worth: f64,
    count: u32,
    /// Which word shows it best: the first one within a sentence, or the first of all.
    word: usize,
    /// How often it stands beside the neighbour that it has most often,
    together: u32,
    /// and the second of these two words, where they first do.
    second: usize,
    /// Whether a keyword has it.
    is_taken: bool,
}

/// The words of an article, its content terms one after the other, and how they stand together.
struct Words<'s, 'a> {
    article: &'s Article<'a>,
    /// The first word of each sentence, in their order.
    firsts: Vec<usize>,
    terms: &'s [Term],
    places: &'s [Range<usize>],
    seen: Vec<Seen>,
    /// How often two terms stand side by side.
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

    /// Counts a word, and with it the one before it.
    fn add(&mut self, word: usize, worth: f64) {
        let mut seen = self.of(word);
        if seen.count == 0 || !self.is_within(seen.word) && self.is_within(word) {
            seen.word = word;
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

    /// The keyword of a term, unless another has it.
    fn take(&mut self, term: Term) -> Option<Keyword<'a>> {
        let seen = *self.seen.get(term as usize)?;
        let (first, last) = self.phrase(&seen);
        let mut range = clusters(self.article.text, self.place(first).start..self.place(last).end);
        let text = piece(self.article.text, &range);
        let is_nameless = text.chars().filter(|c| c.is_alphabetic()).count() < 2;
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
        // To UAX #29 the last full stop of "U.S." is not of the word.
        let behind = range.end..self.article.text.len();
        if text.contains('.') && piece(self.article.text, &behind).starts_with('.') {
            range.end += 1;
        }
        Some(Keyword { text: piece(self.article.text, &range).into(), range, count: seen.count as usize })
    }

    /// The first and the last word of the phrase that names what a term does: the words that it mostly stands
    /// beside.
    fn phrase(&self, seen: &Seen) -> (usize, usize) {
        // A first name goes along with the last one, which often stands alone, if it goes with few others.
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

    /// Whether the phrase of a term is cut at a word. Where words are not spaced, a pair of characters that
    /// comes but once may be half of each of two words, and one that overlaps with what is taken is the rest
    /// of it.
    fn is_rest(&self, seen: &Seen, word: usize, neighbour: usize) -> bool {
        self.overlaps(word) && (seen.count == 1 || self.of(neighbour).is_taken)
    }

    /// How often a word and the one before it stand together, if that is half of `of` times or more, and
    /// neither is taken.
    fn together(&self, word: usize, of: u32) -> Option<u32> {
        let together = self.pairs.get(&self.pair(word)?).copied()?;
        let least = if self.is_name(word) { 1 } else { 2 };
        let is_free = !self.of(word - 1).is_taken && !self.of(word).is_taken;
        (is_free && together >= least && together * 2 >= of).then_some(together)
    }

    /// A word and the one before it as one key, if they stand side by side: with a space or a hyphen between
    /// them, or in names what names have there: "Bank of England".
    fn pair(&self, word: usize) -> Option<u128> {
        let before = word.checked_sub(1)?;
        let (place, next) = (self.places.get(before)?, self.places.get(word)?);
        // Pairs of characters overlap.
        let is_beside = match piece(self.article.text, &(place.end.min(next.start)..next.start)) {
            // They may be halves of one word, in which a sentence that is too long was cut.
            "" => self.firsts.binary_search(&word).is_err(),
            " " | "-" => true,
            between => self.is_capital(before) && self.is_capital(word) && WITHIN_NAMES.contains(between),
        };
        // "year low" is no phrase of "a five-year low", nor "2 boats" one of anything.
        let is_compound = piece(self.article.text, &(0..place.start)).ends_with('-');
        let is_number = piece(self.article.text, place).starts_with(char::is_numeric);
        let is_phrase = is_beside && !is_compound && !is_number;
        is_phrase.then_some(u128::from(*self.terms.get(before)?) << 32 | u128::from(*self.terms.get(word)?))
    }

    /// Whether a word and the one before it are pairs of characters that share one.
    fn overlaps(&self, word: usize) -> bool {
        word > 0 && self.place(word).start < self.place(word - 1).end && word < self.places.len()
    }

    /// Whether a word and the one before it have capitals, which are not only those of a sentence, or it
    /// comes for the first time: "Yesterday Brandt" is no name, but who is named first is so with the whole
    /// name.
    fn is_name(&self, word: usize) -> bool {
        word > 0
            && self.is_capital(word - 1)
            && self.is_capital(word)
            && (self.is_within(word - 1) || self.of(word).word == word)
    }

    fn is_capital(&self, word: usize) -> bool {
        piece(self.article.text, &self.place(word)).starts_with(char::is_uppercase)
    }

    /// Whether a word stands within a sentence, behind another word or a comma.
    fn is_within(&self, word: usize) -> bool {
        let before = piece(self.article.text, &(0..self.place(word).start));
        before.chars().rev().take(NEAR).find(|&c| c != ' ').is_some_and(|c| c == ',' || c.is_alphanumeric())
    }

    /// Where a word stands, in bytes.
    fn place(&self, word: usize) -> Range<usize> {
        self.places.get(word).cloned().unwrap_or_default()
    }

    /// What is known of a word's term.
    fn of(&self, word: usize) -> Seen {
        self.terms.get(word).and_then(|&term| self.seen.get(term as usize)).copied().unwrap_or_default()
    }

    fn set(&mut self, word: usize, now: Seen) {
        if let Some(seen) = self.terms.get(word).and_then(|&term| self.seen.get_mut(term as usize)) {
            *seen = now;
        }
    }
}

/// A range without half a cluster of Thai or Lao at its edges: no mark of the letter before it, no vowel of
/// the one behind.
fn clusters(text: &str, range: Range<usize>) -> Range<usize> {
    let start = range.end - piece(text, &range).trim_start_matches(is_cluster_mark).len();
    let whole = piece(text, &(start..range.end));
    start..start + whole.trim_end_matches(is_cluster_vowel).len()
}

/// Whether a character of Thai or Lao belongs to the letter before it.
fn is_cluster_mark(c: char) -> bool {
    is_thai_or_lao(c) && matches!(c as u32 & 0x7f, 0x31 | 0x34..=0x3c | 0x47..=0x4e)
}

/// Whether a character of Thai or Lao belongs to the letter behind it.
fn is_cluster_vowel(c: char) -> bool {
    is_thai_or_lao(c) && matches!(c as u32 & 0x7f, 0x40..=0x44)
}

fn is_thai_or_lao(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}')
}
