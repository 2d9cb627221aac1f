//! Eight bytes of a text at once: which of them matter.

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

/// The number of ASCII letters that a group begins with.
#[inline]
pub(crate) fn first_letters(group: Group) -> usize {
    (!letters(group) & all(0x80)).trailing_zeros() as usize / 8
}

/// A group in which all letters are ASCII, in lower case. Other bytes may change, too.
pub(crate) fn lower_letters(group: Group) -> Group {
    group | all(0x20)
}

/// How many words begin in a group, where a word is what is between spaces, and whether it ends in one.
/// `None` if its bytes are not all printable ASCII, or if there may be a word without a letter or digit.
#[inline]
pub(crate) fn word_starts(group: Group, in_word: bool) -> Option<(usize, bool)> {
    // Adding carries no bit into the next byte where all bytes are below 0x80.
    if beyond_ascii(group | group.wrapping_add(all(1)) | controls(group)) != 0 {
        return None;
    }
    let words = ((group ^ all(b' ')) + all(0x7f)) & all(0x80);
    let starts = words & !(words << 8 | u64::from(in_word) << 7);
    let lower = lower_letters(group);
    let mut odd = starts & !((lower + all(0x80 - b'a')) & !(lower + all(0x7f - b'z')));
    if odd != 0 {
        let named = letters(group) | between(group, b'0', b'9');
        odd &= !named & !(named >> 8);
    }
    (odd == 0).then(|| (count(starts), words >> (u64::BITS - 1) != 0))
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
