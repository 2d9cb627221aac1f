//! Reads the words of an article, and counts its terms.

use std::ops::Range;

use super::word::{Reader, Reading, is_hiragana, read};
use super::{Found, Terms, sign};
use crate::language::key::stem;
use crate::text::character::{is_numeric, is_unspaced};
use crate::text::piece;

impl Terms {
    /// Reads the words of `text`, which starts at `offset`. Adds the content terms to `found` in order, with
    /// the positions that name them, and behind these the characters that are words of their own. Returns the
    /// number of words, where two characters count as one if words are not spaced, and that of these
    /// characters.
    pub fn read(&mut self, text: &str, offset: usize, found: &mut Found) -> (usize, usize) {
        let mut reading = Counting { terms: self, text, offset, found, halves: 0, alone: Vec::new() };
        read(text, &mut reading);
        reading.end()
    }
}

/// A text whose words are read.
struct Counting<'c> {
    terms: &'c mut Terms,
    text: &'c str,
    /// Where the text starts, in bytes.
    offset: usize,
    found: &'c mut Found,
    /// Number of half words.
    halves: usize,
    /// The characters that are words of their own.
    alone: Vec<(char, Range<usize>)>,
}

impl Reader for Counting<'_> {
    #[inline]
    fn plain(&mut self, range: Range<usize>) {
        self.halves += Reading::Plain.halves();
        if let Some(key) = self.terms.content(self.text, &range, Reading::Plain) {
            self.found.add(self.terms.next(key), self.offset + range.start..self.offset + range.end);
        }
    }

    fn other(&mut self, range: Range<usize>, reading: Reading) {
        self.halves += reading.halves();
        if let Reading::Unspaced(c) = reading
            && self.is_alone(&range, c)
        {
            self.alone.push((c, range));
            return;
        }
        let Some(key) = self.terms.content(self.text, &range, reading) else { return };
        let place = self.place(range, reading);
        self.found.add(self.terms.next(key), self.offset + place.start..self.offset + place.end);
    }
}

impl Counting<'_> {
    /// Adds the characters that are words of their own. Returns the number of words and of these.
    fn end(self) -> (usize, usize) {
        for (c, range) in &self.alone {
            let term = self.terms.number(u128::from(*c as u32));
            self.found.add(term, self.offset + range.start..self.offset + range.end);
        }
        (self.halves.div_ceil(2), self.alone.len())
    }

    /// Whether a character of Chinese is a word of its own, as its particles show: 猫は, 猫的. Without them, it
    /// may be the first part of a verb, or have a part in what counts as a stop word: 规则.
    fn is_alone(&self, range: &Range<usize>, c: char) -> bool {
        let mut rest = piece(self.text, &(range.end..self.text.len())).chars();
        c >= '\u{3400}'
            && rest.next().is_some_and(closes)
            // 上がる
            && !rest.next().is_some_and(|next| matches!(next, 'っ' | 'り' | 'る'))
            && !self.terms.is_empty(c)
            && piece(self.text, &(0..range.start)).chars().next_back().is_none_or(|before| {
                is_hiragana(before) || opens(before) || !is_unspaced(before) && !is_numeric(before)
            })
    }

    /// The place of what names a content term: a name with its signs, or a word without the shorter side of
    /// an apostrophe, unless that begins a name: "O'Brien", but "l'homme".
    fn place(&self, range: Range<usize>, reading: Reading) -> Range<usize> {
        if !matches!(reading, Reading::Word) {
            return range;
        }
        if sign::is_beside(self.text, &range)
            && let Some(name) = sign::name(self.text, &range)
        {
            return name;
        }
        let word = piece(self.text, &range);
        let stem = stem(word);
        if word.starts_with(stem) {
            range.start..range.start + stem.len()
        } else if sign::opens_name(self.text, &range, stem, self.terms.language) {
            range
        } else {
            range.end - stem.len()..range.end
        }
    }
}

/// Whether a word of Chinese often begins behind a character.
fn opens(c: char) -> bool {
    matches!(c, '的' | '是' | '在' | '和' | '把' | '被' | '与' | '也' | '只')
}

/// Whether a word of Chinese or Japanese often ends before a character.
fn closes(c: char) -> bool {
    matches!(c, 'は' | 'を' | 'の' | 'が' | '的' | '是' | '在' | '和' | '也' | '都' | '很')
}
