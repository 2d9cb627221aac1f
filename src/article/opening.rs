//! How a sentence begins: whether it depends on the one before, and whether it announces what the text is
//! about.

use super::phrases::is_greeting;
use crate::language::Data;
use crate::text::character::{is_alphanumeric, is_unspaced};
use crate::text::group::{may_equal, with_beyond};
use crate::text::search::{char_at, find};
use crate::text::{add_lower, fold, piece};

/// Maximum length of a word or phrase in the lists, in characters.
const LONGEST: usize = 32;

/// Maximum length of a leaning word where words are not spaced, in characters.
const UNSPACED: usize = 4;

/// How a sentence opens.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Opening {
    /// Whether it depends on the sentence before it and is of little use without it.
    pub leans: bool,
    /// Whether it announces what the text is about: "In this paper".
    pub announces: bool,
    /// Whether it is only a greeting or a farewell.
    pub greets: bool,
}

/// How a sentence opens. Needs room for a text, whose content does not matter.
pub(super) fn of(sentence: &str, language: &Data, room: &mut String) -> Opening {
    let front = front(sentence, room);
    let (leans, is_cue) = (leans(front, language), language.cues.opens(front));
    let greets = is_greeting(front, sentence, &language.boilerplate);
    Opening { leans, announces: is_cue || announces_behind_comma(sentence, language, room), greets }
}

/// Whether the beginning of a sentence depends on the one before: "He said", "But the", "This means", "On
/// Monday, he", "For example", "The company".
fn leans(front: &str, language: &Data) -> bool {
    if front.starts_with(is_unspaced) {
        return front
            .char_indices()
            .take(UNSPACED)
            .any(|(at, c)| language.leaning.contains(front.get(..at + c.len_utf8()).unwrap_or_default()));
    }
    let first = word(front);
    language.leaning.contains(first)
        || leans_behind_comma(front, first, language)
        || language.leaning_phrases.opens(front)
}

/// Whether the part after the first comma depends on the sentence before: "On Monday, he". Only if the first
/// word is a small one, so that nobody is named before the comma, as in "Lea Brandt, her country's best
/// sailor".
fn leans_behind_comma(front: &str, first: &str, language: &Data) -> bool {
    front.split_once(',').is_some_and(|(_, behind)| language.leaning.contains(word(behind)))
        && language.is_stop_word(first)
}

/// Whether a sentence announces what the text is about after its first comma: "…, we propose".
fn announces_behind_comma(sentence: &str, language: &Data, room: &mut String) -> bool {
    !language.cues.is_empty()
        && behind_comma(sentence).is_some_and(|behind| {
            let behind = behind.trim_start_matches(|c| !is_in_word(c));
            language.cues.may_open_lower(behind) && language.cues.opens(front(behind, room))
        })
}

/// The part of a sentence from its first comma on.
fn behind_comma(sentence: &str) -> Option<&str> {
    let may_be = |group| with_beyond(group, may_equal(group, b','), &[0xe3, 0xef]);
    let is_comma = |at| matches!(char_at(sentence, at), Some(',' | '，' | '、'));
    sentence.get(find(sentence, 0, may_be, |byte, at| matches!(byte, b',' | 0xe3 | 0xef) && is_comma(at))?..)
}

/// The first word of a text.
fn word(text: &str) -> &str {
    text.trim_start_matches(|c| !is_in_word(c)).split(|c| !is_in_word(c)).next().unwrap_or_default()
}

/// The beginning of a text, in lower case, behind what is in brackets, such as the credit of a picture.
fn front<'r>(text: &str, room: &'r mut String) -> &'r str {
    let behind = text.strip_prefix('(').and_then(|inside| inside.split_once(')')).map(|(_, behind)| behind);
    let text = behind.filter(|behind| behind.contains(is_in_word)).unwrap_or(text);
    let text = text.trim_start_matches(|c| !is_in_word(c));
    let front = match text.as_bytes().first_chunk::<LONGEST>() {
        Some(front) if front.is_ascii() => piece(text, &(0..LONGEST)),
        _ => text.char_indices().nth(LONGEST).map_or(text, |(end, _)| piece(text, &(0..end))),
    };
    room.clear();
    add_lower(front, fold, room);
    room
}

/// Letters, digits, and the marks of Indian scripts that Unicode does not count as letters (nukta, virama).
fn is_in_word(c: char) -> bool {
    is_alphanumeric(c) || matches!(c, '\u{900}'..='\u{dff}') && matches!(c as u32 & 0x7f, 0x3c | 0x4d)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn leaning_words_and_phrases_are_recognized_in_every_spelling() {
        let leaning = [
            (Language::English, "“He said so.”"),
            (Language::English, "For example, it rained."),
            (Language::English, "On Monday, he said so."),
            (Language::English, "The company declined."),
            (Language::English, "(Photo: Ann Bell) It rained."),
            (Language::English, "(He said so.)"),
            (Language::French, "En effet, il pleut."),
            (Language::French, "<<Mais il pleut>>, dit-elle."),
            (Language::Chinese, "但是他没有来。"),
            (Language::Japanese, "しかし雨が降った。"),
            (Language::Tamil, "ஆனால் மழை பெய்தது."),
        ];
        for (language, sentence) in leaning {
            assert!(of(sentence, language.data(), &mut String::new()).leans, "{sentence}");
        }
        for (language, sentence) in [
            (Language::English, "Hellen said so."),
            (Language::English, "Lea Brandt, her country's best sailor, won."),
            (Language::English, "Kelda, also known as the Rock, is small."),
            (Language::English, "The companions left."),
            (Language::Chinese, "雨停了。"),
        ] {
            assert!(!of(sentence, language.data(), &mut String::new()).leans, "{sentence}");
        }
    }

    #[test]
    fn a_cue_is_recognized_at_the_beginning_and_after_the_first_comma() {
        let announces = |sentence| of(sentence, Language::English.data(), &mut String::new()).announces;
        assert!(announces("In this paper we ask why.") && announces("To find out, we present a test."));
        assert!(!announces("They said that we present a test."));
        let in_chinese = |sentence| of(sentence, Language::Chinese.data(), &mut String::new()).announces;
        assert!(in_chinese("为此，本文提出一种方法。") && !in_chinese("为此，他们提出一种方法。"));
    }
}
