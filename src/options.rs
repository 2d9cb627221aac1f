//! `Options`: what the caller may ask for, checked once.

use std::error::Error;
use std::fmt;

/// What a summary should be.
///
/// ```
/// use nutgraf::{Limit, Options};
///
/// let options = Options { limit: Limit::Words(80), focus: vec!["taiwan".into()], ..Options::default() };
/// assert!(options.check().is_ok());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// How long it may be; three sentences when nothing else is said.
    pub limit: Limit,
    /// In which order its sentences stand.
    pub order: Order,
    /// Words it should lean towards; other forms of them count too.
    pub focus: Vec<String>,
}

impl Options {
    /// Whether every value is one that is allowed.
    ///
    /// # Errors
    ///
    /// [`OptionsError`] names the first field that is not, its value and what is allowed.
    pub fn check(&self) -> Result<(), OptionsError> {
        let Some((field, allowed)) = self.fault() else { return Ok(()) };
        let value = match self.limit {
            Limit::Share(share) if field == "share" => share.to_string(),
            _ => format!("{:?}", self.focus),
        };
        Err(OptionsError { field, value, allowed })
    }

    /// The first option whose value is not allowed, and what is.
    pub(crate) fn fault(&self) -> Option<(&'static str, &'static str)> {
        match self.limit {
            Limit::Share(share) if !(0.0..=1.0).contains(&share) => Some(("share", "a number from 0 to 1")),
            _ if !self.focus.iter().all(|word| word.contains(char::is_alphanumeric)) => {
                Some(("focus", "words with at least one letter or digit"))
            }
            _ => None,
        }
    }
}

/// How long a summary may be. A limit is a promise: never exceeded, and full, in the sense that no candidate sentence
/// that is left out, repeats nothing and leans on nothing would still fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// At most so many sentences.
    Sentences(usize),
    /// At most so many words by UAX #29; two characters count as one where words are not spaced.
    Words(usize),
    /// At most so many Unicode scalar values of [`Summary::text`](crate::Summary::text).
    Characters(usize),
    /// At most this share, from 0 to 1, of the words of all candidate sentences; 1 gives every one of them.
    Share(f64),
    /// One piece of at most so many words that can stand above the article: its title when that is known and fits,
    /// else the best sentence or clause of a sentence.
    Headline(usize),
}

impl Default for Limit {
    fn default() -> Self {
        Self::Sentences(3)
    }
}

impl Limit {
    /// The limit of one of the kinds and lengths of the browsers' Summarizer API
    /// (<https://webmachinelearning.github.io/writing-assistance-apis/>).
    #[must_use]
    pub fn of(kind: Kind, length: Length) -> Self {
        let pick = |short, medium, long| match length {
            Length::Short => short,
            Length::Medium => medium,
            Length::Long => long,
        };
        match kind {
            Kind::Tldr | Kind::Teaser => Self::Sentences(pick(1, 2, 3)),
            Kind::KeyPoints => Self::Sentences(pick(3, 5, 7)),
            Kind::Headline => Self::Headline(pick(12, 17, 22)),
        }
    }
}

/// The kinds of summary of the browsers' Summarizer API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The gist: 1, 2 or 3 sentences.
    Tldr,
    /// What makes one want to read on: 1, 2 or 3 sentences.
    Teaser,
    /// A list of points: 3, 5 or 7 sentences.
    KeyPoints,
    /// One line: 12, 17 or 22 words.
    Headline,
}

/// The lengths of the browsers' Summarizer API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Length {
    /// The shortest.
    #[default]
    Short,
    /// The middle one.
    Medium,
    /// The longest.
    Long,
}

/// In which order the sentences of a summary stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// As in the text.
    #[default]
    Document,
    /// The best first.
    Rank,
}

/// An option whose value is not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionsError {
    /// The option's name.
    pub field: &'static str,
    /// The value it had, as text.
    pub value: String,
    /// What it may be, in words.
    pub allowed: &'static str,
}

impl fmt::Display for OptionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {} is not allowed; give {}", self.field, self.value, self.allowed)
    }
}

impl Error for OptionsError {}
