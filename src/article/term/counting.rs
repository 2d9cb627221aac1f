//! Reads the words of an article, and counts its terms.

use std::ops::Range;

use super::word::{Reader, Reading, is_hiragana, read};
use super::{Found, Terms, sign};
use crate::language::key::{key_of_char, key_of_pair, stem};
use crate::text::character::{is_numeric, is_unspaced};
use crate::text::group::Group;
use crate::text::piece;

impl Terms {
    /// Reads the words of `text`, which starts at `offset`. Adds the content terms to `found` in order, with
    /// the positions that name them, and behind these the characters that are words of their own. Returns the
    /// number of words, where two characters count as one if words are not spaced, and that of these
    /// characters.
    pub fn read(&mut self, text: &str, offset: usize, found: &mut Found) -> (usize, usize) {
        let mut reading =
            Counting { terms: self, text, offset, found, halves: 0, alone: Vec::new(), empty: [true; 2] };
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
    /// Whether each of the last two characters of a script without spaces says nothing by itself.
    empty: [bool; 2],
}

impl Reader for Counting<'_> {
    #[inline]
    fn plain(&mut self, range: Range<usize>, group: Group) {
        self.halves += Reading::Plain.halves();
        if let Some(key) = self.terms.plain_content(group, range.len()) {
            self.add(key, range);
        }
    }

    fn other(&mut self, range: Range<usize>, reading: Reading) {
        self.halves += reading.halves();
        match reading {
            Reading::Unspaced(c) => {
                self.empty = [self.empty[1], self.terms.is_empty(c)];
                if self.is_alone(&range, c) {
                    self.alone.push((c, range));
                }
            }
            // Both characters have just been read.
            Reading::Bigram(first, second) => {
                let key = key_of_pair(first, second);
                if self.empty == [false; 2] && !self.terms.is_stop(key) {
                    self.add(key, range);
                }
            }
            Reading::Word | Reading::Plain => {
                if let Some(key) = self.terms.content(self.text, &range, reading) {
                    let place = self.place(range, reading);
                    self.add(key, place);
                }
            }
        }
    }
}

impl Counting<'_> {
    /// Adds a content term and its place.
    // This is done for every other word. In the module, size counts for more than the time of a call.
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn add(&mut self, key: u128, place: Range<usize>) {
        self.found.add(self.terms.next(key), self.offset + place.start..self.offset + place.end);
    }

    /// Adds the characters that are words of their own. Returns the number of words and of these.
    fn end(self) -> (usize, usize) {
        for (c, range) in &self.alone {
            let term = self.terms.number(key_of_char(*c));
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
            && !self.empty[1]
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
