//! nutgraf picks the sentences that matter most in an article, word for word.
//!
//! A *nut graf* is the paragraph of a news story that says what it is about. nutgraf scores every sentence,
//! mainly by how much the rest of the article returns to it, by its position and by the title. It returns the
//! best sentences with their byte ranges in the text, the shares of their scores, and the reasons in plain
//! words.
//!
//! ```
//! let text = "Lea Brandt won the regatta on Sunday. Her boat led the regatta from the start. It rained.";
//! let summary = nutgraf::summarize(text, 1);
//! assert_eq!(summary.text(), "Lea Brandt won the regatta on Sunday.");
//! assert_eq!(summary.sentences[0].range, 0..37);
//! ```
//!
//! - [`summarize`] takes a text and a number of sentences.
//! - A [`Summarizer`] has [`Options`]: other limits, the order, focus words. It takes a [`Document`]: a text
//!   and, if known, its title, language or blocks.
//! - [`segment`] returns the blocks and sentences of a document, [`sentences`] those of plain running text.
//!
//! No input text causes an error or a panic. Only invalid options and blocks return an error. A summary that
//! is shorter than requested says why ([`Shortfall`]). The same text and options always give the same result,
//! to the last bit, on every machine. Time and memory grow linearly with the text.
//!
//! Ranges count bytes and are half-open: `&text[sentence.range]` is the sentence. Results borrow the text;
//! `into_owned` makes them independent of it.
//!
//! # Features
//!
//! - `lists` (default): the word lists of all languages. Without it, every text is read with rules that work
//!   in any language.
//! - `serde`: `Serialize` for results, `Serialize` and `Deserialize` for options.
//! - `web`: the JavaScript API, on wasm32 only. The npm package is built from it.

mod article;
mod block;
mod document;
mod explain;
#[cfg(fuzzing)]
pub mod fuzzing;
mod keywords;
mod language;
mod markup;
mod named;
mod options;
mod rank;
mod reading;
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

pub use block::{Block, BlockError, BlockKind, BlockRule};
pub use document::Document;
pub use language::lists::WordLists;
pub use language::tag::LanguageTag;
pub use language::{Language, LanguageError};
pub use markup::{Markup, Page, Piece};
pub use named::OptionsError;
pub use options::{Limit, Options, SentenceOrder, SummaryKind, SummaryLength};
pub use reading::{LeftOut, ReadingRule};
pub use reason::Reason;
pub use segmentation::{Segmentation, SegmentedSentence};
pub use summary::{Extent, Keyword, Score, Sentence, Shortfall, Statistics, Summary};

/// The most important sentences of a text, at most `sentences` of them, in text order.
///
/// ```
/// let summary = nutgraf::summarize("Only one sentence here.", 3);
/// assert_eq!(summary.sentences.len(), 1);
/// assert_eq!(summary.shortfall, Some(nutgraf::Shortfall::FewSentences));
/// ```
#[must_use]
pub fn summarize(text: &str, sentences: usize) -> Summary<'_> {
    pipeline(Document::new(text), &Options::new().sentences(sentences), Language::built_in)
}

/// All blocks and sentences of a document. The sentences, joined, are its text except for white space.
///
/// ```
/// use nutgraf::{Document, Language, segment};
///
/// let document = Document::new("Dr. Adams came late. Nobody minded.").language(Language::English);
/// let segmentation = segment(document);
/// let texts: Vec<_> = segmentation.sentences.iter().map(|sentence| &*sentence.text).collect();
/// assert_eq!(texts, ["Dr. Adams came late.", "Nobody minded."]);
/// ```
#[must_use]
pub fn segment(document: Document<'_>) -> Segmentation<'_> {
    segmented(document, Language::built_in)
}

/// The byte ranges of the sentences of running text, without the white space between them. The language is
/// detected if it is `None`.
///
/// A line end ends a sentence; otherwise the layout is ignored: for a text with titles, lists, menus or
/// hard-wrapped lines, use [`segment`]. Where none of nutgraf's own rules applies, UAX #29 decides
/// (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>).
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
    article::sentences(text, Known::of(&document, text, Language::built_in).data)
}

/// Summarizes documents with the same [`Options`], which are checked once. `default()` has the default
/// options.
///
/// ```
/// use nutgraf::{Document, Options, Summarizer, SummaryKind, SummaryLength};
///
/// let summarizer = Summarizer::new(Options::new().kind(SummaryKind::Tldr, SummaryLength::Short))?;
/// let document = Document::new("The bridge is closed. It is being painted.").title("Bridge closed");
/// assert_eq!(summarizer.summarize(document).text(), "The bridge is closed.");
/// # Ok::<(), nutgraf::OptionsError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summarizer {
    options: Options,
}

impl Summarizer {
    /// Creates a summarizer with these options.
    ///
    /// # Errors
    ///
    /// [`OptionsError`] for the first invalid option: a share that is not a number from 0 to 1, or a focus
    /// word without a letter or digit.
    pub fn new(options: Options) -> Result<Self, OptionsError> {
        options.check()?;
        Ok(Self { options })
    }

    /// The options of the summarizer.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Summarizes a document.
    #[must_use]
    pub fn summarize<'a>(&self, document: Document<'a>) -> Summary<'a> {
        pipeline(document, &self.options, Language::built_in)
    }
}

/// Where the word lists of a language come from; `None` if they are not available.
type Source = fn(Language) -> Option<&'static Data>;

/// The language of a document, and its word lists.
struct Known {
    language: Option<LanguageTag>,
    lists: WordLists,
    data: &'static Data,
}

impl Known {
    fn of(document: &Document<'_>, text: &str, source: Source) -> Self {
        let language = match document.known_language() {
            Some(given) => Some(given.clone()),
            None => Language::detect(text).map(LanguageTag::from),
        };
        let (lists, data) = match language.as_ref().and_then(LanguageTag::known).map(source) {
            Some(Some(data)) => (WordLists::Used, data),
            Some(None) => (WordLists::Missing, &language::lists::NONE),
            None => (WordLists::None, &language::lists::NONE),
        };
        Self { language, lists, data }
    }
}

/// Document → reading → language → article → blocks and sentences.
fn segmented(document: Document<'_>, source: Source) -> Segmentation<'_> {
    let reading = reading::characters(document.text(), document.known_blocks().is_some());
    let Known { language, lists, data } = Known::of(&document, reading.text(), source);
    Segmentation::new(Article::read(&document, reading, data), language, lists)
}

/// Document → reading → language → article → scores → selection → reasons → summary.
fn pipeline<'a>(document: Document<'a>, options: &Options, source: Source) -> Summary<'a> {
    let reading = reading::characters(document.text(), document.known_blocks().is_some());
    let Known { language, lists, data } = Known::of(&document, reading.text(), source);
    let article = Article::read(&document, reading, data);
    let scores = score::score(&article, &options.focus);
    let (mut sentences, shortfall) = select::select(&article, &scores, options);
    explain::explain(&article, &scores, &options.focus, &mut sentences);
    article.place(&mut sentences);
    let statistics = Statistics { article: article.extent(), summary: extent(&sentences) };
    Summary {
        language,
        lists,
        keywords: keywords::keywords(&article),
        title: article.title,
        sentences,
        statistics,
        shortfall,
    }
}

/// The total length of some sentences.
fn extent(sentences: &[Sentence<'_>]) -> Extent {
    Extent::new(
        sentences.iter().map(|sentence| article::term::count_words(&sentence.text)).sum(),
        sentences.len(),
    )
}

/// The README's Rust examples are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
