//! What there is to summarize: a text, or what a person reads of a page.

use std::borrow::Cow;
use std::ops::Range;

use nutgraf::{Block, Document, LanguageTag};

use super::html::Page;

/// A text and what is known about it.
pub(crate) struct Article<'a> {
    pub text: Cow<'a, str>,
    /// Those of a page; `None` for a text, whose blocks are detected.
    blocks: Option<Vec<Block>>,
    title: Option<String>,
    language: Option<LanguageTag>,
}

impl<'a> Article<'a> {
    pub fn plain(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), blocks: None, title: None, language: None }
    }

    /// The article in some HTML.
    pub fn page(html: &str) -> Self {
        Self::of(Page::read(html))
    }

    /// What has been read of a page.
    pub fn of(Page { source, blocks, title, language }: Page) -> Self {
        Self { text: source.into(), blocks: Some(blocks), title, language }
    }

    /// The text that was read from a page, to which offsets refer.
    pub fn source(&self) -> Option<&str> {
        self.blocks.is_some().then_some(&self.text)
    }

    /// The range of the block of a page that contains a position.
    pub fn block_at(&self, byte: usize) -> Option<Range<usize>> {
        let blocks = self.blocks.as_ref()?;
        blocks.iter().map(|block| block.range.clone()).find(|range| range.contains(&byte))
    }

    /// The document to summarize. A title or language that the caller gives goes before those of a page.
    pub fn document(&self, title: Option<&'a str>, language: Option<LanguageTag>) -> Document<'_> {
        let document = Document::new(&self.text)
            .title(title.or(self.title.as_deref()).unwrap_or_default())
            .language(language.or_else(|| self.language.clone()));
        match self.blocks.clone().map(|blocks| document.clone().blocks(blocks)) {
            Some(Ok(with_blocks)) => with_blocks,
            // The blocks that a page is read into are in order.
            Some(Err(_)) | None => document,
        }
    }
}
