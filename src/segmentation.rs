//! `Segmentation`: a document's blocks and sentences, without a summary.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::article::Article;
use crate::block::Block;
use crate::language::lists::WordLists;
use crate::language::tag::LanguageTag;
use crate::text::owned;

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
    /// The document's text at `range`.
    pub text: Cow<'a, str>,
    /// Its position in the document's text, in bytes.
    pub range: Range<usize>,
    /// The index of its block in [`Segmentation::blocks`].
    pub block: usize,
}

impl<'a> Segmentation<'a> {
    pub(crate) fn new(article: Article<'a>, language: Option<LanguageTag>, lists: WordLists) -> Self {
        let sentences = article
            .sentences
            .iter()
            .map(|sentence| SegmentedSentence {
                text: article.text_of(sentence).into(),
                range: sentence.range.clone(),
                block: sentence.block,
            })
            .collect();
        Self { language, lists, blocks: article.blocks, sentences }
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
        SegmentedSentence { text: owned(self.text), range: self.range, block: self.block }
    }
}

impl fmt::Display for SegmentedSentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
