//! Finds the title: the line that matches the caller's title, otherwise the line above the article whose
//! words recur most in it.

use std::ops::Range;

use super::body::first_paragraph;
use super::headlines::Headlines;
use super::layout::Layout;
use super::line::SHORT;
use crate::block::BlockRule;
use crate::language::Data;
use crate::text::character::is_alphanumeric;
use crate::text::{fold, piece, trim};

/// Marks the title.
#[inline(never)]
pub(crate) fn mark(
    layout: &mut Layout<'_>,
    body: &Range<usize>,
    known: Option<&str>,
    is_page: bool,
    language: &'static Data,
) {
    let found = match known {
        Some(title) => says(layout, body, title).map(|at| (at, BlockRule::KnownTitle)),
        None => {
            let mut headlines = Headlines::new(layout, None, language);
            let marked = marked(layout, body).map(|at| (at, BlockRule::MarkdownTitle));
            marked
                .or_else(|| headlines.find(body).map(|headline| (headline.at, BlockRule::ReturningWords)))
                .or_else(|| headlines.first_line(is_page).map(|at| (at, BlockRule::FirstLine)))
        }
    };
    if let Some((at, rule)) = found {
        layout.set(at, rule);
    }
}

/// The line that matches the caller's title: the last one up to the first paragraph.
fn says(layout: &Layout<'_>, body: &Range<usize>, title: &str) -> Option<usize> {
    let title = letters(title);
    layout.entries().iter().take(first_paragraph(layout, body) + 1).rposition(|entry| {
        entry.line.words <= 3 * SHORT && is_title(&letters(layout.text_of(&entry.line)), &title)
    })
}

/// The first line above the article that is a title in Markdown, even if none of its words recurs.
fn marked(layout: &Layout<'_>, body: &Range<usize>) -> Option<usize> {
    let mut above = layout.entries().iter().take(first_paragraph(layout, body));
    above.position(|entry| layout.text_of(&entry.line).starts_with("# "))
}

/// Whether a line contains the caller's title, or most of it: the title of a page often has the name of its
/// site before or after it.
fn is_title(line: &str, known: &str) -> bool {
    line.len() * 2 > known.len() && (known.starts_with(line) || known.ends_with(line))
}

/// The range of a title without its Markdown mark.
pub(crate) fn bare(text: &str, block: &Range<usize>) -> Range<usize> {
    let block = trim(text, block.clone());
    trim(text, block.end - piece(text, &block).trim_start_matches('#').len()..block.end)
}

/// The letters and digits of a text, in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|&c| is_alphanumeric(c)).map(fold).collect()
}
