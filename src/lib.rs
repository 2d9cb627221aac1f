//! nutgraf picks the sentences that carry an article, word for word.
//!
//! A *nut graf* is the paragraph of a news story that says what it is about. [`summarize`] finds what is most like
//! it: each sentence is scored, above all by the **frequency** of what it says in the article and by its **position**,
//! and the best ones are given as byte ranges of the text, with the shares of their scores.
//!
//! ```
//! let text = "Lea Brandt won the regatta on Sunday. Her boat, the Kestrel, led the regatta from the first buoy. It rained.";
//! let summary = nutgraf::summarize(text, 1);
//! assert_eq!(summary.text(), "Lea Brandt won the regatta on Sunday.");
//! assert_eq!(summary.sentences[0].range, 0..37);
//! ```
//!
//! Any text has an answer: nothing here panics or fails on text, and a summary that is shorter than asked says why
//! ([`Shortfall`]). What takes a [`Limit`], an [`Order`], focus words, a known title, language or blocks goes through
//! a [`Summarizer`].
//!
//! Features: `serde` (results can be serialized), `cli` (the program), `web` (the JavaScript surface, on wasm32);
//! all on by default. The library alone needs none of them.

mod article;
mod document;
mod explain;
mod keywords;
mod language;
mod options;
mod rank;
mod reason;
mod score;
mod segmentation;
mod select;
#[cfg(feature = "serde")]
mod serialize;
mod summary;
mod text;
#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub mod web;

use std::ops::Range;

use article::Article;
use language::Data;

pub use document::{Block, BlockError, BlockKind, Document};
pub use language::lists::WordLists;
pub use language::tag::LanguageTag;
pub use language::{Language, LanguageError};
pub use options::{Kind, Length, Limit, Options, OptionsError, Order};
pub use reason::Reason;
pub use segmentation::{Segment, Segmentation};
pub use summary::{Extent, Keyword, Score, Sentence, Shortfall, Statistics, Summary};

/// The sentences that carry a text, at most so many, in the order in which they stand in it.
///
/// ```
/// let summary = nutgraf::summarize("Only one sentence here.", 3);
/// assert_eq!(summary.sentences.len(), 1);
/// assert_eq!(summary.shortfall, Some(nutgraf::Shortfall::FewSentences));
/// ```
#[must_use]
pub fn summarize(text: &str, sentences: usize) -> Summary<'_> {
    let options = Options { limit: Limit::Sentences(sentences), ..Options::default() };
    pipeline(Document::new(text), &options, Language::built_in)
}

/// The blocks and sentences of a document, all of them: joined, the sentences are its text but for white space.
///
/// ```
/// let segmentation = nutgraf::segment(nutgraf::Document::new("Dr. Adams came late. Nobody minded."));
/// let texts: Vec<_> = segmentation.sentences.iter().map(|sentence| sentence.text).collect();
/// assert_eq!(texts, ["Dr. Adams came late.", "Nobody minded."]);
/// ```
#[must_use]
pub fn segment(document: Document<'_>) -> Segmentation<'_> {
    segmented(document, Language::built_in)
}

/// The sentences of running text: their byte ranges, without the white space between them. Joined they are the text.
///
/// A line end ends a sentence, and nothing else is known of the layout: for a text that has titles, lists, menus or
/// hard-wrapped lines, [`segment`] gives the better answer. The language is looked for if none is given. The rules follow
/// UAX #29 (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>) where none of our own speaks.
///
/// ```
/// use nutgraf::{Language, sentences};
///
/// assert_eq!(sentences("Dr. Adams came late. Nobody minded.", Language::English), [0..20, 21..35]);
/// assert_eq!(sentences("", None), []);
/// ```
#[must_use]
pub fn sentences(text: &str, language: impl Into<Option<LanguageTag>>) -> Vec<Range<usize>> {
    let document = Document::new(text).language(language);
    article::sentences(text, Known::of(&document, Language::built_in).data)
}

/// Summarizes documents, all with the same options.
///
/// ```
/// use nutgraf::{Document, Kind, Length, Limit, Options, Summarizer};
///
/// let limit = Limit::of(Kind::Tldr, Length::Short);
/// let summarizer = Summarizer::new(Options { limit, ..Options::default() })?;
/// let summary = summarizer.summarize(Document::new("The bridge is closed. It is being painted.").title("Bridge closed"));
/// assert_eq!(summary.text(), "The bridge is closed.");
/// # Ok::<(), nutgraf::OptionsError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Summarizer {
    options: Options,
}

impl Summarizer {
    /// A summarizer with these options.
    ///
    /// # Errors
    ///
    /// [`OptionsError`] for the first option whose value is not allowed.
    pub fn new(options: Options) -> Result<Self, OptionsError> {
        options.check()?;
        Ok(Self { options })
    }

    /// The sentences that carry a document.
    #[must_use]
    pub fn summarize<'a>(&self, document: Document<'a>) -> Summary<'a> {
        pipeline(document, &self.options, Language::built_in)
    }
}

/// Where the lists of a language come from; `None` where they are not at hand.
type Source = fn(Language) -> Option<&'static Data>;

/// The language of a document, and what is known of it.
struct Known {
    language: Option<LanguageTag>,
    lists: WordLists,
    data: &'static Data,
}

impl Known {
    fn of(document: &Document<'_>, source: Source) -> Self {
        let detected = || Language::detect(document.text()).map(LanguageTag::from);
        let language = document.known_language().cloned().or_else(detected);
        let (lists, data) = match language.as_ref().and_then(LanguageTag::known).map(source) {
            Some(Some(data)) => (WordLists::Used, data),
            Some(None) => (WordLists::Missing, &Data::NONE),
            None => (WordLists::None, &Data::NONE),
        };
        Self { language, lists, data }
    }
}

/// Document → language → article → blocks and sentences.
fn segmented(document: Document<'_>, source: Source) -> Segmentation<'_> {
    let Known { language, lists, data } = Known::of(&document, source);
    Segmentation::new(Article::read(&document, data), language, lists)
}

/// Document → language → article → scores → selection → reasons → summary.
fn pipeline<'a>(document: Document<'a>, options: &Options, source: Source) -> Summary<'a> {
    let Known { language, lists, data } = Known::of(&document, source);
    let article = Article::read(&document, data);
    let scores = score::score(&article, &options.focus);
    let (mut sentences, shortfall) = select::select(&article, &scores, options);
    explain::explain(&article, &scores, &options.focus, &mut sentences);
    let statistics = Statistics { article: article.extent(), summary: extent(&sentences) };
    Summary {
        language,
        lists,
        title: article.title,
        keywords: keywords::keywords(&article),
        sentences,
        statistics,
        shortfall,
    }
}

/// How long some sentences are together.
fn extent(sentences: &[Sentence<'_>]) -> Extent {
    Extent::new(
        sentences.iter().map(|sentence| article::term::count_words(sentence.text)).sum(),
        sentences.len(),
    )
}

/// The README's example of Rust is run as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
