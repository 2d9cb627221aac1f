//! Chats and logs: each line, or nearly, begins with a time or a name.

use crate::article::form::stamp::Stamp;
use crate::article::line::{Line, SHORT};
use crate::block::BlockRule;
use crate::reading::ReadingRule;
use crate::text::piece;

/// Minimum number of lines that begin with a stamp, which at least half of all do.
const STAMPS: usize = 3;

/// The lines of a chat with their stamps cut off; `None` if it is none.
pub(crate) fn read(text: &str, lines: &[Line], stamps: &[Stamp]) -> Option<Vec<Line>> {
    let before = stamps.iter().filter(|stamp| matches!(stamp, Stamp::Before(_))).count();
    if before < STAMPS || before * 2 < lines.len() {
        return None;
    }
    let mut read: Vec<Line> = Vec::with_capacity(lines.len() * 2);
    for (line, stamp) in lines.iter().zip(stamps) {
        if let Stamp::Before(length) = *stamp {
            let (stamp, message) = line.cut(text, line.range.start + length, BlockRule::Stamp);
            let rule = rule(text, &message);
            read.extend([stamp, message.with(rule)]);
        } else if let Some(message) = read.last_mut().filter(|_| *stamp == Stamp::None) {
            message.join(line, 0, ReadingRule::LineEnd);
        } else {
            read.push(line.clone());
        }
    }
    Some(read)
}

/// A message; or a question, whose answer says more.
fn rule(text: &str, line: &Line) -> BlockRule {
    let is_question = piece(text, &line.range).ends_with(['?', '？', '؟']);
    if is_question && line.words <= SHORT { BlockRule::Question } else { BlockRule::Message }
}
