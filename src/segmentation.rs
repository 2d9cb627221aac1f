//! `Segmentation`: a document's blocks and sentences, for callers who want only those.

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
    /// The language, given or detected.
    pub language: Option<LanguageTag>,
    /// Whether nutgraf's lists of words of this language were used.
    pub lists: WordLists,
    /// All blocks, headings and boilerplate included, in the order of the text.
    pub blocks: Vec<Block>,
    /// The sentences of all blocks, in the order of the text.
    pub sentences: Vec<SegmentedSentence<'a>>,
}

/// A sentence of a document. As text (`Display`) it is its `text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SegmentedSentence<'a> {
    /// The document's text at `range`.
    pub text: Cow<'a, str>,
    /// Where it stands in the document's text, in bytes.
    pub range: Range<usize>,
    /// Which block it stands in, from 0: the index in [`Segmentation::blocks`].
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

    /// The same segmentation with texts of its own, which does not borrow the document.
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
    /// The same sentence with a text of its own, which does not borrow the document.
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
