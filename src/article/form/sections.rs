//! What is below an article on the same page, under headings such as "References".

use crate::article::layout::Layout;
use crate::block::{BlockKind, BlockRule};
use crate::language::Boilerplate;
use crate::text::character::is_alphabetic;
use crate::text::lower;

/// Marks everything from the first such heading on, if there is more text above it than below.
pub(crate) fn mark(layout: &mut Layout<'_>, phrases: &Boilerplate) {
    let words = |from: usize, to: usize| -> usize {
        layout
            .entries()
            .iter()
            .take(to)
            .skip(from)
            .filter(|entry| entry.is_prose())
            .map(|entry| entry.line.words)
            .sum()
    };
    let is_end = |at: &usize| {
        layout.get(*at).is_some_and(|entry| {
            // Without the number before it and the link behind it: "5 References[edit]".
            let line = layout.text_of(&entry.line).split('[').next().unwrap_or_default();
            let bare = lower(line.trim_matches(|c: char| !is_alphabetic(c)));
            entry.kind != BlockKind::Paragraph && phrases.end_sections.contains(&bare)
        })
    };
    let length = layout.len();
    let Some(start) = (0..length).find(|at| is_end(at) && words(0, *at) > words(at + 1, length)) else {
        return;
    };
    for at in start..length {
        layout.set(at, BlockRule::EndMatter);
    }
}
