//! Detects conversations: meetings, interviews, plays.

use crate::text::character::is_numeric;
use crate::text::group::{may_equal, with_beyond};
use crate::text::search::{char_at, find};
use crate::text::{Map, Seed, fingerprint, front, piece};

/// Minimum number of paragraphs in a conversation that begin with a repeated label; at least half of all
/// must.
const LABELED: u32 = 4;

/// Maximum number of words in a label,
const WORDS: usize = 4;
/// and of characters.
const CHARACTERS: usize = 40;

/// Whether at least half of the paragraphs begin with labels that occur again.
pub(crate) fn is_conversation<'a>(paragraphs: impl Iterator<Item = &'a str>, seed: Seed) -> bool {
    let (mut labels, mut count) = (Map::new(seed), 0);
    for paragraph in paragraphs {
        count += 1;
        let label = label(paragraph);
        if !label.is_empty() {
            labels.count(fingerprint(label));
        }
    }
    let again: u32 = labels.numbers().filter(|&times| times > 1).sum();
    again >= LABELED && again * 2 >= count
}

/// The label at the start of a paragraph that may name the speaker: "MODERATOR", but not "At 6:15" or a whole
/// clause.
pub(crate) fn label(paragraph: &str) -> &str {
    let Some((at, colon)) = first_colon(paragraph) else { return "" };
    let (label, behind) =
        (piece(paragraph, &(0..at)), piece(paragraph, &(at + colon.len_utf8()..paragraph.len())));
    let is_label = label.split(' ').count() <= WORDS && !label.contains(is_numeric);
    let is_apart = behind.is_empty() || behind.starts_with(char::is_whitespace) || colon == '：';
    if is_label && is_apart { label } else { "" }
}

/// The same, if it is in capitals: "MODERATOR".
pub(crate) fn loud_label(paragraph: &str) -> &str {
    let label = label(paragraph);
    let is_loud = !label.contains(char::is_lowercase) && label.contains(char::is_uppercase);
    if is_loud { label } else { "" }
}

/// The length of a label at the start of a paragraph, with its colon.
pub(crate) fn length(paragraph: &str, label: &str) -> usize {
    let behind = piece(paragraph, &(label.len()..paragraph.len()));
    if label.is_empty() { 0 } else { paragraph.len() - behind.trim_start_matches([':', '：']).len() }
}

/// The first colon and its position, if there are no more characters before it than in a label.
pub(crate) fn first_colon(text: &str) -> Option<(usize, char)> {
    let front = match text.as_bytes().first_chunk::<{ CHARACTERS + 1 }>() {
        Some(front) if front.is_ascii() => piece(text, &(0..front.len())),
        // No character has more than four bytes.
        _ => front(text, 4 * CHARACTERS + 1),
    };
    let colon = |at| char_at(front, at).filter(|c| matches!(c, ':' | '：'));
    let may_be = |group| with_beyond(group, may_equal(group, b':'), &[0xef]);
    let at = find(front, 0, may_be, |byte, at| matches!(byte, b':' | 0xef) && colon(at).is_some())?;
    let colon = colon(at)?;
    (piece(text, &(0..at)).chars().count() <= CHARACTERS).then_some((at, colon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_labels_make_a_conversation_and_other_colons_do_not() {
        let talk: Vec<String> =
            (0..20).map(|n| format!("{}: We met on day {n}.", ["CHAIR", "Ms. Lind"][n % 2])).collect();
        assert!(is_conversation(talk.iter().map(String::as_str), Seed::NONE));
        for text in [
            "At 6:15 the ferry left, number {}.",
            "Part {}: what it costs.",
            "He said that it was late: it was {}.",
        ] {
            let other: Vec<String> = (0..20).map(|n| text.replace("{}", &n.to_string())).collect();
            assert!(!is_conversation(other.iter().map(String::as_str), Seed::NONE), "{text}");
        }
    }

    #[test]
    fn a_label_has_at_most_forty_characters_of_any_length() {
        for letter in ["a", "é", "中", "𐌰"] {
            let name = letter.repeat(CHARACTERS);
            assert_eq!(label(&format!("{name}: yes")), name);
            assert_eq!(label(&format!("{name}{letter}: yes")), "");
        }
    }
}
