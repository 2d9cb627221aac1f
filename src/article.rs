//! `Article`: the document, read: its blocks, sentences and terms.

use std::ops::Range;

use crate::block::{Block, BlockKind};
use crate::document::Document;
use crate::language::Data;
use crate::summary::Extent;
use crate::text::character::{is_blank, is_invisible};
use crate::text::{Hashing, Map, piece};
use form::conversation;
use term::{Term, Terms};

mod alone;
mod block;
mod body;
mod boilerplate;
mod date;
mod form;
mod headlines;
mod layout;
mod line;
mod neighbours;
mod opening;
pub(crate) mod sentence;
pub(crate) mod term;
mod title;

/// Maximum candidates of an article: a longer text is a book, or many texts in one.
pub(crate) const BOOK: usize = 1000;

/// A document, read.
#[derive(Debug)]
pub(crate) struct Article<'a> {
    pub text: &'a str,
    pub title: Option<&'a str>,
    /// Where the title stands, if it does, and in which block.
    pub title_place: Option<(Range<usize>, usize)>,
    pub blocks: Vec<Block>,
    /// The sentences of all blocks, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// Those that may be chosen for a summary, as indices into `sentences`.
    pub candidates: Vec<usize>,
    pub terms: Terms,
    /// Whether its paragraphs open with the label of who speaks.
    pub is_conversation: bool,
    /// The content terms of the candidates, one after the other.
    found: Vec<Term>,
    /// Where each of them stands, in bytes.
    places: Vec<Range<usize>>,
}

/// A sentence of an article.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Which block it stands in.
    pub block: usize,
    /// How many words it has; two characters count as one where words are not spaced.
    pub words: usize,
    /// Where its terms are in `found`.
    terms: Range<usize>,
    /// Whether it leans on the sentence before it, and is of little use without that.
    pub leans: bool,
    /// Whether it announces what the text is about: "In this paper".
    pub announces: bool,
    /// Whether it is not a piece of one that was cut for its length.
    pub is_whole: bool,
}

impl<'a> Article<'a> {
    /// Reads a document.
    pub fn read(document: &Document<'a>, language: &Data) -> Self {
        let text = document.text();
        let hashing = Hashing::of(text);
        let blocks = block::read(document, language, &hashing);
        let found = blocks.iter().position(|block| block.kind == BlockKind::Title);
        let title_range = found.and_then(|at| blocks.get(at)).map(|block| title::bare(text, &block.range));
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

    /// The sentences that may be chosen, in the order of the text.
    pub fn candidates(&self) -> impl Iterator<Item = &Sentence> {
        (0..self.candidates.len()).map(|at| self.candidate(at))
    }

    /// A number for each candidate, told from it and its place among them. (One copy of this in the module
    /// serves all features.)
    pub fn each_candidate(&self, number: &mut dyn FnMut(usize, &Sentence) -> f64) -> Vec<f64> {
        self.candidates().enumerate().map(|(at, sentence)| number(at, sentence)).collect()
    }

    /// A candidate by its place among the candidates; behind the last one an empty sentence.
    pub fn candidate(&self, at: usize) -> &Sentence {
        self.candidates.get(at).and_then(|&at| self.sentences.get(at)).unwrap_or(&Sentence::NONE)
    }

    /// The content terms of a candidate, in their order.
    pub fn terms_of(&self, sentence: &Sentence) -> &[Term] {
        self.found.get(sentence.terms.clone()).unwrap_or_default()
    }

    /// The content terms of all candidates, one after the other, and where each of them stands, in bytes.
    pub fn words(&self) -> (&[Term], &[Range<usize>]) {
        (&self.found, &self.places)
    }

    /// An empty map for keys that the text makes.
    pub fn map(&self) -> Map {
        self.terms.map()
    }

    /// How long everything that may be chosen is.
    pub fn extent(&self) -> Extent {
        Extent::new(self.candidates().map(|sentence| sentence.words).sum(), self.candidates.len())
    }

    /// The label that opens a sentence and says who speaks: any in a conversation, one in capitals
    /// ("MODERATOR") elsewhere; else nothing.
    pub fn label_of(&self, sentence: &Sentence) -> &'a str {
        let label = conversation::label(self.text_of(sentence));
        let is_loud = !label.contains(char::is_lowercase) && label.contains(char::is_uppercase);
        if self.is_conversation || is_loud { label } else { "" }
    }

    /// The words of a sentence as they stand.
    pub fn text_of(&self, sentence: &Sentence) -> &'a str {
        piece(self.text, &sentence.range)
    }
}

impl Sentence {
    const NONE: Self =
        Self { range: 0..0, block: 0, words: 0, terms: 0..0, leans: false, announces: false, is_whole: true };
}

/// The sentences of a text of which each line is a block.
pub(crate) fn sentences(text: &str, language: &Data) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    for line in line::ranges(text) {
        sentence::split(text, &line, language, |range, _| sentences.push(range));
    }
    sentences
}

/// The sentences of some blocks; what they say and how long they are is not read yet.
fn sentences_of(text: &str, blocks: &[Block], language: &Data) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        sentence::split(text, &block.range, language, |range, is_whole| {
            let (leans, announces) = opening::of(piece(text, &range), language);
            let leans = leans && !sentences.is_empty();
            sentences.push(Sentence { range, block: at, leans, announces, is_whole, ..Sentence::NONE });
        });
    }
    sentences
}

/// Of which blocks sentences may be chosen, and which characters they must have one of.
type Choice = (fn(BlockKind) -> bool, fn(char) -> bool);

/// The sentences of running text; where there are none, those of whatever is not boilerplate; else all that
/// show anything.
fn candidates(text: &str, blocks: &[Block], sentences: &[Sentence]) -> Vec<usize> {
    let choices: [Choice; 3] = [
        (BlockKind::is_prose, char::is_alphanumeric),
        (|kind| kind != BlockKind::Boilerplate, char::is_alphanumeric),
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
