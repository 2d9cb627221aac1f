//! `Reason`: why a sentence was chosen, in plain words.

use std::fmt;

/// What speaks for a chosen sentence. As text it goes on from "This sentence …".
///
/// ```
/// assert_eq!(nutgraf::Reason::Title(4).to_string(), "shares four words with the title");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason<'a> {
    /// The sentence after it is chosen, leans on it, and scores higher.
    Support,
    /// It has focus words.
    Focus {
        /// How many different ones, from 1. Words are compared by their first letters, and of two that overlap, as pairs of
        /// characters do where words are not spaced, one counts.
        count: usize,
        /// The first of them, as the sentence has it.
        word: &'a str,
    },
    /// So many different words of the title are in it, from 1, counted like focus words; stop words do not count.
    Title(usize),
    /// The rest of the article returns to what it says: its share of that is half of the greatest or more.
    Centrality,
    /// It is the first sentence that could have been chosen.
    Opening,
    /// It is not the first, but its position is worth half of the best or more.
    Beginning,
    /// It is the first of several sentences of a paragraph.
    Paragraph,
    /// It announces what the text is about.
    Cue,
    /// How often the article has its words is worth half of the greatest share of that or more.
    Frequency,
    /// It is the title, or a piece of it, chosen for a headline.
    Headline,
    /// Nothing else: it fits, and was the best that was left.
    Room,
}

impl Reason<'_> {
    /// Its name, in kebab case.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Focus { .. } => "focus",
            Self::Title(_) => "title",
            Self::Centrality => "centrality",
            Self::Opening => "opening",
            Self::Beginning => "beginning",
            Self::Paragraph => "paragraph",
            Self::Cue => "cue",
            Self::Frequency => "frequency",
            Self::Headline => "headline",
            Self::Room => "room",
        }
    }

    /// The number in it, if there is one; from 1.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::Focus { count, .. } | Self::Title(count) => Some(*count),
            _ => None,
        }
    }
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Focus { count: 1, word } => return write!(f, "has the focus word “{word}”"),
            Self::Focus { count, .. } => return write!(f, "has {} focus words", Number(*count)),
            Self::Title(1) => "shares one word with the title",
            Self::Title(count) => return write!(f, "shares {} words with the title", Number(*count)),
            Self::Support => "is what the sentence after it leans on",
            Self::Centrality => "says what the rest of the article returns to",
            Self::Opening => "opens the article",
            Self::Beginning => "stands near the beginning",
            Self::Paragraph => "opens a paragraph",
            Self::Cue => "announces what the text is about",
            Self::Frequency => "has the words the article uses most",
            Self::Headline => "is what the title says",
            Self::Room => "still fits the length that was asked for",
        })
    }
}

/// A number, up to ten in words.
struct Number(usize);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WORDS: [&str; 11] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        match WORDS.get(self.0) {
            Some(word) => f.write_str(word),
            None => self.0.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_words_up_to_ten() {
        let texts = [1, 2, 10, 11].map(|count| Reason::Title(count).to_string());
        let expected = ["one word", "two words", "ten words", "11 words"].map(|words| format!("shares {words} with the title"));
        assert_eq!(texts, expected);
    }

    #[test]
    fn one_focus_word_is_named_and_several_are_counted() {
        let focus = |count| Reason::Focus { count, word: "Kelda" }.to_string();
        assert_eq!([focus(1), focus(3)], ["has the focus word “Kelda”", "has three focus words"]);
    }
}
