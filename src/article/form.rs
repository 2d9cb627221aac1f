//! The form of a text, determined once from its lines.

use super::layout::Layout;

pub(crate) mod conversation;
pub(crate) mod page;
pub(crate) mod wrapped;

/// The form of a text, as far as it affects which of its lines are the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An article with little around it.
    Article,
    /// A web page that was pasted whole, with everything around its article.
    Page,
}

impl Form {
    pub fn of(layout: &Layout<'_>) -> Self {
        if page::is_page(layout) { Self::Page } else { Self::Article }
    }
}
