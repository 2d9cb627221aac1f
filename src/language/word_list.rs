//! A sorted list of words in one string, which is smaller in the module than an array of strings.

/// Words in the order of their bytes, with one space between each two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordList(pub &'static str);

impl WordList {
    /// The words, in their order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Whether the list has a word: a binary search over the bytes, each step on the word that its middle is in.
    pub fn contains(self, word: &str) -> bool {
        let mut left = self.0.as_bytes();
        let is_space = |&byte: &u8| byte == b' ';
        while !left.is_empty() {
            let (front, back) = left.split_at_checked(left.len() / 2).unwrap_or((left, &[]));
            let start = front.iter().rposition(is_space).map_or(0, |at| at + 1);
            let end = back.iter().position(is_space).map_or(left.len(), |at| front.len() + at);
            left = match left.get(start..end).unwrap_or_default().cmp(word.as_bytes()) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => left.get(end + 1..),
                std::cmp::Ordering::Greater => left.get(..start.saturating_sub(1)),
            }
            .unwrap_or_default();
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_and_nothing_else() {
        for list in ["", "a", "a b", "a bc d", "alpha beta gamma delta"] {
            let mut words: Vec<_> = list.split(' ').filter(|word| !word.is_empty()).collect();
            words.sort_unstable();
            let sorted = WordList(words.join(" ").leak());
            assert!(words.iter().all(|word| sorted.contains(word)), "{list}");
            assert!(["", " ", "ab", "a b", "zz", "bet"].iter().all(|word| !sorted.contains(word)), "{list}");
        }
    }
}
