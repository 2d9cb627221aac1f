//! Hard-wrapped lines, as in e-mail and text taken from PDF, joined to the paragraphs they were wrapped from.

use super::line::{Line, Marker};
use crate::document::piece;

/// Fewer lines in a row tell nothing about how a text was wrapped.
const RUN: usize = 3;

/// The widths, in characters, that texts are wrapped at.
const WIDTHS: std::ops::RangeInclusive<usize> = 30..=120;

/// Joins lines only in an evenly wrapped run of three or more, so that a heading is never glued to the paragraph below it.
pub(crate) fn unwrap(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let length = 1 + rest.iter().skip(1).take_while(|line| !line.is_apart).count();
        let (run, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let width = run.iter().map(|line| line.width).max().unwrap_or(0);
        let wrapped = is_wrapped(text, run, width);
        for (at, line) in run.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| run.get(at));
            match joined.last_mut().zip(before) {
                Some((last, before)) if wrapped && goes_on(text, before, line, width) => last.join(line),
                _ => joined.push(line.clone()),
            }
        }
        rest = after;
    }
    joined
}

/// Whether a run of lines was wrapped: nearly every line goes on in the next, and some of them in the middle of a sentence.
fn is_wrapped(text: &str, run: &[Line], width: usize) -> bool {
    if run.len() < RUN || !WIDTHS.contains(&width) {
        return false;
    }
    let pairs = || run.iter().zip(run.iter().skip(1));
    let on = pairs().filter(|(line, next)| goes_on(text, line, next, width)).count();
    let open = pairs().filter(|(line, next)| !line.is_closed && opens_low(text, next)).count();
    on * 4 >= (run.len() - 1) * 3 && open > 0 && (open * 4 >= on || on >= 2 * RUN)
}

/// Whether a line was wrapped and goes on in the next: the next one's first word had no room left on it.
fn goes_on(text: &str, line: &Line, next: &Line, width: usize) -> bool {
    let first = piece(text, &next.range).split(char::is_whitespace).next().map_or(0, |word| word.chars().count());
    let is_full = line.width + 1 + first > width;
    // In proportional type lines of one width hold more characters or fewer.
    let is_nearly_full = line.width * 10 >= width * 7 && !line.is_closed && opens_low(text, next);
    let same = next.marker == Marker::None || (line.marker == Marker::Quotation && next.marker == Marker::Quotation);
    same && line.marker != Marker::Heading && line.marker != Marker::Rule && (is_full || is_nearly_full)
}

/// Whether a line opens in lower case, behind quotation marks of e-mail.
fn opens_low(text: &str, line: &Line) -> bool {
    piece(text, &line.range).trim_start_matches(['>', ' ']).starts_with(char::is_lowercase)
}
