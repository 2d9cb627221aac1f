//! `Document`: what the caller hands in.

use std::error::Error;
use std::fmt;
use std::ops::Range;

use crate::language::Language;

/// A text to summarize, and what the caller knows about it.
///
/// ```
/// use nutgraf::{Document, Language};
///
/// let text = "The first sentence. The second one.";
/// let document = Document::new(text).title("Two sentences").language(Language::English);
/// assert_eq!(document.text(), text);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document<'a> {
    text: &'a str,
    title: Option<&'a str>,
    language: Option<Language>,
    blocks: Option<Vec<Block>>,
}

impl<'a> Document<'a> {
    /// A document of which only the text is known. Its blocks, its title and its language are detected.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, title: None, language: None, blocks: None }
    }

    /// Sets the title. A blank one counts as unknown.
    #[must_use]
    pub fn title(mut self, title: &'a str) -> Self {
        self.title = Some(title.trim()).filter(|title| !title.is_empty());
        self
    }

    /// Sets the language, which is detected if it is `None` or never set.
    #[must_use]
    pub fn language(mut self, language: impl Into<Option<Language>>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets the blocks, if they are known from the tags of a page, for example. Text outside of them is left
    /// out. Their kinds are kept, except that of a paragraph whose words or form show that it is something
    /// else: a notice, a caption, a list item or a heading.
    ///
    /// # Errors
    ///
    /// [`BlockError`] for the first block that ends before it starts, ends after the end of the text,
    /// overlaps the block before it, or starts or ends within a character.
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

    /// The text as the caller gave it.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn known_title(&self) -> Option<&'a str> {
        self.title
    }

    pub(crate) fn known_language(&self) -> Option<Language> {
        self.language
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

/// What a block of an article is. Only sentences of paragraphs, list items and quotations are chosen for a
/// summary, unless the text has nothing else.
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

/// A block whose range is not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockError {
    /// The index of the block in what was given, from 0.
    pub index: usize,
    /// Its range, in bytes.
    pub range: Range<usize>,
    /// The range that it must lie within, in bytes: what is left of the text after the block before it.
    pub allowed: Range<usize>,
}

impl fmt::Display for BlockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { index, range, allowed } = self;
        write!(
            f,
            "`blocks[{index}]`: {}..{} is not allowed; \
             give a range within {}..{} that does not cut a character",
            range.start, range.end, allowed.start, allowed.end
        )
    }
}

impl Error for BlockError {}
