//! Which line is the title: the one that says what the caller's title says, else the line of the head of which the body
//! says most. And which run of a page's lines is the article: the one that has such a headline.

use std::ops::Range;

use super::block::SHORT;
use super::line::{Line, Marker};
use super::page::Run;
use super::term::Terms;
use super::{boilerplate, page};
use crate::document::{BlockKind, Document};
use crate::language::Data;
use crate::text::piece;
use crate::text::trim;
use crate::text::{fold, lower};

/// A headline has at most so many words.
const LONGEST: usize = 18;

/// A headline stands at most so many lines above the body.
const HEAD: usize = 40;

/// Of a headline's terms so large a share returns in the body.
const RETURNING: f64 = 0.4;

/// How much of the body is read to see what returns in it, in bytes.
const BODY: usize = 8 << 10;

/// The run of lines that is the article: of several the one with most running text for how much it says of its headline.
pub(crate) fn main(
    document: &Document<'_>,
    lines: &[Line],
    kinds: &[BlockKind],
    runs: Vec<Run>,
    language: &Data,
) -> Range<usize> {
    if let [(run, _)] = runs.as_slice() {
        return run.clone();
    }
    let (mut best, mut most) = (0..lines.len(), 0.0);
    for (run, text) in runs {
        let worth =
            text as f64 * find(document, lines, kinds, &run, language).map_or(1.0, |(_, headline)| headline);
        if worth > most {
            (best, most) = (run, worth);
        }
    }
    best
}

/// Marks the title among the blocks.
pub(crate) fn mark(
    document: &Document<'_>,
    lines: &[Line],
    kinds: &mut [BlockKind],
    main: &Range<usize>,
    language: &Data,
) {
    let found = match document.known_title() {
        Some(title) => {
            let known = letters(title);
            let is_known = |line: &Line| {
                line.words <= 3 * SHORT && is_title(&letters(piece(document.text(), &line.range)), &known)
            };
            lines.iter().take(body(lines, kinds, main) + 1).rposition(is_known)
        }
        // What Markdown says is the title is one even if nothing of it returns.
        None => find(document, lines, kinds, main, language).map(|(at, _)| at).or_else(|| {
            lines
                .iter()
                .take(body(lines, kinds, main))
                .position(|line| piece(document.text(), &line.range).starts_with("# "))
        }),
    };
    if let Some(kind) = found.and_then(|at| kinds.get_mut(at)) {
        *kind = BlockKind::Title;
    }
}

/// The first line of running text of an article.
fn body(lines: &[Line], kinds: &[BlockKind], main: &Range<usize>) -> usize {
    let is_body = |(line, kind): (&Line, &BlockKind)| kind.is_prose() && line.words > SHORT;
    main.start + lines.iter().zip(kinds).skip(main.start).position(is_body).unwrap_or_default()
}

/// The line of the head of which the body says most, the last of equal ones, and how much that is: how many of its
/// terms return, and what share of them. A title that is known is the only candidate.
fn find(
    document: &Document<'_>,
    lines: &[Line],
    kinds: &[BlockKind],
    main: &Range<usize>,
    language: &Data,
) -> Option<(usize, f64)> {
    let text = document.text();
    let body = body(lines, kinds, main);
    let head = lines.iter().enumerate().take(body).rev().take(HEAD);
    let candidates: Vec<(usize, &str)> = match document.known_title() {
        Some(title) => vec![(0, title)],
        None => head
            .filter(|(_, line)| is_headline(text, line, language))
            .map(|(at, line)| (at, piece(text, &line.range)))
            .collect(),
    };
    if candidates.is_empty() {
        return None;
    }
    let mut terms = Terms::new(language);
    let mut left = BODY;
    for line in lines.iter().take(main.end).skip(body) {
        terms.read(piece(text, &line.range), line.range.start, &mut |_, _| {});
        left = left.saturating_sub(line.range.len());
        if left == 0 {
            break;
        }
    }
    let mut best: Option<(usize, f64)> = None;
    for (at, line) in candidates {
        let (returning, content) = terms.known(line);
        let (returning, content) = (returning.len() as f64, content as f64);
        let share = returning / content;
        if returning >= 2.0
            && share >= RETURNING
            && best.is_none_or(|(_, most)| returning * share.sqrt() > most)
        {
            best = Some((at, returning * share.sqrt()));
        }
    }
    best
}

/// Whether a short line can be a title: two words at least, no date or by-line, and no full stop, or else in the style
/// of headlines, which leave out the small words that every other sentence has.
fn is_headline(text: &str, line: &Line, language: &Data) -> bool {
    let lower = lower(piece(text, &line.range));
    let words = || lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let numbers = words().filter(|word| word.starts_with(|c: char| c.is_numeric())).count();
    let is_plain = || words().any(|word| language.sentence_words.contains(word));
    let is_styled = || line.words >= 4 && !language.sentence_words.is_empty() && !is_plain();
    let is_text = (2..=LONGEST).contains(&line.words)
        && numbers * 2 < words().count()
        && matches!(line.marker, Marker::None | Marker::Heading);
    is_text
        && (!line.is_closed || is_styled())
        && boilerplate::told(text, line, &language.boilerplate).is_none()
        && !(numbers * 3 >= words().count() && page::dates(piece(text, &line.range)))
}

/// Whether a line says what the title says that the caller knows, or most of it: that of a page often has the name of
/// its site in front or behind.
fn is_title(line: &str, known: &str) -> bool {
    line.len() * 2 > known.len() && (known.starts_with(line) || known.ends_with(line))
}

/// Where a title stands without the mark that makes it one in Markdown.
pub(super) fn bare(text: &str, block: &Range<usize>) -> Range<usize> {
    let block = trim(text, block.clone());
    trim(text, block.end - piece(text, &block).trim_start_matches('#').len()..block.end)
}

/// The letters and digits of a text, in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).map(fold).collect()
}
