//! What kind of text it is: told once, from its lines.

use super::layout::Layout;

pub(crate) mod conversation;
pub(crate) mod page;
pub(crate) mod wrapped;

/// The kind of a text, as far as it decides which of its lines are the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An article, with little around it.
    Article,
    /// A web page that was pasted whole, with all that surrounds its article.
    Page,
}

impl Form {
    pub fn of(layout: &Layout<'_>) -> Self {
        if page::is_page(layout) { Self::Page } else { Self::Article }
    }
}
