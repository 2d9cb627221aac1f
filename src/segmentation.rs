//! `Segmentation`: a document's blocks and sentences, for those who want only that.

use std::ops::Range;

use crate::article::Article;
use crate::document::Block;
use crate::language::lists::WordLists;
use crate::language::tag::LanguageTag;

/// The blocks and sentences of a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Segmentation<'a> {
    /// The language that was given or found, if any.
    pub language: Option<LanguageTag>,
    /// Whether nutgraf's lists of words of this language were used.
    pub lists: WordLists,
    /// All blocks, boilerplate and headings too.
    pub blocks: Vec<Block>,
    /// The sentences of all blocks, in the order of the text.
    pub sentences: Vec<Segment<'a>>,
}

/// One sentence of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment<'a> {
    /// The piece of the document's text at `range`.
    pub text: &'a str,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Which block it stands in, counted from 0.
    pub block: usize,
}

impl<'a> Segmentation<'a> {
    pub(crate) fn new(article: Article<'a>, language: Option<LanguageTag>, lists: WordLists) -> Self {
        let sentences = article
            .sentences
            .iter()
            .map(|sentence| Segment {
                text: article.text_of(sentence),
                range: sentence.range.clone(),
                block: sentence.block,
            })
            .collect();
        Self { language, lists, blocks: article.blocks, sentences }
    }
}
