//! Finding the few characters of a text that matter, eight bytes at a time.

use std::cmp::Ordering;

use super::group::{GROUP, Group, Mask, beyond_ascii, count, first_letters, letters};

/// The position of the first byte from `from` on that satisfies `is`, which gets its position, and is in the
/// mask, which contains at least these.
#[inline]
pub(crate) fn find(
    text: &str,
    from: usize,
    mut mask: impl FnMut(Group) -> Mask,
    mut is: impl FnMut(u8, usize) -> bool,
) -> Option<usize> {
    let (groups, rest) = text.as_bytes().get(from..)?.as_chunks();
    let mut start = from;
    for group in groups {
        let group = Group::from_le_bytes(*group);
        if let found @ Some(_) = first(group, mask(group), start, &mut is) {
            return found;
        }
        start += GROUP;
    }
    // The last group of the text has the rest, behind what was looked at.
    match text.as_bytes().last_chunk() {
        _ if rest.is_empty() => None,
        Some(group) => {
            let group = Group::from_le_bytes(*group);
            let seen = 8 * (GROUP - rest.len());
            first(group, mask(group) >> seen << seen, text.len() - GROUP, &mut is)
        }
        None => (start..).zip(rest).find(|&(at, byte)| is(*byte, at)).map(|(at, _)| at),
    }
}

/// The position of the first byte of a group that is in the mask and satisfies `is`.
#[inline]
fn first(
    group: Group,
    mut mask: Mask,
    start: usize,
    is: &mut impl FnMut(u8, usize) -> bool,
) -> Option<usize> {
    while mask != 0 {
        let place = mask.trailing_zeros();
        let at = start + place as usize / 8;
        if is((group >> (place & !7)) as u8, at) {
            return Some(at);
        }
        mask &= mask - 1;
    }
    None
}

/// The last such position.
#[inline]
pub(crate) fn rfind(
    text: &str,
    mask: impl Fn(Group) -> Mask,
    mut is: impl FnMut(u8, usize) -> bool,
) -> Option<usize> {
    let (rest, groups) = text.as_bytes().as_rchunks();
    let mut start = text.len();
    for group in groups.iter().rev() {
        let group = Group::from_le_bytes(*group);
        let mut left = mask(group);
        start -= GROUP;
        while left != 0 {
            let place = Mask::BITS - 1 - left.leading_zeros();
            let at = start + place as usize / 8;
            if is((group >> (place & !7)) as u8, at) {
                return Some(at);
            }
            left ^= 1 << place;
        }
    }
    (0..rest.len()).zip(rest).rev().find(|&(at, byte)| is(*byte, at)).map(|(at, _)| at)
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

/// Whether a text is ASCII. (The standard library looks at each byte of a short one.)
#[cfg_attr(not(target_arch = "wasm32"), inline)]
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub(crate) fn is_ascii(text: &str) -> bool {
    let (groups, rest) = text.as_bytes().as_chunks();
    let all = groups.iter().fold(0, |all, group| all | Group::from_le_bytes(*group));
    let last = rest.iter().fold(0, |last, byte| last | byte);
    beyond_ascii(all | Group::from(last)) == 0
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

/// The eight bytes from a position on, with zeros behind the end of a text; `None` if that has fewer in all.
#[inline]
pub(crate) fn group_at(text: &str, at: usize) -> Option<Group> {
    let bytes = text.as_bytes();
    match bytes.get(at..)?.first_chunk() {
        Some(group) => Some(Group::from_le_bytes(*group)),
        None => {
            let missing = 8 * (at + GROUP - bytes.len()) as u32;
            Group::from_le_bytes(*bytes.last_chunk()?).checked_shr(missing)
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
        inner += count(beyond_ascii(group & !(group << 1)));
        double += count(beyond_ascii(group & group << 1 & group << 2 & group << 3));
    };
    for group in groups {
        add(Group::from_le_bytes(*group));
    }
    for &byte in rest {
        add(byte.into());
    }
    text.len() - inner + double
}

/// The number of ASCII letters from a position on.
#[cfg_attr(not(target_arch = "wasm32"), inline)]
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub(crate) fn ascii_letters(text: &str, at: usize) -> usize {
    // Most words are shorter than a group.
    if let Some(group) = text.as_bytes().get(at..).and_then(|rest| rest.first_chunk()) {
        let count = first_letters(Group::from_le_bytes(*group));
        if count < GROUP {
            return count;
        }
    }
    many_ascii_letters(text, at)
}

fn many_ascii_letters(text: &str, at: usize) -> usize {
    let (groups, rest) = text.as_bytes().get(at..).unwrap_or_default().as_chunks();
    let mut count = 0;
    for group in groups {
        let more = first_letters(Group::from_le_bytes(*group));
        count += more;
        if more < GROUP {
            return count;
        }
    }
    count + rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

#[cfg(test)]
mod tests {
    use super::super::group::marks;
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

    #[test]
    fn eight_bytes_are_read_at_every_position() {
        for at in 0..=10 {
            let bytes: Vec<u8> = "abcdefghij".bytes().skip(at).chain([0; 10]).take(GROUP).collect();
            let expected = bytes.iter().rev().fold(0, |group, byte| group << 8 | Group::from(*byte));
            let found = group_at("abcdefghij", at);
            assert_eq!(found, if at < 10 { Some(expected) } else { None }, "{at}");
        }
        assert_eq!(group_at("abcdefg", 0), None);
    }

    #[test]
    fn the_last_place_is_found_wherever_it_is() {
        for (before, behind) in (0..20).flat_map(|before| (0..20).map(move |behind| (before, behind))) {
            let text = "a".repeat(before) + ".b.é" + &"a".repeat(behind);
            assert_eq!(rfind(&text, marks, |byte, _| byte == b'.'), Some(before + 2));
            assert_eq!(rfind(&text, marks, |byte, at| byte == b'.' && at < before + 2), Some(before));
            assert_eq!(rfind(&text, marks, |byte, _| byte == b','), None);
        }
    }

    #[test]
    fn a_text_is_ascii_unless_any_byte_is_not() {
        for length in 0..20 {
            let text = "a".repeat(length);
            assert!(is_ascii(&text));
            for at in 0..=length {
                assert!(!is_ascii(&format!("{}é{}", piece(&text, &(0..at)), piece(&text, &(at..length)))));
            }
        }
    }
}
