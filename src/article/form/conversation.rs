//! Whether a text is a conversation: a meeting, an interview, a play.

use crate::text::{Hashing, Map, fingerprint};

/// Minimum paragraphs in a conversation that open with a label which comes again; half of all must.
const LABELED: u32 = 4;

/// Maximum words in a label,
const WORDS: usize = 4;
/// and characters.
const CHARACTERS: usize = 40;

/// Whether half of some paragraphs of a text open with labels that come again.
pub(crate) fn is_conversation<'a>(paragraphs: impl Iterator<Item = &'a str>, hashing: &Hashing) -> bool {
    let (mut labels, mut count) = (Map::with_hasher(hashing.clone()), 0);
    for paragraph in paragraphs {
        count += 1;
        let label = label(paragraph);
        if !label.is_empty() {
            *labels.entry(fingerprint(label)).or_insert(0) += 1;
        }
    }
    let again: u32 = labels.values().filter(|&&times| times > 1).sum();
    again >= LABELED && again * 2 >= count
}

/// The label that a paragraph opens with and that may say who speaks: "MODERATOR", but not "At 6:15" nor a
/// whole clause.
pub(crate) fn label(paragraph: &str) -> &str {
    let (label, behind) = paragraph.split_once([':', '：']).unwrap_or_default();
    let is_label = label.split(' ').count() <= WORDS
        && label.chars().count() <= CHARACTERS
        && !label.contains(char::is_numeric);
    let is_apart = behind.is_empty()
        || behind.starts_with(char::is_whitespace)
        || paragraph.get(label.len()..).is_some_and(|rest| rest.starts_with('：'));
    if is_label && is_apart { label } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_come_again_make_a_conversation_and_other_colons_do_not() {
        let talk: Vec<String> =
            (0..20).map(|n| format!("{}: We met on day {n}.", ["CHAIR", "Ms. Lind"][n % 2])).collect();
        assert!(is_conversation(talk.iter().map(String::as_str), &Hashing::default()));
        for text in [
            "At 6:15 the ferry left, number {}.",
            "Part {}: what it costs.",
            "He said that it was late: it was {}.",
        ] {
            let other: Vec<String> = (0..20).map(|n| text.replace("{}", &n.to_string())).collect();
            assert!(!is_conversation(other.iter().map(String::as_str), &Hashing::default()), "{text}");
        }
    }
}
