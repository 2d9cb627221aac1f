//! `Summary`: the result.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::language::lists::WordLists;
use crate::language::tag::LanguageTag;
use crate::reading::LeftOut;
use crate::reason::Reason;
use crate::text::owned;

/// The most important sentences of an article, and what nutgraf found out about it along the way.
///
/// Texts are borrowed from the document; [`into_owned`](Self::into_owned) returns a summary that outlives it.
/// Its `Display` is [`text`](Self::text).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Summary<'a> {
    /// The language, given or detected; `None` if unknown.
    pub language: Option<LanguageTag>,
    /// Whether nutgraf's word lists for this language were used.
    pub lists: WordLists,
    /// The title, given or found in the text.
    pub title: Option<Cow<'a, str>>,
    /// The chosen sentences, in the requested order.
    pub sentences: Vec<Sentence<'a>>,
    /// The words and phrases that name the article's subject, most important first; at most ten.
    pub keywords: Vec<Keyword<'a>>,
    /// The lengths of the article and the summary.
    pub statistics: Statistics,
    /// Why the summary is shorter than requested, if it is.
    pub shortfall: Option<Shortfall>,
}

impl Summary<'_> {
    /// The sentences, joined with a space, or with nothing after a Chinese or Japanese character.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for sentence in &self.sentences {
            if joint(&text) {
                text.push(' ');
            }
            text.push_str(&sentence.text);
        }
        text
    }

    /// The same summary, not borrowing from the document.
    #[must_use]
    pub fn into_owned(self) -> Summary<'static> {
        Summary {
            language: self.language,
            lists: self.lists,
            title: self.title.map(owned),
            sentences: self.sentences.into_iter().map(Sentence::into_owned).collect(),
            keywords: self.keywords.into_iter().map(Keyword::into_owned).collect(),
            statistics: self.statistics,
            shortfall: self.shortfall,
        }
    }
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

/// Whether a space belongs between `before` and the sentence that follows.
pub(crate) fn joint(before: &str) -> bool {
    before.chars().next_back().is_some_and(|last| !is_unspaced(last))
}

/// Whether a character is Chinese or Japanese: from the radicals to the ideographs, their compatibility
/// forms, and full-width punctuation.
fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{2e80}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe4f}'
            | '\u{ff00}'..='\u{ff9f}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

/// A sentence of the article, word for word. Its `Display` is its `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sentence<'a> {
    /// Its index among all sentences of the article, as in
    /// [`Segmentation::sentences`](crate::Segmentation::sentences).
    pub index: usize,
    /// The sentence as a person reads it: the document's text at `range`, without what is `left_out`, and
    /// with one space for each line end within it.
    pub text: Cow<'a, str>,
    /// Its position in the document's text, in bytes. Empty only for a headline that is the caller's title
    /// and does not occur in the text.
    pub range: Range<usize>,
    /// What `text` does not have of the document's text at `range`, or has in another form, in order. White
    /// space and invisible characters are not listed.
    pub left_out: Vec<LeftOut>,
    /// The index of its block in [`Segmentation::blocks`](crate::Segmentation::blocks).
    pub block: usize,
    /// Its score.
    pub score: Score,
    /// Why it was chosen: one to three reasons, strongest first.
    pub reasons: Vec<Reason<'a>>,
}

impl Sentence<'_> {
    /// The same sentence, not borrowing from the document.
    #[must_use]
    pub fn into_owned(self) -> Sentence<'static> {
        Sentence {
            index: self.index,
            text: owned(self.text),
            range: self.range,
            left_out: self.left_out,
            block: self.block,
            score: self.score,
            reasons: self.reasons.into_iter().map(Reason::into_owned).collect(),
        }
    }
}

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// The score of a sentence, and the shares that add up to it. A share is the weight of a feature times its
/// value, scaled to 0..=1 over the candidate sentences of the article. The total is exactly their sum, added
/// in the order of the fields, with the same bits on every machine.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Score {
    /// The sum of the shares below.
    pub total: f64,
    /// How often the sentence's words occur in the article.
    pub frequency: f64,
    /// How much the rest of the article returns to it.
    pub centrality: f64,
    /// Its position in the article and in its paragraph.
    pub position: f64,
    /// What it has in common with the title.
    pub title: f64,
    /// Its length, and whether it is a quotation, a question or a fragment.
    pub form: f64,
    /// Whether it announces what the text is about.
    pub cue: f64,
    /// How many of the focus words it has.
    pub focus: f64,
}

impl Score {
    /// The shares with their names, in the order in which they are added.
    ///
    /// ```
    /// let summary = nutgraf::summarize("The bridge is closed. It is being painted.", 1);
    /// let score = summary.sentences[0].score;
    /// assert_eq!(score.shares().map(|(_, share)| share).sum::<f64>(), score.total);
    /// ```
    pub fn shares(&self) -> impl Iterator<Item = (&'static str, f64)> + use<> {
        let shares = [
            ("frequency", self.frequency),
            ("centrality", self.centrality),
            ("position", self.position),
            ("title", self.title),
            ("form", self.form),
            ("cue", self.cue),
            ("focus", self.focus),
        ];
        shares.into_iter()
    }

    /// Sets the total to the sum of the shares.
    pub(crate) fn sum(&mut self) {
        self.total = self.shares().fold(0.0, |sum, (_, share)| sum + share);
    }
}

/// A word or phrase that names the article's subject. Its `Display` is its `text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Keyword<'a> {
    /// The word or phrase as a person reads it.
    pub text: Cow<'a, str>,
    /// Its first occurrence in the article, in bytes; one within a sentence rather than at its start, if
    /// possible.
    pub range: Range<usize>,
    /// How often it occurs in the article, in any form, from 1. For a phrase, this is the count of its most
    /// important word: for "Lea Brandt", every "Brandt" counts.
    pub count: usize,
}

impl Keyword<'_> {
    /// The same keyword, not borrowing from the document.
    #[must_use]
    pub fn into_owned(self) -> Keyword<'static> {
        Keyword { text: owned(self.text), range: self.range, count: self.count }
    }
}

impl fmt::Display for Keyword<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// The lengths of an article and its summary.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Statistics {
    /// All candidate sentences: those that could have been chosen.
    pub article: Extent,
    /// The chosen sentences.
    pub summary: Extent,
}

/// The length of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Extent {
    /// Number of words by UAX #29. In scripts without spaces, two characters count as one word.
    pub words: usize,
    /// Number of sentences.
    pub sentences: usize,
    /// Silent reading time in seconds.
    pub seconds: f64,
}

impl Extent {
    /// 238 words per minute: the mean of 190 studies of silent reading of English non-fiction (Brysbaert
    /// 2019, <https://doi.org/10.1016/j.jml.2019.104047>).
    const WORDS_A_MINUTE: f64 = 238.0;

    pub(crate) fn new(words: usize, sentences: usize) -> Self {
        Self { words, sentences, seconds: words as f64 * 60.0 / Self::WORDS_A_MINUTE }
    }
}

/// Why a summary is shorter than requested. Its `Display` says so in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Shortfall {
    /// There is nothing to read in the text.
    NoText,
    /// Every sentence is longer than the limit.
    NothingFits,
    /// No other sentence of the text says anything new.
    FewSentences,
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NoText => "there is nothing to read in the text",
            Self::NothingFits => "every sentence is longer than the limit",
            Self::FewSentences => "no other sentence of the text says anything new",
        })
    }
}
