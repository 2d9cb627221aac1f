//! Finding the few characters of a text that matter, eight bytes at a time.

use std::cmp::Ordering;

/// Eight bytes of a text, the first one in the lowest bits.
pub(crate) type Group = u64;

/// Number of bytes in a group.
pub(crate) const GROUP: usize = size_of::<Group>();

/// Which bytes of a group are looked for: the highest bit of each.
pub(crate) type Mask = u64;

/// A byte in every place of a group.
pub(crate) const fn all(byte: u8) -> Group {
    Group::from_le_bytes([byte; GROUP])
}

/// The bytes that are not ASCII.
pub(crate) fn beyond_ascii(group: Group) -> Mask {
    group & all(0x80)
}

/// The bytes below 0x20, which are control characters.
pub(crate) fn controls(group: Group) -> Mask {
    !(group | group << 1 | group << 2) & all(0x80)
}

/// The bytes that are ASCII and neither a space nor in the part of it that has the letters: those below 0x40,
/// except for 0x20.
pub(crate) fn marks(group: Group) -> Mask {
    !(group | group << 1 | equal(group, b' ')) & all(0x80)
}

/// The bytes of a value.
pub(crate) fn equal(group: Group, byte: u8) -> Mask {
    let others = group ^ all(byte);
    // Adding carries no bit into the next byte, because both numbers are below 0x80.
    !(((others & all(0x7f)) + all(0x7f)) | others) & all(0x80)
}

/// The bytes of a value, and maybe others behind the first of them, which is quicker to find out.
pub(crate) fn may_equal(group: Group, byte: u8) -> Mask {
    let others = group ^ all(byte);
    // Subtracting borrows a bit from the next byte only where a byte is 0, which is one of the value.
    others.wrapping_sub(all(1)) & !others & all(0x80)
}

/// A mask for the ASCII of a group and the bytes of some values beyond it, which is quick if there are none.
#[inline]
pub(crate) fn with_beyond(group: Group, ascii: Mask, beyond: &[u8]) -> Mask {
    if beyond_ascii(group) == 0 {
        return ascii;
    }
    beyond.iter().fold(ascii, |mask, &byte| mask | may_equal(group, byte))
}

/// The bytes of a range of ASCII.
fn between(group: Group, first: u8, last: u8) -> Mask {
    let ascii = group & all(0x7f);
    let (is_from, is_beyond) = (ascii + all(0x80 - first), ascii + all(0x7f - last));
    is_from & !(is_beyond | group) & all(0x80)
}

/// The bytes of a range beyond ASCII.
pub(crate) fn between_beyond(group: Group, first: u8, last: u8) -> Mask {
    between(group ^ all(0x80), first & 0x7f, last & 0x7f)
}

/// The number of bytes in a mask.
pub(crate) fn count(mask: Mask) -> usize {
    // The highest byte of the product is the sum of all. Not all processors can count bits.
    ((mask >> 7).wrapping_mul(all(1)) >> 56) as usize
}

/// The ASCII letters.
pub(crate) fn letters(group: Group) -> Mask {
    between(lower_letters(group), b'a', b'z')
}

/// A group in which all letters are ASCII, in lower case. Other bytes may change, too.
pub(crate) fn lower_letters(group: Group) -> Group {
    group | all(0x20)
}

/// The position of the first byte from `from` on that satisfies `is`, which gets its position, and is in the
/// mask, which contains at least these.
pub(crate) fn find(
    text: &str,
    mut from: usize,
    mask: fn(Group) -> Mask,
    is: impl Fn(u8, usize) -> bool,
) -> Option<usize> {
    loop {
        from = next(text, from, mask);
        if is(*text.as_bytes().get(from)?, from) {
            return Some(from);
        }
        from += 1;
    }
}

/// The position of the next byte in a mask, or one of the last seven, which are too few for it; the length of
/// the text if there are none.
fn next(text: &str, from: usize, mask: fn(Group) -> Mask) -> usize {
    let mut at = from;
    for group in text.as_bytes().get(from..).unwrap_or_default().as_chunks().0 {
        let found = mask(Group::from_le_bytes(*group));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += GROUP;
    }
    at
}

/// Whether a list has a word. Its words are sorted, with a space between them.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    let mut rest = list;
    while !rest.is_empty() {
        let front = rest.as_bytes().get(..rest.len() / 2).unwrap_or_default();
        let start = front.iter().rposition(|&byte| byte == b' ').map_or(0, |space| space + 1);
        let middle = rest.get(start..).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        rest = match middle.cmp(word) {
            Ordering::Less => rest.get(start + middle.len() + 1..),
            Ordering::Equal => return true,
            Ordering::Greater => rest.get(..start.saturating_sub(1)),
        }
        .unwrap_or_default();
    }
    false
}

/// The first position of a short text in another. (`str::find` brings in a search that is quick for long
/// texts, which adds a kilobyte to the module.)
pub(crate) fn position_of(part: &str, text: &str) -> Option<usize> {
    text.as_bytes().windows(part.len().max(1)).position(|window| window == part.as_bytes())
}

/// The character at a position.
pub(crate) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..).and_then(|rest| rest.chars().next())
}

/// Passes on each character that is not ASCII, with its position.
pub(crate) fn each_beyond_ascii(text: &str, found: &mut dyn FnMut(usize, char)) {
    let mut at = 0;
    while let Some(c) = char_at(text, at) {
        if c.is_ascii() {
            at = find(text, at, beyond_ascii, |byte, _| !byte.is_ascii()).unwrap_or(text.len());
        } else {
            found(at, c);
            at += c.len_utf8();
        }
    }
}

/// The number of ASCII letters in a text.
pub(crate) fn count_ascii_letters(text: &str) -> usize {
    let (groups, rest) = text.as_bytes().as_chunks();
    let in_group = |group: &[u8; GROUP]| count(letters(Group::from_le_bytes(*group)));
    groups.iter().map(in_group).sum::<usize>() + rest.iter().filter(|byte| byte.is_ascii_alphabetic()).count()
}

/// The length of a text in UTF-16 code units: a character of four bytes is two, any other is one.
#[cfg(any(test, all(feature = "web", target_arch = "wasm32")))]
pub(crate) fn utf16_length(text: &str) -> usize {
    let (groups, rest) = text.as_bytes().as_chunks();
    let (mut inner, mut double) = (0, 0);
    let mut add = |group: Group| {
        inner += count(group & !(group << 1) & all(0x80));
        double += count(group & group << 1 & group << 2 & group << 3 & all(0x80));
    };
    for group in groups {
        add(Group::from_le_bytes(*group));
    }
    for &byte in rest {
        add(byte.into());
    }
    text.len() - inner + double
}

/// How many words begin in a group, where a word is what is between spaces, and whether it ends in one.
/// `None` if its bytes are not all printable ASCII, or if there may be a word without a letter or digit.
#[inline]
pub(crate) fn word_starts(group: Group, in_word: bool) -> Option<(usize, bool)> {
    if beyond_ascii(group) != 0 {
        return None;
    }
    // Adding carries no bit into the next byte, because all bytes are below 0x80.
    let unprintable = beyond_ascii(group + all(1)) | controls(group);
    let words = ((group ^ all(b' ')) + all(0x7f)) & all(0x80);
    let starts = words & !(words << 8 | u64::from(in_word) << 7);
    let lower = lower_letters(group);
    let mut odd = starts & !((lower + all(0x80 - b'a')) & !(lower + all(0x7f - b'z')));
    if odd != 0 {
        let named = letters(group) | between(group, b'0', b'9');
        odd &= !named & !(named >> 8);
    }
    (odd | unprintable == 0).then(|| (count(starts), words >> (u64::BITS - 1) != 0))
}

/// The number of ASCII letters from a position on.
pub(crate) fn ascii_letters(text: &str, at: usize) -> usize {
    let (groups, rest) = text.as_bytes().get(at..).unwrap_or_default().as_chunks();
    let mut count = 0;
    for group in groups {
        let others = !letters(Group::from_le_bytes(*group)) & all(0x80);
        if others != 0 {
            return count + others.trailing_zeros() as usize / 8;
        }
        count += GROUP;
    }
    count + rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::piece;

    #[test]
    fn the_length_in_utf_16_is_that_of_all_characters() {
        for text in ["", "a", "aé", "é中😀", "ab😀中éab😀😀😀abcdefgh中中é", "😀abcdefghijklmnop"]
        {
            for (from, _) in text.char_indices() {
                let rest = piece(text, &(from..text.len()));
                assert_eq!(utf16_length(rest), rest.encode_utf16().count(), "{rest}");
            }
        }
    }

    #[test]
    fn masks_have_the_bytes_that_they_say() {
        type Case = (fn(Group) -> Mask, fn(u8) -> bool);
        let masks: [Case; 7] = [
            (|group| equal(group, b' '), |byte| byte == b' '),
            (|group| equal(group, 0xe3), |byte| byte == 0xe3),
            (|group| between_beyond(group, 0x9d, 0xd8), |byte| (0x9d..=0xd8).contains(&byte)),
            (beyond_ascii, |byte| byte > 0x7f),
            (controls, |byte| byte < 0x20),
            (letters, |byte| byte.is_ascii_alphabetic()),
            (marks, |byte| byte < 0x40 && byte != b' '),
        ];
        for (mask, is_in) in masks {
            for byte in 0..=u8::MAX {
                for other in [0, b' ', b'a', 0x7f, 0x80, u8::MAX] {
                    for place in 0..GROUP {
                        let mut group = [other; GROUP];
                        group[place] = byte;
                        let found = mask(Group::from_le_bytes(group)).to_le_bytes();
                        assert_eq!(found, group.map(|byte| u8::from(is_in(byte)) << 7), "{group:x?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_first_byte_of_a_value_is_found_whatever_is_around_it() {
        let bytes = [0, 1, b'-', b'.', b'/', 0x7f, 0x80, 0x81, 0xe2, 0xfe, u8::MAX];
        for (value, before, behind) in
            bytes.iter().flat_map(|v| bytes.map(|b| bytes.map(|c| (*v, b, c)))).flatten()
        {
            let group = Group::from_le_bytes([before, before, value, behind, behind, value, before, behind]);
            let (first, all) = (may_equal(group, value), equal(group, value));
            assert_eq!(first.trailing_zeros(), all.trailing_zeros(), "{group:x}");
        }
    }

    #[test]
    fn every_word_of_a_list_is_found_and_nothing_else() {
        for list in ["", "a", "a b", "a bc d", "alpha beta delta été gamma"].map(sorted) {
            assert!(list.split(' ').all(|word| word.is_empty() || listed(&list, word)), "{list:?}");
            for other in ["", " ", "a ", "aa", "a b", "b c", "alp", "beta delta", "zeta", "ét"] {
                assert!(!listed(&list, other), "{other:?} in {list:?}");
            }
        }
    }

    fn sorted(list: &str) -> String {
        let mut words: Vec<_> = list.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    }

    #[test]
    fn the_first_place_is_found_wherever_it_is() {
        for length in 0..40 {
            let text = "a".repeat(length) + "é. b.";
            assert_eq!(find(&text, 0, marks, |byte, _| byte == b'.'), Some(length + 2));
            assert_eq!(find(&text, length + 3, marks, |byte, _| byte == b'.'), Some(length + 5));
            assert_eq!(find(&text, 0, marks, |byte, _| byte == b','), None);
            assert_eq!(char_at(&text, length), Some('é'));
        }
        assert_eq!(find("a", 2, marks, |_, _| true), None);
    }
}
