//! Sentence → terms: words, folded and truncated, as indices into one table.

use std::ops::Range;

use crate::language::key::{front_of, key, key_of_pair, plain_front, plain_key, stem};
use crate::language::{Data, Fronts};
use crate::text::character::{is_numeric, is_unspaced};
use crate::text::{Hashing, Map, has, piece};
use form::Forms;
use word::{Reading, each_word, is_hiragana};

pub(crate) use word::count_words;

mod form;
mod sign;
mod word;

/// A term of an article: an index below [`Terms::len`].
pub(crate) type Term = u32;

/// For how many terms a table has room before it grows.
const USUAL: usize = 400;

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

/// How often a term occurs in the text.
#[derive(Clone, Debug)]
pub(crate) struct Occurrences {
    pub count: usize,
}

impl Terms {
    /// An empty table for the words of a language.
    pub fn new(language: &'static Data, hashing: &Hashing) -> Self {
        let numbers = Map::with_capacity_and_hasher(USUAL, hashing.clone());
        Self { numbers, fronts: Fronts::NONE, language, occurrences: Vec::new() }
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
    /// with the position that names it, and behind these the characters that are words of their own. Returns
    /// the number of words, where two characters count as one if words are not spaced, and that of these
    /// characters.
    pub fn read(
        &mut self,
        text: &str,
        offset: usize,
        found: &mut dyn FnMut(Term, Range<usize>),
    ) -> (usize, usize) {
        let mut halves: usize = 0;
        let mut alone = Vec::new();
        each_word(text, &mut |range, reading| {
            halves += reading.halves();
            if let Reading::Unspaced(c) = reading
                && self.is_alone(text, &range, c)
            {
                alone.push((c, range));
                return;
            }
            let Some(key) = self.content(text, &range, reading) else { return };
            let end = range.end;
            let place = self.place(text, range, reading);
            if place.end > end {
                // Such a name is looked for by the word that it begins with.
                self.fronts = Fronts::ALL;
            }
            let term = self.number(key);
            if let Some(seen) = self.occurrences.get_mut(term as usize) {
                seen.count += 1;
            }
            found(term, offset + place.start..offset + place.end);
        });
        for (c, range) in &alone {
            found(self.number(u128::from(*c as u32)), offset + range.start..offset + range.end);
        }
        (halves.div_ceil(2), alone.len())
    }

    /// Passes on the terms that are common in texts about anything.
    pub fn find_common(&self, found: &mut dyn FnMut(Term)) {
        for key in &self.language.common {
            if let Some(&term) = self.numbers.get(key) {
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
                .get(&key)
                .and_then(|&term| wanted.which.get(term as usize))
                .copied()
                .unwrap_or_default();
            let number = if known > 0 { known } else { wanted.count as u32 + 1 };
            wanted.count = wanted.count.max(number as usize);
            forms.add(key, number);
        });
        for (&key, &term) in &self.numbers {
            if let Some(which) = wanted.which.get_mut(term as usize).filter(|which| **which == 0) {
                *which = forms.of(key);
            }
        }
    }

    /// Passes on each content word of a text with its range, and its term if the article has it.
    pub fn find(&self, text: &str, found: &mut dyn FnMut(Range<usize>, Option<Term>)) {
        each_word(text, &mut |range, reading| {
            let Some(key) = self.content(text, &range, reading) else { return };
            found(sign::name(text, &range).unwrap_or(range), self.numbers.get(&key).copied());
        });
    }

    /// Passes on each word of a text that is a term of the article.
    pub fn find_known(&self, text: &str, found: &mut dyn FnMut(Term)) {
        each_word(text, &mut |range, reading| {
            let front = if matches!(reading, Reading::Plain) { plain_front(text, &range) } else { None };
            if front.is_some_and(|front| !self.fronts.may_have(front)) {
                return;
            }
            let key = self.content(text, &range, reading);
            if let Some(&term) = key.and_then(|key| self.numbers.get(&key)) {
                found(term);
            }
        });
    }

    /// The key of a word that may say what a text is about; `None` for a stop word.
    // Without calls, an article takes a fiftieth fewer instructions; in the module, size counts for more.
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn content(&self, text: &str, range: &Range<usize>, reading: Reading) -> Option<u128> {
        let key = match reading {
            Reading::Unspaced(_) => return None,
            Reading::Bigram(first, second) => self.key_of_pair(first, second)?,
            _ if sign::is_beside(text, range)
                && let Some(key) = sign::key_of(text, range) =>
            {
                return key;
            }
            Reading::Word => self.key_of_word(text, range)?,
            Reading::Plain => match plain_key(text, range).filter(|_| !self.language.stop_keys.is_empty()) {
                Some(key) => key,
                None => self.key_of_word(text, range)?,
            },
        };
        (!self.language.stop_keys.contains(key)).then_some(key)
    }

    /// The key of a word, unless it is too short.
    fn key_of_word(&self, text: &str, range: &Range<usize>) -> Option<u128> {
        let word = piece(text, range);
        self.is_long_enough(word).then(|| key(word))
    }

    /// Whether a word is long enough to say what a text is about. Without a list, short ones count as stop
    /// words, except for numbers.
    fn is_long_enough(&self, word: &str) -> bool {
        !self.language.stop_keys.is_empty() || word.chars().count() > 3 || word.starts_with(is_numeric)
    }

    /// The key of two characters of a script without spaces, unless one of them says nothing by itself.
    fn key_of_pair(&self, first: char, second: char) -> Option<u128> {
        (!self.is_empty(first) && !self.is_empty(second)).then(|| key_of_pair(first, second))
    }

    /// Whether a character of Chinese is a word of its own, as its particles show: 猫は, 猫的. Without them, it
    /// may be the first part of a verb, or have a part in what counts as a stop word: 规则.
    fn is_alone(&self, text: &str, range: &Range<usize>, c: char) -> bool {
        const OPENING: &str = "的是在和把被与也只";
        const CLOSING: &str = "はをのが的是在和也都很";
        let mut rest = piece(text, &(range.end..text.len())).chars();
        c >= '\u{3400}'
            && rest.next().is_some_and(|next| has(CLOSING, next))
            // 上がる
            && !rest.next().is_some_and(|next| matches!(next, 'っ' | 'り' | 'る'))
            && !self.is_empty(c)
            && piece(text, &(0..range.start)).chars().next_back().is_none_or(|before| {
                is_hiragana(before) || has(OPENING, before) || !is_unspaced(before) && !is_numeric(before)
            })
    }

    /// Whether a character of a script without spaces says nothing by itself.
    fn is_empty(&self, c: char) -> bool {
        is_hiragana(c) || self.language.stop_keys.contains(u128::from(c as u32))
    }

    /// The place of what names a content term: a name with its signs, or a word without the shorter side of
    /// an apostrophe, unless that begins a name: "O'Brien", but "l'homme".
    fn place(&self, text: &str, range: Range<usize>, reading: Reading) -> Range<usize> {
        let is_word = matches!(reading, Reading::Word | Reading::Plain);
        if is_word
            && sign::is_beside(text, &range)
            && let Some(name) = sign::name(text, &range)
        {
            return name;
        }
        if !matches!(reading, Reading::Word) {
            return range;
        }
        let word = piece(text, &range);
        let stem = stem(word);
        if word.starts_with(stem) {
            range.start..range.start + stem.len()
        } else if sign::opens_name(text, &range, stem, self.language) {
            range
        } else {
            range.end - stem.len()..range.end
        }
    }

    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    fn number(&mut self, key: u128) -> Term {
        let next = self.occurrences.len() as Term;
        let term = *self.numbers.entry(key).or_insert(next);
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
