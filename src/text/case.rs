//! Lower case for comparisons, by rules for the scripts that have case in living languages. Unicode's full
//! table would take as much room in the module as all data of a language.

use super::group::{Group, Mask, between_beyond, beyond_ascii, may_equal};
use super::piece::piece;
use super::search::{char_at, find, is_ascii};

/// A text in lower case, converted character by character.
pub(crate) fn lower(text: &str) -> String {
    lower_by(text, fold)
}

/// A text whose ASCII letters are converted to lower case, and its other characters by `fold`, which converts
/// no more of these than [`fold`] and no-break spaces. What stays the same is copied in runs, and ASCII is
/// converted all at once.
pub(crate) fn lower_by(text: &str, fold: fn(char) -> char) -> String {
    let mut lower = String::with_capacity(text.len());
    add_lower(text, fold, &mut lower);
    lower
}

/// Appends such a text to one that is in lower case.
pub(crate) fn add_lower(text: &str, fold: fn(char) -> char, lower: &mut String) {
    let (mut same, mut from) = (0, if is_ascii(text) { text.len() } else { 0 });
    while let Some(at) = find(text, from, may_be_cased, |byte, _| begins_cased(byte))
        && let Some(c) = char_at(text, at)
    {
        from = at + c.len_utf8();
        let folded = fold(c);
        if folded != c {
            lower.push_str(piece(text, &(same..at)));
            lower.push(folded);
            same = from;
        }
    }
    lower.push_str(piece(text, &(same..text.len())));
    lower.make_ascii_lowercase();
}

/// Whether a byte begins a no-break space or a letter in upper case, or others, beyond ASCII.
pub(crate) fn begins_cased(byte: u8) -> bool {
    matches!(byte, 0xc2..=0xd6 | 0xe1 | 0xef)
}

/// The bytes of a group that do so, and others.
fn may_be_cased(group: Group) -> Mask {
    if beyond_ascii(group) == 0 {
        return 0;
    }
    between_beyond(group, 0xc2, 0xd6) | may_equal(group, 0xe1) | may_equal(group, 0xef)
}

/// A letter in lower case. Other characters, and letters of rarer scripts, are returned unchanged.
#[inline]
pub(crate) fn fold(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { fold_other(c) }
}

fn fold_other(c: char) -> char {
    let code = c as u32;
    // No letter here is converted. Without this line each would be compared with all blocks.
    if matches!(code, 0x600..=0x1dff | 0x2000..=0xff20) {
        return c;
    }
    // Blocks in which upper and lower case alternate, starting at `first`.
    let pair = |first: u32| code + u32::from((code - first).is_multiple_of(2));
    let folded = match code {
        0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f | 0xff21..=0xff3a => {
            code + 32
        }
        0..=0xff => code,
        // Latin.
        0x130 => 0x69,
        0x178 => 0xff,
        0x18f => 0x259,
        0x1e9e => 0xdf,
        0x100..=0x137 => pair(0x100),
        0x139..=0x148 => pair(0x139),
        0x14a..=0x177 => pair(0x14a),
        0x179..=0x17e => pair(0x179),
        0x1a0..=0x1a5 => pair(0x1a0),
        0x1af | 0x1b0 => 0x1b0,
        0x1cd..=0x1dc => pair(0x1cd),
        0x1de..=0x1ef | 0x1f8..=0x21f | 0x222..=0x233 | 0x246..=0x24f | 0x1e00..=0x1e95 | 0x1ea0..=0x1eff => {
            pair(0)
        }
        // Greek.
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => code + 63,
        0x1f08..=0x1f0f
        | 0x1f18..=0x1f1d
        | 0x1f28..=0x1f2f
        | 0x1f38..=0x1f3f
        | 0x1f48..=0x1f4d
        | 0x1f68..=0x1f6f => code - 8,
        // Cyrillic.
        0x400..=0x40f => code + 80,
        0x4c0 => 0x4cf,
        0x4c1..=0x4ce => pair(0x4c1),
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => pair(0),
        // Armenian.
        0x531..=0x556 => code + 48,
        _ => code,
    };
    char::from_u32(folded).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_living_languages_are_lower_cased_as_in_unicode() {
        let latin = ('\0'..='\u{17f}')
            .chain('\u{1cd}'..='\u{1ef}')
            .chain('\u{1f8}'..='\u{21f}')
            .chain('\u{1e00}'..='\u{1eff}');
        let others = ('\u{386}'..='\u{3ce}')
            .chain('\u{400}'..='\u{52f}')
            .chain('\u{531}'..='\u{587}')
            .chain('\u{1f08}'..='\u{1f0f}')
            .chain('\u{1f68}'..='\u{1f6f}')
            .chain('\u{ff00}'..='\u{ff5a}');
        let dotted = ['İ'];
        for c in latin.chain(others).filter(|c| !dotted.contains(c)) {
            assert!(c.to_lowercase().eq([fold(c)]), "{c:?}");
        }
        assert_eq!(lower("İstanbul ÇAĞ"), "istanbul çağ");
    }

    #[test]
    fn every_character_of_a_text_is_converted() {
        for c in ('\0'..=char::MAX).filter(|&c| fold(c) != c) {
            let text = format!("aaa{c}éaaa{c}");
            assert_eq!(lower(&text), text.chars().map(fold).collect::<String>());
        }
    }
}
