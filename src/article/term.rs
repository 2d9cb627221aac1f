//! Sentence → terms: words, folded and truncated, as indices into one table.

use std::ops::Range;

use crate::language::{Data, STEM};
use crate::text::{Hashing, Map, piece};
use form::Forms;
use key::{key, packed, plain_key, stem};
use word::{Reading, each_word, is_grammatical};

pub(crate) use word::count_words;

mod form;
mod key;
mod word;

/// A term of an article: an index below [`Terms::len`].
pub(crate) type Term = u32;

/// For how many terms, of which hundreds are stop words, a table has room before it grows.
const USUAL: usize = 1000;

/// The terms of an article.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    numbers: Map,
    occurrences: Vec<Occurrences>,
    /// Terms below this index are stop words.
    stops: usize,
}

/// How often a term occurs in the text.
#[derive(Clone, Debug)]
pub(crate) struct Occurrences {
    pub count: usize,
}

impl Terms {
    /// An empty table that contains the language's stop words.
    pub fn new(language: &Data, hashing: &Hashing) -> Self {
        let numbers = Map::with_capacity_and_hasher(USUAL, hashing.clone());
        let mut terms = Self { numbers, ..Self::default() };
        for word in language.stop_words.iter().chain(language.leaning.iter()) {
            terms.number(key(word));
            // A truncated stop word stands for all words that begin with it: the "s" of "agains" is not a
            // plural.
            if word.chars().count() == STEM {
                terms.number(packed(word));
            }
        }
        terms.stops = terms.occurrences.len();
        terms
    }

    /// An empty map for keys of the same text.
    pub fn map(&self) -> Map {
        Map::with_hasher(self.numbers.hasher().clone())
    }

    /// Number of terms.
    pub fn len(&self) -> usize {
        self.occurrences.len()
    }

    /// How often a term occurs in the article.
    pub fn occurrences(&self, term: Term) -> Option<&Occurrences> {
        self.occurrences.get(term as usize)
    }

    /// Reads the words of `text`, which starts at `offset`. Passes each content term to `found` in order,
    /// with the position of its stem. Returns the number of words; two characters count as one where words
    /// are not spaced.
    pub fn read(&mut self, text: &str, offset: usize, found: &mut dyn FnMut(Term, Range<usize>)) -> usize {
        let mut halves: usize = 0;
        each_word(text, &mut |range, reading| {
            halves += reading.halves();
            let word = piece(text, &range);
            if !self.is_content(word, reading) {
                return;
            }
            let (key, bare) = match plain_key(text, &range) {
                Some(key) => (key, word),
                None => (key(word), stem(word)),
            };
            let term = self.number(key);
            let Some(seen) = self.occurrences.get_mut(term as usize).filter(|_| term as usize >= self.stops)
            else {
                return;
            };
            seen.count += 1;
            let is_behind = bare.len() < word.len() && !word.starts_with(bare);
            let start = offset + range.start + if is_behind { word.len() - bare.len() } else { 0 };
            found(term, start..start + bare.len());
        });
        halves.div_ceil(2)
    }

    /// The distinct terms of a text that also occur in the article, and the number of all content terms in
    /// the text.
    pub fn known(&self, text: &str) -> (Vec<Term>, usize) {
        let (mut known, mut content) = (Vec::new(), 0);
        let mut is_known = vec![false; self.len()];
        self.find(text, &mut |_, term| {
            content += 1;
            if let Some(term) = term
                && is_known.get_mut(term as usize).is_some_and(|is_known| !std::mem::replace(is_known, true))
            {
                known.push(term);
            }
        });
        (known, content)
    }

    /// The words of a text that also occur in the article, for the title and focus words; if `in_any_form`,
    /// other forms of a word count, too.
    pub fn wanted(&self, text: &str, in_any_form: bool) -> Wanted {
        let (known, _) = self.known(text);
        let mut wanted = Wanted { which: vec![0; self.len()], count: known.len() };
        for (number, term) in (1..).zip(known) {
            if let Some(which) = wanted.which.get_mut(term as usize) {
                *which = number;
            }
        }
        if in_any_form && !text.is_empty() {
            self.add_forms(text, &mut wanted);
        }
        wanted
    }

    /// Adds the other forms of the words of a text, in one pass over the terms.
    fn add_forms(&self, text: &str, wanted: &mut Wanted) {
        let mut forms = Forms::new(self.map());
        each_word(text, &mut |range, reading| {
            let Some(word) =
                text.get(range).filter(|word| reading == Reading::Word && self.is_content(word, reading))
            else {
                return;
            };
            let key = key(word);
            let known = self
                .numbers
                .get(&key)
                .and_then(|&term| wanted.which.get(term as usize))
                .copied()
                .unwrap_or_default();
            let number = if known > 0 { known } else { wanted.count as u32 + 1 };
            wanted.count = wanted.count.max(number as usize);
            forms.add(key, number);
        });
        for (&key, &term) in &self.numbers {
            let is_content =
                term as usize >= self.stops && self.occurrences(term).is_some_and(|seen| seen.count > 0);
            if let Some(which) =
                wanted.which.get_mut(term as usize).filter(|which| is_content && **which == 0)
            {
                *which = forms.of(key);
            }
        }
    }

    /// Passes on each content word of a text with its range, and its term if the article has it.
    pub fn find(&self, text: &str, found: &mut dyn FnMut(Range<usize>, Option<Term>)) {
        each_word(text, &mut |range, reading| {
            let Some(word) = text.get(range.clone()).filter(|word| self.is_content(word, reading)) else {
                return;
            };
            let key = plain_key(text, &range).unwrap_or_else(|| key(word));
            let term = self.numbers.get(&key).copied();
            if term.is_none_or(|term| term as usize >= self.stops) {
                found(range, term.filter(|&term| self.occurrences(term).is_some_and(|seen| seen.count > 0)));
            }
        });
    }

    /// Whether a word may say what a text is about, judging by its form.
    fn is_content(&self, word: &str, reading: Reading) -> bool {
        match reading {
            Reading::Unspaced => false,
            Reading::Bigram => !is_grammatical(word) && !word.chars().any(|c| self.is_stop_character(c)),
            // Without a list, short words count as stop words, except for numbers.
            Reading::Word => self.stops > 0 || word.chars().count() > 3 || word.starts_with(char::is_numeric),
        }
    }

    /// Whether a character of a script without spaces is a stop word.
    fn is_stop_character(&self, c: char) -> bool {
        self.numbers.get(&u128::from(c as u32)).is_some_and(|&term| (term as usize) < self.stops)
    }

    fn number(&mut self, key: u128) -> Term {
        let next = self.occurrences.len() as Term;
        let term = *self.numbers.entry(key).or_insert(next);
        if term == next {
            self.occurrences.push(Occurrences { count: 0 });
        }
        term
    }
}

/// Words to look for in sentences.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// For each term of the article, the number (from 1) of the word that it is, or 0.
    pub which: Vec<u32>,
    /// Number of words.
    pub count: usize,
}
