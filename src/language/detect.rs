//! Finding the language of a text.

use std::cmp::Reverse;

use super::{Data, Language};
use crate::text::lower;
use crate::text::{has, piece};

/// The language that a text is in, as far as its first letters tell.
pub(super) fn detect(text: &str) -> Option<Language> {
    let script = Script::most(text)?;
    if let Some(only) = script.language() {
        return Some(only);
    }
    // Words from all over the front: a page often opens with a menu in the language of its site.
    let front = text.char_indices().nth(LETTERS).map_or(text, |(at, _)| piece(text, &(0..at)));
    let stride = front.len() / (VOTERS * WORD) + 1;
    let mut words = 0;
    let mut votes: Vec<(Language, &Data, i32)> = Language::all()
        .filter(|language| language.script() == Some(script))
        .map(|language| (language, language.data(), 0))
        .collect();
    for word in front.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).step_by(stride) {
        let word = lower(word);
        words += 1;
        let rare: String = word.chars().filter(|&c| !script.is_common(c)).collect();
        for (_, data, votes) in &mut votes {
            *votes += if data.is_stop_word(&word) { STOP_WORD } else { 0 };
            *votes += match rare.as_str() {
                "" => 0,
                rare if rare.chars().all(|c| has(data.letters, c)) => OWN_LETTER,
                _ => -FOREIGN_LETTER,
            };
        }
    }
    // Of equals the one with the fewest letters of its own: it had the fewest ways to win.
    let (language, _, votes) =
        votes.into_iter().max_by_key(|(_, data, votes)| (*votes, Reverse(data.letters.len())))?;
    (votes * LEAST >= words).then_some(language)
}

/// What a word says for a language: that it is a stop word of it, that it has letters that not all languages of the script
/// have and all of them are its own, or that one of them is not.
const STOP_WORD: i32 = 3;
const OWN_LETTER: i32 = 2;
const FOREIGN_LETTER: i32 = 3;

/// A text whose words say less than one in so many for its language is in none that is known.
const LEAST: i32 = 4;

/// How much of a text is looked at to find the language, in characters.
const LETTERS: usize = 64 << 10;

/// How many words vote for it, more or less, and how long one is with its space, in bytes.
const VOTERS: usize = 100;
const WORD: usize = 8;

/// The scripts that tell languages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Arabic,
    Armenian,
    Bengali,
    Burmese,
    Cyrillic,
    Devanagari,
    Ethiopic,
    Greek,
    Gujarati,
    Gurmukhi,
    Han,
    Hangul,
    Hebrew,
    Kana,
    Latin,
    Malayalam,
    Tamil,
}

impl Script {
    const COUNT: usize = Self::Tamil as usize + 1;

    fn of(c: char) -> Option<Self> {
        Some(match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{531}'..='\u{587}' => Self::Armenian,
            '\u{5d0}'..='\u{5f2}' => Self::Hebrew,
            '\u{620}'..='\u{6d3}' | '\u{750}'..='\u{77f}' => Self::Arabic,
            '\u{900}'..='\u{963}' => Self::Devanagari,
            '\u{980}'..='\u{9e3}' => Self::Bengali,
            '\u{a00}'..='\u{a7f}' => Self::Gurmukhi,
            '\u{a80}'..='\u{aff}' => Self::Gujarati,
            '\u{b80}'..='\u{bff}' => Self::Tamil,
            '\u{d00}'..='\u{d7f}' => Self::Malayalam,
            '\u{1000}'..='\u{109f}' => Self::Burmese,
            '\u{1200}'..='\u{137f}' => Self::Ethiopic,
            '\u{3041}'..='\u{30ff}' => Self::Kana,
            '\u{3400}'..='\u{9fff}' => Self::Han,
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            _ => return None,
        })
    }

    /// Whether a letter in lower case is one that all languages of the script have, or none of them.
    fn is_common(self, c: char) -> bool {
        match self {
            Self::Latin => !matches!(c, '\u{df}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'),
            Self::Cyrillic => !matches!(c, 'ъ' | 'ы' | 'э' | '\u{450}'..='\u{52f}'),
            Self::Arabic => {
                !matches!(c, 'ة' | 'ى' | 'ك' | 'ي' | 'أ' | 'إ' | '\u{671}'..='\u{6d3}' | '\u{750}'..='\u{77f}')
            }
            Self::Devanagari => !matches!(c, 'ळ'),
            _ => true,
        }
    }

    /// The script of most letters; Japanese counts as kana however many of its letters are Han.
    fn most(text: &str) -> Option<Self> {
        let mut letters: [(Option<Self>, usize); Self::COUNT] = [(None, 0); Self::COUNT];
        let mut read = 0;
        for c in text.chars() {
            if let Some(script) = Self::of(c)
                && let Some(seen) = letters.get_mut(script as usize)
            {
                *seen = (Some(script), seen.1 + 1);
                read += c.len_utf8();
                if read >= LETTERS {
                    break;
                }
            }
        }
        let of = |script: Self| letters.get(script as usize).map_or(0, |seen| seen.1);
        let most = letters.iter().rev().max_by_key(|seen| seen.1)?.0?;
        // In Japanese every fifth letter and more is kana; a Chinese text with a Japanese name has far less.
        let kana = of(Self::Kana) * 8 > of(Self::Han);
        Some(if most == Self::Han && kana { Self::Kana } else { most })
    }

    /// The one language here that is written in the script.
    fn language(self) -> Option<Language> {
        Some(match self {
            Self::Arabic | Self::Cyrillic | Self::Devanagari | Self::Latin => return None,
            Self::Armenian => Language::Armenian,
            Self::Bengali => Language::Bengali,
            Self::Burmese => Language::Burmese,
            Self::Ethiopic => Language::Amharic,
            Self::Greek => Language::Greek,
            Self::Gujarati => Language::Gujarati,
            Self::Gurmukhi => Language::Punjabi,
            Self::Han => Language::Chinese,
            Self::Hangul => Language::Korean,
            Self::Hebrew => Language::Hebrew,
            Self::Kana => Language::Japanese,
            Self::Malayalam => Language::Malayalam,
            Self::Tamil => Language::Tamil,
        })
    }
}
