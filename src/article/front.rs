//! Whether a line above an article may be its headline, and what marks it as one.

use super::body::is_dated;
use super::date::has_date;
use super::definition::defines;
use super::form::{conversation, questions};
use super::layout::{Entry, Layout};
use super::line::{Line, Marker, SHORT, words};
use super::{dateline, phrases, site};
use crate::block::{BlockKind, BlockRule};
use crate::language::Data;
use crate::text::character::{is_alphanumeric, is_closer, is_numeric, is_quote};
use crate::text::search::position_of;
use crate::text::{lower, piece};

/// Maximum number of words in a headline.
const LONGEST: usize = 18;

/// The same for the first line of a text, which has no menus above it.
const LONGEST_FIRST: usize = 24;

/// Maximum number of words in a headline of two sentences.
const TWO: usize = 10;

/// Maximum length of an abbreviation within it, in bytes: "U.S.".
const INITIALS: usize = 4;

/// Minimum number of names in a line that is a list of them.
const NAMES: usize = 3;

/// Number of lines at the beginning of a text that may be the title of a page, with the name of the site.
const TOP: usize = 3;

/// Number of lines below a headline in which its author or date is looked for: a stand-first may be between.
const DATED_BELOW: usize = 3;

/// Maximum number of words in a place: "Orva, North Norland".
const PLACE: usize = 4;

/// Maximum number of lines from a question to the second one below it, on a page of questions and answers.
const ANSWERS: usize = 8;

/// Maximum number of words in a name that an encyclopedia explains, and number of lines below it in which the
/// explanation is looked for: the links of the page and a table of facts may be between.
const NAME: usize = 6;
const DEFINED_BELOW: usize = 24;

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

/// The line as a headline without the name of the site, if it may be one, and how much shows that it is one:
/// that name, its author or date below it, or its place; or the text, which explains it.
pub(crate) fn headline(
    layout: &Layout<'_>,
    at: usize,
    entry: &Entry,
    language: &Data,
) -> Option<(Line, i32)> {
    let may_be = (1..=2 * LONGEST).contains(&entry.line.words)
        && matches!(entry.line.marker, Marker::None | Marker::Heading)
        && entry.may_be_headline()
        && !is_one_of_many(layout, at, entry);
    let whole = Some(&entry.line).filter(|_| may_be)?;
    let is_defined = is_defined(layout, at, whole);
    if whole.words == 1 && !is_defined {
        return None;
    }
    let line = if at < TOP { without_site(layout, whole, language) } else { whole.clone() };
    let is_first = is_first(layout, at);
    let longest = if is_first { LONGEST_FIRST } else { LONGEST };
    let is_dated = line.words <= longest && is_dated_below(layout, at, language);
    let has_site = line.range.end < entry.line.range.end;
    let fits = line.words <= longest && may_be_headline(layout, at, &line, language, is_dated);
    let is_first = is_first && !layout.text_of(&line).ends_with('.');
    let is_offer = layout.get(at + 1).is_some_and(|below| is_seat(layout.text_of(&below.line)));
    // An explanation is worth two marks: a name may consist of one word.
    let marks = i32::from(is_dated || has_site || is_first || is_offer) + 2 * i32::from(is_defined);
    fits.then_some((line, marks))
}

/// Whether a line is a question with an answer, below which others come.
fn is_one_of_many(layout: &Layout<'_>, at: usize, entry: &Entry) -> bool {
    let mut below = layout.entries().iter().skip(at + 1).take(ANSWERS).filter(|entry| entry.is_question());
    entry.is_question() && below.nth(1).is_some()
}

/// Whether running text further down begins by saying what the line names.
fn is_defined(layout: &Layout<'_>, at: usize, line: &Line) -> bool {
    if line.words > NAME {
        return false;
    }
    let name = lower(layout.text_of(line));
    let mut below = layout.entries().iter().skip(at + 1).take(DEFINED_BELOW);
    below.any(|entry| entry.is_prose() && defines(layout.text_of(&entry.line), &name))
}

/// A line without the name of a site at its end.
fn without_site(layout: &Layout<'_>, line: &Line, language: &Data) -> Line {
    let range = site::without(layout.text, line.range.clone(), language);
    if range.end < line.range.end { Line::new(layout.text, range, line.is_apart) } else { line.clone() }
}

/// Whether a line is the first one of the text and stands apart above running text, a talk or a question, but
/// is no salutation.
pub(crate) fn is_first(layout: &Layout<'_>, at: usize) -> bool {
    let is_text = |below: &Entry| {
        below.is_prose() && below.line.is_apart && below.line.words > SHORT || below.heads_talk()
    };
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
        && !is_path(text)
        && !is_seat(text)
        && (!line.is_closed || is_styled() || is_front(layout, at, line, is_dated))
        && !(line.marker == Marker::Heading && is_notice())
        && !(numbers * 3 >= words().count() && has_date(text))
        && dateline::end(text, &language.boilerplate) != Some(text.len())
        && !is_labeled(text)
}

/// Whether a line has a label that no title has: "Attendees: Ana Lind, Jon Vik, Tim", "Q: What is that?".
fn is_labeled(text: &str) -> bool {
    let label = conversation::label(text);
    let behind = piece(text, &(label.len()..text.len())).trim_start_matches([':', '：']);
    let is_name = |name: &str| name.trim_start().starts_with(char::is_uppercase);
    let is_names = || behind.split(',').nth(NAMES - 1).is_some() && behind.split(',').all(is_name);
    !label.is_empty() && (questions::label_length(text) > 0 || is_names())
}

/// Whether a line says where a page is on its site: "Home / Garden / Tools".
fn is_path(line: &str) -> bool {
    line.split(' ').filter(|mark| matches!(*mark, "/" | ">" | "›" | "»" | "→")).count() >= 2
}

/// Whether a line says who offers something, and where: "Kelda Boats – Orva, Norland (on site)".
fn is_seat(line: &str) -> bool {
    if !line.contains(',') {
        return false;
    }
    let Some(behind) = ["– ", "· ", "- "].iter().find_map(|mark| behind_mark(line, mark)) else {
        return false;
    };
    let place = behind.split('(').next().unwrap_or_default().trim_end();
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && !word.ends_with('.');
    place.split_once(',').is_some_and(|(_, region)| !region.is_empty())
        && words(place) <= PLACE
        && place.split(' ').all(is_name)
}

/// What is behind a mark in a line, which is behind a space.
fn behind_mark<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    let at = position_of(mark, line).filter(|at| piece(line, &(0..*at)).ends_with(' '))?;
    line.get(at + mark.len()..)
}

/// Whether the words of a line begin with capitals, as in headlines of English, but do not consist of them.
/// Short ones may begin otherwise. A row of links, "News · Weather", has marks between.
pub(crate) fn has_capitals(line: &str) -> bool {
    let is_long = |word: &&str| word.len() > INITIALS;
    line.split(' ').filter(is_long).nth(2).is_some()
        && line.contains(char::is_lowercase)
        && !line.split(' ').any(|word| matches!(word, "·" | "|" | "•" | "›" | "»"))
        && !line.split(' ').filter(is_long).any(|word| word.starts_with(char::is_lowercase))
}

/// Whether a line that ends like a sentence is the first one above running text or a date and, unlike a first
/// paragraph, asks, exclaims or consists of two short sentences.
fn is_front(layout: &Layout<'_>, at: usize, line: &Line, is_dated: bool) -> bool {
    let text = layout.text_of(line).trim_end_matches(is_closer);
    let is_speech = text.starts_with(is_quote) && text.len() < line.range.len();
    let asks = text.ends_with(['?', '!', '？', '！', '؟']);
    // On a page with answers, links are between a question and its text.
    let is_above =
        |below: &Entry| below.line.is_apart || below.line.words > SHORT || asks && !below.is_prose();
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
