//! Questions above their answers, and other headings with numbers: in a summary, what is below them counts.

use crate::article::form::conversation::label;
use crate::article::layout::Layout;
use crate::article::line::{Marker, SHORT};
use crate::block::{BlockKind, BlockRule};
use crate::text::character::{is_alphabetic, is_dash, is_numeric, is_quote, is_terminator};

/// Maximum length of a label before a question, in characters: "Q". One behind a name is part of a
/// conversation.
const LABEL: usize = 1;

/// Maximum number of words in a heading with a number.
const NUMBERED: usize = 10;

/// Marks headings with numbers, and short questions on lines of their own right above running text.
pub(crate) fn mark(layout: &mut Layout<'_>) {
    for at in 0..layout.len() {
        if is_question(layout, at) && layout.is_prose(at + 1) && !is_question(layout, at + 1) {
            layout.set(at, BlockRule::Question);
        } else if is_numbered(layout, at) {
            layout.set(at, BlockRule::Short);
        }
    }
}

/// Whether a line is a heading with a number, right above running text: "3. Fees".
fn is_numbered(layout: &Layout<'_>, at: usize) -> bool {
    let (Some(entry), Some(next)) = (layout.get(at), layout.get(at + 1)) else { return false };
    entry.kind == BlockKind::ListItem
        && entry.line.is_apart
        && !entry.line.is_closed
        && entry.line.words <= NUMBERED
        && next.kind == BlockKind::Paragraph
        && is_numbered_name(layout.text_of(&entry.line))
}

/// Whether a line begins with a number and not in lower case behind it.
fn is_numbered_name(line: &str) -> bool {
    line.starts_with(is_numeric)
        && !line.trim_start_matches(|c: char| !is_alphabetic(c)).starts_with(char::is_lowercase)
}

fn is_question(layout: &Layout<'_>, at: usize) -> bool {
    layout.get(at).is_some_and(|entry| {
        let is_alone = entry.line.words <= SHORT && matches!(entry.line.marker, Marker::None | Marker::Item);
        let text = layout.text_of(&entry.line);
        let front = text.trim_end_matches(['?', '？', '؟']);
        let is_question = front.len() < text.len();
        // Without the number before it: "2. What does it cost?"
        let front = front.trim_start_matches(|c: char| !is_alphabetic(c) && !is_quote(c) && !is_dash(c));
        is_alone
            && entry.is_prose()
            && is_question
            && !front.starts_with(|c| is_quote(c) || is_dash(c))
            && !front.contains(is_terminator)
            && label(text).chars().nth(LABEL).is_none()
    })
}
