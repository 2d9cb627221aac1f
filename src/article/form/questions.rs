//! Questions above their answers, and other headings with numbers: in a summary, what is below them counts.

use crate::article::form::conversation::{self, label};
use crate::article::layout::Layout;
use crate::article::line::{Marker, SHORT};
use crate::block::{Block, BlockKind, BlockRule};
use crate::text::character::{is_alphabetic, is_dash, is_numeric, is_quote, is_terminator};
use crate::text::{lower, piece, trim};

/// Labels before questions and answers, in addition to single letters, "Q". A question behind a name is part
/// of a conversation.
const LABELS: [&str; 9] =
    ["answer", "antwort", "domanda", "frage", "pregunta", "question", "respuesta", "risposta", "réponse"];

/// Maximum length of such a label with its colon, in bytes.
const LONGEST: usize = 12;

/// Minimum number of questions with labels, and of answers.
const PAIRS: usize = 2;

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
            && (label(text).is_empty() || label_length(text) > 0)
    })
}

/// Makes the labels of questions and answers blocks of their own.
pub(crate) fn split(text: &str, blocks: &mut Vec<Block>) {
    let labeled = || blocks.iter().filter(|block| label_length(piece(text, &block.range)) > 0);
    let asks = labeled().filter(|block| piece(text, &block.range).ends_with(['?', '？', '؟'])).count();
    if asks < PAIRS || labeled().count() - asks < PAIRS {
        return;
    }
    for block in std::mem::take(blocks) {
        let length = if block.kind.is_prose() { label_length(piece(text, &block.range)) } else { 0 };
        let (start, behind) = (block.range.start, block.range.start + length);
        if length > 0 {
            let range = trim(text, start..behind);
            blocks.push(Block { range, kind: BlockKind::Boilerplate, rule: BlockRule::Stamp });
        }
        let range = trim(text, behind..block.range.end);
        if !range.is_empty() {
            blocks.push(Block { range, ..block });
        }
    }
}

/// The length of a label before a question or an answer, with its colon: "Q:", "Antwort:".
pub(crate) fn label_length(text: &str) -> usize {
    let may_be_colon = |byte: &u8| matches!(byte, b':' | 0xef);
    if !text.as_bytes().iter().take(LONGEST).any(may_be_colon) {
        return 0;
    }
    let label = label(text);
    let bare = label.trim_end();
    let is_letter = bare.chars().nth(1).is_none() && bare.starts_with(is_alphabetic);
    let is_listed = || LABELS.contains(&lower(bare).as_str());
    if is_letter || is_listed() { conversation::length(text, label) } else { 0 }
}
