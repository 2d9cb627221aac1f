//! What common characters are for the rules by which UAX #29 finds words
//! (<https://www.unicode.org/reports/tr29/#Word_Boundaries>).

use crate::text::search::ascii_letters;

/// What a character is for these rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// ALetter.
    Letter,
    /// Numeric.
    Digit,
    /// ExtendNumLet: "_".
    Joiner,
    /// Belongs to the letters on both sides of it: MidLetter.
    MidLetter,
    /// To the digits: MidNum.
    MidNumber,
    /// To either: MidNumLet and Single_Quote.
    Middle,
    /// Belongs to the character before it: Extend and Format.
    Mark,
    /// A word by itself: characters of Chinese and Japanese.
    Unspaced,
    /// Belongs to no word.
    Other,
    /// Not known here.
    Uncommon,
}

impl Class {
    /// The class of a character. Most characters of Chinese are in one block, which is looked at first.
    #[inline]
    pub fn of(c: char) -> Self {
        match COMMON.get(c as usize) {
            Some(class) => *class,
            None if matches!(c, '\u{4e00}'..='\u{9fff}') => Self::Unspaced,
            None => Self::of_other(c),
        }
    }

    /// The class of an ASCII character.
    #[inline]
    pub fn of_ascii(byte: u8) -> Option<Self> {
        if byte.is_ascii() { COMMON.get(usize::from(byte)).copied() } else { None }
    }

    const fn of_any_ascii(byte: u8) -> Self {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' => Self::Letter,
            b'0'..=b'9' => Self::Digit,
            b'_' => Self::Joiner,
            b':' => Self::MidLetter,
            b',' | b';' => Self::MidNumber,
            b'.' | b'\'' => Self::Middle,
            _ => Self::Other,
        }
    }

    const fn of_other(c: char) -> Self {
        match c {
            // Latin, Greek, Cyrillic, Arabic, Devanagari, Korean.
            '\u{c0}'..='\u{d6}'
            | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{24f}'
            | '\u{1e00}'..='\u{1eff}'
            | '\u{388}'..='\u{38a}'
            | '\u{38e}'..='\u{3a1}'
            | '\u{3a3}'..='\u{3f5}'
            | '\u{400}'..='\u{481}'
            | '\u{48a}'..='\u{52f}'
            | '\u{620}'..='\u{64a}'
            | '\u{671}'..='\u{6d3}'
            | '\u{904}'..='\u{939}'
            | '\u{ac00}'..='\u{d7a3}' => Self::Letter,
            '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' => Self::Digit,
            '\u{300}'..='\u{36f}'
            | '\u{64b}'..='\u{65f}'
            | '\u{93a}'..='\u{93c}'
            | '\u{93e}'..='\u{94f}'
            | '\u{200c}' => Self::Mark,
            '’' | '‘' | '．' => Self::Middle,
            '：' => Self::MidLetter,
            '،' | '，' | '；' => Self::MidNumber,
            '\u{3041}'..='\u{3096}'
            | '\u{30a1}'..='\u{30fa}'
            | 'ー'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}' => Self::Unspaced,
            '\u{a0}'
            | '«'
            | '»'
            | '“'
            | '”'
            | '„'
            | '–'
            | '—'
            | '…'
            | '।'
            | '؟'
            | '！'
            | '？'
            | '（'
            | '）'
            | '\u{3000}'..='\u{3002}'
            | '\u{3008}'..='\u{3011}' => Self::Other,
            _ => Self::Uncommon,
        }
    }
}

/// The classes of the characters that have one byte or two: those of most alphabets.
// Made by the compiler, for which an index out of range is an error.
#[allow(clippy::indexing_slicing)]
static COMMON: [Class; 0x800] = {
    let mut classes = [Class::Other; 0x800];
    let mut code = 0;
    while code < 0x800 {
        classes[code] = match char::from_u32(code as u32) {
            Some(c) if c.is_ascii() => Class::of_any_ascii(c as u8),
            Some(c) => Class::of_other(c),
            None => Class::Uncommon,
        };
        code += 1;
    }
    classes
};

/// Where the letters end that follow a position in a text, as far as they have one byte or two.
pub(super) fn end_of_letters(text: &str, from: usize) -> usize {
    let mut at = from + ascii_letters(text, from);
    while let Some(&[first @ 0xc2..=0xdf, second]) = text.as_bytes().get(at..at + 2) {
        let code = usize::from(first & 0x1f) << 6 | usize::from(second & 0x3f);
        if COMMON.get(code) != Some(&Class::Letter) {
            break;
        }
        at += 2;
        if text.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic) {
            at += ascii_letters(text, at);
        }
    }
    at
}
