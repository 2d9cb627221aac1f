//! The kinds of characters by which blocks, sentences and words are recognized.

/// `char::is_alphanumeric`, which takes long to look up some characters.
// In the module, size counts for more than the time of a call.
#[cfg_attr(not(target_arch = "wasm32"), inline)]
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_usual_letter(c) || is_unusual_alphanumeric(c) }
}

fn is_unusual_alphanumeric(c: char) -> bool {
    !is_usual_mark(c) && c.is_alphanumeric()
}

/// `char::is_alphabetic`, for the same reason.
pub(crate) fn is_alphabetic(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphabetic()
    } else {
        is_usual_letter(c) || !is_usual_mark(c) && c.is_alphabetic()
    }
}

/// `char::is_numeric`, for the same reason.
pub(crate) fn is_numeric(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { !is_usual_letter(c) && !is_usual_mark(c) && c.is_numeric() }
}

/// Quotes, dashes and other general punctuation, and that of Chinese and Japanese.
fn is_usual_mark(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206f}' | '\u{3008}'..='\u{3011}' | '\u{3001}' | '\u{3002}' | '，' | '：')
}

/// The letters of most living languages with large alphabets: Latin, Greek, Cyrillic, Arabic, Devanagari,
/// Chinese, Japanese, Korean.
#[inline]
fn is_usual_letter(c: char) -> bool {
    match SHORT_LETTERS.get(c as usize / 64) {
        Some(bits) => bits >> (c as usize % 64) & 1 == 1,
        None => matches!(c,
            '\u{4e00}'..='\u{9fff}' | '\u{904}'..='\u{93b}' | '\u{3041}'..='\u{3096}'
            | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{4dbf}' | '\u{ac00}'..='\u{d7a3}'
        ),
    }
}

/// Those of one byte or two, as bits.
// Made by the compiler, for which an index out of range is an error.
#[allow(clippy::indexing_slicing)]
static SHORT_LETTERS: [u64; 0x800 / 64] = {
    let mut letters = [0; 0x800 / 64];
    let mut code = 0;
    while code < 0x800 {
        let is_letter = matches!(code,
            0xd8..=0xf6 | 0xf8..=0x24f | 0x3a3..=0x3f5 | 0x400..=0x481 | 0x48a..=0x52f | 0x620..=0x657
            | 0x671..=0x6d3
        );
        letters[code / 64] |= (is_letter as u64) << (code % 64);
        code += 1;
    }
    letters
};

/// White space, and characters that are invisible at the edge of a line.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}')
}

/// Characters that are invisible even between others.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{61c}' | '\u{180e}') || is_attached(c) && !matches!(c, '\u{300}'..='\u{36f}')
}

/// Full stops that also end abbreviations and occur in numbers: ATerm.
pub(crate) fn is_ambiguous(c: Option<char>) -> bool {
    matches!(c, Some('.' | '\u{2024}' | '\u{fe52}' | '\u{ff0e}'))
}

/// Characters that can end a sentence: ATerm and STerm of UAX #29, and the ellipsis.
#[rustfmt::skip]
pub(crate) fn is_terminator(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, '.' | '!' | '?');
    }
    matches!(c,
        '\u{589}' | '\u{61d}'..='\u{61f}' | '\u{6d4}' | '\u{700}'..='\u{702}' | '\u{7f9}' | '\u{837}'
        | '\u{839}' | '\u{83d}' | '\u{83e}' | '\u{964}' | '\u{965}' | '\u{104a}' | '\u{104b}' | '\u{1362}'
        | '\u{1367}' | '\u{1368}' | '\u{166e}' | '\u{1735}' | '\u{1736}' | '\u{17d4}' | '\u{17d5}'
        | '\u{1803}' | '\u{1809}' | '\u{1944}' | '\u{1945}' | '\u{1aa8}'..='\u{1aab}' | '\u{1b4e}'
        | '\u{1b4f}' | '\u{1b5a}' | '\u{1b5b}' | '\u{1b5e}' | '\u{1b5f}' | '\u{1b7d}'..='\u{1b7f}'
        | '\u{1c3b}' | '\u{1c3c}' | '\u{1c7e}' | '\u{1c7f}' | '\u{2024}' | '…' | '\u{203c}' | '\u{203d}'
        | '\u{2047}'..='\u{2049}' | '\u{2cf9}'..='\u{2cfb}' | '\u{2e2e}' | '\u{2e3c}' | '\u{2e53}'
        | '\u{2e54}' | '\u{3002}' | '\u{a4ff}' | '\u{a60e}' | '\u{a60f}' | '\u{a6f3}' | '\u{a6f7}'
        | '\u{a876}' | '\u{a877}' | '\u{a8ce}' | '\u{a8cf}' | '\u{a92f}' | '\u{a9c8}' | '\u{a9c9}'
        | '\u{aa5d}'..='\u{aa5f}' | '\u{aaf0}' | '\u{aaf1}' | '\u{abeb}' | '\u{fe12}' | '\u{fe15}'
        | '\u{fe16}' | '\u{fe52}' | '\u{fe56}' | '\u{fe57}' | '\u{ff01}' | '\u{ff0e}' | '\u{ff1f}'
        | '\u{ff61}'
    )
}

/// Raised numbers and signs: "²", "⁻".
pub(crate) fn is_superscript(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '\u{2070}'..='\u{207b}')
}

/// Whether a terminator belongs to a script without a space after sentences.
pub(crate) fn is_wide(c: char) -> bool {
    matches!(c, '\u{3002}' | '\u{ff01}' | '\u{ff0e}' | '\u{ff1f}' | '\u{ff61}')
}

/// Marks after which a sentence may continue: SContinue of UAX #29.
pub(crate) fn is_continuing(c: char) -> bool {
    is_dash(c)
        || matches!(
            c,
            ',' | ':'
                | ';'
                | '\u{37e}'
                | '\u{55d}'
                | '\u{60c}'
                | '\u{60d}'
                | '\u{7f8}'
                | '\u{1802}'
                | '\u{1808}'
                | '\u{3001}'
                | '\u{fe10}'
                | '\u{fe11}'
                | '\u{fe13}'
                | '\u{fe14}'
                | '\u{fe50}'
                | '\u{fe51}'
                | '\u{fe54}'
                | '\u{fe55}'
                | '\u{ff0c}'
                | '\u{ff1a}'
                | '\u{ff1b}'
                | '\u{ff64}'
        )
}

pub(crate) fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2013}' | '\u{2014}' | '\u{fe31}' | '\u{fe32}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

pub(crate) fn is_quote(c: char) -> bool {
    matches!(c,
        '"' | '\'' | '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›' | '「' | '」' | '『' | '』'
        | '\u{301d}'..='\u{301f}' | '＂' | '＇'
    )
}

/// Marks that may close a sentence after its terminator. Quotes are used in both directions, and so are marks
/// of emphasis.
pub(crate) fn is_closer(c: char) -> bool {
    is_quote(c) && !is_opener(c)
        || is_attached(c)
        || matches!(
            c,
            ')' | ']'
                | '}'
                | '*'
                | '_'
                | '`'
                | '~'
                | '）'
                | '］'
                | '｝'
                | '】'
                | '〉'
                | '》'
                | '〕'
                | '〗'
                | '⟩'
        )
}

/// Characters that belong to the one before: accents and invisible characters (Extend and Format of UAX #29).
pub(crate) fn is_attached(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// Marks that only ever open.
pub(crate) fn is_opener(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '„'
            | '‚'
            | '「'
            | '『'
            | '（'
            | '［'
            | '｛'
            | '【'
            | '〈'
            | '《'
            | '〔'
            | '〖'
            | '⟨'
    )
}

/// Letters of scripts without spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    // Most letters are below all of these, which one comparison shows.
    c >= '\u{e00}'
        && matches!(c,
            '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
            | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
            | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}'
        )
}

/// A vowel sign or another mark on a letter, in Tamil and the Indian scripts whose sentences end in a danda.
/// The Unicode blocks of these scripts have the same layout.
pub(crate) fn is_sign(c: char) -> bool {
    is_indic(c) && matches!(c as u32 & 0x7f, 0..=3 | 0x3a..=0x4f | 0x55..=0x57 | 0x62 | 0x63)
}

/// An independent vowel in these scripts.
pub(crate) fn is_vowel(c: char) -> bool {
    is_indic(c) && matches!(c as u32 & 0x7f, 5..=0x14)
}

fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{a7f}' | '\u{b80}'..='\u{bff}')
}

/// Korean syllables, which are words of their own rather than initials.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Armenian letters. Armenian uses ":" as its full stop, and "." as a weaker mark.
pub(crate) fn is_armenian(c: char) -> bool {
    matches!(c, '\u{531}'..='\u{587}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_numbers_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
        }
    }
}
