//! Sorted lists of words and phrases, each stored in one string, and how to search them.

/// Words sorted by their bytes and separated by spaces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordList(pub &'static str);

impl WordList {
    /// The words, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Whether the list contains a word.
    pub fn contains(self, word: &str) -> bool {
        !word.is_empty() && floor(self.0.as_bytes(), b' ', word.as_bytes()) == word.as_bytes()
    }
}

/// Phrases sorted by their bytes and separated by "|". None is a prefix of another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PhraseList {
    pub phrases: &'static str,
    /// The set of their first two bytes, one bit for each `pair_bit`: most texts begin with none of them and
    /// need no search.
    pairs: [u64; PAIRS / 64],
}

/// Number of bits for the first two bytes of phrases.
const PAIRS: usize = 1024;

/// The bit for the first two bytes of a text.
const fn pair_bit(first: u8, second: u8) -> usize {
    (first as usize * 37 + second as usize) % PAIRS
}

impl PhraseList {
    // Also runs in constants, where an index out of range is a compile error.
    #[allow(clippy::indexing_slicing)]
    pub const fn new(phrases: &'static str) -> Self {
        let bytes = phrases.as_bytes();
        let mut pairs = [0; PAIRS / 64];
        let mut at = 0;
        while at < bytes.len() {
            if at == 0 || bytes[at - 1] == b'|' {
                let is_single = at + 1 == bytes.len() || bytes[at + 1] == b'|';
                let (mut second, last) =
                    if is_single { (0, u8::MAX) } else { (bytes[at + 1], bytes[at + 1]) };
                loop {
                    let bit = pair_bit(bytes[at], second);
                    pairs[bit / 64] |= 1 << (bit % 64);
                    if second == last {
                        break;
                    }
                    second += 1;
                }
            }
            at += 1;
        }
        Self { phrases, pairs }
    }

    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Whether the list contains exactly this phrase.
    pub fn contains(&self, phrase: &str) -> bool {
        !phrase.is_empty() && floor(self.phrases.as_bytes(), b'|', phrase.as_bytes()) == phrase.as_bytes()
    }

    /// Whether a text begins with a phrase of the list. Everything sorted between a phrase and a text that
    /// begins with it also begins with it, so only the last phrase before the text needs checking.
    pub fn opens(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let Some(&first) = bytes.first() else { return false };
        let bit = pair_bit(first, bytes.get(1).copied().unwrap_or_default());
        if self.pairs.get(bit / 64).is_none_or(|bits| bits >> (bit % 64) & 1 == 0) {
            return false;
        }
        let phrase = floor(self.phrases.as_bytes(), b'|', text.as_bytes());
        !phrase.is_empty() && text.as_bytes().starts_with(phrase)
    }
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
            let sorted = WordList(list);
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
