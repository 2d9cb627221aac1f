//! Which line is the title: the one that says what the caller's title says, else the last line of the head whose
//! terms return in the body.

use std::ops::Range;

use super::block::SHORT;
use super::line::{Line, Marker};
use super::sentence::trim;
use super::term::Terms;
use super::{boilerplate, page};
use crate::document::{BlockKind, Document, piece};
use crate::language::{Data, fold, lower};

/// A headline has at most so many words.
const LONGEST: usize = 18;

/// A headline stands at most so many lines above the body.
const HEAD: usize = 40;

/// How much of the body is read to see what returns in it, in bytes.
const BODY: usize = 8 << 10;

/// Marks the title among the blocks.
pub(crate) fn mark(document: &Document<'_>, lines: &[Line], kinds: &mut [BlockKind], main: &Range<usize>, language: &Data) {
    let text = document.text();
    let body = lines
        .iter()
        .zip(kinds.iter())
        .enumerate()
        .skip(main.start)
        .find(|(_, (line, kind))| kind.is_prose() && line.words > SHORT)
        .map_or(main.start, |(at, _)| at);
    let found = match document.known_title() {
        Some(title) => {
            let known = letters(title);
            lines.iter().take(body + 1).rposition(|line| line.words <= 3 * SHORT && is_title(&letters(piece(text, &line.range)), &known))
        }
        None => find(text, lines.get(..body).unwrap_or_default(), lines.get(body..main.end).unwrap_or_default(), language),
    };
    if let Some(kind) = found.and_then(|at| kinds.get_mut(at)) {
        *kind = BlockKind::Title;
    }
}

/// The line of the head of which the body says most, and the last of equal ones.
fn find(text: &str, head: &[Line], body: &[Line], language: &Data) -> Option<usize> {
    let head = head.iter().enumerate().rev().take(HEAD);
    let candidates: Vec<_> = head.filter(|(_, line)| is_headline(text, line, language)).collect();
    if candidates.is_empty() {
        return None;
    }
    let mut terms = Terms::new(language);
    let mut left = BODY;
    for line in body {
        terms.read(piece(text, &line.range), line.range.start, &mut |_| {});
        left = left.saturating_sub(line.range.len());
        if left == 0 {
            break;
        }
    }
    let (mut best, mut most) = (None, 0.0);
    for (at, line) in candidates {
        let (returning, content) = terms.known(piece(text, &line.range));
        let (returning, content) = (returning.len() as f64, content as f64);
        let share = returning / content;
        if returning >= 2.0 && share >= 0.4 && returning * share.sqrt() > most {
            (best, most) = (Some(at), returning * share.sqrt());
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
    let is_text = (2..=LONGEST).contains(&line.words) && numbers * 2 < words().count() && matches!(line.marker, Marker::None | Marker::Heading);
    is_text && (!line.is_closed || is_styled()) && boilerplate::told(text, line, &language.boilerplate).is_none() && !page::dates(piece(text, &line.range))
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
