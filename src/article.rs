//! `Article`: a document with its blocks, sentences and terms.

use std::borrow::Cow;
use std::ops::Range;

use crate::block::{Block, BlockKind, BlockRule};
use crate::document::Document;
use crate::language::Data;
use crate::reading::Reading;
use crate::summary::{self, Extent};
use crate::text::character::is_alphabetic;
use crate::text::{Map, Seed, piece};
use form::conversation;
use places::Places;
pub(crate) use sentences::Sentence;
use term::{Found, Term, Terms};

mod alone;
mod block;
mod body;
mod date;
mod dateline;
mod definition;
mod form;
mod front;
mod headlines;
mod layout;
mod line;
mod neighbours;
mod notes;
mod opening;
mod paragraph;
mod pauses;
mod phrases;
pub(crate) mod places;
pub(crate) mod sentence;
mod sentences;
mod site;
pub(crate) mod term;
mod title;

/// Maximum number of candidates in an article: a longer text is a book, or many texts in one.
pub(crate) const BOOK: usize = 1000;

/// A document that has been read.
#[derive(Debug)]
pub(crate) struct Article<'a> {
    /// What is read. All positions below are in it.
    pub reading: Reading<'a>,
    pub title: Option<Cow<'a, str>>,
    /// Where the title is, and in which block, if it occurs in the text.
    pub title_place: Option<(Range<usize>, usize)>,
    pub blocks: Vec<Block>,
    /// Where each block is in the source.
    block_places: Vec<Range<usize>>,
    /// The sentences of all blocks, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The sentences that may be chosen for a summary, as indices into `sentences`.
    pub candidates: Vec<usize>,
    pub terms: Terms,
    /// Whether its paragraphs begin with the label of the speaker.
    pub is_conversation: bool,
    /// The content terms of the candidates.
    found: Found,
}

impl<'a> Article<'a> {
    /// Reads a document.
    #[inline(never)]
    pub fn read(document: &Document<'a>, reading: Reading<'a>, language: &'static Data) -> Self {
        let seed = Seed::of(reading.text());
        let (reading, blocks, block_places) = block::read(document, reading, language, seed);
        let text = reading.text();
        let found = blocks.iter().position(|block| block.kind == BlockKind::Title);
        let is_known = document.known_title().is_some() || document.known_blocks().is_some();
        let title_range = found.and_then(|at| blocks.get(at)).map(|block| title::bare(text, &block.range));
        let title_range =
            title_range.map(|range| if is_known { range } else { site::without(text, range, language) });
        let title = match document.known_title() {
            Some(title) => Some(title.into()),
            None => title_range.as_ref().map(|range| reading.shown(range)),
        };
        let sentences = sentences::of(text, &blocks, language);
        let candidates = sentences::candidates(text, &blocks, &sentences);
        let has_names = has_names(text, &blocks);
        let terms = Terms::in_bytes(language, seed, text.len());
        let words = Found::in_bytes(text.len());
        let paragraphs = blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
        let said = paragraphs.map(|block| piece(text, &block.range));
        let mut article = Self {
            is_conversation: has_names || conversation::is_conversation(said, seed),
            reading,
            title,
            title_place: title_range.zip(found),
            blocks,
            block_places,
            sentences,
            candidates,
            terms,
            found: words,
        };
        article.read_terms();
        article
    }

    #[inline(never)]
    fn read_terms(&mut self) {
        for &candidate in &self.candidates {
            let Some(sentence) = self.sentences.get_mut(candidate) else { continue };
            let start = self.found.terms.len();
            let text = piece(self.reading.text(), &sentence.range);
            let (words, alone) = self.terms.read(text, sentence.range.start, &mut self.found);
            sentence.words = words;
            sentence.terms = start..self.found.terms.len() - alone;
            sentence.alone = alone;
        }
    }

    /// Whether a rule found the title.
    pub fn has_rule_of_title(&self, rule: BlockRule) -> bool {
        let block = self.title_place.as_ref().and_then(|(_, block)| self.blocks.get(*block));
        block.is_some_and(|block| block.rule == rule)
    }

    /// The sentences that may be chosen, in text order.
    pub fn candidates(&self) -> impl Iterator<Item = &Sentence> {
        (0..self.candidates.len()).map(|at| self.candidate(at))
    }

    /// A number for each candidate, computed from the candidate and its place among them. (One copy of this
    /// in the module serves all features.)
    pub fn each_candidate(&self, number: &mut dyn FnMut(usize, &Sentence) -> f64) -> Vec<f64> {
        self.candidates().enumerate().map(|(at, sentence)| number(at, sentence)).collect()
    }

    /// A candidate by its place among the candidates; an empty sentence after the last one.
    pub fn candidate(&self, at: usize) -> &Sentence {
        self.candidates.get(at).and_then(|&at| self.sentences.get(at)).unwrap_or(&Sentence::NONE)
    }

    /// The content terms of a candidate, in order.
    pub fn terms_of(&self, sentence: &Sentence) -> &[Term] {
        self.found.terms.get(sentence.terms.clone()).unwrap_or_default()
    }

    /// The same, with those of single characters of Chinese behind them.
    pub fn words_of(&self, sentence: &Sentence) -> &[Term] {
        let Range { start, end } = sentence.terms;
        self.found.terms.get(start..end + sentence.alone).unwrap_or_default()
    }

    /// The content terms of all candidates, one after another, and the position of each in bytes.
    pub fn words(&self) -> (&[Term], &[Range<usize>]) {
        (&self.found.terms, &self.found.places)
    }

    /// An empty map for keys made from this text.
    pub fn map(&self) -> Map {
        self.terms.map()
    }

    /// The total length of the candidates.
    pub fn extent(&self) -> Extent {
        Extent::new(self.candidates().map(|sentence| sentence.words).sum(), self.candidates.len())
    }

    /// The speaker's label at the start of a sentence: any label in a conversation, otherwise only one in
    /// capitals ("MODERATOR"). Empty if there is none.
    pub fn label_of(&self, sentence: &Sentence) -> &str {
        let label = if self.is_conversation { conversation::label } else { conversation::loud_label };
        label(self.text_of(sentence))
    }

    /// What is read.
    pub fn text(&self) -> &str {
        self.reading.text()
    }

    /// All blocks and sentences in the source.
    pub fn all_places(&self) -> Places {
        Places::of(&self.reading, self.blocks.iter().zip(&self.block_places), &self.sentences)
    }

    /// Gives chosen sentences their positions in the source, their numbers among all sentences and blocks
    /// there, and what is left out of them.
    pub fn place(&self, sentences: &mut [summary::Sentence<'_>]) {
        // Where nothing that can be seen is left out, all numbers stay.
        let places = if self.reading.leaves_out() { self.all_places() } else { Places::default() };
        // A headline that is the caller's title has no position.
        for sentence in sentences.iter_mut().filter(|sentence| !sentence.range.is_empty()) {
            sentence.range = self.reading.place_with_marks(&sentence.range);
            sentence.left_out = self.reading.left_out(sentence.range.clone()).collect();
            if let Some(&index) = places.sentence_indices.get(sentence.index) {
                sentence.index = index;
                sentence.block = places.sentences.get(index).map_or(0, |place| place.block);
            }
        }
    }

    /// What is read of a sentence.
    pub fn text_of(&self, sentence: &Sentence) -> &str {
        piece(self.text(), &sentence.range)
    }
}

/// The sentences of a text in which each line is a block.
pub(crate) fn sentences(text: &str, language: &Data) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    for line in line::ranges(text) {
        sentence::split(text, &line, language, |range, _| sentences.push(range));
    }
    sentences
}

/// Whether names stand above what is said.
fn has_names(text: &str, blocks: &[Block]) -> bool {
    let is_name =
        |block: &&Block| block.rule == BlockRule::Stamp && piece(text, &block.range).contains(is_alphabetic);
    let prose = blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).count();
    prose > 0 && blocks.iter().filter(is_name).count() * 2 >= prose
}
