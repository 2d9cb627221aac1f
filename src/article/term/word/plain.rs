//! Reads words of ASCII letters, eight bytes at a time.

use super::class::Class;
use super::reader::{Reader, Reading};
use crate::article::term::sign;
use crate::text::group::{GROUP, Group, first_letters};
use crate::text::search::{ascii_letters, char_at, group_at};

/// Passes on words as long as they are like nearly all words of English: ASCII letters between characters
/// that belong to no word, perhaps behind a full stop or comma. `start` is where what is before `at`, and in
/// no word, begins. Returns both for what is next.
pub(super) fn plain_words(
    text: &str,
    mut start: usize,
    mut at: usize,
    reader: &mut impl Reader,
) -> (usize, usize) {
    if sign::is_before(text, at) {
        return (start, at);
    }
    let bytes = text.as_bytes();
    loop {
        let group = group_at(text, at);
        let end = at + group.map_or_else(|| ascii_letters(text, at), |group| letters_at(text, at, group));
        let mut next = end + 1;
        if bytes.get(end) != Some(&b' ') {
            let (class, length) = class_at(text, end);
            next = end + length;
            match class {
                Class::Other if sign::is_at(text, end) => return (start, at),
                Class::Other => {}
                Class::Middle | Class::MidLetter | Class::MidNumber
                    if class_at(text, next).0 == Class::Other => {}
                _ => return (start, at),
            }
        }
        if end > at {
            match group {
                Some(group) => reader.plain(at..end, group),
                None => reader.other(at..end, Reading::Plain),
            }
            start = end;
        }
        if end >= text.len() {
            return (start, end);
        }
        at = next;
    }
}

/// The number of ASCII letters from a position on, of which a group has the first eight bytes.
#[inline]
fn letters_at(text: &str, at: usize, group: Group) -> usize {
    // Most words are shorter than a group.
    match first_letters(group) {
        GROUP => GROUP + ascii_letters(text, at + GROUP),
        count => count,
    }
}

/// The class of the character at a position, and its length; nothing behind a text is in a word.
#[inline]
fn class_at(text: &str, at: usize) -> (Class, usize) {
    match text.as_bytes().get(at).map(|&byte| Class::of_ascii(byte)) {
        None => (Class::Other, 0),
        Some(Some(class)) => (class, 1),
        Some(None) => char_at(text, at).map_or((Class::Other, 0), |c| (Class::of(c), c.len_utf8())),
    }
}
