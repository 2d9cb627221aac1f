//! Chats and logs: each line, or nearly, begins with a time or a name.

use crate::article::form::stamp::{Stamp, is_aside, note_length};
use crate::article::line::{Line, SHORT, words};
use crate::block::BlockRule;
use crate::reading::ReadingRule;
use crate::text::piece;

/// Minimum number of lines that begin with a stamp, which at least half of all do.
const STAMPS: usize = 3;

/// Maximum number of words in a name.
const NAME: usize = 4;

/// The lines of a chat with their stamps cut off; `None` if it is none.
pub(crate) fn read(text: &str, lines: &[Line], stamps: &[Stamp]) -> Option<Vec<Line>> {
    let before = stamps.iter().filter(|stamp| matches!(stamp, Stamp::Before(_))).count();
    if before < STAMPS || before * 2 < lines.len() {
        return None;
    }
    let next = || stamps.iter().zip(lines).skip(1);
    let above =
        stamps.iter().zip(lines).zip(next()).filter(|(line, next)| is_above(text, *line, *next)).count();
    let names = stamps.iter().zip(lines).filter(|(stamp, line)| has_name(text, line, **stamp)).count();
    let mut read: Vec<Line> = Vec::with_capacity(lines.len() * 2);
    for (line, stamp) in lines.iter().zip(stamps) {
        if let Stamp::Before(length) = *stamp {
            let length = if above * 2 > before { line.range.len() } else { length };
            // Where others have names, what has none was said by the program: "Ana left".
            let is_said = names * 2 < before || has_name(text, line, *stamp);
            let (stamp, message) = line.cut(text, line.range.start + length, BlockRule::Stamp);
            let rule = if is_said { rule(text, &message) } else { BlockRule::Notice };
            read.push(stamp);
            let note = note_length(piece(text, &message.range));
            if note > 0 {
                let (message, note) = message.cut(text, message.range.end - note, rule);
                read.extend([message, note.with(BlockRule::Notice)]);
            } else if !message.range.is_empty() {
                read.push(message.with(rule));
            }
        } else if is_aside(piece(text, &line.range)) {
            read.push(line.clone().with(BlockRule::Stamp));
        } else if read.last().is_some_and(|last| last.rule == Some(BlockRule::Stamp)) {
            let rule = rule(text, line);
            read.push(line.clone().with(rule));
        } else if let Some(message) =
            read.last_mut().filter(|last| *stamp == Stamp::None && last.rule.is_some())
        {
            message.join(line, 0, ReadingRule::LineEnd);
        } else {
            read.push(line.clone());
        }
    }
    Some(read)
}

/// Whether a line has only a name behind its time, and what was said is on the next line.
fn is_above(text: &str, (stamp, line): (&Stamp, &Line), (next, below): (&Stamp, &Line)) -> bool {
    let Stamp::Before(length) = *stamp else { return false };
    let name = piece(text, &(line.range.start + length..line.range.end));
    *next == Stamp::None && !below.is_apart && !line.is_closed && words(name) <= NAME
}

/// Whether a line begins with a stamp that has a name: "10:31 - Ana: ", "[10:31] <ana> ".
fn has_name(text: &str, line: &Line, stamp: Stamp) -> bool {
    let Stamp::Before(length) = stamp else { return false };
    let stamp = piece(text, &(line.range.start..line.range.start + length));
    stamp.trim_end().ends_with([':', '：', '>'])
}

/// A message; or what stands for a picture, "<Media omitted>"; or a question, whose answer says more.
fn rule(text: &str, line: &Line) -> BlockRule {
    let message = piece(text, &line.range);
    // Some programs mark their own words with a character that is not shown.
    if is_aside(message) || message.starts_with('\u{200e}') {
        BlockRule::Notice
    } else if message.ends_with(['?', '？', '؟']) && line.words <= SHORT {
        BlockRule::Question
    } else {
        BlockRule::Message
    }
}
