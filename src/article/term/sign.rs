//! Names that are written with signs, which split them or are left out by UAX #29: "AT&T", "C++", "C#".

use std::ops::Range;

use crate::text::piece;
use crate::text::search::ascii_letters;

/// The range of the name that begins with a word, if signs belong to it.
#[inline]
pub(super) fn name(text: &str, word: &Range<usize>) -> Option<Range<usize>> {
    let sign = text.as_bytes().get(word.end).filter(|sign| matches!(sign, b'#' | b'&' | b'+'))?;
    let end = match sign {
        b'&' => end_of_capitals(text, word.end).filter(|_| is_capitals(text, word)),
        _ => end_of_signs(text, word, *sign),
    };
    end.map(|end| word.start..end)
}

/// Whether a word is a later part of such a name: the "T" of "AT&T".
#[inline]
pub(super) fn is_part(text: &str, word: &Range<usize>) -> bool {
    let bytes = text.as_bytes();
    word.start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'&')
        && word.start.checked_sub(2).and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_uppercase)
        && is_capitals(text, word)
}

/// The end of what "&" joins to the capitals before it. Names of entities, such as "&amp;", are in lower
/// case.
fn end_of_capitals(text: &str, mut at: usize) -> Option<usize> {
    let mut end = None;
    while text.as_bytes().get(at) == Some(&b'&') {
        let word = at + 1..at + 1 + ascii_letters(text, at + 1);
        if !is_capitals(text, &word) {
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
