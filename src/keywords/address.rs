//! What a text has between its words: addresses, and the tags and entities of markup. Nothing in them names a
//! subject.

use std::ops::Range;

use crate::text::piece;

/// Maximum length of a tag, in bytes.
const TAG: usize = 300;

/// Recognizes words that are part of an address, a tag or an entity, reading each word of a text in order.
#[derive(Default)]
pub(super) struct Addresses {
    /// What is around the last word that was not simply between spaces,
    last: Range<usize>,
    /// and whether that is an address or a tag.
    is_address: bool,
}

impl Addresses {
    /// Whether a word is part of an address, a tag or an entity.
    #[inline]
    pub fn contain(&mut self, text: &str, word: &Range<usize>) -> bool {
        let is_space = |at: usize| text.as_bytes().get(at) == Some(&b' ');
        if is_space(word.end) && is_space(word.start.wrapping_sub(1)) {
            return self.is_address && self.last.contains(&word.start);
        }
        self.is_in_address(text, word)
    }

    /// The same for a word that may have something else around it than spaces.
    fn is_in_address(&mut self, text: &str, word: &Range<usize>) -> bool {
        let bytes = text.as_bytes();
        let before =
            |back| word.start.checked_sub(back).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
        let behind = bytes.get(word.end).copied().unwrap_or(b' ');
        let is_apart = |byte: u8| matches!(byte, b' ' | b'"' | b'(' | b')' | b'\n') || !byte.is_ascii();
        let is_end =
            |byte: u8| matches!(byte, b',' | b'.') && bytes.get(word.end + 1).is_none_or(|&b| is_apart(b));
        if is_apart(before(1)) && (is_apart(behind) || behind == b'\'' || is_end(behind)) {
            return self.is_address && self.last.contains(&word.start);
        }
        if matches!(before(1), b'&' | b'#' | b'/' | b';')
            && is_entity(bytes.get(..word.start).unwrap_or_default(), behind)
        {
            return true;
        }
        if self.last.contains(&word.start) {
            return self.is_address;
        }
        let rest = piece(text, &(word.start..text.len()));
        // An attribute, because the tag's name may be a stop word: `<a href="…">`.
        let is_tag = before(1) == b'<' || before(1) == b'/' && before(2) == b'<' || behind == b'=';
        let tag = if is_tag { end_of_tag(rest) } else { None };
        let length = tag.or_else(|| rest.find(ends_address)).unwrap_or(rest.len());
        let around = bytes.get(word.start.saturating_sub(2)..word.start + length).unwrap_or_default();
        self.last = word.start..word.start + length;
        self.is_address = tag.is_some() || rest.starts_with("www.") || is_address(around);
        self.is_address
    }
}

/// Whether what is around a name makes it an entity, or a tag whose signs are entities: "&amp;", "&#x27;",
/// "&amp;nbsp;", "&lt;/p&gt;".
fn is_entity(before: &[u8], behind: u8) -> bool {
    let name = before.strip_suffix(b"#").unwrap_or(before);
    behind == b';' && (name.ends_with(b"&") || name.ends_with(b"&amp;"))
        || before.strip_suffix(b"/").unwrap_or(before).ends_with(b"&lt;")
}

/// The length of a tag, from its name or one of its attributes on.
fn end_of_tag(rest: &str) -> Option<usize> {
    let end = rest.bytes().take(TAG).position(|byte| matches!(byte, b'<' | b'>'))?;
    (rest.as_bytes().get(end) == Some(&b'>')).then_some(end)
}

/// Whether a character is in no address.
fn ends_address(c: char) -> bool {
    c <= ' ' || c >= '\u{2000}' || matches!(c, '"' | '<' | '>' | '[' | ']' | '|' | '\u{a0}')
}

/// Whether a piece of text without spaces is an address: that of a page, a mailbox or a file.
fn is_address(piece: &[u8]) -> bool {
    let is_separator = |byte: &&u8| matches!(byte, b'/' | b'\\');
    let separators = piece.iter().filter(is_separator).count();
    piece.windows(3).any(|window| match window {
        [one, b'@', other] => one.is_ascii_alphanumeric() && other.is_ascii_alphanumeric(),
        // The full stop of a site's name, or before the kind of a file.
        [one, b'.', other] => separators > 0 && one.is_ascii_alphanumeric() && other.is_ascii_lowercase(),
        [_, b':', other] => is_separator(&other),
        // The beginning of a path.
        [one, other, _] => separators > 1 && is_separator(&other) && !one.is_ascii_alphanumeric(),
        _ => false,
    })
}
