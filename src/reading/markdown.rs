//! Marks of Markdown within lines: links, images, emphasis, code.

use std::ops::Range;

use super::map::Change;
use super::rule::ReadingRule;
use crate::text::character::{is_alphanumeric, is_terminator};
use crate::text::group::{Group, Mask, may_equal};
use crate::text::piece;
use crate::text::search::{char_at, find, position_of};

/// Maximum length of the text or address of a link, and of what is emphasized, in bytes.
const LONGEST: usize = 300;

/// What to leave out of a text that uses Markdown.
pub(super) fn changes(text: &str) -> Vec<Change> {
    let mut out: Vec<Range<usize>> = Vec::new();
    // The ends of links and emphasis that have begun, the next one last.
    let mut ends: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(at) =
        find(text, from, marks, |byte, _| matches!(byte, b'!' | b'[' | b']' | b'*' | b'_' | b'`' | b'~'))
    {
        let end = ends.pop_if(|end| end.start == at);
        let (front, back) = match end {
            Some(end) => (end, None),
            None => begins(text, at).unwrap_or((at..at, None)),
        };
        // What begins within another part also ends within it.
        let limit = ends.last().map_or(text.len(), |end| end.start);
        from = front.end.max(at + 1).min(limit);
        if !front.is_empty() && back.as_ref().unwrap_or(&front).end <= limit {
            out.push(front);
            ends.extend(back);
        }
    }
    out.into_iter().map(|range| Change::out(range, ReadingRule::Markdown)).collect()
}

/// The bytes of a group that may begin or end something.
fn marks(group: Group) -> Mask {
    [b'[', b']', b'*', b'_', b'`', b'!', b'~'].iter().fold(0, |mask, &byte| mask | may_equal(group, byte))
}

/// The marks before and behind a link, an emphasis or code that begins at a position. There is none behind
/// what is left out as a whole.
fn begins(text: &str, at: usize) -> Option<(Range<usize>, Option<Range<usize>>)> {
    let rest = text.get(at..)?;
    match rest.as_bytes() {
        [b'!', b'[', ..] => {
            let (_, end) = link(text, at + 1)?;
            Some((at..end, None))
        }
        // An image that is a link.
        [b'[', b'!', b'[', ..] => {
            let (_, image) = link(text, at + 2)?;
            let behind = front(text.get(image..)?).strip_prefix("](")?;
            let end = text.get(image..)?.find(')')? + image + 1;
            (!behind.is_empty()).then_some((at..end, None))
        }
        [b'[', b'^', ..] => {
            let length = find_in_line(front(rest), |c| c == ']')?;
            // At the beginning of a line, the text of the note follows.
            if rest.get(length + 1..).is_some_and(|rest| rest.starts_with(':')) {
                return None;
            }
            Some((at..at + length + 1, None))
        }
        [b'[', ..] if is_box(text, at + 2) => Some((at..at + "[x] ".len(), None)),
        // What is struck out is not read, unless it is a whole sentence, which is part of what is discussed.
        [b'~', b'~', next, ..] if *next != b'~' => {
            let (front, back) = emphasis(text, at, '~')?;
            let Range { start, end } = back?;
            if piece(text, &(front.end..start)).ends_with(is_terminator) {
                return Some((front, Some(start..end)));
            }
            Some((at..end + usize::from(char_at(text, end) == Some(' ')), None))
        }
        [b'[', ..] => {
            let (close, end) = link(text, at)?;
            Some((at..at + 1, Some(close..end)))
        }
        [mark @ (b'*' | b'_' | b'`'), ..] => emphasis(text, at, char::from(*mark)),
        _ => None,
    }
}

/// Whether a bracket closes the box of a task: "- [x] Paint it."
pub(super) fn is_box(text: &str, close: usize) -> bool {
    let front = text.as_bytes().get(close.saturating_sub("- [x".len())..=close + 1);
    matches!(front, Some([b'-' | b'*' | b'+', b' ', b'[', b' ' | b'x' | b'X', b']', b' ']))
}

/// The closing bracket and the end of a link that begins at a bracket: "[text](address)".
fn link(text: &str, at: usize) -> Option<(usize, usize)> {
    let rest = front(text.get(at + 1..)?);
    let close = find_in_line(rest, |c| matches!(c, '[' | ']'))?;
    let address = rest.get(close..)?.strip_prefix("](")?;
    let end = find_in_line(address, |c| matches!(c, ')' | ' '))?;
    let title = address.get(end..)?;
    let end = if title.starts_with(" \"") { end + position_of("\")", title)? + 1 } else { end };
    let is_link = address.get(end..)?.starts_with(')') && !address.get(..end)?.contains('\n');
    is_link.then_some((at + 1 + close, at + close + end + 4))
}

/// The marks of an emphasis that begins at a position: "**so**".
fn emphasis(text: &str, at: usize, mark: char) -> Option<(Range<usize>, Option<Range<usize>>)> {
    let before = text.get(..at)?.chars().next_back();
    let length = text.get(at..)?.chars().take(4).take_while(|&c| c == mark).count();
    let inner = front(text.get(at + length..)?);
    if before.is_some_and(is_alphanumeric) || inner.starts_with(char::is_whitespace) || length > 3 {
        return None;
    }
    let marks = text.get(at..at + length)?;
    let close = position_of(marks, inner).filter(|&close| close > 0)?;
    let content = inner.get(..close)?;
    let close = at + length + close;
    let ends = !content.ends_with(char::is_whitespace)
        && !content.contains('\n')
        && !char_at(text, close + length).is_some_and(|c| is_alphanumeric(c) || c == mark);
    ends.then(|| (at..at + length, Some(close..close + length)))
}

/// The beginning of a text that a link or an emphasis can be in.
fn front(text: &str) -> &str {
    (0..4).find_map(|less| text.get(..2 * LONGEST - less)).unwrap_or(text)
}

/// The position of the first character that satisfies `is`, if it is in the first line.
fn find_in_line(text: &str, is: fn(char) -> bool) -> Option<usize> {
    let at = text.find(|c| c == '\n' || is(c))?;
    (text.as_bytes().get(at) != Some(&b'\n')).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Reading;

    fn read(text: &str) -> String {
        Reading::new(text).with(&changes(text)).text().to_owned()
    }

    #[test]
    fn links_and_emphasis_are_read_without_their_marks() {
        for (text, expected) in [
            ("The [ferry](https://orva.example/ferry) left.", "The ferry left."),
            ("The [ferry](/f \"The ferry\") left.", "The ferry left."),
            ("It is **very _cold_** and `wet`.", "It is very cold and wet."),
            ("A [**big** ship](#a) came.[^1]", "A big ship came."),
            ("![A ship](ship.png) It *came*.", " It came."),
            ("***So*** it __was__.", "So it was."),
            ("Go. ~~It works.~~ Stop.", "Go. It works. Stop."),
            ("- [x] **Paint** it.\n* [ ] Sell ~~one~~ two.", "- Paint it.\n* Sell two."),
            ("**It ![rained**](a.png) and *snowed*.", "It ![rained](a.png) and snowed."),
        ] {
            assert_eq!(read(text), expected);
        }
    }

    #[test]
    fn other_marks_are_read() {
        for text in [
            "2 * 3 * 4 and 5*3*2, snake_case_name",
            "About ~5 to ~~7 [x] y",
            "He [Vik] said (so), it is a[0](1 * 2).",
            "A *star without an end\nand another* one.",
            "Wow! [It] came]( ) **",
        ] {
            assert_eq!(read(text), text);
        }
    }
}
