//! Slicing, trimming and comparing text. The lowest layer: depends on no other module.

use std::borrow::Cow;
use std::ops::Range;

mod case;
pub(crate) mod character;
pub(crate) mod group;
mod map;
mod piece;
pub(crate) mod search;

pub(crate) use case::{add_lower, begins_cased, fold, lower, lower_by};
use character::is_blank;
pub(crate) use map::{Map, Seed};
pub(crate) use piece::piece;

/// Whether a text contains a character. (`str::contains` searches for a non-ASCII character as a string, with
/// code that adds a kilobyte to the module.)
pub(crate) fn has(text: &str, c: char) -> bool {
    text.chars().any(|other| other == c)
}

/// Splits a text after the characters at its beginning for which `is` holds.
pub(crate) fn split_where(text: &str, is: fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(|c| !is(c)).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// A 128-bit hash of a text, which in practice distinguishes it from all others: FNV-1a
/// (<http://www.isthe.com/chongo/tech/comp/fnv/>), but of eight bytes at a time.
pub(crate) fn fingerprint(text: &str) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let add = |hash: u128, number: u64| (hash ^ u128::from(number)).wrapping_mul(PRIME);
    let (groups, rest) = text.as_bytes().as_chunks();
    let hash = groups.iter().fold(BASIS, |hash, group| add(hash, u64::from_le_bytes(*group)));
    let last = rest.iter().fold(0, |last, byte| last << 8 | u64::from(*byte));
    add(add(hash, last), rest.len() as u64)
}

/// The beginning of a text, of some bytes and up to three more, so that no character is cut.
pub(crate) fn front(text: &str, bytes: usize) -> &str {
    (0..4).find_map(|more| text.get(..bytes + more)).unwrap_or(text)
}

/// The range without the blank characters at its ends.
pub(crate) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let all = piece(text, &range);
    let front = all.trim_start_matches(is_blank);
    let start = range.end - front.len();
    start..start + front.trim_end_matches(is_blank).len()
}

/// The same text, owned.
pub(crate) fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}
