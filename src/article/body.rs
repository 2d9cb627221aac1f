//! Finds the article among the lines, by their lengths and their neighbours.

use std::ops::Range;

use super::date::has_date;
use super::form::Form;
use super::layout::{Entry, Layout};
use super::line::SHORT;
use crate::block::{BlockKind, BlockRule};
use crate::language::Boilerplate;
use crate::text::lower;

/// Maximum number of words that a block counts for, so that one long notice does not outweigh an article.
const WORTH: usize = 60;

/// The cost, in words, of a line that gives the date or the author of what follows: it is usually above an
/// article, a teaser or a comment, rarely within one.
const DATED: i64 = 80;

/// Minimum number of dates or authors between paragraphs for them to count as section headings.
const SECTIONS: usize = 2;

/// Maximum number of lines in a row that count against a text that is no page: ingredients, dates, addresses.
const GAP: i64 = 4;

/// Maximum number of lines of links between the first paragraphs of an article and the rest.
const BOX: usize = 8;

/// A run whose headline fits can be the article if it has at least one part in this many of the best run's
/// text.
const RIVAL: i64 = 4;

/// If the article has less than one in this many of a page's words, the text is many pages, not one.
const MANY: usize = 20;

/// The lines of the article. Among several candidate runs of lines, picks the one with the most running text,
/// weighted by how well it fits its headline, which `headline` computes.
#[inline(never)]
pub(crate) fn find(
    layout: &Layout<'_>,
    form: Form,
    phrases: &Boilerplate,
    headline: &mut dyn FnMut(&Range<usize>) -> f64,
) -> Range<usize> {
    if form == Form::Records {
        return 0..layout.len();
    }
    let body = best(layout, runs(layout, form, phrases), headline);
    if form == Form::Page && words(layout, &body) * MANY < words(layout, &(0..layout.len())) {
        return best(layout, runs(layout, Form::Article, phrases), headline);
    }
    body
}

/// Marks running text outside the article as such.
pub(crate) fn mark(layout: &mut Layout<'_>, body: &Range<usize>) {
    for at in (0..layout.len()).filter(|at| !body.contains(at)) {
        if layout.is_prose(at) {
            layout.set(at, BlockRule::OutsideArticle);
        }
    }
}

/// The first longer line of running text of an article, or its first line if there is none.
pub(crate) fn first_paragraph(layout: &Layout<'_>, body: &Range<usize>) -> usize {
    let first = paragraph_from(layout, body.start);
    if first < layout.len() { first } else { body.start }
}

/// The first longer line of running text at or after a line; the number of lines if there is none.
pub(crate) fn paragraph_from(layout: &Layout<'_>, line: usize) -> usize {
    let is_text = |at: &usize| layout.get(*at).is_some_and(Entry::is_text);
    (line..layout.len()).find(is_text).unwrap_or(layout.len())
}

/// The number of words of running text in some lines.
fn words(layout: &Layout<'_>, lines: &Range<usize>) -> usize {
    let entries = layout.entries().iter().take(lines.end).skip(lines.start);
    entries.filter(|entry| entry.is_prose()).map(|entry| entry.line.words).sum()
}

/// The run that is most likely the article.
fn best(layout: &Layout<'_>, runs: Vec<Run>, headline: &mut dyn FnMut(&Range<usize>) -> f64) -> Range<usize> {
    if let [run] = runs.as_slice() {
        return run.lines.clone();
    }
    let (mut best, mut most) = (0..layout.len(), 0.0);
    for run in runs {
        let worth = run.words as f64 * headline(&run.lines);
        if worth > most {
            (best, most) = (run.lines, worth);
        }
    }
    best
}

/// A run of lines that may be the article.
struct Run {
    lines: Range<usize>,
    /// How many more words it has of running text than of anything else.
    words: i64,
}

/// The runs of lines that may be the article: those with the most running text and the least of everything
/// else (maximum sum segments, used for web pages in Pasternack & Roth 2009,
/// <https://doi.org/10.1145/1526709.1526840>). If the text is not a page, only the best one.
fn runs(layout: &Layout<'_>, form: Form, phrases: &Boilerplate) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // A text that is only a list is not a list of links around an article.
    if !layout.entries().iter().any(Entry::is_paragraph) {
        return vec![Run { lines: 0..layout.len(), words: 0 }];
    }
    let is_page = form == Form::Page;
    let has_sections = is_page && has_sections(layout, phrases);
    let (mut sum, mut start, mut gap, mut most) = (0_i64, 0, 0, 0);
    // A run that ended but may be the lead above a box.
    let mut lead: Option<Range<usize>> = None;
    for (at, entry) in layout.entries().iter().enumerate() {
        gap = if entry.is_prose() { 0 } else { gap + i64::from(!entry.is_rule() && !entry.is_listed) };
        sum += if is_page {
            worth_on_page(layout, at, entry, gap)
        } else if gap > GAP {
            0
        } else {
            worth(entry)
        };
        let is_heading = has_sections && layout.is_between_prose(at);
        if is_page && !is_heading && is_dated(layout, entry, phrases) {
            sum -= DATED;
            lead = None;
        }
        if sum <= 0 {
            (sum, start, gap, most) = (0, at + 1, 0, 0);
        } else if sum > most {
            most = sum;
            match runs.last_mut() {
                Some(run) if run.lines.end > start => {
                    *run = Run { lines: run.lines.start..at + 1, words: sum };
                }
                Some(run) if lead.take().is_some_and(|lead| lead == run.lines && at - lead.end <= BOX) => {
                    start = run.lines.start;
                    run.lines.end = at + 1;
                }
                Some(_) | None => runs.push(Run { lines: start..at + 1, words: sum }),
            }
            let may_be_lead = is_page && !layout.is_alone(at);
            lead = runs.last().filter(|_| may_be_lead).map(|run| run.lines.clone());
        }
    }
    let best = runs.iter().map(|run| run.words).max().unwrap_or_default();
    let rival = match form {
        Form::Page => RIVAL,
        Form::Article | Form::Records => 1,
    };
    runs.retain(|run| run.words * rival >= best);
    runs
}

/// How strongly a line suggests that it is part of an article, in words.
fn worth(entry: &Entry) -> i64 {
    let line = &entry.line;
    match entry.kind {
        BlockKind::Paragraph | BlockKind::Quotation => line.words.min(WORTH) as i64,
        BlockKind::ListItem => line.words.min(SHORT) as i64 - 3,
        BlockKind::Heading if entry.is_copy() || entry.is_listed => 0,
        BlockKind::Title | BlockKind::Heading | BlockKind::Caption => -4,
        // Program code also occurs within articles.
        BlockKind::Boilerplate if entry.is_rule() || line.rule == Some(BlockRule::Code) => 0,
        BlockKind::Boilerplate => -6,
    }
}

/// The same on a page, whose articles have only short stretches without running text (`gap` is the length so
/// far) and hardly any isolated lines of it.
fn worth_on_page(layout: &Layout<'_>, at: usize, entry: &Entry, gap: i64) -> i64 {
    let worth = worth(entry);
    if !entry.is_prose() {
        worth * gap
    } else if layout.is_alone(at) || !entry.line.is_closed {
        worth / 2
    } else {
        worth
    }
}

/// Whether lines with dates or authors occur repeatedly between paragraphs, as section headings do in a diary
/// or in minutes.
fn has_sections(layout: &Layout<'_>, phrases: &Boilerplate) -> bool {
    let entries = layout.entries().iter().enumerate();
    let headings =
        entries.filter(|&(at, entry)| layout.is_between_prose(at) && is_dated(layout, entry, phrases));
    headings.count() >= SECTIONS
}

/// Whether a line gives the date or the author of what follows.
pub(crate) fn is_dated(layout: &Layout<'_>, entry: &Entry, phrases: &Boilerplate) -> bool {
    let text = layout.text_of(&entry.line);
    !entry.is_prose()
        && entry.line.words <= 2 * SHORT
        && (has_date(text) || phrases.by_line.opens(&lower(text)))
}
