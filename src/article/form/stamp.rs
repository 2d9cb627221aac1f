//! Stamps: the time, and often the name, before or above what somebody says or writes.

use crate::article::form::conversation::label;
use crate::text::character::{
    is_alphabetic, is_alphanumeric, is_blank, is_dash, is_invisible, is_terminator,
};
use crate::text::piece;

/// Maximum number of words in a name, with what is around it,
const WORDS: usize = 5;
/// and of characters.
const NAME: usize = 40;

/// Maximum length of a name and a time behind it, in bytes,
const LONGEST: usize = 4 * NAME + TIME;
/// and of the time, from its first colon on: ":31:22,000 a.m.):".
const TIME: usize = 24;

/// What a line has of a stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stamp {
    None,
    /// The line is a time, "0:02", or a day and a time: "— Today at 10:31".
    Time,
    /// It is a name and a time: "Ana Lind  0:03".
    NameAndTime,
    /// It begins with a time or a name in angle brackets, of so many bytes, and what was said follows.
    Before(usize),
}

impl Stamp {
    pub fn of(line: &str) -> Self {
        let length = before(line);
        if length > 0 && length < line.len() {
            return Self::Before(length);
        }
        if length > 0 {
            return Self::Time;
        }
        match before_time(line) {
            Some(front) if is_day(front) => Self::Time,
            Some(front) if is_name(front) => Self::NameAndTime,
            Some(_) | None => Self::None,
        }
    }
}

/// Whether a line is no words of the one who speaks or writes, but of the program: "[Music]", "<Media
/// omitted>", "♪ slow waltz ♪", ":tada:", "(edited)", an emoji.
pub(crate) fn is_aside(line: &str) -> bool {
    let mut ends = line.chars();
    match (ends.next(), ends.next_back()) {
        (Some('['), Some(']')) | (Some('<'), Some('>')) | (Some('♪' | '♫'), _) => true,
        (Some('('), Some(')')) => {
            !ends.as_str().ends_with(is_terminator) && line.split_whitespace().count() <= WORDS
        }
        (Some(':'), Some(':')) => !line.contains(' '),
        _ => !line.contains(is_alphanumeric),
    }
}

/// The length of what a program says behind a message: "Agreed <This message was edited>", "It is.
/// (edited)".
pub(crate) fn note_length(message: &str) -> usize {
    let mark = if message.ends_with('>') { '<' } else { '(' };
    let start = message.rfind(mark).filter(|_| message.ends_with(['>', ')']));
    let (front, note) = message.split_at(start.unwrap_or(message.len()));
    let front = front.trim_end_matches(|c| is_blank(c) || is_invisible(c));
    let is_note = match note.contains(' ') {
        true => mark == '<',
        false => mark == '(' && front.ends_with(is_terminator) && note.contains(char::is_lowercase),
    };
    if is_note && !front.is_empty() { message.len() - front.len() } else { 0 }
}

/// The length of the stamp that a line begins with, including what separates it from the words: "12/05/26,
/// 10:31 - Ana: ", "[10:31] <ana> ", "<ana> ".
fn before(line: &str) -> usize {
    // Before it may be a mark of its direction. Most lines begin with a letter.
    let seen = line.trim_start_matches(is_invisible);
    if !seen.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '[' | '(' | '<')) {
        return 0;
    }
    let time = time_before(seen);
    let rest = piece(seen, &(time..seen.len()));
    let name = match nickname(rest) {
        0 if time > 0 => name_before_colon(rest),
        length => length,
    };
    if time + name > 0 { line.len() - seen.len() + time + name } else { 0 }
}

/// The length of a date and time that a line begins with, or of one of them.
fn time_before(line: &str) -> usize {
    let inner = line.trim_start_matches(['\u{200e}', '[', '(']);
    let dated = inner
        .strip_prefix(|c: char| c.is_ascii_digit())
        .map_or(inner, |_| behind_date(inner).unwrap_or(inner));
    let Some(behind) = behind_time(dated) else { return 0 };
    // A range of times has two.
    let behind = behind_time(behind.trim_start_matches([' ', '-', '–', '>'])).unwrap_or(behind);
    let behind = behind.strip_prefix(", ").and_then(behind_date).unwrap_or(behind);
    let closed = behind.trim_start_matches([']', ')']);
    let spaced = closed.trim_start_matches([' ', '\t', '\u{202f}']);
    if spaced.len() == behind.len() && !spaced.is_empty() {
        return 0;
    }
    let mark = spaced.strip_prefix(['-', '–', '—', '|']).filter(|rest| rest.starts_with(' '));
    line.len() - mark.map_or(spaced, str::trim_start).len()
}

/// What is behind a time: "0:02", "10:31 AM", "00:00:01,000".
fn behind_time(text: &str) -> Option<&str> {
    let (hours, rest) = digits(text);
    let (minutes, mut rest) = digits(rest.strip_prefix(':')?);
    if !(1..=3).contains(&hours) || minutes != 2 {
        return None;
    }
    if let (2, behind) = digits(rest.strip_prefix(':').unwrap_or_default()) {
        rest = behind;
    }
    if let (3, behind) = digits(rest.strip_prefix([',', '.']).unwrap_or_default()) {
        rest = behind;
    }
    let spaced = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let half = ["am", "pm", "a.m.", "p.m.", "uhr"].iter().find_map(|half| {
        let found = spaced.get(..half.len())?;
        found.eq_ignore_ascii_case(half).then(|| piece(spaced, &(half.len()..spaced.len())))
    });
    let rest = half.unwrap_or(rest);
    (!rest.starts_with(|c: char| c.is_alphanumeric())).then_some(rest)
}

/// What is behind a date in numbers and the comma or space after it: "12/05/26, ", "2024-05-14T".
fn behind_date(text: &str) -> Option<&str> {
    let (first, rest) = digits(text);
    let (second, rest) = digits(rest.strip_prefix(['/', '.', '-'])?);
    let (third, rest) = digits(rest.strip_prefix(['/', '.', '-'])?);
    let are_few = [first, second, third].iter().all(|count| (1..=4).contains(count));
    are_few.then(|| rest.trim_start_matches([',', ' ', 'T', '\u{a0}', '\u{202f}']))
}

/// The number of digits that a text begins with, and the rest.
fn digits(text: &str) -> (usize, &str) {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    (text.len() - rest.len(), rest)
}

/// The length of a name in angle brackets that a line begins with, and of the space behind it.
fn nickname(line: &str) -> usize {
    let inside = line.strip_prefix('<').and_then(|line| line.split_once('>'));
    match inside {
        Some((name, rest)) if is_nickname(name) && rest.starts_with(' ') => {
            line.len() - rest.trim_start().len()
        }
        _ => 0,
    }
}

/// The length of a name with a colon that a line begins with.
fn name_before_colon(line: &str) -> usize {
    let name = label(line);
    let rest = piece(line, &(name.len()..line.len())).trim_start_matches([':', '：', ' ']);
    if name.is_empty() { 0 } else { line.len() - rest.len() }
}

/// What is before the time at the end of a line: "Ana Lind  0:03", "Ana Lind (0:03):", "Ana — Today at
/// 10:31".
fn before_time(line: &str) -> Option<&str> {
    let end = line.as_bytes().get(line.len().saturating_sub(TIME)..).unwrap_or_default();
    if line.len() > LONGEST || !end.contains(&b':') {
        return None;
    }
    let line = line.trim_end_matches([':', ')', ']', ' ']);
    if !line.ends_with(|c: char| c.is_ascii_digit() || matches!(c, 'M' | 'm' | '.' | 'r')) {
        return None;
    }
    let start = line
        .char_indices()
        .filter(|&(_, c)| matches!(c, ' ' | '\t' | '(' | '['))
        .map(|(at, c)| at + c.len_utf8());
    let time = |start: &usize| behind_time(piece(line, &(*start..line.len()))).is_some_and(str::is_empty);
    start.take(WORDS + 2).find(time).map(|start| piece(line, &(0..start)))
}

/// Whether what is before a time is no name, but a day, "— Today at ", "June 11, 2024, ": the name may be on
/// the line above.
fn is_day(text: &str) -> bool {
    let has_year = text.split(|c: char| !c.is_ascii_digit()).any(|number| number.len() == 4);
    text.starts_with(|c| is_dash(c) && c != '-')
        || has_year
            && text.split_whitespace().take(2).any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

fn is_nickname(text: &str) -> bool {
    !text.is_empty() && text.len() <= NAME && !text.contains(char::is_whitespace)
}

/// Whether a text can be a name with what goes with it: few words, no sentence. A name on the net may be in
/// lower case, if a mark or a wide space is behind it.
fn is_name(front: &str) -> bool {
    let text = front.trim_end_matches([' ', '\t', '(', '[', '—', '–', '-', '·', '|', ',']);
    let nick = text.find([' ', '\t']).unwrap_or(text.len());
    let behind = piece(front, &(nick..front.len()));
    let is_nick = behind.starts_with([' ', '\t'])
        && !behind.trim_start_matches(' ').starts_with(is_alphanumeric)
        && behind != " ";
    let small = text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count();
    text.chars().nth(NAME).is_none()
        && text.split_whitespace().count() <= WORDS
        && (is_nick || !text.starts_with(char::is_lowercase) && small < 2)
        && text.contains(is_alphabetic)
        && !text.ends_with(is_terminator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_of_chats_and_transcripts_are_recognized() {
        for line in [
            "0:02",
            "00:00:01,000",
            "[01:02:03]",
            "(0:05)",
            "0:00 - 0:05",
            "10:31 AM",
            "10:31 Uhr",
            "— Today at 10:31 PM",
            "June 11, 2024, 10:31AM",
            "Montag, 4. März 2024 10:31",
        ] {
            assert_eq!(Stamp::of(line), Stamp::Time, "{line}");
        }
        for line in [
            "Ana Lind  0:03",
            "Ana Lind (0:03):",
            "Ana Lind [00:00:03]",
            "Ana — Today at 10:31",
            "Ana 10:31 AM",
            "ana_l — Today at 10:31 PM",
            "ana, [12.05.26 10:31]",
            "ana  10:31",
            "Ana L., [12.05.26 10:31]",
        ] {
            assert_eq!(Stamp::of(line), Stamp::NameAndTime, "{line}");
        }
        for stamp in [
            "12/05/26, 10:31 - Ana: ",
            "[12.05.26, 10:31:22] Ana Lind: ",
            "[10:31] <ana> ",
            "<ana> ",
            "(0:05) ",
            "0:05 ",
            "00:01:02 – ",
            "2024-05-14 10:31 Ana: ",
            "\u{200e}[12/05/2026, 10:31:22] Ana: ",
            "[10:31, 12/05/2026] Ana: ",
        ] {
            assert_eq!(Stamp::of(&format!("{stamp}yes, we do")), Stamp::Before(stamp.len()), "{stamp}");
        }
        for line in [
            "At 10:31 the ferry left.",
            "The ferry left at 10:31",
            "ferry 10:31",
            "Ana: we leave",
            "10:31am-ish",
            "3:2 for Orva",
            "12/05/26 was a good day",
        ] {
            assert_eq!(Stamp::of(line), Stamp::None, "{line}");
        }
    }

    #[test]
    fn what_a_program_writes_between_messages_is_told_from_them() {
        for line in
            ["[Music]", "[In reply to Ana L.]", "<Media omitted>", "♪ slow waltz", ":tada:", "(edited)", "🎉"]
        {
            assert!(is_aside(line), "{line}");
        }
        for line in ["[1] is wrong", "(We left at noon.)", ": so :", "3", "Ana", "<3 you"] {
            assert!(!is_aside(line), "{line}");
        }
    }
}
