//! The scripts by which languages are distinguished.

use crate::text::search::{count_ascii_letters, each_beyond_ascii};

/// The scripts by which languages are distinguished.
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

    /// Whether a letter in lower case is shared by all languages of the script, or used by none of them.
    pub fn is_common(self, c: char) -> bool {
        match self {
            Self::Latin => !matches!(c, '\u{df}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'),
            Self::Cyrillic => !matches!(c, 'ъ' | 'ы' | 'э' | '\u{450}'..='\u{52f}'),
            Self::Arabic => {
                !matches!(c, 'ة' | 'ى' | 'ك' | 'ي' | 'أ' | 'إ')
                    && !matches!(c, '\u{671}'..='\u{6d3}' | '\u{750}'..='\u{77f}')
            }
            Self::Devanagari => !matches!(c, 'ळ'),
            Self::Armenian
            | Self::Bengali
            | Self::Burmese
            | Self::Ethiopic
            | Self::Greek
            | Self::Gujarati
            | Self::Gurmukhi
            | Self::Han
            | Self::Hangul
            | Self::Hebrew
            | Self::Kana
            | Self::Malayalam
            | Self::Tamil => true,
        }
    }

    /// The script of most letters. Japanese counts as kana even if most of its letters are Han.
    pub fn most(text: &str) -> Option<Self> {
        let mut letters: [(Option<Self>, usize); Self::COUNT] = [(None, 0); Self::COUNT];
        let mut count = |script: Self, number| {
            if let Some(seen) = letters.get_mut(script as usize) {
                *seen = (Some(script), seen.1 + number);
            }
        };
        let ascii = count_ascii_letters(text);
        if ascii > 0 {
            count(Self::Latin, ascii);
        }
        each_beyond_ascii(text, &mut |_, c| {
            if let Some(script) = Self::of(c) {
                count(script, 1);
            }
        });
        let of = |script: Self| letters.get(script as usize).map_or(0, |seen| seen.1);
        let most = letters.iter().rev().max_by_key(|seen| seen.1)?.0?;
        // In Japanese at least every fifth letter is kana; a Chinese text with a Japanese name has far less.
        let kana = of(Self::Kana) * 8 > of(Self::Han);
        Some(if most == Self::Han && kana { Self::Kana } else { most })
    }
}
