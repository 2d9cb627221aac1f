//! Which line is the title: the one that says what the caller's title says, else the line above the article
//! whose words return most in it.

use std::ops::Range;

use super::body::first_paragraph;
use super::boilerplate;
use super::date::has_date;
use super::layout::Layout;
use super::line::{Line, Marker, SHORT};
use super::term::Terms;
use crate::block::BlockRule;
use crate::language::Data;
use crate::text::{fold, lower, piece, trim};

/// Maximum words in a headline.
const LONGEST: usize = 18;

/// Maximum lines between a headline and the first paragraph.
const HEAD: usize = 40;

/// The share of a headline's terms that must return in the article.
const RETURNING: f64 = 0.4;

/// How much of the article is read to see what returns in it, in bytes.
const BODY: usize = 8 << 10;

/// A line that may be the headline.
struct Headline {
    /// Which line.
    at: usize,
    /// How many of its terms return in the article, times the root of their share.
    worth: f64,
}

/// How much an article says of its headline, if that is known or found.
pub(crate) fn worth(layout: &Layout<'_>, body: &Range<usize>, known: Option<&str>, language: &Data) -> f64 {
    let headline = match known {
        Some(title) => best(layout, body, vec![(0, title)], language),
        None => find(layout, body, language),
    };
    headline.map_or(1.0, |headline| headline.worth)
}

/// Marks the title among the lines.
pub(crate) fn mark(layout: &mut Layout<'_>, body: &Range<usize>, known: Option<&str>, language: &Data) {
    let found = match known {
        Some(title) => says(layout, body, title).map(|at| (at, BlockRule::KnownTitle)),
        None => find(layout, body, language)
            .map(|headline| (headline.at, BlockRule::ReturningWords))
            .or_else(|| marked(layout, body).map(|at| (at, BlockRule::MarkdownTitle))),
    };
    if let Some((at, rule)) = found {
        layout.set(at, rule);
    }
}

/// The line that says what the title says that the caller knows: the last one up to the first paragraph.
fn says(layout: &Layout<'_>, body: &Range<usize>, title: &str) -> Option<usize> {
    let title = letters(title);
    layout.entries().iter().take(first_paragraph(layout, body) + 1).rposition(|entry| {
        entry.line.words <= 3 * SHORT && is_title(&letters(layout.text_of(&entry.line)), &title)
    })
}

/// The first line above the article that is a title in Markdown; it is one even if none of its words returns.
fn marked(layout: &Layout<'_>, body: &Range<usize>) -> Option<usize> {
    let mut above = layout.entries().iter().take(first_paragraph(layout, body));
    above.position(|entry| layout.text_of(&entry.line).starts_with("# "))
}

/// The line above the article whose words return most in it.
fn find(layout: &Layout<'_>, body: &Range<usize>, language: &Data) -> Option<Headline> {
    let above = layout.entries().iter().enumerate().take(first_paragraph(layout, body));
    let candidates = above
        .rev()
        .take(HEAD)
        .map(|(at, entry)| (at, &entry.line))
        .filter(|(_, line)| may_be_headline(layout.text, line, language))
        .map(|(at, line)| (at, layout.text_of(line)))
        .collect();
    best(layout, body, candidates, language)
}

/// The candidate whose words return most in the article, the first of equal ones.
fn best(
    layout: &Layout<'_>,
    body: &Range<usize>,
    candidates: Vec<(usize, &str)>,
    language: &Data,
) -> Option<Headline> {
    if candidates.is_empty() {
        return None;
    }
    let terms = terms(layout, body, language);
    let mut best: Option<Headline> = None;
    for (at, text) in candidates {
        let (returning, content) = terms.known(text);
        let (returning, content) = (returning.len() as f64, content as f64);
        let share = returning / content;
        let worth = returning * share.sqrt();
        let is_best = best.as_ref().is_none_or(|best| worth > best.worth);
        if returning >= 2.0 && share >= RETURNING && is_best {
            best = Some(Headline { at, worth });
        }
    }
    best
}

/// The terms of the front of an article.
fn terms(layout: &Layout<'_>, body: &Range<usize>, language: &Data) -> Terms {
    let mut terms = Terms::new(language);
    let mut left = BODY;
    for entry in layout.entries().iter().take(body.end).skip(first_paragraph(layout, body)) {
        let range = &entry.line.range;
        terms.read(piece(layout.text, range), range.start, &mut |_, _| {});
        left = left.saturating_sub(range.len());
        if left == 0 {
            break;
        }
    }
    terms
}

/// Whether a short line can be a title: two words at least, no date or by-line, and no full stop, or else in
/// the style of headlines, which leave out the small words that every other sentence has.
fn may_be_headline(text: &str, line: &Line, language: &Data) -> bool {
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
        && boilerplate::rule(text, line, &language.boilerplate).is_none()
        && !(numbers * 3 >= words().count() && has_date(piece(text, &line.range)))
}

/// Whether a line says what the title says that the caller knows, or most of it: that of a page often has the
/// name of its site in front or behind.
fn is_title(line: &str, known: &str) -> bool {
    line.len() * 2 > known.len() && (known.starts_with(line) || known.ends_with(line))
}

/// Where a title stands without the mark that makes it one in Markdown.
pub(crate) fn bare(text: &str, block: &Range<usize>) -> Range<usize> {
    let block = trim(text, block.clone());
    trim(text, block.end - piece(text, &block).trim_start_matches('#').len()..block.end)
}

/// The letters and digits of a text, in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).map(fold).collect()
}
