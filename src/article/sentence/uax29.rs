//! The verdict of UAX #29 (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>), with the names of
//! its rules.

use super::spot::{Spot, Verdict};
use crate::text::character::{
    is_alphabetic, is_ambiguous, is_attached, is_continuing, is_numeric, is_terminator,
};

/// Whether a sentence ends at a spot.
pub(crate) fn verdict(spot: &Spot<'_>) -> Verdict {
    let last = spot.run.chars().next_back();
    let Some(next) = spot.next() else { return Verdict::GoesOn };
    if last == Some('…') {
        return Verdict::GoesOn;
    }
    if is_ambiguous(last) && (sb6(spot, next) || sb7(spot, next) || sb8(spot)) {
        return Verdict::GoesOn;
    }
    // SB8a
    Verdict::ends_if(!(is_continuing(next) || is_terminator(next) && next != '…'))
}

fn sb6(spot: &Spot<'_>, next: char) -> bool {
    is_bare(spot) && is_numeric(next)
}

fn sb7(spot: &Spot<'_>, next: char) -> bool {
    let is_cased = spot.last.is_some_and(|c| c.is_uppercase() || c.is_lowercase());
    is_bare(spot) && is_cased && spot.run.chars().count() == 1 && next.is_uppercase()
}

fn sb8(spot: &Spot<'_>) -> bool {
    let next = spot.after.chars().find(|&c| is_alphabetic(c) || is_terminator(c) && c != '…');
    next.is_some_and(char::is_lowercase)
}

/// Whether nothing visible is between the marks and what follows.
fn is_bare(spot: &Spot<'_>) -> bool {
    spot.closers.chars().all(is_attached) && spot.gap.is_empty()
}
