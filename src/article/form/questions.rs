//! Questions above their answers: in a summary, the answer counts.

use crate::article::form::conversation::label;
use crate::article::layout::Layout;
use crate::article::line::{Marker, SHORT};
use crate::block::BlockRule;
use crate::text::character::{is_dash, is_quote, is_terminator};

/// Maximum length of a label before a question, in characters: "Q". One behind a name is part of a
/// conversation.
const LABEL: usize = 1;

/// Marks short questions on lines of their own right above running text.
pub(crate) fn mark(layout: &mut Layout<'_>) {
    for at in 0..layout.len() {
        if is_question(layout, at) && layout.is_prose(at + 1) && !is_question(layout, at + 1) {
            layout.set(at, BlockRule::Question);
        }
    }
}

fn is_question(layout: &Layout<'_>, at: usize) -> bool {
    layout.get(at).is_some_and(|entry| {
        let is_alone = entry.line.words <= SHORT && matches!(entry.line.marker, Marker::None | Marker::Item);
        let text = layout.text_of(&entry.line);
        let front = text.trim_end_matches(['?', '？', '؟']);
        is_alone
            && entry.is_prose()
            && front.len() < text.len()
            && !front.starts_with(|c| is_quote(c) || is_dash(c))
            && !front.contains(is_terminator)
            && label(text).chars().nth(LABEL).is_none()
    })
}
