//! `Reason`: why a sentence was chosen, in plain words.

use std::borrow::Cow;
use std::fmt;

use crate::text::owned;

/// Why a sentence was chosen. Its text (`Display`) completes "This sentence …" in English.
///
/// ```
/// let text = "The bridge is closed. It is being painted.";
/// let summary = nutgraf::summarize(text, 1);
/// let reasons: Vec<_> = summary.sentences[0].reasons.iter().map(ToString::to_string).collect();
/// assert_eq!(reasons, ["opens the article", "has the words the article uses most"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason<'a> {
    /// The sentence after it is chosen, depends on it, and scores higher.
    Support,
    /// It has focus words.
    #[non_exhaustive]
    Focus {
        /// The number of distinct focus words in it, from 1. Words are compared by their first letters. Of
        /// two overlapping words, such as pairs of characters in scripts without spaces, only one counts.
        count: usize,
        /// The first focus word, as it occurs in the sentence.
        word: Cow<'a, str>,
    },
    /// It has words of the title.
    #[non_exhaustive]
    Title {
        /// The number of distinct words of the title in it, from 1, counted like focus words. Stop words do
        /// not count.
        count: usize,
    },
    /// The rest of the article returns to what it says: its share for this is at least half of the greatest.
    Centrality,
    /// It is the first candidate sentence of the article.
    Opening,
    /// It is not the first, but its share for position is at least half of the greatest.
    Beginning,
    /// It is the first of several sentences in a paragraph.
    Paragraph,
    /// It announces what the text is about.
    Cue,
    /// The article uses its words often: its share for this is at least half of the greatest.
    Frequency,
    /// It is the title, or a piece of it, chosen as a headline.
    Headline,
    /// No other reason: it fits, and it was the best one left.
    Room,
}

impl Reason<'_> {
    /// The reason's name in kebab case, as in JavaScript and JSON.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.parts().next().unwrap_or_default()
    }

    /// The number of words, from 1, for reasons that count words.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::Focus { count, .. } | Self::Title { count } => Some(*count),
            Self::Support
            | Self::Centrality
            | Self::Opening
            | Self::Beginning
            | Self::Paragraph
            | Self::Cue
            | Self::Frequency
            | Self::Headline
            | Self::Room => None,
        }
    }

    /// The same reason, not borrowing from the document.
    #[must_use]
    pub fn into_owned(self) -> Reason<'static> {
        match self {
            Self::Support => Reason::Support,
            Self::Focus { count, word } => Reason::Focus { count, word: owned(word) },
            Self::Title { count } => Reason::Title { count },
            Self::Centrality => Reason::Centrality,
            Self::Opening => Reason::Opening,
            Self::Beginning => Reason::Beginning,
            Self::Paragraph => Reason::Paragraph,
            Self::Cue => Reason::Cue,
            Self::Frequency => Reason::Frequency,
            Self::Headline => Reason::Headline,
            Self::Room => Reason::Room,
        }
    }

    /// Its name, and the text before and after its number or word. (One string each, without formatting, to
    /// keep the module small.)
    fn parts(&self) -> std::str::Split<'static, char> {
        let parts = match self {
            Self::Support => "support|gives context for the sentence after it",
            Self::Focus { count: 1, .. } => "focus|has the focus word “|”",
            Self::Focus { .. } => "focus|has | focus words",
            Self::Title { count: 1 } => "title|shares | word with the title",
            Self::Title { .. } => "title|shares | words with the title",
            Self::Centrality => "centrality|says what the rest of the article returns to",
            Self::Opening => "opening|opens the article",
            Self::Beginning => "beginning|is near the beginning",
            Self::Paragraph => "paragraph|opens a paragraph",
            Self::Cue => "cue|announces what the text is about",
            Self::Frequency => "frequency|has the words the article uses most",
            Self::Headline => "headline|is what the title says",
            Self::Room => "room|fits the requested length",
        };
        parts.split('|')
    }

    /// The text of the reason.
    pub(crate) fn text(&self) -> String {
        const NUMBERS: [&str; 11] =
            ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        let middle = if let Self::Focus { count: 1, word } = self {
            word
        } else {
            NUMBERS.get(self.count().unwrap_or_default()).copied().unwrap_or("more than ten")
        };
        let mut parts = self.parts().skip(1);
        let mut text = String::new();
        for part in [parts.next(), Some(middle), parts.next()] {
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
        let texts = [1, 2, 10, 11].map(|count| Reason::Title { count }.to_string());
        let expected = ["one word", "two words", "ten words", "more than ten words"]
            .map(|words| format!("shares {words} with the title"));
        assert_eq!(texts, expected);
    }

    #[test]
    fn one_focus_word_is_named_and_several_are_counted() {
        let focus = |count| Reason::Focus { count, word: "Kelda".into() }.to_string();
        assert_eq!([focus(1), focus(3)], ["has the focus word “Kelda”", "has three focus words"]);
    }
}
