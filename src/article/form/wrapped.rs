//! Joins hard-wrapped lines, as in e-mail and text taken from PDF, to the paragraphs they were wrapped from.

use std::ops::RangeInclusive;

use super::page_edge;
use crate::article::line::{Line, Marker};
use crate::reading::ReadingRule;
use crate::text::character::is_terminator;
use crate::text::piece;

/// Minimum number of consecutive lines that show how a text was wrapped.
const RUN: usize = 3;

/// Maximum number of words in a line that calls somebody, above a letter: "Dear Jon,".
const CALL: usize = 4;

/// The widths at which texts are wrapped, in characters.
const WIDTHS: RangeInclusive<usize> = 30..=120;

/// Joins lines only in an evenly wrapped run of three or more, so that a heading is never joined to the
/// paragraph below it. If there is such a run, shorter ones of the same width count as wrapped, too.
pub(crate) fn unwrap(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let widest = runs(&lines).filter(|run| is_wrapped(text, run)).map(width).max().unwrap_or(0);
    let widest = widest.max(width_of_text(text, &lines));
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for run in runs(&lines) {
        let wrapping = Wrapping::of(text, run, widest);
        let mut before: Option<&Line> = None;
        for line in run {
            match (joined.last_mut(), before.replace(line)) {
                (Some(last), Some(before)) if wrapping.joins(text, before, line) => join(text, last, line),
                (Some(_) | None, _) => joined.push(line.clone()),
            }
        }
    }
    if widest > 0 { page_edge::join(text, joined) } else { joined }
}

/// Joins a line to the one it was wrapped from, without the quotation marks of e-mail before it.
fn join(text: &str, last: &mut Line, line: &Line) {
    let all = piece(text, &line.range);
    let unread = if last.marker == Marker::Quotation { all.len() - unquoted(all).len() } else { 0 };
    last.join(line, unread, if unread > 0 { ReadingRule::QuoteMark } else { ReadingRule::LineEnd });
}

/// A line without the quotation marks of e-mail before it.
pub(crate) fn unquoted(line: &str) -> &str {
    line.trim_start_matches(['>', ' '])
}

/// How a run of lines was wrapped.
struct Wrapping {
    /// The width in characters; `None` if a line is wider than any.
    width: Option<usize>,
    is_cut: bool,
    is_ragged: bool,
}

impl Wrapping {
    /// How a run was wrapped, if the widest wrapped run of the text has this width.
    fn of(text: &str, run: &[Line], widest: usize) -> Self {
        let width = if is_wrapped(text, run) { width(run) } else { widest };
        let fits = run.iter().all(|line| line.width <= width);
        let is_cut = is_cut(text, run) || widest > 0 && is_cut_heading(text, run);
        Self { width: fits.then_some(width), is_cut, is_ragged: is_ragged(text, run) }
    }

    /// Whether a line continues the one before it.
    fn joins(&self, text: &str, before: &Line, line: &Line) -> bool {
        // A line that the form of the text explains is not part of a paragraph.
        if before.rule.is_some() || line.rule.is_some() {
            return false;
        }
        self.is_cut
            || is_stop(text, line)
            || self.is_ragged && is_open(text, before, line)
            || self.width.is_some_and(|width| goes_on(text, before, line, width))
    }
}

/// The width at which a text was wrapped that has headings between its lines; 0 if it was not.
fn width_of_text(text: &str, lines: &[Line]) -> usize {
    let width = width(lines);
    if !WIDTHS.contains(&width) {
        return 0;
    }
    let is_wide = |line: &Line| line.width * 4 >= width * 3;
    let wide = lines.iter().filter(|line| is_wide(line)).count();
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let open =
        pairs.filter(|(line, next)| is_wide(line) && !next.is_apart && goes_low(text, line, next)).count();
    if open >= RUN && open * 3 >= wide { width } else { 0 }
}

/// Whether a line is unfinished and the next begins in lower case.
fn goes_low(text: &str, line: &Line, next: &Line) -> bool {
    !line.is_closed && opens_low(text, next)
}

/// The groups of lines between empty lines.
fn runs(lines: &[Line]) -> impl Iterator<Item = &[Line]> {
    lines.chunk_by(|_, next| !next.is_apart)
}

fn width(run: &[Line]) -> usize {
    run.iter().map(|line| line.width).max().unwrap_or(0)
}

/// Whether a run of lines was wrapped: nearly every line continues in the next, some of them in the middle of
/// a sentence.
fn is_wrapped(text: &str, run: &[Line]) -> bool {
    let width = width(run);
    if run.len() < RUN || !WIDTHS.contains(&width) {
        return false;
    }
    let pairs = run.iter().zip(run.iter().skip(1));
    let on = pairs.clone().filter(|(line, next)| goes_on(text, line, next, width)).count();
    let open = pairs.filter(|(line, next)| goes_low(text, line, next)).count();
    on * 4 >= (run.len() - 1) * 3 && open > 0 && (open * 4 >= on || on >= 2 * RUN)
}

/// Whether a run of lines was wrapped without a fixed width, as in narrow columns and in text taken from PDF
/// whose hyphens were removed: at least every other line is open, and the next begins in lower case.
fn is_ragged(text: &str, run: &[Line]) -> bool {
    let pairs = run.iter().zip(run.iter().skip(1));
    let open = pairs.filter(|(line, next)| goes_low(text, line, next)).count();
    let wide = run.iter().filter(|line| line.width >= *WIDTHS.start()).count();
    run.len() >= 2 * RUN && open * 2 >= run.len() && wide * 2 >= run.len()
}

/// Whether a line of such a run continues in the next: the next one begins in lower case, or the line is
/// longer than a heading.
fn is_open(text: &str, line: &Line, next: &Line) -> bool {
    let are_plain = line.marker == Marker::None && next.marker == Marker::None;
    are_plain && !line.is_closed && (opens_low(text, next) || line.width >= *WIDTHS.start())
}

/// Whether a line is only the end of the one before: ".".
fn is_stop(text: &str, line: &Line) -> bool {
    piece(text, &line.range).chars().all(is_terminator)
}

/// Whether a run of lines is one sentence that was cut: it begins with a capital, every line but the last is
/// open, every line but the first begins in lower case, and the last one closes the sentence.
fn is_cut(text: &str, run: &[Line]) -> bool {
    let [first, rest @ ..] = run else { return false };
    let Some((last, front)) = rest.split_last() else { return false };
    let opens_high = piece(text, &first.range).starts_with(char::is_uppercase);
    if first.words <= CALL && piece(text, &first.range).ends_with(',') {
        return false;
    }
    opens_high
        && !first.is_closed
        && front.iter().all(|line| !line.is_closed)
        && last.is_closed
        && rest.iter().all(|line| opens_low(text, line) && line.marker == Marker::None)
}

/// Whether a run of two or three lines of wrapped text is one heading: none ends like a sentence, and all but
/// the first begin in lower case.
fn is_cut_heading(text: &str, run: &[Line]) -> bool {
    let [first, rest @ ..] = run else { return false };
    (1..RUN).contains(&rest.len())
        && run.iter().all(|line| !line.is_closed && line.marker == Marker::None && line.rule.is_none())
        && piece(text, &first.range).starts_with(char::is_uppercase)
        && rest.iter().all(|line| piece(text, &line.range).starts_with(char::is_lowercase))
}

/// Whether a line was wrapped and continues in the next: the first word of the next did not fit on it.
fn goes_on(text: &str, line: &Line, next: &Line, width: usize) -> bool {
    let first =
        piece(text, &next.range).split(char::is_whitespace).next().map_or(0, |word| word.chars().count());
    let is_full = line.width + 1 + first > width;
    // In proportional type, lines of the same width differ in their number of characters.
    let is_nearly_full = line.width * 10 >= width * 7 && !line.is_closed && opens_low(text, next);
    let are_quoted = line.marker == Marker::Quotation && next.marker == Marker::Quotation;
    (next.marker == Marker::None || are_quoted)
        && line.marker != Marker::Heading
        && line.marker != Marker::Rule
        && (is_full || is_nearly_full)
}

/// Whether a line begins in lower case, after any quotation marks of e-mail.
fn opens_low(text: &str, line: &Line) -> bool {
    unquoted(piece(text, &line.range)).starts_with(char::is_lowercase)
}
