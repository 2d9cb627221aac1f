//! Sorted lists of words and phrases, and how to search them.

use crate::text::{begins_cased, lower};

/// Words or phrases, sorted by their bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryList {
    entries: &'static [&'static str],
    glance: Glance,
}

impl EntryList {
    /// The list of some entries, which are sorted.
    pub const fn new(entries: &'static [&'static str]) -> Self {
        Self { entries, glance: Glance::of(entries) }
    }

    /// The entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().copied()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The length of the longest entry, in bytes.
    pub fn longest(&self) -> usize {
        self.glance.longest
    }

    /// Whether the list contains exactly this word or phrase.
    pub fn contains(&self, entry: &str) -> bool {
        self.glance.may_be(entry) && self.floor(entry) == Some(entry)
    }

    /// Whether the list contains a word or phrase in lower case.
    pub fn contains_lower(&self, entry: &str) -> bool {
        self.glance.may_be_lower(entry) && self.contains(&lower(entry))
    }

    /// Whether a text begins with a phrase of the list, if none of these begins with another. Everything
    /// sorted between a phrase and a text that begins with it also begins with it, so only the last phrase
    /// before the text needs checking.
    #[inline]
    pub fn opens(&self, text: &str) -> bool {
        self.may_open(text.as_bytes()) && self.floor(text).is_some_and(|phrase| text.starts_with(phrase))
    }

    /// Whether a phrase of the list may be at a position of a text: the first question about most words,
    /// which rules out nearly all of them.
    #[inline]
    pub fn may_begin_at(&self, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes().get(at..).and_then(|rest| rest.first_chunk());
        bytes.is_none_or(|bytes| {
            let front = u32::from_le_bytes(*bytes) & MASK;
            self.glance.fronts.may_have(front) || self.glance.shortest < FRONT
        })
    }

    /// Whether bytes of a text may begin with a phrase of the list.
    #[inline]
    pub fn may_open(&self, bytes: &[u8]) -> bool {
        self.glance.may_begin(bytes)
    }

    /// Whether a text may begin with a phrase of the list once it is in lower case.
    pub fn may_open_lower(&self, text: &str) -> bool {
        let opening = text.as_bytes().first_chunk::<OPENING>();
        let known = opening.filter(|opening| !opening.iter().any(|&byte| begins_cased(byte)));
        known.is_none_or(|opening| self.may_open(&opening.to_ascii_lowercase()))
    }

    /// The last entry that is not greater than a text.
    fn floor(&self, text: &str) -> Option<&'static str> {
        let above = self.entries.partition_point(|entry| *entry <= text);
        self.entries.get(above.checked_sub(1)?).copied()
    }
}

/// What shows without a search that most texts neither are nor begin with an entry of a list.
#[derive(Clone, Copy, Debug)]
struct Glance {
    fronts: Fronts,
    openings: Fronts,
    /// The lengths of openings, as bits: the highest one for eight bytes.
    lengths: u8,
    /// The lengths of the shortest entry and of the longest, in bytes.
    shortest: usize,
    longest: usize,
}

impl Glance {
    // Runs in constants, too, where an index out of range is a compile error.
    #[allow(clippy::indexing_slicing)]
    const fn of(entries: &[&str]) -> Self {
        let mut glance =
            Self { fronts: Fronts::NONE, openings: Fronts::NONE, lengths: 0, shortest: FRONT, longest: 0 };
        let mut at = 0;
        while at < entries.len() {
            let entry = entries[at].as_bytes();
            if entry.len() < glance.shortest {
                glance.shortest = entry.len();
            }
            if entry.len() > glance.longest {
                glance.longest = entry.len();
            }
            glance.fronts.add(front(entry));
            let length = if entry.len() < OPENING { entry.len() } else { OPENING };
            glance.openings.add(mixed(opening(entry, length)));
            glance.lengths |= HIGHEST >> (OPENING - length);
            at += 1;
        }
        glance
    }

    /// Whether a text may be an entry.
    #[inline]
    fn may_be(&self, text: &str) -> bool {
        text.len() <= self.longest && self.fronts.may_have(front(text.as_bytes()))
    }

    /// Whether a text may be an entry once it is in lower case.
    fn may_be_lower(&self, text: &str) -> bool {
        let lower = |byte: &u8| byte.to_ascii_lowercase();
        let front = text
            .as_bytes()
            .iter()
            .take(FRONT)
            .rev()
            .fold(0, |front, byte| front << 8 | u32::from(lower(byte)));
        !text.is_ascii() || text.len() <= self.longest && self.fronts.may_have(front)
    }

    /// Whether an entry may begin some bytes.
    #[inline]
    fn may_begin(&self, bytes: &[u8]) -> bool {
        let front = match bytes.first_chunk() {
            Some(bytes) => u32::from_le_bytes(*bytes) & MASK,
            None => front(bytes),
        };
        (self.fronts.may_have(front) || self.shortest < FRONT && self.has_shorter(front))
            && self.may_open(bytes)
    }

    /// Whether an entry that is shorter than a front may begin it.
    fn has_shorter(&self, front: u32) -> bool {
        (self.shortest..FRONT).any(|length| self.fronts.may_have(front & (MASK >> (8 * (FRONT - length)))))
    }

    /// The same by more bytes. (A function of its own, because few texts get this far.)
    #[inline(never)]
    fn may_open(&self, bytes: &[u8]) -> bool {
        let opening = match bytes.first_chunk() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => opening(bytes, OPENING),
        };
        let mut lengths = self.lengths;
        while lengths != 0 {
            let shorter = opening & (u64::MAX >> (8 * lengths.leading_zeros()));
            if self.openings.may_have(mixed(shorter)) {
                return true;
            }
            lengths ^= HIGHEST >> lengths.leading_zeros();
        }
        false
    }
}

/// The length of an opening, in bytes, unless what it begins is shorter: phrases of running text often have
/// the front of a notice, seldom its opening.
const OPENING: usize = 8;

/// The highest bit.
const HIGHEST: u8 = 0x80;

/// The first bytes of something, the first one in the lowest bits.
// Runs in constants, too, which have no `get`.
#[allow(clippy::indexing_slicing)]
const fn opening(bytes: &[u8], length: usize) -> u64 {
    let (mut opening, mut at) = (0, 0);
    while at < length && at < bytes.len() {
        opening |= (bytes[at] as u64) << (8 * at);
        at += 1;
    }
    opening
}

/// An opening as a front.
const fn mixed(opening: u64) -> u32 {
    (opening.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> u32::BITS) as u32
}

/// The length of a front, in bytes, unless what it begins is shorter.
pub(crate) const FRONT: usize = 3;

/// The bits of a front.
const MASK: u32 = 0xff_ffff;

/// The first bytes of something, the first one in the lowest bits.
pub(crate) const fn front(bytes: &[u8]) -> u32 {
    opening(bytes, FRONT) as u32
}

/// Some fronts, as a set of bits: some share one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fronts([u64; FRONTS / 64]);

/// Number of bits.
const FRONTS: usize = 1024;

impl Fronts {
    pub const NONE: Self = Self([0; FRONTS / 64]);

    // Runs in constants, too, which have no `get_mut`.
    #[allow(clippy::indexing_slicing)]
    pub const fn add(&mut self, front: u32) {
        let bit = Self::bit(front);
        self.0[bit / 64 % (FRONTS / 64)] |= 1 << (bit % 64);
    }

    /// Whether a front may have been added.
    #[inline]
    pub fn may_have(&self, front: u32) -> bool {
        let bit = Self::bit(front);
        self.0.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }

    /// The bit of a front: the highest ones of a product depend on all of its bits.
    const fn bit(front: u32) -> usize {
        (front.wrapping_mul(0x9e37_79b1) >> (u32::BITS - FRONTS.ilog2())) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_and_nothing_else() {
        for list in [&[][..], &["a"], &["a", "b"], &["a", "bc", "d"], &["alpha", "beta", "delta", "gamma"]] {
            let sorted = EntryList::new(list);
            assert!(sorted.iter().all(|word| sorted.contains(word)), "{list:?}");
            assert!(
                ["", " ", "ab", "a b", "zz", "bet"].iter().all(|word| !sorted.contains(word)),
                "{list:?}"
            );
        }
    }

    #[test]
    fn a_text_that_begins_with_a_phrase_of_the_list_is_recognized() {
        let phrases = EntryList::new(&["by ", "read more", "sign up"]);
        assert!(["by anna", "read more: this", "sign up"].iter().all(|text| phrases.opens(text)));
        assert!(
            ["", "bystanders", "read", "reads more", "a by ", "zebra"]
                .iter()
                .all(|text| !phrases.opens(text))
        );
    }
}
