//! Marks that refer to notes: "[3]", "[citation needed]", "¹²", "day.4". They are not read.

use std::ops::Range;

use crate::language::Data;
use crate::reading::{Change, ReadingRule};
use crate::text::character::{
    is_alphabetic, is_alphanumeric, is_attached, is_blank, is_closer, is_numeric, is_quote, is_superscript,
    is_terminator,
};
use crate::text::group::{Group, Mask, may_equal, with_beyond};
use crate::text::piece;
use crate::text::search::find;

/// Maximum length of what is in brackets, in bytes,
const LONGEST: usize = 40;
/// and of a word that is looked at before a mark, in characters.
const WORD: usize = 24;

/// Minimum number of letters of a word that is not a unit: "m²".
const NO_UNIT: usize = 4;

/// The note marks in a range of a text, left out.
pub(crate) fn changes(text: &str, range: &Range<usize>, language: &Data) -> Vec<Change> {
    let text = piece(text, range);
    let (mut changes, mut from): (Vec<Change>, _) = (Vec::new(), 0);
    while let Some(at) = find(text, from, marks, |byte, at| is_mark(text, byte, at)) {
        from = at + 1;
        let is_behind_mark = changes.last().is_some_and(|change| change.range.end == at);
        if let Some(range) = mark(text, at, is_behind_mark, language) {
            from = range.end;
            changes.push(Change::out(range, ReadingRule::NoteMark));
        }
    }
    for change in &mut changes {
        change.range = range.start + change.range.start..range.start + change.range.end;
    }
    changes
}

/// The bytes of a group that may begin a mark, and others.
fn marks(group: Group) -> Mask {
    with_beyond(group, may_equal(group, b'[') | may_equal(group, b'.'), &[0xc2, 0xe2])
}

/// Whether a mark may begin with a byte.
fn is_mark(text: &str, byte: u8, at: usize) -> bool {
    let next = || text.as_bytes().get(at + 1).copied().unwrap_or_default();
    match byte {
        b'[' => true,
        b'.' => next().is_ascii_digit(),
        0xc2 => matches!(next(), 0xb2 | 0xb3 | 0xb9),
        0xe2 => next() == 0x81,
        _ => false,
    }
}

/// The range of the mark that begins at a position or right after it.
fn mark(text: &str, at: usize, is_behind_mark: bool, language: &Data) -> Option<Range<usize>> {
    let (front, rest) = text.split_at_checked(at)?;
    // A row of raised numbers is a mark as a whole or not at all.
    if front.ends_with(is_superscript) && rest.starts_with(is_superscript) {
        return None;
    }
    let before = Before::of(text, at);
    let is_closed = is_behind_mark || before.last.is_some_and(is_closing);
    if rest.starts_with('[') {
        return bracketed(rest, &before, is_closed).map(|length| at..at + length);
    }
    if rest.starts_with('.') {
        let number = rest.bytes().skip(1).take_while(u8::is_ascii_digit).take(4).count();
        let behind = rest.get(1 + number..)?;
        let is_word = before.letters > 2
            && before.word.chars().all(char::is_lowercase)
            && !language.number_abbreviations.contains(before.word);
        let opens = || {
            let next = behind.trim_start().chars().find(|&c| is_alphanumeric(c));
            behind.is_empty() || behind.starts_with([' ', '\n']) && next.is_none_or(char::is_uppercase)
        };
        return (number < 4 && is_word && opens()).then(|| at + 1..at + 1 + number);
    }
    // Only what is then left out is read to its end, so that a long row is read once.
    if !is_closed && before.letters < NO_UNIT {
        return None;
    }
    let length = rest.find(|c| !is_superscript(c)).unwrap_or(rest.len());
    (length > 0).then(|| at..at + length)
}

/// What is before a mark.
struct Before<'a> {
    last: Option<char>,
    /// The letters and digits directly before it,
    word: &'a str,
    /// and the number of letters among them.
    letters: usize,
}

impl<'a> Before<'a> {
    fn of(text: &'a str, at: usize) -> Self {
        let before = piece(text, &(0..at));
        let word = before.char_indices().rev().take(WORD).take_while(|&(_, c)| is_alphanumeric(c)).last();
        let word = piece(before, &(word.map_or(at, |(start, _)| start)..at));
        let letters = word.chars().filter(|&c| is_alphabetic(c)).count();
        // Invisible characters at the beginning of a line close nothing.
        let mut ends = before.chars().rev().take(WORD).filter(|&c| !is_attached(c));
        let (last, front) = (ends.next(), ends.next());
        // A quote behind a space opens.
        let is_opening = last.is_some_and(is_quote) && front.is_none_or(char::is_whitespace);
        Self { last: last.filter(|_| !is_opening), word, letters }
    }
}

/// The length of a mark in brackets at the beginning of a text, with a page behind it: "[2]:14".
fn bracketed(text: &str, before: &Before<'_>, is_closed: bool) -> Option<usize> {
    let end = text.bytes().take(LONGEST).position(|byte| byte == b']')?;
    let (content, behind) = (text.get(1..end)?, text.get(end + 1..)?);
    let is_number = |c: char| is_numeric(c) || matches!(c, ' ' | ',' | '-' | '–');
    let is_apart =
        behind.chars().next().is_none_or(|c| is_blank(c) || is_closing(c) || matches!(c, '[' | ':'));
    let is_mark = if content.starts_with(is_numeric) && content.chars().all(is_number) {
        is_closed || is_apart && !before.word.is_empty() && before.word.chars().count() > 2
    } else if content.chars().all(|c| is_alphanumeric(c) || matches!(c, ' ' | '?' | '|')) {
        let ends_line = behind.is_empty() || behind.starts_with(['\n', '\r']);
        !content.is_empty() && (is_closed || ends_line && before.letters > 0 && content.len() > 2)
    } else {
        false
    };
    is_mark.then(|| end + 1 + page(behind, before.last.is_some_and(is_terminator)))
}

/// The length of a page that a text begins with, ":14"; behind the end of a sentence also ": 14".
fn page(text: &str, is_behind_end: bool) -> usize {
    let Some(behind) = text.strip_prefix(':') else { return 0 };
    let number = if is_behind_end { behind.trim_start_matches(' ') } else { behind };
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < number.len() { text.len() - rest.len() } else { 0 }
}

/// Whether a sentence, or a part of it, ends with a character.
fn is_closing(c: char) -> bool {
    is_terminator(c) || is_quote(c) || is_closer(c) || matches!(c, ',' | ';' | ':' | '，' | '、')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::reading::Reading;

    fn read(text: &str) -> String {
        Reading::new(text).with(&changes(text, &(0..text.len()), Language::English.data())).text().to_owned()
    }

    #[test]
    fn note_marks_are_not_read() {
        for (text, expected) in [
            ("The lake froze.[1] It thawed.[2][3]", "The lake froze. It thawed."),
            ("The lake[1] froze[2], they say[3, 4].", "The lake froze, they say."),
            ("It froze in 1850.[citation needed] It thawed.[a]", "It froze in 1850. It thawed."),
            ("It weighs a ton[2]:14 here.[2]: 15 So.", "It weighs a ton here. So."),
            ("History[edit]\nIt froze.", "History\nIt froze."),
            ("It froze.¹² “It thawed.”³ Ice,⁵⁻⁷ snow⁸.", "It froze. “It thawed.” Ice, snow."),
            ("It froze that day.4 The lake thawed.12", "It froze that day. The lake thawed."),
            ("湖は凍った。[1]雪が降った。", "湖は凍った。雪が降った。"),
        ] {
            assert_eq!(read(text), expected);
        }
    }

    #[test]
    fn units_powers_and_words_in_brackets_are_read() {
        for text in [
            "It has 12 m² and 10⁶ km³.",
            "He [Vik] said that the cat[s] froze.",
            "[1] is a note.",
            "It froze.\n\u{200b}[1] is a note.",
            "Take a[0] and b[i].",
            "See Fig.4, fig.4 The lake, section.3 of it and v1.2 The end.",
            "[Music] It froze [sic] there. \"[It] thawed.\"",
        ] {
            assert_eq!(read(text), text);
        }
    }
}
