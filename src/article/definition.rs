//! Recognizes the first sentence of an encyclopedia page: "The Kelda Light (Old Norse: …) is a lighthouse".

use crate::text::character::{is_alphabetic, is_alphanumeric};
use crate::text::search::listed;
use crate::text::{front, lower, piece};

/// Maximum length of what is before the name, an article, in bytes.
const ARTICLE: usize = 6;

/// Maximum length of what is in brackets behind the name, in bytes.
const BRACKETS: usize = 200;

/// What comes behind the name: "is", "was", in the languages that have such a word.
const VERBS: &str = "are byl byla był była er era eran es est estaba este foi fu fue fueron is ist je \
    jest oli on sind son sono sunt são var war waren was were wird zijn är è é был \
    была";

/// The same, in one character.
const SIGNS: [char; 4] = ['—', '–', '是', 'は'];

/// Whether a text begins by saying what a name stands for. The name is in lower case.
pub(crate) fn defines(text: &str, name: &str) -> bool {
    let start = lower(front(text, ARTICLE + name.len()));
    let is_name = |at: &usize| {
        start.get(*at..).is_some_and(|rest| rest.starts_with(name))
            && !piece(&start, &(0..*at)).ends_with(is_alphanumeric)
    };
    let Some(at) = (0..=ARTICLE).find(is_name) else { return false };
    let text = lower(front(text, ARTICLE + name.len() + BRACKETS));
    let behind = piece(&text, &(at + name.len()..text.len()));
    if behind.starts_with(is_alphanumeric) && !behind.starts_with(SIGNS) {
        return false;
    }
    let behind = behind.trim_start();
    let is_bracketed = behind.starts_with(['(', '（']);
    let behind = match behind.split_once([')', '）']) {
        Some((_, behind)) if is_bracketed => behind.trim_start(),
        _ => behind,
    };
    behind.starts_with(SIGNS) || listed(VERBS, behind.split(|c| !is_alphabetic(c)).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_of_an_encyclopedia_page_defines_its_name() {
        for (text, name) in [
            ("Skerrin (/ˈskɛrɪn/; Old Norse: Skeringey) is an island.", "Skerrin"),
            ("The Kelda Light was a lighthouse.", "Kelda Light"),
            ("Die Orvaer Glocke ist eine Glocke.", "Orvaer Glocke"),
            ("Le canal de Tarsk est un canal.", "Canal de Tarsk"),
            ("Орва — город в Норландии.", "Орва"),
            ("克尔达是一座城市。", "克尔达"),
        ] {
            assert!(defines(text, &lower(name)), "{text}");
        }
        for (text, name) in [
            ("Ada Holm has won the race.", "Ada Holm"),
            ("Keldans are proud.", "Kelda"),
            ("“Businesses and others gain.", "Business"),
            ("Nobody knows what Kelda is.", "Kelda"),
            ("Kelda (where the ferry is.", "Kelda"),
        ] {
            assert!(!defines(text, &lower(name)), "{text}");
        }
        assert!(VERBS.split(' ').is_sorted() && VERBS.split(' ').all(|verb| listed(VERBS, verb)));
    }
}
