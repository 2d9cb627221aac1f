//! `Document`: the input.

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
    /// A document of which only the text is known. Its blocks, title and language are detected.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, title: None, language: None, blocks: None }
    }

    /// Sets the title. A blank title counts as unknown.
    #[must_use]
    pub fn title(mut self, title: &'a str) -> Self {
        self.title = Some(title.trim()).filter(|title| !title.is_empty());
        self
    }

    /// Sets the language, a [`Language`](crate::Language) or any [`LanguageTag`]. Detected if this is `None`
    /// or never set. If nutgraf has no word lists for it, the text is read with rules that work in any
    /// language.
    #[must_use]
    pub fn language(mut self, language: impl Into<Option<LanguageTag>>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets the blocks, if they are known, for example from the tags of a page. Text outside of them is left
    /// out. Their kinds are kept, except for a paragraph whose words or form show that it is a notice, a
    /// caption, a list item or a heading.
    ///
    /// # Errors
    ///
    /// [`BlockError`] for the first block that ends before it starts, ends after the end of the text,
    /// overlaps the block before it, or cuts a character.
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

    /// The text that the caller gave.
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
