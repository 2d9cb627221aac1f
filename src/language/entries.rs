//! Sorted lists of words and phrases, and how to search them.

/// Words or phrases, sorted by their bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryList {
    entries: &'static [&'static str],
    beginnings: Beginnings,
}

impl EntryList {
    /// The list of some entries, which are sorted.
    pub const fn new(entries: &'static [&'static str]) -> Self {
        Self { entries, beginnings: Beginnings::of(entries) }
    }

    /// The entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().copied()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether the list contains exactly this word or phrase.
    pub fn contains(&self, entry: &str) -> bool {
        self.beginnings.may_be(entry) && self.floor(entry) == Some(entry)
    }

    /// Whether a text begins with a phrase of the list, if none of these begins with another. Everything
    /// sorted between a phrase and a text that begins with it also begins with it, so only the last phrase
    /// before the text needs checking.
    #[inline]
    pub fn opens(&self, text: &str) -> bool {
        self.beginnings.may_begin(text) && self.floor(text).is_some_and(|phrase| text.starts_with(phrase))
    }

    /// The last entry that is not greater than a text.
    fn floor(&self, text: &str) -> Option<&'static str> {
        let above = self.entries.partition_point(|entry| *entry <= text);
        self.entries.get(above.checked_sub(1)?).copied()
    }
}

/// The first bytes of the entries of a list, as a set of bits. Most texts begin with none of them and need no
/// search.
#[derive(Clone, Copy, Debug)]
struct Beginnings {
    bits: [u64; BITS / 64],
    /// The length of the shortest, in bytes.
    shortest: usize,
}

/// Number of bits: some beginnings share one.
const BITS: usize = 1024;

/// The length of a beginning, in bytes, unless its entry is shorter.
const LENGTH: usize = 3;

impl Beginnings {
    // Runs in constants, too, where an index out of range is a compile error.
    #[allow(clippy::indexing_slicing)]
    const fn of(entries: &[&str]) -> Self {
        let (mut bits, mut shortest) = ([0; BITS / 64], LENGTH);
        let mut at = 0;
        while at < entries.len() {
            let entry = entries[at].as_bytes();
            let length = if entry.len() < LENGTH { entry.len() } else { LENGTH };
            if length < shortest {
                shortest = length;
            }
            let bit = bit(entry.split_at(length).0);
            bits[bit / 64] |= 1 << (bit % 64);
            at += 1;
        }
        Self { bits, shortest }
    }

    /// Whether a text may be an entry.
    #[inline]
    fn may_be(&self, text: &str) -> bool {
        self.has(text.as_bytes().get(..LENGTH).unwrap_or(text.as_bytes()))
    }

    /// Whether an entry may begin a text.
    #[inline]
    fn may_begin(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        bytes.first_chunk::<LENGTH>().is_some_and(|beginning| self.has(beginning))
            || (self.shortest..LENGTH).any(|length| bytes.get(..length).is_some_and(|front| self.has(front)))
    }

    #[inline]
    fn has(&self, beginning: &[u8]) -> bool {
        let bit = bit(beginning);
        self.bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

/// The bit for the first bytes of an entry.
// Runs in constants, too, which have no iterators.
#[allow(clippy::indexing_slicing)]
#[inline]
const fn bit(beginning: &[u8]) -> usize {
    let (mut bit, mut at) = (0, 0);
    while at < beginning.len() {
        bit = bit * 37 + beginning[at] as usize;
        at += 1;
    }
    bit % BITS
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
