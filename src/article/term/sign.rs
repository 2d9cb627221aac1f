//! Names that are written with signs, at which UAX #29 splits or ends a word: "AT&T", "C++", "O'Brien".

use std::ops::Range;

use crate::language::Data;
use crate::language::key::{key, packed};
use crate::text::character::is_alphanumeric;
use crate::text::piece;
use crate::text::search::ascii_letters;

/// Maximum number of parts of a name behind its first "&".
const PARTS: usize = 8;

/// Whether such a sign is beside a word, as it seldom is.
pub(super) fn is_beside(text: &str, word: &Range<usize>) -> bool {
    is_before(text, word.start) || is_at(text, word.end)
}

/// Whether a sign to which a word behind it may belong is before a position.
#[inline]
pub(super) fn is_before(text: &str, at: usize) -> bool {
    text.as_bytes().get(at.wrapping_sub(1)) == Some(&b'&')
}

/// Whether a sign that may belong to a word before it is at a position.
#[inline]
pub(super) fn is_at(text: &str, at: usize) -> bool {
    text.as_bytes().get(at).is_some_and(|sign| matches!(sign, b'#' | b'&' | b'+'))
}

/// The range of the name that begins with a word, if signs belong to it.
pub(super) fn name(text: &str, word: &Range<usize>) -> Option<Range<usize>> {
    let sign = text.as_bytes().get(word.end)?;
    let end = match sign {
        b'&' => end_of_capitals(text, word.end).filter(|_| is_capitals(text, word)),
        b'#' | b'+' => end_of_signs(text, word, *sign),
        _ => None,
    };
    end.map(|end| word.start..end)
}

/// The key of a name with signs that begins with a word; `Some(None)` if the word is a later part of one.
pub(super) fn key_of(text: &str, word: &Range<usize>) -> Option<Option<u128>> {
    if is_part(text, word) {
        return Some(None);
    }
    name(text, word).map(|name| Some(key(piece(text, &name))))
}

/// Whether what precedes the apostrophe of a word belongs to a name: "O'Brien". The article of "L'Aquila"
/// shows that only inside a sentence.
pub(super) fn opens_name(text: &str, word: &Range<usize>, stem: &str, language: &Data) -> bool {
    let front = piece(text, &(word.start..word.end - stem.len())).trim_end_matches(['\'', '’']);
    let is_article = || language.stop_keys.is_empty() || language.stop_keys.contains(packed(front));
    let is_within = || piece(text, &(0..word.start)).contains(is_alphanumeric);
    front.starts_with(char::is_uppercase)
        && (!is_article() || stem.starts_with(char::is_uppercase) && is_within())
}

/// Whether a word is a later part of such a name: the "T" of "AT&T".
fn is_part(text: &str, word: &Range<usize>) -> bool {
    let before = text.as_bytes().get(..word.start).and_then(|before| before.strip_suffix(b"&"));
    before.is_some_and(|before| before.last().is_some_and(u8::is_ascii_uppercase)) && is_capitals(text, word)
}

/// The end of what "&" joins to the capitals before it. Names of entities, such as "&amp;", are in lower
/// case.
fn end_of_capitals(text: &str, mut at: usize) -> Option<usize> {
    let mut end = None;
    for _ in 0..PARTS {
        let word = at + 1..at + 1 + ascii_letters(text, at + 1);
        if text.as_bytes().get(at) != Some(&b'&') || !is_capitals(text, &word) {
            break;
        }
        at = word.end;
        end = Some(at);
    }
    end
}

/// Whether a word consists of capitals, apart from its plural "s": "M&Ms".
fn is_capitals(text: &str, word: &Range<usize>) -> bool {
    let word = piece(text, word);
    let capitals = word.strip_suffix('s').unwrap_or(word);
    !capitals.is_empty() && capitals.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The end of "+" or "++" behind a word, or of "#" behind a single letter, if no sum or number follows.
fn end_of_signs(text: &str, word: &Range<usize>, sign: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_second = bytes.get(word.end + 1) == Some(&sign);
    let end = word.end + 1 + usize::from(is_second);
    let is_name =
        bytes.get(word.start).is_some_and(u8::is_ascii_alphabetic) && (sign == b'+' || word.len() == 1);
    (is_name && !bytes.get(end).is_some_and(|next| next.is_ascii_alphanumeric() || *next == sign))
        .then_some(end)
}
