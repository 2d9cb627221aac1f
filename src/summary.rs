//! `Summary`: what the caller gets.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::language::lists::WordLists;
use crate::language::tag::LanguageTag;
use crate::reason::Reason;
use crate::text::owned;

/// The most important sentences of an article, and what nutgraf found out about it on the way.
///
/// Texts are borrowed from the document; [`into_owned`](Self::into_owned) gives a summary that outlives it.
/// As text (`Display`) it is what [`text`](Self::text) gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Summary<'a> {
    /// The language, given or detected.
    pub language: Option<LanguageTag>,
    /// Whether nutgraf's lists of words of this language were used.
    pub lists: WordLists,
    /// The title, given or found.
    pub title: Option<Cow<'a, str>>,
    /// The chosen sentences, in the order that the options ask for.
    pub sentences: Vec<Sentence<'a>>,
    /// The words and phrases that name the article, the most important first; at most ten.
    pub keywords: Vec<Keyword<'a>>,
    /// How long the article and the summary are.
    pub statistics: Statistics,
    /// Why the summary is shorter than the limit asks for, if it is.
    pub shortfall: Option<Shortfall>,
}

impl Summary<'_> {
    /// The sentences, joined with a space; with nothing after a Chinese or Japanese character.
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

    /// The same summary with texts of its own, which does not borrow the document.
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

/// Whether a space belongs between `before` and the sentence after it.
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

/// A sentence of the article, word for word. As text (`Display`) it is its `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sentence<'a> {
    /// Its place among all sentences of the article, from 0: the index in
    /// [`Segmentation::sentences`](crate::Segmentation::sentences).
    pub index: usize,
    /// The document's text at `range`.
    pub text: Cow<'a, str>,
    /// Where it stands in the document's text, in bytes. Empty in one case only: a headline that is the title
    /// given by the caller and does not occur in the text.
    pub range: Range<usize>,
    /// Which block of the article it stands in, from 0: the index in
    /// [`Segmentation::blocks`](crate::Segmentation::blocks).
    pub block: usize,
    /// Its score, as the shares that it is the sum of.
    pub score: Score,
    /// Why it was chosen: one to three reasons, the strongest first.
    pub reasons: Vec<Reason<'a>>,
}

impl Sentence<'_> {
    /// The same sentence with texts of its own, which does not borrow the document.
    #[must_use]
    pub fn into_owned(self) -> Sentence<'static> {
        Sentence {
            index: self.index,
            text: owned(self.text),
            range: self.range,
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

/// The score of a sentence and the shares that it is the sum of. A share is the weight of a feature times its
/// value, scaled to 0..=1 over the candidate sentences of the article. The total is exactly their sum, added
/// in the order of the fields, with the same bits on every machine.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Score {
    /// The sum of the shares below.
    pub total: f64,
    /// How often the article has the words of the sentence.
    pub frequency: f64,
    /// How much the rest of the article returns to it.
    pub centrality: f64,
    /// Where it stands in the article and in its paragraph.
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

    /// Makes the total what the shares add up to.
    pub(crate) fn sum(&mut self) {
        self.total = self.shares().fold(0.0, |sum, (_, share)| sum + share);
    }
}

/// A word or phrase that names the article. As text (`Display`) it is its `text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Keyword<'a> {
    /// The document's text at `range`.
    pub text: Cow<'a, str>,
    /// Where the article has it first, in bytes; within a sentence rather than at the start of one.
    pub range: Range<usize>,
    /// How often the article has it, in any form, from 1. For a phrase this is the count of its most
    /// important word: for "Lea Brandt" every "Brandt" counts.
    pub count: usize,
}

impl Keyword<'_> {
    /// The same keyword with a text of its own, which does not borrow the document.
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

/// How long an article and its summary are.
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
    /// Number of words by UAX #29; two characters count as one word where a script sets no spaces.
    pub words: usize,
    /// Number of sentences.
    pub sentences: usize,
    /// Silent reading time in seconds.
    pub seconds: f64,
}

impl Extent {
    /// 238 words a minute: the mean of 190 studies of silent reading of English non-fiction (Brysbaert 2019,
    /// <https://doi.org/10.1016/j.jml.2019.104047>).
    const WORDS_A_MINUTE: f64 = 238.0;

    pub(crate) fn new(words: usize, sentences: usize) -> Self {
        Self { words, sentences, seconds: words as f64 * 60.0 / Self::WORDS_A_MINUTE }
    }
}

/// Why a summary is shorter than the limit asks for. As text (`Display`) it says so in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Shortfall {
    /// There is nothing to read in the text.
    NoText,
    /// Every sentence alone is longer than the limit.
    NothingFits,
    /// The text has no further sentence that says something new.
    FewSentences,
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NoText => "there is nothing to read in the text",
            Self::NothingFits => "every sentence alone is longer than the limit",
            Self::FewSentences => "the text has no further sentence that says something new",
        })
    }
}
