//! `Document`: what the caller hands in.

use std::ops::Range;

use crate::block::{Block, BlockError};
use crate::language::tag::LanguageTag;

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
    language: Option<LanguageTag>,
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

    /// Sets the language, a [`Language`](crate::Language) or any [`LanguageTag`]. It is detected if it is
    /// `None` or never set. A text in a language that nutgraf has no lists for is read by the rules that need
    /// none.
    #[must_use]
    pub fn language(mut self, language: impl Into<Option<LanguageTag>>) -> Self {
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

    pub(crate) fn known_language(&self) -> Option<&LanguageTag> {
        self.language.as_ref()
    }

    pub(crate) fn known_blocks(&self) -> Option<&[Block]> {
        self.blocks.as_deref()
    }
}
