//! Headers, footers and numbers of pages that divide a paragraph in text copied from PDF.

use crate::article::line::{Line, Marker, SHORT};
use crate::reading::ReadingRule;
use crate::text::character::is_numeric;
use crate::text::piece;

/// Maximum number of lines between two halves of a paragraph: a footer, a number and a header.
const EDGE: usize = 3;

/// Joins the halves of paragraphs that are divided by the edge of a page, which is not read.
pub(crate) fn join(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let edge = joined.iter().rev().take(EDGE + 1).take_while(|line| is_edge(text, line)).count();
        let from = joined.len() - edge;
        let has_number = joined.iter().skip(from).any(|line| piece(text, &line.range).contains(is_numeric));
        let half = from.checked_sub(1).and_then(|at| joined.get_mut(at));
        match half.filter(|half| has_number && edge <= EDGE && is_divided(text, half, &line)) {
            Some(half) => {
                half.join(&line, 0, ReadingRule::PageEdge);
                half.joints.extend(line.joints);
                joined.truncate(from);
            }
            None => joined.push(line),
        }
    }
    joined
}

/// Whether a line can be at the edge of a page.
fn is_edge(text: &str, line: &Line) -> bool {
    // "202 | HOLM et al."
    let is_numbered = || piece(text, &line.range).trim_start_matches(is_numeric).starts_with(" | ");
    line.words <= SHORT && (!line.is_closed || is_numbered()) && line.joints.is_empty() && line.rule.is_none()
}

/// Whether a paragraph is unfinished, and a line goes on with it.
fn is_divided(text: &str, half: &Line, line: &Line) -> bool {
    let is_open = !half.is_closed && half.words > SHORT && half.rule.is_none();
    let goes_on = piece(text, &line.range).starts_with(char::is_lowercase);
    is_open && goes_on && line.marker == Marker::None
}
