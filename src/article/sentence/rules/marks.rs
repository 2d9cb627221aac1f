//! Rules on the marks themselves: what they are, and what closes or stands right behind them.

use crate::article::sentence::spot::{Spot, Verdict};
use crate::language::Data;
use crate::text::character::{is_closer, is_opener, is_quote, is_unspaced};

/// Between brackets of its own a mark comments on the word before, and before a word it is a letter of
/// Khoisan languages: "!Kung".
pub(crate) fn commenting_mark(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_bracketed = spot.last.is_some_and(is_opener) && spot.closers.starts_with([')', ']', '）']);
    let is_letter = spot.last.is_some_and(|c| is_opener(c) || c.is_whitespace())
        && matches!(spot.run, "!" | "?")
        && spot.gap.is_empty()
        && spot.next().is_some_and(char::is_alphabetic);
    (is_bracketed || is_letter).then_some(Verdict::GoesOn)
}

/// What ends sentences only in Armenian or in Greek does so before a capital or a quotation.
pub(crate) fn borrowed_mark(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_borrowed = spot.run.starts_with([':', ';']);
    is_borrowed
        .then(|| Verdict::ends_if(!spot.gap.is_empty() && spot.next().is_some_and(|c| !c.is_lowercase())))
}

/// An ellipsis ends a sentence before a capital only.
pub(crate) fn ellipsis(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let opens = |c: char| !c.is_lowercase();
    spot.is_ellipsis()
        .then(|| Verdict::ends_if(!spot.gap.is_empty() && spot.next_letter().is_some_and(opens)))
}

/// A question or an exclamation goes on before lower case, if it is quoted speech or its writer opens
/// sentences with capitals.
pub(crate) fn question_before_lower_case(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_before_lower_case = spot.run.ends_with(['?', '!']) && spot.next().is_some_and(char::is_lowercase);
    let is_quoted = || spot.closers.chars().any(is_closer);
    let is_plain = || !spot.gap.is_empty() && spot.opens_with(char::is_uppercase);
    (is_before_lower_case && (is_quoted() || is_plain())).then_some(Verdict::GoesOn)
}

/// Nothing ends inside an address.
pub(crate) fn inside_address(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_inside = spot.closers.is_empty()
        && spot.gap.is_empty()
        && spot.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
    let is_address = spot.run.is_ascii() && spot.word.contains(['/', '.']) && spot.word.is_ascii();
    (is_inside && is_address).then_some(Verdict::GoesOn)
}

/// A mark of Latin script between a Latin word and a script without spaces is part of a name: "Yahoo!ニュース".
pub(crate) fn inside_name(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_latin = spot.run.is_ascii()
        && spot.closers.is_empty()
        && spot.last.is_some_and(|c| c.is_ascii_alphanumeric());
    (is_latin && spot.next().is_some_and(is_unspaced)).then_some(Verdict::GoesOn)
}

/// Japanese quoted speech goes on with its particle.
pub(crate) fn japanese_particle(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_particle =
        |c: char| matches!(c, 'と' | 'が' | 'を' | 'の' | 'に' | 'は' | 'も' | 'で' | 'な' | 'っ');
    let is_quoted = spot.closers.ends_with(['」', '』', '）']) && spot.gap.is_empty();
    (is_quoted && spot.next().is_some_and(is_particle)).then_some(Verdict::GoesOn)
}

/// A full stop with a closing quote before a capital ends a sentence.
pub(crate) fn quoted_full_stop(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_quoted = spot.is_full_stop() && spot.closers.chars().any(is_quote) && !spot.gap.is_empty();
    (is_quoted && spot.before_capital()).then_some(Verdict::Ends)
}
