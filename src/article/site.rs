//! Finds the name of the site behind a title: "… | The Courier".

use std::ops::Range;

use crate::language::Data;
use crate::text::character::is_alphanumeric;
use crate::text::{lower, piece, trim};

/// Maximum number of words in the name of a site.
const SITE: usize = 5;

/// Maximum number of parts that are cut off, the name and sections: "… | World | The Courier".
const PARTS: usize = 4;

/// Minimum number of words of a title before a dash and the name of a site,
const LEAST: usize = 3;

/// and how many words of the article may not contain the last word of the name.
const BODY: usize = 1500;

/// The range of a title without the name of the site behind it, "… | The Courier", and without the sections
/// between.
pub(crate) fn without(text: &str, title: Range<usize>, language: &Data) -> Range<usize> {
    let mut range = title;
    for _ in 0..PARTS {
        let Some(end) = cut(text, &range, language) else { break };
        range = trim(text, range.start..end);
    }
    range
}

/// Where the name of a site begins behind the last separator of a title.
fn cut(text: &str, title: &Range<usize>, language: &Data) -> Option<usize> {
    let line = piece(text, title);
    let is_spaced = |at: usize| line.get(..at).is_some_and(|front| front.ends_with(' '));
    let mut spaces = line.char_indices().rev().filter(|&(_, c)| c == ' ');
    let name_of = |(at, _)| {
        let front = line.get(..at)?;
        let mark = front.trim_end_matches(is_separator);
        ((1..=3).contains(&(front.len() - mark.len())) && is_spaced(mark.len()))
            .then_some((mark.len(), at + 1))
    };
    let (at, behind) = spaces.find_map(name_of)?;
    let name = line.get(behind..)?;
    let is_bar = !line.get(at..)?.starts_with(is_dash);
    let article = || text.get(title.end..).unwrap_or_default();
    let least = if is_bar { 1 } else { LEAST };
    let is_site = line.get(..at)?.split_whitespace().take(least).count() == least
        && is_name(name, is_bar)
        && (is_bar || is_strange(article(), name, language));
    is_site.then_some(title.start + at)
}

/// Marks between a title and the name of its site, each up to three bytes, or twice ("::").
fn is_separator(c: char) -> bool {
    is_dash(c) || matches!(c, '|' | '·' | '»' | '•' | ':')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—')
}

/// Whether a text is a few words with capitals, except for small ones and, behind a bar, half of the others;
/// or an address, "orva.example".
fn is_name(text: &str, is_bar: bool) -> bool {
    let words = || text.split_whitespace();
    let is_capital = |word: &&str| !word.starts_with(char::is_lowercase);
    let capitals = words().filter(|word| is_capital(word) || word.len() <= 3 && !is_bar).count();
    let is_address = words().count() == 1 && text.contains('.');
    (1..=SITE).contains(&words().count())
        && text.ends_with(is_alphanumeric)
        && (is_address || is_capital(&text) && capitals * if is_bar { 2 } else { 1 } >= words().count())
}

/// Whether the article shows that a name is none of its own: its last word does not occur there, no longer
/// word does in lower case, as in "Ferries Wait", and none is as common as those of a clause, "They Are Sad".
fn is_strange(article: &str, name: &str, language: &Data) -> bool {
    let name = lower(name);
    let words = || name.split(|c| !is_alphanumeric(c)).filter(|word| word.len() > 3);
    let last = name.rsplit(' ').next().unwrap_or_default();
    let mut body = article.split(|c| !is_alphanumeric(c)).take(BODY);
    !words().any(|word| language.is_stop_word(word))
        && !body
            .any(|word| words().any(|other| other == word) || word.len() == last.len() && lower(word) == last)
}
