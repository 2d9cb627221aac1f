//! Sentence → terms: words, folded and truncated, as indices into one table.

use std::ops::Range;

use crate::language::key::{front_of, key, key_of_char, key_of_pair, plain_key};
use crate::language::{Data, Fronts};
use crate::text::character::is_numeric;
use crate::text::group::Group;
use crate::text::{Map, Seed, piece};
use form::Forms;
use word::{Reading, each_word, is_hiragana};

pub(crate) use word::count_words;

mod counting;
mod finding;
mod form;
mod sign;
mod word;

/// A term of an article: an index below [`Terms::len`].
pub(crate) type Term = u32;

/// The usual number of bytes per content term, and per distinct one. Tables have room for these before they
/// grow,
const CONTENT: usize = 12;
const TERM: usize = 32;
/// but for at most this many distinct ones, because a long text may be anything.
const MOST: usize = 4000;

/// Maximum length of a word that counts as a stop word in a language without a list, in characters.
const SHORT: usize = 3;

/// The terms of an article.
#[derive(Debug)]
pub(crate) struct Terms {
    numbers: Map,
    /// The first letters of those that begin with ASCII: most other words have none of them.
    fronts: Fronts,
    occurrences: Vec<Occurrences>,
    /// Its stop words are no terms.
    language: &'static Data,
}

/// Content terms of a text, one after another.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub terms: Vec<Term>,
    /// The position of each, in bytes.
    pub places: Vec<Range<usize>>,
}

impl Found {
    /// Empty, with room for the content terms of a text of this length, if it is a usual one.
    pub fn in_bytes(bytes: usize) -> Self {
        let usual = (bytes / CONTENT).min(16 * MOST);
        Self { terms: Vec::with_capacity(usual), places: Vec::with_capacity(usual) }
    }

    fn add(&mut self, term: Term, place: Range<usize>) {
        self.terms.push(term);
        self.places.push(place);
    }
}

/// How often a term occurs in the text.
#[derive(Clone, Debug)]
pub(crate) struct Occurrences {
    pub count: usize,
}

impl Terms {
    /// An empty table for the words of a language.
    pub fn new(language: &'static Data, seed: Seed) -> Self {
        Self::of(language, Map::new(seed))
    }

    /// The same, with room for the terms of a text of this length, if it is a usual one.
    pub fn in_bytes(language: &'static Data, seed: Seed, bytes: usize) -> Self {
        Self::of(language, Map::with_room((bytes / TERM).min(MOST), seed))
    }

    fn of(language: &'static Data, numbers: Map) -> Self {
        Self { numbers, fronts: Fronts::NONE, language, occurrences: Vec::new() }
    }

    /// An empty map for keys of the same text.
    pub fn map(&self) -> Map {
        self.numbers.another()
    }

    /// Number of terms.
    pub fn len(&self) -> usize {
        self.occurrences.len()
    }

    /// How often a term occurs in the article.
    pub fn occurrences(&self, term: Term) -> Option<&Occurrences> {
        self.occurrences.get(term as usize)
    }

    /// The term of the next word of the text, which counts.
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    fn next(&mut self, key: u128) -> Term {
        let term = self.number(key);
        if let Some(seen) = self.occurrences.get_mut(term as usize) {
            seen.count += 1;
        }
        term
    }

    /// Passes on the terms that are common in texts about anything.
    pub fn find_common(&self, found: &mut dyn FnMut(Term)) {
        for &key in &self.language.common {
            if let Some(term) = self.numbers.get(key) {
                found(term);
            }
        }
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
            // A stop word counts if the caller asks for it. It is no term, but its other forms may be.
            let is_word = matches!(reading, Reading::Word | Reading::Plain);
            let Some(key) = self.key_of_word(text, &range).filter(|_| is_word) else { return };
            let known = self
                .numbers
                .get(key)
                .and_then(|term| wanted.which.get(term as usize))
                .copied()
                .unwrap_or_default();
            let number = if known > 0 { known } else { wanted.count as u32 + 1 };
            wanted.count = wanted.count.max(number as usize);
            forms.add(key, number);
        });
        for (key, term) in self.numbers.iter() {
            if let Some(which) = wanted.which.get_mut(term as usize).filter(|which| **which == 0) {
                *which = forms.of(key);
            }
        }
    }

    /// Passes on each content word of a text with its range, and its term if the article has it.
    pub fn find(&self, text: &str, found: &mut dyn FnMut(Range<usize>, Option<Term>)) {
        each_word(text, &mut |range, reading| {
            let Some(key) = self.content(text, &range, reading) else { return };
            found(sign::name(text, &range).unwrap_or(range), self.numbers.get(key));
        });
    }

    /// The key of a word that may say what a text is about; `None` for a stop word.
    fn content(&self, text: &str, range: &Range<usize>, reading: Reading) -> Option<u128> {
        let key = match reading {
            Reading::Unspaced(_) => return None,
            Reading::Bigram(first, second) => self.key_of_pair(first, second)?,
            Reading::Word
                if sign::is_beside(text, range)
                    && let Some(key) = sign::key_of(text, range) =>
            {
                return key;
            }
            Reading::Word | Reading::Plain => self.key_of_word(text, range)?,
        };
        (!self.is_stop(key)).then_some(key)
    }

    /// Whether a key is that of a stop word.
    #[inline]
    fn is_stop(&self, key: u128) -> bool {
        self.language.stop_keys.contains(key)
    }

    /// The key of a plain word that may say what a text is about. Needs the eight bytes that begin with it.
    #[inline]
    fn plain_content(&self, group: Group, length: usize) -> Option<u128> {
        let is_long_enough = length > SHORT || !self.language.stop_keys.is_empty();
        let key = plain_key(group, length);
        (is_long_enough && !self.is_stop(key)).then_some(key)
    }

    /// The key of a word, unless it is too short.
    fn key_of_word(&self, text: &str, range: &Range<usize>) -> Option<u128> {
        let word = piece(text, range);
        self.is_long_enough(word).then(|| key(word))
    }

    /// Whether a word is long enough to say what a text is about. Without a list, short ones count as stop
    /// words, except for numbers.
    fn is_long_enough(&self, word: &str) -> bool {
        !self.language.stop_keys.is_empty() || word.chars().count() > SHORT || word.starts_with(is_numeric)
    }

    /// The key of two characters of a script without spaces, unless one of them says nothing by itself.
    fn key_of_pair(&self, first: char, second: char) -> Option<u128> {
        (!self.is_empty(first) && !self.is_empty(second)).then(|| key_of_pair(first, second))
    }

    /// Whether a character of a script without spaces says nothing by itself.
    fn is_empty(&self, c: char) -> bool {
        is_hiragana(c) || self.is_stop(key_of_char(c))
    }

    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    fn number(&mut self, key: u128) -> Term {
        let next = self.occurrences.len() as Term;
        let term = self.numbers.get_or_insert(key, next);
        if term == next {
            if let Some(front) = front_of(key) {
                self.fronts.add(front);
            }
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
