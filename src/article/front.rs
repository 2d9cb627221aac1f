//! Whether a line above an article may be its headline, and what marks it as one.

use super::body::is_dated;
use super::date::has_date;
use super::layout::{Entry, Layout};
use super::line::{Line, Marker, SHORT};
use super::{dateline, phrases, site};
use crate::block::{BlockKind, BlockRule};
use crate::language::Data;
use crate::text::character::{is_alphanumeric, is_closer, is_numeric, is_quote};
use crate::text::lower;

/// Maximum number of words in a headline.
const LONGEST: usize = 18;

/// The same for the first line of a text, which has no menus above it.
const LONGEST_FIRST: usize = 24;

/// Maximum number of words in a headline of two sentences.
const TWO: usize = 10;

/// Maximum length of an abbreviation within it, in bytes: "U.S.".
const INITIALS: usize = 4;

/// Number of lines at the beginning of a text that may be the title of a page, with the name of the site.
const TOP: usize = 3;

/// Number of lines below a headline in which its author or date is looked for: a stand-first may be between.
const DATED_BELOW: usize = 3;

/// Marks the first line of a text as a heading even if it is long, if it has no full stop and stands apart
/// above running text that has one.
pub(crate) fn mark(layout: &mut Layout<'_>) {
    let is_open = |entry: &Entry| {
        let is_long = (SHORT + 1..=2 * SHORT).contains(&entry.line.words);
        entry.kind == BlockKind::Paragraph && is_long && !entry.line.is_closed
    };
    let is_text = |entry: &Entry| entry.line.is_closed;
    if is_first(layout, 0) && layout.get(0).is_some_and(is_open) && layout.get(1).is_some_and(is_text) {
        layout.set(0, BlockRule::NoFullStop);
    }
}

/// The line as a headline without the name of the site, if it may be one, and whether that name, its author
/// or date below it, or its place shows that it is one.
pub(crate) fn headline(
    layout: &Layout<'_>,
    at: usize,
    entry: &Entry,
    language: &Data,
) -> Option<(Line, bool)> {
    let may_be = (2..=2 * LONGEST).contains(&entry.line.words)
        && matches!(entry.line.marker, Marker::None | Marker::Heading)
        && entry.may_be_headline();
    let whole = Some(&entry.line).filter(|_| may_be)?;
    let line = if at < TOP { without_site(layout, whole, language) } else { whole.clone() };
    let is_first = is_first(layout, at);
    let longest = if is_first { LONGEST_FIRST } else { LONGEST };
    let is_dated = line.words <= longest && is_dated_below(layout, at, language);
    let has_site = line.range.end < entry.line.range.end;
    let fits = line.words <= longest && may_be_headline(layout, at, &line, language, is_dated);
    let is_first = is_first && !layout.text_of(&line).ends_with('.');
    fits.then_some((line, is_dated || has_site || is_first))
}

/// A line without the name of a site at its end.
fn without_site(layout: &Layout<'_>, line: &Line, language: &Data) -> Line {
    let range = site::without(layout.text, line.range.clone(), language);
    if range.end < line.range.end { Line::new(layout.text, range, line.is_apart) } else { line.clone() }
}

/// Whether a line is the first one of the text and stands apart above running text, but is no salutation.
pub(crate) fn is_first(layout: &Layout<'_>, at: usize) -> bool {
    let is_text = |below: &Entry| below.is_prose() && below.line.is_apart && below.line.words > SHORT;
    let is_salutation = |entry: &Entry| layout.text_of(&entry.line).ends_with([',', '，']);
    at == 0 && layout.get(1).is_some_and(is_text) && !layout.get(0).is_some_and(is_salutation)
}

/// Whether a short line can be a title: not a date, a by-line or a dateline, and without a full stop, unless
/// it is in headline style, without the small words that other sentences have, or stands above running text
/// and asks, exclaims or says two things.
fn may_be_headline(layout: &Layout<'_>, at: usize, line: &Line, language: &Data, is_dated: bool) -> bool {
    let text = layout.text_of(line);
    let lower = lower(text);
    let words = || lower.split(|c: char| !is_alphanumeric(c)).filter(|word| !word.is_empty());
    let numbers = words().filter(|word| word.starts_with(|c: char| is_numeric(c))).count();
    let is_plain = || words().any(|word| language.sentence_words.contains(word));
    let is_styled = || line.words >= 4 && !language.sentence_words.is_empty() && !is_plain();
    let is_notice = || phrases::rule(layout.text, line, &language.boilerplate).is_some();
    numbers * 2 < words().count()
        && (!line.is_closed || is_styled() || is_front(layout, at, line, is_dated))
        && !(line.marker == Marker::Heading && is_notice())
        && !(numbers * 3 >= words().count() && has_date(text))
        && dateline::end(text, &language.boilerplate) != Some(text.len())
}

/// Whether a line that ends like a sentence is the first one above running text or a date and, unlike a first
/// paragraph, asks, exclaims or consists of two short sentences.
fn is_front(layout: &Layout<'_>, at: usize, line: &Line, is_dated: bool) -> bool {
    let text = layout.text_of(line).trim_end_matches(is_closer);
    let is_speech = text.starts_with(is_quote) && text.len() < line.range.len();
    let is_above = |below: &Entry| below.line.is_apart || below.line.words > SHORT;
    let asks = text.ends_with(['?', '!', '？', '！', '؟']);
    let ends_sentence = |word: &&str| word.len() > INITIALS && word.ends_with('.');
    let says_two =
        || (is_dated || line.words <= TWO) && text.rsplit(' ').skip(1).filter(ends_sentence).count() == 1;
    !layout.is_prose(at.wrapping_sub(1))
        && (is_dated || layout.get(at + 1).is_some_and(is_above))
        && !is_speech
        && (asks || says_two())
}

/// Whether one of the next lines gives the author or the date of what is above it.
fn is_dated_below(layout: &Layout<'_>, at: usize, language: &Data) -> bool {
    let mut below = layout.entries().iter().skip(at + 1).take(DATED_BELOW);
    below.any(|entry| is_dated(layout, entry, &language.boilerplate))
}
