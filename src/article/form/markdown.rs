//! Markdown: the data at the beginning of a file, program code, and the texts of notes.

use crate::article::line::{Line, Marker};
use crate::block::BlockRule;
use crate::text::piece;
use crate::text::search::position_of;

/// Maximum number of lines of the data at the beginning of a file.
const FRONT: usize = 60;

/// The fence of program code.
const FENCES: [&str; 2] = ["```", "~~~"];

/// Gives a rule to the lines that are no text.
pub(crate) fn mark(text: &str, lines: &mut Vec<Line>) {
    let front = front_matter(text, lines);
    for line in lines.iter_mut().take(front) {
        line.rule = Some(BlockRule::Code);
    }
    let mut fence: Option<&str> = None;
    for line in lines.iter_mut().skip(front) {
        let line_text = piece(text, &line.range);
        let found = FENCES.into_iter().find(|mark| line_text.starts_with(mark));
        let is_code = fence.is_some() || found.is_some();
        match fence {
            None => fence = found,
            Some(_) if fence == found => fence = None,
            Some(_) => {}
        }
        if is_code || is_reference(line_text) {
            line.rule = Some(BlockRule::Code);
        }
    }
    unfenced(text, lines);
    let title = (0..front).find_map(|at| Some((at, title(text, lines.get(at)?)?)));
    if let Some((at, title)) = title {
        let below = lines.split_off(at + 1);
        lines.pop();
        lines.extend(title);
        lines.extend(below);
    }
}

/// The parts of a line that gives the title of a file: "title: \"", "Ferries", "\"".
fn title(text: &str, line: &Line) -> Option<Vec<Line>> {
    let around = |c: char| matches!(c, ':' | '=' | '"' | '\'' | ' ');
    let value = piece(text, &line.range).strip_prefix("title").filter(|value| value.starts_with(around))?;
    let bare = value.trim_start_matches(around);
    let end = line.range.end - (bare.len() - bare.trim_end_matches(around).len());
    let (front, back) = line.cut(text, line.range.end - bare.len(), BlockRule::Code);
    let (title, behind) = back.cut(text, end.max(back.range.start), BlockRule::MarkdownTitle);
    let parts = [front, title, behind.with(BlockRule::Code)];
    (!bare.is_empty()).then(|| parts.into_iter().filter(|part| !part.range.is_empty()).collect())
}

/// Gives a rule to two or more lines of program code in a row, as in a stack trace.
fn unfenced(text: &str, lines: &mut [Line]) {
    let mut was_code = false;
    for at in 0..lines.len() {
        let is_code = lines.get(at).is_some_and(|line| is_code(piece(text, &line.range)));
        let from = if is_code && was_code { at.saturating_sub(1) } else { at + 1 };
        for line in lines.iter_mut().take(at + 1).skip(from) {
            line.rule = Some(BlockRule::Code);
        }
        was_code = is_code;
    }
}

/// Whether a line ends like one of a program, and has a call: "at Pool.take(Pool.java:118)", "close(pool);".
fn is_code(line: &str) -> bool {
    matches!(line.as_bytes().last(), Some(b')' | b';' | b'{'))
        && line.is_ascii()
        && line.split_once('(').is_some_and(|(name, _)| name.ends_with(|c: char| c.is_alphanumeric()))
}

/// Whether a line is the text of a note or the address of a link: "[^1]: Here.", "[guide]: https://…".
fn is_reference(line: &str) -> bool {
    let close = if line.starts_with('[') { position_of("]: ", line) } else { None };
    close
        .and_then(|at| line.split_at_checked(at))
        .is_some_and(|(name, address)| name.starts_with("[^") || address.starts_with("]: http"))
}

/// The number of lines of the data at the beginning of a file, between two rules: "title: Ferries".
fn front_matter(text: &str, lines: &[Line]) -> usize {
    let is_rule =
        |line: &Line| line.marker == Marker::Rule && matches!(piece(text, &line.range), "---" | "+++");
    let Some((first, rest)) = lines.split_first() else { return 0 };
    let end = rest.iter().take(FRONT).position(is_rule).filter(|_| is_rule(first));
    let is_data = |line: &Line| piece(text, &line.range).contains([':', '=']);
    end.filter(|&end| rest.first().is_some_and(is_data) && end > 0).map_or(0, |end| end + 2)
}
