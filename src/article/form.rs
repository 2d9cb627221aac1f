//! The form of a text, determined once from its lines.

use super::layout::Layout;
use super::line::Line;
use crate::text::{Seed, piece};
use stamp::Stamp;

pub(crate) mod chat;
pub(crate) mod conversation;
pub(crate) mod mail;
mod markdown;
pub(crate) mod page;
mod page_edge;
mod part;
pub(crate) mod questions;
pub(crate) mod records;
pub(crate) mod sections;
pub(crate) mod speakers;
pub(crate) mod stamp;
pub(crate) mod transcript;
pub(crate) mod wrapped;

/// The form of a text, as far as it affects which of its lines are the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An article with little around it.
    Article,
    /// A web page that was pasted whole, with everything around its article.
    Page,
    /// Several texts, all of which are read: messages, posts, reviews.
    Records,
}

impl Form {
    /// The lines of a text as its form has them: some with a rule, some joined. And the form, unless only its
    /// layout shows it.
    #[inline(never)]
    pub fn read(text: &str, lines: Vec<Line>, seed: Seed) -> (Option<Self>, Vec<Line>) {
        let stamps: Vec<Stamp> = lines.iter().map(|line| Stamp::of(piece(text, &line.range))).collect();
        let records = transcript::read(text, &lines, &stamps, seed);
        let records = records.or_else(|| chat::read(text, &lines, &stamps));
        if let Some(lines) = records {
            return (Some(Self::Records), lines);
        }
        if let Some(lines) = mail::read(text, &lines) {
            return (Some(Self::Article), wrapped::unwrap(text, lines));
        }
        let mut lines = lines;
        markdown::mark(text, &mut lines);
        (None, wrapped::unwrap(text, lines))
    }

    #[inline(never)]
    pub fn of(layout: &mut Layout<'_>) -> Self {
        let is_page = page::is_page(layout);
        if speakers::mark(layout, is_page) || records::mark(layout) {
            Self::Records
        } else if is_page {
            Self::Page
        } else {
            Self::Article
        }
    }
}
