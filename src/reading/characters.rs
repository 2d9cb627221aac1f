//! Characters that a person reads as others, or not at all.

use super::map::{Change, Reading};
use super::rule::ReadingRule;
use super::{entities, markdown, tags};
use crate::text::character::{is_alphabetic, is_blank};
use crate::text::group::{Group, Mask, may_equal, with_beyond};
use crate::text::piece;
use crate::text::search::{char_at, find};

/// A text with the characters that a person reads. In text from a page, whose tags and entities were read
/// already, only invisible characters are left out.
pub(crate) fn characters(source: &str, is_page: bool) -> Reading<'_> {
    let (mut changes, mut has_markdown, mut has_tag) = (Vec::new(), false, false);
    let mut from = 0;
    while let Some(at) = next(source, from) {
        from = at + 1;
        match source.as_bytes().get(at) {
            Some(b'<') => has_tag = true,
            Some(b']' | b'*') => has_markdown = true,
            _ => {}
        }
        if let Some(change) =
            change(source, at).filter(|change| !is_page || change.rule == ReadingRule::Invisible)
        {
            from = change.range.end;
            changes.push(change);
        }
    }
    let reading = Reading::new(source).with(&changes);
    if is_page {
        return reading;
    }
    // An entity may be the beginning of a tag.
    let has_tag = has_tag || !changes.is_empty();
    let tags = if has_tag { tags::changes(reading.text()) } else { Vec::new() };
    let reading = reading.with(&tags);
    let marks = if has_markdown { markdown::changes(reading.text()) } else { Vec::new() };
    reading.with(&marks)
}

/// The position of the next character that may be read differently.
fn next(text: &str, from: usize) -> Option<usize> {
    let is = |byte, at| match byte {
        b'&' => true,
        b'<' => {
            text.as_bytes().get(at + 1).is_some_and(|&next: &u8| next == b'/' || next.is_ascii_alphabetic())
        }
        // A link, a task or an emphasis of Markdown.
        b']' => text.as_bytes().get(at + 1) == Some(&b'(') || markdown::is_box(text, at),
        b'*' => text.as_bytes().get(at + 1) == Some(&b'*'),
        0xc2 => text.as_bytes().get(at + 1) == Some(&0xad),
        0xe2 => text.as_bytes().get(at + 1) == Some(&0x81),
        0xef => matches!(text.as_bytes().get(at + 1), Some(0xac | 0xbb)),
        _ => false,
    };
    find(text, from, changing, is)
}

/// The bytes of a group that may begin such a character, and others.
fn changing(group: Group) -> Mask {
    let ascii =
        may_equal(group, b'&') | may_equal(group, b'<') | may_equal(group, b']') | may_equal(group, b'*');
    with_beyond(group, ascii, &[0xc2, 0xe2, 0xef])
}

/// How the character at a position is read, if differently.
fn change(text: &str, at: usize) -> Option<Change> {
    let c = char_at(text, at)?;
    let end = at + c.len_utf8();
    let ligature = |put| Some(Change::put(at..end, put, ReadingRule::Ligature));
    match c {
        '&' => entities::entity(text, at),
        // At the beginning of a text it is no character, but the mark of its encoding.
        '\u{feff}' if at == 0 => None,
        '\u{ad}' => Some(Change::out(at..word_goes_on(text, end).unwrap_or(end), ReadingRule::Invisible)),
        '\u{2060}' | '\u{feff}' => Some(Change::out(at..end, ReadingRule::Invisible)),
        '\u{fb00}' => ligature("ff"),
        '\u{fb01}' => ligature("fi"),
        '\u{fb02}' => ligature("fl"),
        '\u{fb03}' => ligature("ffi"),
        '\u{fb04}' => ligature("ffl"),
        '\u{fb05}' | '\u{fb06}' => ligature("st"),
        _ => None,
    }
}

/// Where a word goes on that was divided at the end of a line by a soft hyphen, right before this position.
fn word_goes_on(text: &str, end: usize) -> Option<usize> {
    let next = end + text.get(end..)?.find(|c| !is_blank(c))?;
    let lines = piece(text, &(end..next)).split('\n').count();
    (lines == 2 && char_at(text, next).is_some_and(is_alphabetic)).then_some(next)
}
