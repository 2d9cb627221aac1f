//! `Options`: what the caller can ask for.

use crate::named::{OptionsError, named};

/// What a summary should be: how long, in which order, and about what.
///
/// By default, three sentences in text order. Each method sets one thing and replaces what was set before:
/// there is only one limit. [`Summarizer::new`](crate::Summarizer::new) checks the values.
///
/// The fields can also be read and set directly. Later versions may add more.
///
/// With the feature `serde`, options are read from and written as JSON like the options in JavaScript:
/// `{"words": 80, "order": "rank", "focus": ["taiwan"]}` or `{"type": "key-points", "length": "medium"}`.
/// Unknown fields, invalid values and more than one limit are errors.
///
/// ```
/// use nutgraf::{Limit, Options, SentenceOrder};
///
/// let options = Options::new().words(80).focus(["taiwan"]).order(SentenceOrder::Rank);
/// assert_eq!(options.limit, Limit::Words(80));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "crate::serialize::Fields", into = "crate::serialize::Fields")
)]
#[non_exhaustive]
pub struct Options {
    /// The maximum length (default: three sentences).
    pub limit: Limit,
    /// The order of the sentences.
    pub order: SentenceOrder,
    /// Words to steer the summary towards. Other forms of a word count, too: "taiwanese" for "taiwan".
    pub focus: Vec<String>,
}

impl Options {
    /// Three sentences in text order, without focus words.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the maximum length.
    #[must_use]
    pub fn limit(mut self, limit: Limit) -> Self {
        self.limit = limit;
        self
    }

    /// Sets the maximum number of sentences: [`Limit::Sentences`].
    #[must_use]
    pub fn sentences(self, most: usize) -> Self {
        self.limit(Limit::Sentences(most))
    }

    /// Sets the maximum number of words: [`Limit::Words`].
    #[must_use]
    pub fn words(self, most: usize) -> Self {
        self.limit(Limit::Words(most))
    }

    /// Sets the maximum number of characters: [`Limit::Characters`].
    #[must_use]
    pub fn characters(self, most: usize) -> Self {
        self.limit(Limit::Characters(most))
    }

    /// Sets the maximum share of the article's words, from 0 to 1: [`Limit::Share`].
    #[must_use]
    pub fn share(self, most: f64) -> Self {
        self.limit(Limit::Share(most))
    }

    /// Asks for a headline with this maximum number of words: [`Limit::Headline`].
    #[must_use]
    pub fn headline(self, most: usize) -> Self {
        self.limit(Limit::Headline(most))
    }

    /// Sets the limit by kind and length, as in the browsers' Summarizer API: [`Limit::of`].
    #[must_use]
    pub fn kind(self, kind: SummaryKind, length: SummaryLength) -> Self {
        self.limit(Limit::of(kind, length))
    }

    /// Sets the order of the sentences.
    #[must_use]
    pub fn order(mut self, order: SentenceOrder) -> Self {
        self.order = order;
        self
    }

    /// Sets the words to steer the summary towards. Each must contain a letter or a digit.
    #[must_use]
    pub fn focus(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.focus = words.into_iter().map(Into::into).collect();
        self
    }

    /// Returns an error for the first option with an invalid value.
    pub(crate) fn check(&self) -> Result<(), OptionsError> {
        if let Some(share) = self.wrong_share() {
            let (field, allowed) = SHARE;
            return Err(OptionsError { field, value: share.to_string(), allowed });
        }
        let (field, allowed) = FOCUS;
        self.wrong_word().map_or(Ok(()), |word| Err(OptionsError::new(field, word, allowed)))
    }

    /// The name of the first option with an invalid value, the value, and what is allowed. (Formatting a
    /// number here would add a few KB to the module, so JavaScript shows the value.)
    #[cfg(all(feature = "web", target_arch = "wasm32"))]
    pub(crate) fn fault<'a, V: From<f64> + From<&'a str>>(
        &'a self,
    ) -> Option<(&'static str, V, &'static str)> {
        let share = self.wrong_share().map(|share| (SHARE.0, share.into(), SHARE.1));
        share.or_else(|| self.wrong_word().map(|word| (FOCUS.0, word.into(), FOCUS.1)))
    }

    fn wrong_share(&self) -> Option<f64> {
        let Limit::Share(share) = self.limit else { return None };
        (!(0.0..=1.0).contains(&share)).then_some(share)
    }

    fn wrong_word(&self) -> Option<&str> {
        self.focus.iter().map(String::as_str).find(|word| !word.contains(char::is_alphanumeric))
    }
}

/// The options that can have invalid values, each with what is allowed.
const SHARE: (&str, &str) = ("share", "a number from 0 to 1");
const FOCUS: (&str, &str) = ("focus", "words with at least one letter or digit");

/// The maximum length of a summary. It is never exceeded, and it is filled: none of the sentences left out
/// would still fit, except those that repeat a chosen one or depend on the sentence before them.
///
/// With the feature `serde`, a limit is an object like the options in JavaScript: `{"words": 80}`. `{"type":
/// "key-points", "length": "medium"}` can also be read, and an empty object is the default.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "crate::serialize::Fields", into = "crate::serialize::Fields")
)]
#[non_exhaustive]
pub enum Limit {
    /// Maximum number of sentences.
    Sentences(usize),
    /// Maximum number of words by UAX #29. In scripts without spaces, two characters count as one word.
    Words(usize),
    /// Maximum number of Unicode scalar values of [`Summary::text`](crate::Summary::text).
    Characters(usize),
    /// Maximum share of the words of all candidate sentences, from 0 to 1. 1 returns every candidate,
    /// including repeats.
    Share(f64),
    /// A single line to put above the article, with this maximum number of words: the title if known and
    /// short enough, otherwise the best sentence or clause.
    Headline(usize),
}

impl Default for Limit {
    /// Three sentences.
    fn default() -> Self {
        Self::Sentences(3)
    }
}

impl Limit {
    /// The limit for a kind and a length of the browsers' Summarizer API
    /// (<https://webmachinelearning.github.io/writing-assistance-apis/>).
    ///
    /// ```
    /// use nutgraf::{Limit, SummaryKind, SummaryLength};
    ///
    /// assert_eq!(Limit::of(SummaryKind::KeyPoints, SummaryLength::Medium), Limit::Sentences(5));
    /// assert_eq!(Limit::of(SummaryKind::Headline, SummaryLength::Short), Limit::Headline(12));
    /// ```
    #[must_use]
    pub const fn of(kind: SummaryKind, length: SummaryLength) -> Self {
        match kind {
            SummaryKind::Tldr | SummaryKind::Teaser => Self::Sentences(length.pick([1, 2, 3])),
            SummaryKind::KeyPoints => Self::Sentences(length.pick([3, 5, 7])),
            SummaryKind::Headline => Self::Headline(length.pick([12, 17, 22])),
        }
    }
}

/// The kinds of summary of the browsers' Summarizer API, with the names of its `type`.
///
/// ```
/// use nutgraf::SummaryKind;
///
/// assert_eq!("key-points".parse(), Ok(SummaryKind::KeyPoints));
/// assert_eq!(
///     "poem".parse::<SummaryKind>().unwrap_err().to_string(),
///     "`type`: \"poem\" is not allowed; give one of tldr, teaser, key-points, headline",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum SummaryKind {
    /// "tldr", the gist: 1, 2 or 3 sentences.
    Tldr,
    /// "teaser", an incentive to read on: 1, 2 or 3 sentences.
    Teaser,
    /// "key-points", a list of points: 3, 5 or 7 sentences.
    KeyPoints,
    /// "headline", a single line: 12, 17 or 22 words.
    Headline,
}

named!(SummaryKind, "type": Tldr "tldr", Teaser "teaser", KeyPoints "key-points", Headline "headline");

/// The lengths of the browsers' Summarizer API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum SummaryLength {
    /// "short", the default.
    #[default]
    Short,
    /// "medium".
    Medium,
    /// "long".
    Long,
}

named!(SummaryLength, "length": Short "short", Medium "medium", Long "long");

impl SummaryLength {
    const fn pick(self, [short, medium, long]: [usize; 3]) -> usize {
        match self {
            Self::Short => short,
            Self::Medium => medium,
            Self::Long => long,
        }
    }
}

/// The order of a summary's sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum SentenceOrder {
    /// "document": text order (default).
    #[default]
    Document,
    /// "rank": best first.
    Rank,
}

named!(SentenceOrder, "order": Document "document", Rank "rank");
