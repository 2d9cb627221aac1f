//! The words and phrases that name the article.

use std::ops::Range;

use crate::article::Article;
use crate::article::term::Term;
use crate::rank::{Ranked, best_first};
use crate::summary::Keyword;
use crate::text::character::{is_alphabetic, is_numeric};
use crate::text::piece;
use words::{Seen, Words};

mod address;
mod words;

/// Maximum number of keywords.
const MOST: usize = 10;

/// Maximum number of terms in a phrase,
const LONGEST: usize = 4;
/// and if they are overlapping pairs of characters.
const LONGEST_UNSPACED: usize = 8;

/// The content terms with the greatest weight, each with the words it mostly occurs next to. Of equals, the
/// first one in the text wins. No term is in two keywords, so that they do not repeat each other.
#[inline(never)]
pub(crate) fn keywords<'a>(article: &Article<'a>) -> Vec<Keyword<'a>> {
    let mut words = Words::new(article);
    let terms = (0..).zip(&words.seen).filter(|(_, seen)| seen.worth >= 1.0);
    let best = best_first(&mut terms.map(|(at, seen)| Ranked { worth: seen.worth, at }));
    best.filter_map(|ranked| words.keyword(ranked.at as Term)).take(MOST).collect()
}

impl<'a> Words<'_, 'a> {
    /// The keyword of a term, unless the term is already in another.
    fn keyword(&mut self, term: Term) -> Option<Keyword<'a>> {
        let seen = *self.seen.get(term as usize)?;
        if seen.is_taken {
            return None;
        }
        let (first, last) = self.phrase(term, &seen);
        let mut range = clusters(self.article.text(), self.place(first).start..self.place(last).end);
        let text = piece(self.article.text(), &range);
        if is_nameless(text, seen.count)
            || self.is_rest(&seen, first, first.wrapping_sub(1))
            || self.is_rest(&seen, last + 1, last + 1)
        {
            return None;
        }
        self.take(first..last + 1);
        // By UAX #29 the last full stop of "U.S." is not part of the word.
        let behind = range.end..self.article.text().len();
        if text.contains('.') && piece(self.article.text(), &behind).starts_with('.') {
            range.end += 1;
        }
        // ".NET"
        let before = piece(self.article.text(), &(0..range.start));
        if before.strip_suffix('.').is_some_and(|front| front.is_empty() || front.ends_with([' ', '('])) {
            range.start -= 1;
        }
        let (text, range) = (self.article.reading.shown(&range), self.article.reading.place(&range));
        Some(Keyword { text, range, count: seen.count as usize })
    }

    /// The first and the last word of the phrase for a term: the term and the words it mostly occurs next to.
    fn phrase(&mut self, term: Term, seen: &Seen) -> (usize, usize) {
        let second = self.second(term);
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
        let together = self.times_together(word)?;
        let least = if self.is_name(word) || self.is_numbered(word) { 1 } else { 2 };
        let is_free = !self.of(word - 1).is_taken && !self.of(word).is_taken;
        (is_free && together >= least && together * 2 >= of).then_some(together)
    }
}

/// Whether a word or phrase names nothing: less than two letters, unless one is a capital beside a sign or a
/// number ("C++", "F1") or a character of Chinese that is used more than once; or a number that is no name:
/// "20th", "50m", but "3D".
fn is_nameless(text: &str, count: u32) -> bool {
    let has_capital = text.contains(char::is_uppercase);
    let mut letters = text.chars().filter(|&c| is_alphabetic(c));
    match (letters.next(), letters.next()) {
        (None, _) => true,
        (Some(_), None) if text.len() > 1 && has_capital => false,
        (Some(letter), None) => letter < '\u{3400}' || text.chars().count() > 1 || count < 2,
        (Some(_), Some(_)) => !has_capital && text.starts_with(is_numeric),
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
