//! Rules for the marks themselves, what closes them and what follows them directly.

use crate::article::sentence::spot::{Spot, Verdict};
use crate::language::Data;
use crate::text::character::{is_alphabetic, is_closer, is_opener, is_quote, is_unspaced, is_wide};
use crate::text::{has, lower, split_where};

/// A mark in brackets of its own comments on the word before it. Before a word it is a letter of Khoisan
/// languages: "!Kung".
pub(crate) fn commenting_mark(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_bracketed = spot.last.is_some_and(is_opener) && spot.closers.starts_with([')', ']', '）']);
    let is_letter = spot.last.is_some_and(|c| is_opener(c) || c.is_whitespace())
        && matches!(spot.run, "!" | "?")
        && spot.gap.is_empty()
        && spot.next().is_some_and(is_alphabetic);
    (is_bracketed || is_letter).then_some(Verdict::GoesOn)
}

/// A mark that ends sentences only in Armenian or Greek does so before a capital or a quotation.
pub(crate) fn borrowed_mark(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_borrowed = spot.run.starts_with([':', ';']);
    is_borrowed
        .then(|| Verdict::ends_if(!spot.gap.is_empty() && spot.next().is_some_and(|c| !c.is_lowercase())))
}

/// An ellipsis ends a sentence only before a capital.
pub(crate) fn ellipsis(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let opens = |c: char| !c.is_lowercase();
    spot.is_ellipsis()
        .then(|| Verdict::ends_if(!spot.gap.is_empty() && spot.next_letter().is_some_and(opens)))
}

/// Before lower case, a sentence continues after a question or exclamation mark, if it is quoted speech or
/// its writer begins sentences with capitals.
pub(crate) fn question_before_lower_case(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_before_lower_case = spot.run.ends_with(['?', '!']) && spot.next().is_some_and(char::is_lowercase);
    let is_quoted = || spot.closers.chars().any(is_closer);
    let is_plain = || !spot.gap.is_empty() && spot.opens_with(char::is_uppercase);
    (is_before_lower_case && (is_quoted() || is_plain())).then_some(Verdict::GoesOn)
}

/// A full stop at the beginning of a name belongs to it: ".NET", ".org". Before a word that often begins
/// sentences, a space is on its wrong side.
pub(crate) fn opening_stop(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_opening = spot.is_bare_stop()
        && spot.gap.is_empty()
        && spot.last.is_none_or(|c| c.is_whitespace() || is_opener(c) || is_quote(c));
    (is_opening && spot.next().is_some_and(is_alphabetic) && !spot.before_stop_word(language))
        .then_some(Verdict::GoesOn)
}

/// "&" and "/" join what is before them to what follows: "Com. & Adm.", "1./2. Mai".
pub(crate) fn joining_mark(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_joined = spot.after.starts_with("& ") || spot.gap.is_empty() && spot.next() == Some('/');
    (spot.is_bare_stop() && is_joined).then_some(Verdict::GoesOn)
}

/// A question or exclamation with a closing quote continues with who said it: "“Is it late?” Henrik asked."
/// In Chinese, a statement does so, too.
pub(crate) fn speech_tag(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_asked = spot.run.ends_with(['?', '!'])
        && !spot.gap.is_empty()
        && spot.next().is_some_and(char::is_uppercase)
        && is_tag(spot.after, language);
    (spot.closers.chars().any(is_quote) && (is_asked || is_chinese_tag(spot))).then_some(Verdict::GoesOn)
}

/// Maximum length of a Chinese tag, in characters: "他点头说".
const TAG: usize = 8;

/// Whether nothing but a few characters that end with a Chinese verb of saying follow before the next full
/// stop: after a colon, the speaker is known. "知道" is "know".
fn is_chinese_tag(spot: &Spot<'_>) -> bool {
    let (tag, behind) = split_where(spot.after, is_alphabetic);
    spot.run.ends_with(is_wide)
        && behind.starts_with('。')
        && tag.ends_with(['叫', '喊', '問', '說', '说', '道', '问'])
        && !tag.ends_with("知道")
        && !tag.contains(['不', '沒', '没'])
        && !has(spot.sentence, '：')
        && tag.chars().count() <= TAG
}

/// Maximum length of the name of who speaks and of the verb after it, in words.
const NAME: usize = 4;

/// Whether a text begins with a name and a small word, such as a verb of saying, and nothing else before a
/// mark.
fn is_tag(text: &str, language: &Data) -> bool {
    let mut rest = text;
    for _ in 0..NAME {
        let (word, behind) = split_where(rest, is_alphabetic);
        let is_small = language.is_stop_word(&lower(word));
        if !word.starts_with(char::is_uppercase) || is_small {
            return rest.len() < text.len() && is_small && behind.starts_with(['.', ',', ':']);
        }
        rest = behind.trim_start_matches(' ');
    }
    false
}

/// No sentence ends inside an address.
pub(crate) fn inside_address(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_inside = spot.closers.is_empty()
        && spot.gap.is_empty()
        && spot.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
    let is_address = spot.run.is_ascii() && spot.word.contains(['/', '.']) && spot.word.is_ascii();
    (is_inside && is_address).then_some(Verdict::GoesOn)
}

/// A Latin mark between a Latin word and a script without spaces is part of a name: "Yahoo!ニュース".
pub(crate) fn inside_name(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_latin = spot.run.is_ascii()
        && spot.closers.is_empty()
        && spot.last.is_some_and(|c| c.is_ascii_alphanumeric());
    (is_latin && spot.next().is_some_and(is_unspaced)).then_some(Verdict::GoesOn)
}

/// After Japanese quoted speech, its particle continues the sentence.
pub(crate) fn japanese_particle(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_particle =
        |c: char| matches!(c, 'と' | 'が' | 'を' | 'の' | 'に' | 'は' | 'も' | 'で' | 'な' | 'っ');
    let is_quoted = spot.closers.ends_with(['」', '』', '）']) && spot.gap.is_empty();
    (is_quoted && spot.next().is_some_and(is_particle)).then_some(Verdict::GoesOn)
}

/// A full stop with a closing quote ends a sentence before a capital.
pub(crate) fn quoted_full_stop(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_quoted = spot.is_full_stop() && spot.closers.chars().any(is_quote) && !spot.gap.is_empty();
    (is_quoted && spot.before_capital()).then_some(Verdict::Ends)
}
