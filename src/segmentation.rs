//! `Segmentation`: a document's blocks and sentences, without a summary.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::article::Article;
use crate::article::places::Place;
use crate::block::Block;
use crate::language::lists::WordLists;
use crate::language::tag::LanguageTag;
use crate::reading::LeftOut;
use crate::text::{owned, piece};

/// The blocks and sentences of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Segmentation<'a> {
    /// The language, given or detected; `None` if unknown.
    pub language: Option<LanguageTag>,
    /// Whether nutgraf's word lists for this language were used.
    pub lists: WordLists,
    /// All blocks in text order, including headings and boilerplate.
    pub blocks: Vec<Block>,
    /// The sentences of all blocks, in text order.
    pub sentences: Vec<SegmentedSentence<'a>>,
}

/// A sentence of a document. Its `Display` is its `text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SegmentedSentence<'a> {
    /// The sentence as a person reads it: the document's text at `range`, without what is `left_out`, and
    /// with one space for each line end within it.
    pub text: Cow<'a, str>,
    /// Its position in the document's text, in bytes.
    pub range: Range<usize>,
    /// What `text` does not have of the document's text at `range`, or has in another form, in order. White
    /// space and invisible characters are not listed.
    pub left_out: Vec<LeftOut>,
    /// The index of its block in [`Segmentation::blocks`].
    pub block: usize,
}

impl<'a> Segmentation<'a> {
    pub(crate) fn new(article: Article<'a>, language: Option<LanguageTag>, lists: WordLists) -> Self {
        let places = article.all_places();
        let reading = &article.reading;
        let sentences = places.sentences.into_iter().map(|place| {
            let Place { range, block, sentence } = place;
            let sentence = sentence.and_then(|at| article.sentences.get(at));
            let left_out = sentence.map(|_| reading.left_out(range.clone()).collect());
            let text = match sentence {
                Some(sentence) => reading.shown(&sentence.range),
                None => piece(reading.source(), &range).into(),
            };
            SegmentedSentence { text, range, left_out: left_out.unwrap_or_default(), block }
        });
        Self { language, lists, blocks: places.blocks, sentences: sentences.collect() }
    }

    /// The same segmentation, not borrowing from the document.
    #[must_use]
    pub fn into_owned(self) -> Segmentation<'static> {
        Segmentation {
            language: self.language,
            lists: self.lists,
            blocks: self.blocks,
            sentences: self.sentences.into_iter().map(SegmentedSentence::into_owned).collect(),
        }
    }
}

impl SegmentedSentence<'_> {
    /// The same sentence, not borrowing from the document.
    #[must_use]
    pub fn into_owned(self) -> SegmentedSentence<'static> {
        SegmentedSentence {
            text: owned(self.text),
            range: self.range,
            left_out: self.left_out,
            block: self.block,
        }
    }
}

impl fmt::Display for SegmentedSentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
