//! `Document`: what the caller hands in.

use std::error::Error;
use std::fmt;
use std::ops::Range;

use crate::language::tag::LanguageTag;

/// A text to summarize, and what the caller knows of it.
///
/// ```
/// use nutgraf::{Document, Language};
///
/// let document = Document::new("The first sentence. The second one.").title("Two sentences").language(Language::English);
/// assert_eq!(document.text(), "The first sentence. The second one.");
/// ```
#[derive(Clone, Debug)]
pub struct Document<'a> {
    text: &'a str,
    title: Option<&'a str>,
    language: Option<LanguageTag>,
    blocks: Option<Vec<Block>>,
}

impl<'a> Document<'a> {
    /// A document of which only the text is known: its blocks, title and language are found.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, title: None, language: None, blocks: None }
    }

    /// The same with its title; a blank one counts as unknown.
    #[must_use]
    pub fn title(mut self, title: &'a str) -> Self {
        self.title = Some(title.trim()).filter(|title| !title.is_empty());
        self
    }

    /// The same with its language, a [`Language`](crate::Language) or any [`LanguageTag`], which is then not detected; `None`
    /// counts as unknown. A text in a language that nutgraf has no lists of is read by the rules that need none.
    #[must_use]
    pub fn language(mut self, language: impl Into<Option<LanguageTag>>) -> Self {
        self.language = language.into();
        self
    }

    /// The same with its blocks, known from the tags of a page, say; text outside of them is left out. They are taken
    /// as they are, but for paragraphs that by their words or form are boilerplate, captions, items or headings.
    ///
    /// # Errors
    ///
    /// [`BlockError`] for the first block that ends before it starts or after the text, overlaps the block before it,
    /// or starts or ends inside a character.
    pub fn blocks(mut self, blocks: Vec<Block>) -> Result<Self, BlockError> {
        let mut from = 0;
        for (index, block) in blocks.iter().enumerate() {
            let Range { start, end } = block.range;
            if start < from || end < start || self.text.get(start..end).is_none() {
                return Err(BlockError { index, range: block.range.clone(), allowed: from..self.text.len() });
            }
            from = end;
        }
        self.blocks = Some(blocks);
        Ok(self)
    }

    /// The text as it was handed in.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn known_title(&self) -> Option<&'a str> {
        self.title
    }

    pub(crate) fn known_language(&self) -> Option<&LanguageTag> {
        self.language.as_ref()
    }

    pub(crate) fn known_blocks(&self) -> Option<&[Block]> {
        self.blocks.as_deref()
    }
}

/// A piece of an article's layout: a half-open byte range of the text, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is.
    pub kind: BlockKind,
}

/// What a block of an article is. Only sentences of paragraphs, list items and quotations are chosen for a summary,
/// unless the text has nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum BlockKind {
    /// The article's own headline.
    Title,
    /// An inner heading, or a line of the head that is not the title.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list; its marker belongs to it.
    ListItem,
    /// A quoted passage; its `>` marks belong to it.
    Quotation,
    /// The words under a picture or a table, and the picture's credit.
    Caption,
    /// What surrounds an article: menus, by-lines, teasers, forms, notices.
    Boilerplate,
}

impl BlockKind {
    /// Whether its sentences may be chosen for a summary.
    #[must_use]
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Paragraph | Self::ListItem | Self::Quotation)
    }
}

/// A block that cannot be one of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockError {
    /// Which block, counted from 0.
    pub index: usize,
    /// Its range, in bytes.
    pub range: Range<usize>,
    /// Where it would have to stand, in bytes.
    pub allowed: Range<usize>,
}

impl fmt::Display for BlockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { index, range, allowed } = self;
        write!(
            f,
            "`blocks[{index}]`: {}..{} is not allowed; give a range within {}..{} that does not cut a character",
            range.start, range.end, allowed.start, allowed.end
        )
    }
}

impl Error for BlockError {}
