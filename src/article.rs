//! `Article`: a document with its blocks, sentences and terms.

use std::ops::Range;

use crate::block::{Block, BlockKind};
use crate::document::Document;
use crate::language::Data;
use crate::summary::Extent;
use crate::text::character::{is_alphanumeric, is_blank, is_invisible};
use crate::text::{Hashing, Map, piece};
use form::conversation;
use term::{Term, Terms};

mod alone;
mod block;
mod body;
mod boilerplate;
mod date;
mod dateline;
mod form;
mod front;
mod headlines;
mod layout;
mod line;
mod neighbours;
mod opening;
pub(crate) mod sentence;
mod site;
pub(crate) mod term;
mod title;

/// Maximum number of candidates in an article: a longer text is a book, or many texts in one.
pub(crate) const BOOK: usize = 1000;

/// A document that has been read.
#[derive(Debug)]
pub(crate) struct Article<'a> {
    pub text: &'a str,
    pub title: Option<&'a str>,
    /// Where the title is, and in which block, if it occurs in the text.
    pub title_place: Option<(Range<usize>, usize)>,
    pub blocks: Vec<Block>,
    /// The sentences of all blocks, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The sentences that may be chosen for a summary, as indices into `sentences`.
    pub candidates: Vec<usize>,
    pub terms: Terms,
    /// Whether its paragraphs begin with the label of the speaker.
    pub is_conversation: bool,
    /// The content terms of the candidates, one after another.
    found: Vec<Term>,
    /// The position of each of them, in bytes.
    places: Vec<Range<usize>>,
}

/// A sentence of an article.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// Its position, in bytes.
    pub range: Range<usize>,
    /// The index of its block.
    pub block: usize,
    /// Number of words; two characters count as one where words are not spaced.
    pub words: usize,
    /// The range of its terms in `found`.
    terms: Range<usize>,
    /// Whether it depends on the sentence before it and is of little use without it.
    pub leans: bool,
    /// Whether it announces what the text is about: "In this paper".
    pub announces: bool,
    /// Whether it is not a piece of a sentence that was cut because of its length.
    pub is_whole: bool,
}

impl<'a> Article<'a> {
    /// Reads a document.
    pub fn read(document: &Document<'a>, language: &'static Data) -> Self {
        let text = document.text();
        let hashing = Hashing::of(text);
        let blocks = block::read(document, language, &hashing);
        let found = blocks.iter().position(|block| block.kind == BlockKind::Title);
        let is_known = document.known_title().is_some() || document.known_blocks().is_some();
        let title_range = found.and_then(|at| blocks.get(at)).map(|block| title::bare(text, &block.range));
        let title_range =
            title_range.map(|range| if is_known { range } else { site::without(text, range, language) });
        let title = document.known_title().or_else(|| title_range.as_ref().map(|range| piece(text, range)));
        let sentences = sentences_of(text, &blocks, language);
        let candidates = candidates(text, &blocks, &sentences);
        let paragraphs = blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
        let mut article = Self {
            is_conversation: conversation::is_conversation(
                paragraphs.map(|block| piece(text, &block.range)),
                &hashing,
            ),
            text,
            title,
            title_place: title_range.zip(found),
            blocks,
            sentences,
            candidates,
            terms: Terms::new(language, &hashing),
            found: Vec::new(),
            places: Vec::new(),
        };
        article.read_terms();
        article
    }

    fn read_terms(&mut self) {
        for &candidate in &self.candidates {
            let Some(sentence) = self.sentences.get_mut(candidate) else { continue };
            let start = self.found.len();
            sentence.words = self.terms.read(
                piece(self.text, &sentence.range),
                sentence.range.start,
                &mut |term, place| {
                    self.found.push(term);
                    self.places.push(place);
                },
            );
            sentence.terms = start..self.found.len();
        }
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
        self.found.get(sentence.terms.clone()).unwrap_or_default()
    }

    /// The content terms of all candidates, one after another, and the position of each in bytes.
    pub fn words(&self) -> (&[Term], &[Range<usize>]) {
        (&self.found, &self.places)
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
    pub fn label_of(&self, sentence: &Sentence) -> &'a str {
        let label = conversation::label(self.text_of(sentence));
        let is_loud = !label.contains(char::is_lowercase) && label.contains(char::is_uppercase);
        if self.is_conversation || is_loud { label } else { "" }
    }

    /// The text of a sentence, unchanged.
    pub fn text_of(&self, sentence: &Sentence) -> &'a str {
        piece(self.text, &sentence.range)
    }
}

impl Sentence {
    const NONE: Self =
        Self { range: 0..0, block: 0, words: 0, terms: 0..0, leans: false, announces: false, is_whole: true };
}

/// The sentences of a text in which each line is a block.
pub(crate) fn sentences(text: &str, language: &Data) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    for line in line::ranges(text) {
        sentence::split(text, &line, language, |range, _| sentences.push(range));
    }
    sentences
}

/// The sentences of some blocks, before their terms and lengths are read.
fn sentences_of(text: &str, blocks: &[Block], language: &Data) -> Vec<Sentence> {
    let (mut sentences, mut room) = (Vec::new(), String::new());
    for (at, block) in blocks.iter().enumerate() {
        sentence::split(text, &block.range, language, |range, is_whole| {
            let (leans, announces) = opening::of(piece(text, &range), language, &mut room);
            let leans = leans && !sentences.is_empty();
            sentences.push(Sentence { range, block: at, leans, announces, is_whole, ..Sentence::NONE });
        });
    }
    sentences
}

/// Which kinds of blocks sentences may be chosen from, and which characters a sentence must have one of.
type Choice = (fn(BlockKind) -> bool, fn(char) -> bool);

/// The sentences of running text. If there are none, those of anything except boilerplate; failing that, all
/// that have a visible character.
fn candidates(text: &str, blocks: &[Block], sentences: &[Sentence]) -> Vec<usize> {
    let choices: [Choice; 3] = [
        (BlockKind::is_prose, is_alphanumeric),
        (|kind| kind != BlockKind::Boilerplate, is_alphanumeric),
        (|_| true, |c| !is_blank(c) && !is_invisible(c)),
    ];
    for (is_kind, shows) in choices {
        let mut found = Vec::new();
        for (at, sentence) in sentences.iter().enumerate() {
            let is_of_kind = blocks.get(sentence.block).is_some_and(|block| is_kind(block.kind));
            if is_of_kind && piece(text, &sentence.range).contains(shows) {
                found.push(at);
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}
