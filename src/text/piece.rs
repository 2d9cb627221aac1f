//! Slicing text.

use std::ops::Range;

/// The piece of a text at a byte range. Text is sliced only here. A range outside the text is a bug: debug
/// builds panic, release builds continue with an empty piece.
pub(crate) fn piece<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    let found = text.get(range.clone());
    debug_assert!(found.is_some(), "{range:?} is not a range of a text of {} bytes", text.len());
    found.unwrap_or_default()
}
