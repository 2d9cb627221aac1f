//! Sorted lists of words and phrases, each stored in one string, and how to search them.

/// Words sorted by their bytes and separated by spaces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordList {
    words: &'static str,
    beginnings: Beginnings,
}

impl WordList {
    pub const fn new(words: &'static str) -> Self {
        Self { words, beginnings: Beginnings::of(words, b' ') }
    }

    /// The words, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.words.split(' ').filter(|word| !word.is_empty())
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the list contains a word.
    pub fn contains(&self, word: &str) -> bool {
        self.beginnings.may_begin(word)
            && floor(self.words.as_bytes(), b' ', word.as_bytes()) == word.as_bytes()
    }
}

/// Phrases sorted by their bytes and separated by "|". None is a prefix of another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PhraseList {
    pub phrases: &'static str,
    beginnings: Beginnings,
}

impl PhraseList {
    pub const fn new(phrases: &'static str) -> Self {
        Self { phrases, beginnings: Beginnings::of(phrases, b'|') }
    }

    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Whether the list contains exactly this phrase.
    pub fn contains(&self, phrase: &str) -> bool {
        self.beginnings.may_begin(phrase)
            && floor(self.phrases.as_bytes(), b'|', phrase.as_bytes()) == phrase.as_bytes()
    }

    /// Whether a text begins with a phrase of the list. Everything sorted between a phrase and a text that
    /// begins with it also begins with it, so only the last phrase before the text needs checking.
    pub fn opens(&self, text: &str) -> bool {
        if !self.beginnings.may_begin(text) {
            return false;
        }
        let phrase = floor(self.phrases.as_bytes(), b'|', text.as_bytes());
        !phrase.is_empty() && text.as_bytes().starts_with(phrase)
    }
}

/// The first two bytes of the entries of a list, as a set of bits. Most texts begin with none of them and need
/// no search.
#[derive(Clone, Copy, Debug)]
struct Beginnings([u64; BITS / 64]);

/// Number of bits for the first two bytes: some share one.
const BITS: usize = 1024;

impl Beginnings {
    // Runs in constants, too, where an index out of range is a compile error.
    #[allow(clippy::indexing_slicing)]
    const fn of(list: &str, separator: u8) -> Self {
        let bytes = list.as_bytes();
        let mut bits = [0; BITS / 64];
        let mut at = 0;
        while at < bytes.len() {
            if at == 0 || bytes[at - 1] == separator {
                let is_single = at + 1 == bytes.len() || bytes[at + 1] == separator;
                let (mut second, last) =
                    if is_single { (0, u8::MAX) } else { (bytes[at + 1], bytes[at + 1]) };
                loop {
                    let bit = bit(bytes[at], second);
                    bits[bit / 64] |= 1 << (bit % 64);
                    if second == last {
                        break;
                    }
                    second += 1;
                }
            }
            at += 1;
        }
        Self(bits)
    }

    /// Whether an entry may begin a text; false if it is empty.
    fn may_begin(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let Some(&first) = bytes.first() else { return false };
        let bit = bit(first, bytes.get(1).copied().unwrap_or_default());
        self.0.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

/// The bit for the first two bytes of an entry.
const fn bit(first: u8, second: u8) -> usize {
    (first as usize * 37 + second as usize) % BITS
}

/// The last entry of a sorted list that is not greater than `text`, or an empty one: a binary search over the
/// bytes, in which each step looks at the entry around the middle.
fn floor<'a>(list: &'a [u8], separator: u8, text: &[u8]) -> &'a [u8] {
    let (mut left, mut found): (&[u8], &[u8]) = (list, &[]);
    while !left.is_empty() {
        let (front, back) = left.split_at_checked(left.len() / 2).unwrap_or((left, &[]));
        let start = front.iter().rposition(|&byte| byte == separator).map_or(0, |at| at + 1);
        let end = back.iter().position(|&byte| byte == separator).map_or(left.len(), |at| front.len() + at);
        let entry = left.get(start..end).unwrap_or_default();
        left = if entry <= text {
            found = entry;
            left.get(end + 1..)
        } else {
            left.get(..start.saturating_sub(1))
        }
        .unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_and_nothing_else() {
        for list in ["", "a", "a b", "a bc d", "alpha beta delta gamma"] {
            let sorted = WordList::new(list);
            assert!(sorted.iter().all(|word| sorted.contains(word)), "{list}");
            assert!(["", " ", "ab", "a b", "zz", "bet"].iter().all(|word| !sorted.contains(word)), "{list}");
        }
    }

    #[test]
    fn a_text_that_begins_with_a_phrase_of_the_list_is_recognized() {
        let phrases = PhraseList::new("by |read more|sign up");
        assert!(["by anna", "read more: this", "sign up"].iter().all(|text| phrases.opens(text)));
        assert!(
            ["", "bystanders", "read", "reads more", "a by ", "zebra"]
                .iter()
                .all(|text| !phrases.opens(text))
        );
    }
}
