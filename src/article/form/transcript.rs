//! Transcripts and subtitles: what was said, with times or names on lines of their own.

use crate::article::form::conversation;
use crate::article::form::part::{Part, Parts};
use crate::article::form::stamp::{Stamp, note_length};
use crate::article::line::Line;
use crate::block::BlockRule;
use crate::reading::ReadingRule;
use crate::text::{Seed, piece};

/// Minimum number of lines that are a time, or a name and a time.
const STAMPS: usize = 3;

/// At least one line in this many is.
const LINES_A_STAMP: usize = 4;

/// Minimum number of words in a paragraph of what is said without a break, if it ends like a sentence.
const PARAGRAPH: usize = 60;

/// The lines of a transcript with its times left out and what is said joined; `None` if it is none.
pub(crate) fn read(text: &str, lines: &[Line], stamps: &[Stamp], seed: Seed) -> Option<Vec<Line>> {
    if stamps.iter().all(|stamp| *stamp == Stamp::None) {
        return None;
    }
    let mut parts = Parts::of(text, lines, stamps);
    parts.mark_names(seed);
    let stamps = parts.count(Part::Time) + parts.count(Part::Name);
    if stamps < STAMPS || stamps * LINES_A_STAMP < lines.len() {
        return None;
    }
    parts.mark_notes();
    let (is_named, start) = (parts.is_named(), parts.start());
    let mut read: Vec<Line> = Vec::with_capacity(lines.len());
    // The words that may go on, and the times since then.
    let (mut open, mut times): (Option<Line>, Vec<Line>) = (None, Vec::new());
    for (at, line) in lines.iter().enumerate() {
        let part = parts.get(at).filter(|part| *part != Part::Words || at >= start);
        match (part, open.as_mut()) {
            (None, _) => read.push(line.clone()),
            (Some(Part::Time), _) if !is_named => times.push(line.clone().with(BlockRule::Stamp)),
            (Some(Part::Words), Some(words)) if goes_on(text, words, line, is_named) => {
                let rule = if times.is_empty() { ReadingRule::LineEnd } else { ReadingRule::Time };
                words.join(line, 0, rule);
                times.clear();
            }
            (Some(Part::Words), _) => {
                read.extend(open.take());
                read.append(&mut times);
                let (label, words) =
                    line.cut(text, line.range.start + label_length(text, line), BlockRule::Stamp);
                read.extend(Some(label).filter(|label| !label.range.is_empty()));
                open = Some(words.with(BlockRule::Message));
            }
            (Some(Part::Time | Part::Name | Part::Note), _) => {
                read.extend(open.take());
                read.append(&mut times);
                read.push(line.clone().with(BlockRule::Stamp));
            }
        }
    }
    read.extend(open);
    read.append(&mut times);
    Some(if is_named { without_notes(text, read) } else { read })
}

/// The same lines, apart from what the program says behind a message.
fn without_notes(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut parts = Vec::with_capacity(lines.len());
    for mut line in lines {
        let is_message = line.rule == Some(BlockRule::Message);
        let note = if is_message { note_length(piece(text, &line.range)) } else { 0 };
        let at = line.range.end - note;
        let note = (note > 0).then(|| line.cut(text, at, BlockRule::Message).1.with(BlockRule::Stamp));
        line.range.end = at;
        parts.push(line);
        parts.extend(note);
    }
    parts
}

/// The length of the name in capitals, with its colon, that a line begins with.
fn label_length(text: &str, line: &Line) -> usize {
    let line = piece(text, &line.range);
    conversation::length(line, conversation::loud_label(line))
}

/// Whether a line goes on with what was said before.
fn goes_on(text: &str, words: &Line, line: &Line, is_named: bool) -> bool {
    let is_change = piece(text, &line.range).starts_with(['-', '–', '>']) || label_length(text, line) > 0;
    let is_complete = words.is_closed && words.words >= PARAGRAPH || is_named && line.is_apart;
    !is_change && !is_complete
}
