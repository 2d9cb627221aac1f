//! Transcripts and subtitles: what was said, with times or names on lines of their own.

use crate::article::form::stamp::Stamp;
use crate::article::line::Line;
use crate::block::BlockRule;
use crate::reading::ReadingRule;
use crate::text::piece;
use crate::text::search::position_of;

/// Minimum number of lines that are a time, or a name and a time.
const STAMPS: usize = 3;

/// At least one line in this many is.
const LINES_A_STAMP: usize = 4;

/// Minimum number of words in a paragraph of what is said without a break, if it ends like a sentence.
const PARAGRAPH: usize = 60;

/// What a line of a transcript is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A time, or the number of a subtitle: the words go on below it.
    Time,
    /// Who speaks: new words begin below it.
    Name,
    /// What is said.
    Words,
}

/// The lines of a transcript with its times left out and what is said joined; `None` if it is none.
pub(crate) fn read(text: &str, lines: &[Line], stamps: &[Stamp]) -> Option<Vec<Line>> {
    if stamps.iter().all(|stamp| *stamp == Stamp::None) {
        return None;
    }
    let parts = parts(text, lines, stamps);
    let stamps = parts.iter().filter(|part| **part != Part::Words).count();
    if stamps < STAMPS || stamps * LINES_A_STAMP < lines.len() {
        return None;
    }
    let mut read: Vec<Line> = Vec::with_capacity(lines.len());
    // The words that may go on, and the times since then.
    let (mut open, mut times): (Option<Line>, Vec<Line>) = (None, Vec::new());
    let above = parts.iter().position(|part| *part != Part::Words).unwrap_or_default();
    read.extend(lines.iter().take(above).cloned());
    for (line, part) in lines.iter().zip(parts).skip(above) {
        match (part, open.as_mut()) {
            (Part::Time, _) => times.push(line.clone().with(BlockRule::Stamp)),
            (Part::Words, Some(words)) if goes_on(text, words, line) => {
                let rule = if times.is_empty() { ReadingRule::LineEnd } else { ReadingRule::Time };
                words.join(line, 0, rule);
                times.clear();
            }
            (Part::Words, _) => {
                read.extend(open.take());
                read.append(&mut times);
                open = Some(line.clone().with(BlockRule::Message));
            }
            (Part::Name, _) => {
                read.extend(open.take());
                read.append(&mut times);
                read.push(line.clone().with(BlockRule::Stamp));
            }
        }
    }
    read.extend(open);
    read.append(&mut times);
    Some(read)
}

fn parts(text: &str, lines: &[Line], stamps: &[Stamp]) -> Vec<Part> {
    let is_time = |line: &Line| is_cue(piece(text, &line.range));
    let next = lines.iter().skip(1).map(Some).chain([None]);
    let part = |((line, next), stamp): ((&Line, Option<&Line>), &Stamp)| {
        // Right above the times of a subtitle is its name: "intro-1".
        let is_name = |next: Option<&Line>| {
            next.is_some_and(|next| !next.is_apart) && !piece(text, &line.range).contains(' ')
        };
        let is_number = || piece(text, &line.range).bytes().all(|byte| byte.is_ascii_digit());
        match stamp {
            Stamp::None if next.is_some_and(is_time) && (is_number() || is_name(next)) => Part::Time,
            Stamp::Time => Part::Time,
            Stamp::NameAndTime => Part::Name,
            Stamp::Before(_) if is_time(line) => Part::Time,
            Stamp::None if is_number() && next.is_some_and(is_time) => Part::Time,
            Stamp::None | Stamp::Before(_) => Part::Words,
        }
    };
    lines.iter().zip(next).zip(stamps).map(part).collect()
}

/// Whether a line gives the times of a subtitle: "00:00:01,000 --> 00:00:03,500 align:start".
fn is_cue(line: &str) -> bool {
    line.contains('>')
        && position_of(" --> ", line).is_some_and(|at| Stamp::of(piece(line, &(0..at))) == Stamp::Time)
}

/// Whether a line goes on with what was said before.
fn goes_on(text: &str, words: &Line, line: &Line) -> bool {
    let is_change = piece(text, &line.range).starts_with(['-', '–', '>']);
    let is_complete = words.is_closed && words.words >= PARAGRAPH;
    !is_change && !is_complete
}
