//! `Summary`: what the caller gets.

use std::fmt;
use std::ops::Range;

use crate::language::lists::WordLists;
use crate::language::tag::LanguageTag;
use crate::reason::Reason;

/// The sentences that carry an article, and what was found of it on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary<'a> {
    /// The language that was given or found, if any.
    pub language: Option<LanguageTag>,
    /// Whether nutgraf's lists of words of this language were used.
    pub lists: WordLists,
    /// The title that was given or found, if any.
    pub title: Option<&'a str>,
    /// The chosen sentences, in the order that was asked for.
    pub sentences: Vec<Sentence<'a>>,
    /// The words and phrases that name the article, the weightiest first; ten at most.
    pub keywords: Vec<Keyword<'a>>,
    /// How long the article and the summary are.
    pub statistics: Statistics,
    /// Why the summary is shorter than asked, where it is.
    pub shortfall: Option<Shortfall>,
}

impl Summary<'_> {
    /// The sentences joined with one space, with nothing after one that ends in a Chinese or Japanese character.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for sentence in &self.sentences {
            if joint(&text) {
                text.push(' ');
            }
            text.push_str(sentence.text);
        }
        text
    }
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

/// Whether a space belongs between `before` and the sentence after it.
pub(crate) fn joint(before: &str) -> bool {
    // From the radicals to the ideographs, their compatibility forms, and full-width punctuation.
    before.chars().next_back().is_some_and(|last| !matches!(last, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}'))
}

/// One sentence of the article, word for word.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence<'a> {
    /// Which sentence of the article it is, counted from 0 over all blocks.
    pub index: usize,
    /// The piece of the document's text at `range`.
    pub text: &'a str,
    /// Where it stands, in bytes. Empty for one text only: a headline that is the caller's title and stands nowhere in the text.
    pub range: Range<usize>,
    /// Which block of the article it stands in, counted from 0.
    pub block: usize,
    /// What spoke for it.
    pub score: Score,
    /// Why it was chosen, in plain words: one to three reasons, the strongest first.
    pub reasons: Vec<Reason<'a>>,
}

/// What speaks for a sentence: each share is a weight times a feature, which is scaled to 0..=1 over the candidate
/// sentences of the article. The total is exactly their sum, added in the order of the fields.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Score {
    /// The sum of the shares below.
    pub total: f64,
    /// How much of what the article talks about is in the sentence.
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
    /// What it has of the caller's focus words.
    pub focus: f64,
}

impl Score {
    /// The shares with their names, in the order in which they are added.
    #[must_use]
    pub fn shares(&self) -> [(&'static str, f64); 7] {
        [
            ("frequency", self.frequency),
            ("centrality", self.centrality),
            ("position", self.position),
            ("title", self.title),
            ("form", self.form),
            ("cue", self.cue),
            ("focus", self.focus),
        ]
    }

    /// Makes the total what the shares add up to.
    pub(crate) fn sum(&mut self) {
        self.total = self.shares().iter().fold(0.0, |sum, (_, share)| sum + share);
    }
}

/// A word or phrase that names the article.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword<'a> {
    /// As it stands at `range`.
    pub text: &'a str,
    /// Where the article has it first, if possible within a sentence, in bytes.
    pub range: Range<usize>,
    /// How often the article has it, in any form; of a phrase its weightiest word, as of "Lea Brandt" all of "Brandt".
    pub count: usize,
}

/// How long the article and its summary are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Statistics {
    /// All sentences that could have been chosen.
    pub article: Extent,
    /// The sentences that were.
    pub summary: Extent,
}

/// The length of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Extent {
    /// Words by UAX #29; two characters count as one where words are not spaced.
    pub words: usize,
    /// Sentences.
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

/// Why a summary is shorter than asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
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
