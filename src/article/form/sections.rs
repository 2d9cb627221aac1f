//! What is below an article on the same page, under headings such as "References".

use crate::article::layout::{Entry, Layout};
use crate::article::line::SHORT;
use crate::block::{BlockKind, BlockRule};
use crate::language::Boilerplate;
use crate::text::character::is_alphabetic;
use crate::text::lower;

/// Marks everything from the first such heading on, if there is more text above it than below.
pub(crate) fn mark(layout: &mut Layout<'_>, phrases: &Boilerplate) {
    let words = |entry: &Entry| if entry.is_prose() { entry.line.words } else { 0 };
    let all: usize = layout.entries().iter().map(words).sum();
    let mut above = 0;
    let start = layout.entries().iter().position(|entry| {
        let own = words(entry);
        let is_start = 2 * above + own > all && is_end(layout, entry, phrases);
        above += own;
        is_start
    });
    for at in start.unwrap_or(layout.len())..layout.len() {
        layout.set(at, BlockRule::EndMatter);
    }
}

/// Whether a line is such a heading.
fn is_end(layout: &Layout<'_>, entry: &Entry, phrases: &Boilerplate) -> bool {
    if entry.kind == BlockKind::Paragraph || entry.line.words > SHORT {
        return false;
    }
    // Without the number before it and the link behind it: "5 References[edit]".
    let line = layout.text_of(&entry.line).split('[').next().unwrap_or_default();
    phrases.end_sections.contains(&lower(line.trim_matches(|c: char| !is_alphabetic(c))))
}
