//! The marks after a sentence that belong to it: "[5]", "²", "[citation needed]", "4", "†", "😀".

use crate::text::character::{is_opener, is_quote, is_superscript};
use crate::text::{piece, split_where};

/// Maximum length of a note in brackets, in bytes.
const NOTE: usize = 40;

/// Minimum length of a word, in letters, after which a bare number is a mark: "No.1" and "p.12" have none.
const WORD: usize = 3;

/// The length of the marks directly after a sentence and what closes it, in bytes.
pub(crate) fn near(before: &str, closers: &str, text: &str) -> usize {
    // Nearly always, white space or nothing is there.
    if text.is_empty() || text.starts_with(' ') {
        return 0;
    }
    let mut end = if is_behind_word(before, closers) { number(text) } else { 0 };
    loop {
        let rest = piece(text, &(end..text.len()));
        let more = raised(rest) + bracketed(rest, |_| true) + parenthesis(rest) + emoji(rest);
        if more == 0 {
            return end;
        }
        end += more;
    }
}

/// The length of the marks after the white space behind a sentence, unless they open the next one. Emoji do
/// so where they are bullets.
pub(crate) fn far(before: &str, text: &str) -> usize {
    let mut end = 0;
    loop {
        let rest = piece(text, &(end..text.len()));
        let more = raised(rest) + bracketed(rest, is_plain_note) + emoji(rest);
        if more == 0 {
            break;
        }
        end += more;
    }
    let next = piece(text, &(end..text.len())).trim_start();
    let is_apart = next.is_empty() || next.len() < text.len() - end && next.starts_with(char::is_uppercase);
    let opens = if text.starts_with(is_emoji) {
        before.starts_with(is_emoji) || !is_apart
    } else {
        next.starts_with(char::is_lowercase)
    };
    if opens { 0 } else { end }
}

/// Whether a bare number is a mark there: after an ordinary word, a quotation or brackets.
fn is_behind_word(before: &str, closers: &str) -> bool {
    let last = || before.chars().rev().take(WORD);
    !closers.is_empty() || before.ends_with(')') || last().all(char::is_lowercase) && last().count() == WORD
}

/// Whether brackets after a space contain only numbers, "[1, 3]", or a remark, "[applause]".
fn is_plain_note(note: &str) -> bool {
    let is_number = |part: &str| part.len() < 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    // A single letter or space is a box to tick.
    note.len() > 1 && note.chars().all(|c| c.is_lowercase() || c == ' ')
        || note.starts_with(|c: char| c.is_ascii_digit())
            && note.len() < 12
            && note.split(['-', '–', ',', ' ']).all(is_number)
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{fe0f}' | '\u{200d}')
}

/// The length of a row of emoji.
fn emoji(text: &str) -> usize {
    split_where(text, is_emoji).0.len()
}

/// The length of raised numbers and signs: "²", "⁵⁻", "†". A comma or dash between two belongs to them.
fn raised(text: &str) -> usize {
    let is_raised = |c: char| is_superscript(c) || matches!(c, '†' | '‡');
    let (marks, rest) = split_where(text, is_raised);
    let more =
        rest.strip_prefix([',', '-', '–']).filter(|more| !marks.is_empty() && more.starts_with(is_raised));
    text.len() - more.unwrap_or(rest).len()
}

/// The length of a note in brackets for which `is` holds, and of the page that may follow: "[3]: 14".
fn bracketed(text: &str, is: fn(&str) -> bool) -> usize {
    let Some(rest) = text.strip_prefix('[') else { return 0 };
    let end = rest.bytes().take(NOTE).position(|byte| byte == b']').unwrap_or(0);
    let note = piece(rest, &(0..end));
    let behind = piece(rest, &(end..rest.len()));
    // "[more](address)" is a link.
    if note.is_empty() || note.contains('[') || behind.starts_with("](") || !is(note) {
        return 0;
    }
    let page = behind.strip_prefix("]:").map_or("", |page| page.trim_start_matches(' '));
    let digits = split_where(page, |c| c.is_ascii_digit()).1;
    if digits.len() < page.len() { text.len() - digits.len() } else { end + 2 }
}

/// The length of a number in brackets: "(4)".
fn parenthesis(text: &str) -> usize {
    let Some(rest) = text.strip_prefix('(') else { return 0 };
    let (digits, rest) = split_where(rest, |c| c.is_ascii_digit());
    if matches!(digits.len(), 1..=3) && rest.starts_with(')') { digits.len() + 2 } else { 0 }
}

/// The length of a bare number before the next sentence: "4 The", "4,5 The".
fn number(text: &str) -> usize {
    let (mark, rest) = split_where(text, |c| c.is_ascii_digit() || matches!(c, ',' | '-' | '–'));
    let is_mark = text.starts_with(|c: char| c.is_ascii_digit())
        && mark.split([',', '-', '–']).all(|part| matches!(part.len(), 1..=3));
    let next = rest.trim_start();
    let opens = next.is_empty()
        || next.len() < rest.len()
            && next.starts_with(|c: char| c.is_uppercase() || is_opener(c) || is_quote(c) || c == '[');
    if is_mark && opens { mark.len() } else { 0 }
}
