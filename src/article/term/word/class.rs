//! What common characters are for the rules by which UAX #29 finds words
//! (<https://www.unicode.org/reports/tr29/#Word_Boundaries>).

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
    /// The class of a character.
    pub fn of(c: char) -> Self {
        u8::try_from(c).ok().and_then(Self::of_ascii).unwrap_or_else(|| Self::of_other(c))
    }

    /// The class of an ASCII character.
    pub fn of_ascii(byte: u8) -> Option<Self> {
        ASCII.get(usize::from(byte)).copied()
    }

    fn of_other(c: char) -> Self {
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

/// The classes of the ASCII characters.
// Made by the compiler, for which an index out of range is an error.
#[allow(clippy::indexing_slicing)]
const ASCII: [Class; 128] = {
    let mut classes = [Class::Other; 128];
    let mut c = 0;
    while c < 128 {
        classes[c] = match c as u8 {
            b'A'..=b'Z' | b'a'..=b'z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'_' => Class::Joiner,
            b':' => Class::MidLetter,
            b',' | b';' => Class::MidNumber,
            b'.' | b'\'' => Class::Middle,
            _ => Class::Other,
        };
        c += 1;
    }
    classes
};
