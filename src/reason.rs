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
        self.parts().next().unwrap_or_default()
    }

    /// The number in it, if there is one; from 1.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::Focus { count, .. } | Self::Title(count) => Some(*count),
            _ => None,
        }
    }

    /// Its name, and what it says before and behind its number or word. (One text each, and no formatting, keep the module
    /// small.)
    fn parts(&self) -> std::str::Split<'static, char> {
        let parts = match self {
            Self::Support => "support|is what the sentence after it leans on",
            Self::Focus { count: 1, .. } => "focus|has the focus word “|”",
            Self::Focus { .. } => "focus|has | focus words",
            Self::Title(1) => "title|shares | word with the title",
            Self::Title(_) => "title|shares | words with the title",
            Self::Centrality => "centrality|says what the rest of the article returns to",
            Self::Opening => "opening|opens the article",
            Self::Beginning => "beginning|stands near the beginning",
            Self::Paragraph => "paragraph|opens a paragraph",
            Self::Cue => "cue|announces what the text is about",
            Self::Frequency => "frequency|has the words the article uses most",
            Self::Headline => "headline|is what the title says",
            Self::Room => "room|still fits the length that was asked for",
        };
        parts.split('|')
    }

    /// What it says.
    pub(crate) fn text(&self) -> String {
        const NUMBERS: [&str; 11] =
            ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        let middle = match self {
            Self::Focus { count: 1, word } => word,
            _ => NUMBERS.get(self.count().unwrap_or_default()).unwrap_or(&"more than ten"),
        };
        let mut parts = self.parts().skip(1);
        let mut text = String::new();
        for part in [parts.next(), Some(*middle), parts.next()] {
            text.push_str(part.unwrap_or_default());
        }
        text
    }
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_words() {
        let texts = [1, 2, 10, 11].map(|count| Reason::Title(count).to_string());
        let expected = ["one word", "two words", "ten words", "more than ten words"]
            .map(|words| format!("shares {words} with the title"));
        assert_eq!(texts, expected);
    }

    #[test]
    fn one_focus_word_is_named_and_several_are_counted() {
        let focus = |count| Reason::Focus { count, word: "Kelda" }.to_string();
        assert_eq!([focus(1), focus(3)], ["has the focus word “Kelda”", "has three focus words"]);
    }
}
