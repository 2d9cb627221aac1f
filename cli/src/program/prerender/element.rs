//! A `<nut-graf>` of a page: what it asks for, and what to write into it.

use std::ops::Range;
use std::str::FromStr;

use nutgraf::{
    LanguageTag, Limit, Options, OptionsError, Sentence, Summarizer, Summary, SummaryKind, SummaryLength,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use scraper::{ElementRef, Html, Selector};

use super::super::article::Article;
use super::super::html::{Page, stated_language};
use super::article::{article_for, hash};

/// The attribute that says that the contents are a summary, and of what.
pub(super) const PRERENDERED: &str = "prerendered";
/// The attributes that a summary depends on, besides `for`.
const ASKED: [&str; 7] = ["type", "length", "sentences", "words", "language", "focus", "skip"];
/// Elements that are still being loaded.
const BUSY: &str = "[aria-busy=true]";
/// Maximum number of words in a link's address; of more, only the first and last ones are given.
const WHOLE: usize = 10;
const ENDS: usize = 4;
/// How many words before or after a sentence are given.
const AROUND: usize = 3;
/// What is encoded in a text fragment: as by `encodeURIComponent` in JavaScript, and the hyphen.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');
/// Maximum number of characters of a value in a message.
const SHOWN: usize = 40;

/// A `<nut-graf>` and the article that it is about.
pub(super) struct NutGraf<'a> {
    host: ElementRef<'a>,
    article: ElementRef<'a>,
    /// What is read of the article.
    pub read: Article<'static>,
    pub options: Options,
    language: Option<LanguageTag>,
}

impl<'a> NutGraf<'a> {
    /// Reads an element's article and attributes. The error says what is wrong with the element.
    pub fn read(page: &'a Html, host: ElementRef<'a>, is_closed: bool) -> Result<Self, String> {
        if !is_closed {
            return Err("it has no end tag; write `</nut-graf>`".to_owned());
        }
        let id = attribute(host, "for");
        let article = article_for(page, host, id)
            .ok_or_else(|| wrong("for", id, "the id of an element that contains the article"))?;
        let skip = match attribute(host, "skip") {
            "" => BUSY.to_owned(),
            skip => format!("{BUSY}, {skip}"),
        };
        let skip =
            Selector::parse(&skip).map_err(|_| wrong("skip", attribute(host, "skip"), "a CSS selector"))?;
        let options = options(host)?;
        let language = match attribute(host, "language") {
            "" => stated_language(article),
            tag => Some(tag.parse().map_err(|_| wrong("language", tag, "a BCP 47 tag, such as \"en\""))?),
        };
        let read = Article::of(Page::of(page, article, Some(&skip)));
        Ok(Self { host, article, read, options, language })
    }

    /// Its summary with these options.
    pub fn summary(&self, options: Options) -> Result<Summary<'_>, String> {
        let summarizer = Summarizer::new(options).map_err(|error| error.to_string())?;
        Ok(summarizer.summarize(self.read.document(None, self.language.clone())))
    }

    /// Whether its contents may be a summary from before.
    pub fn is_prerendered(&self) -> bool {
        self.host.value().attr(PRERENDERED).is_some()
    }

    /// The value of the attribute `prerendered`.
    pub fn hash(&self) -> String {
        hash(self.article, &ASKED.map(|name| attribute(self.host, name)))
    }

    /// The summary in HTML: a list of links that lead to the sentences, also without scripts.
    pub fn list(&self, summary: &Summary<'_>) -> String {
        let language =
            summary.language.as_ref().filter(|&tag| stated_language(self.host).as_ref() != Some(tag));
        let language = language
            .map(|tag| format!(" lang=\"{}\" dir=\"auto\"", escaped(tag.as_str())))
            .unwrap_or_default();
        let items: String =
            (0..summary.sentences.len()).map(|at| self.item(&summary.sentences, at)).collect();
        format!("\n<ul{language}>\n{items}</ul>\n")
    }

    fn item(&self, sentences: &[Sentence<'_>], at: usize) -> String {
        let Some(sentence) = sentences.get(at) else { return String::new() };
        let words: Vec<&str> = sentence.text.split_whitespace().collect();
        let ends = (words.get(..ENDS), words.len().checked_sub(ENDS).and_then(|from| words.get(from..)));
        let place = match ends {
            (Some(first), Some(last)) if words.len() > WHOLE => {
                format!("{},{}", encoded(first), encoded(last))
            }
            _ => encoded(&words),
        };
        let (before, after) = self.context(sentences, at, sentence);
        let id = encoded(&[attribute(self.article, "id")]);
        format!(
            "<li><a href=\"#{id}:~:text={before}{place}{after}\">{}</a></li>\n",
            escaped(&words.join(" "))
        )
    }

    /// What tells a sentence of the article from the same one in the list, which comes first on the page: the
    /// words before it in the article, or those after it. Those of its own block surely stand beside it.
    fn context(&self, sentences: &[Sentence<'_>], at: usize, sentence: &Sentence<'_>) -> (String, String) {
        let text = |at: Option<usize>| at.and_then(|at| sentences.get(at)).map_or("", |other| &other.text);
        let (above, below) = (last(text(at.checked_sub(1))), first(text(Some(at + 1))));
        let Range { start, end } = sentence.range.clone();
        if start < end {
            let whole = 0..self.read.text.len();
            let block = self.read.block_at(start).unwrap_or(whole.clone());
            for around in [block, whole] {
                let source = |range| self.read.text.get(range).unwrap_or_default();
                let before = last(source(around.start..start));
                if !before.is_empty() && before != above {
                    return (format!("{before}-,"), String::new());
                }
                let after = first(source(end..around.end));
                if !after.is_empty() && after != below {
                    return (String::new(), format!(",-{after}"));
                }
            }
        }
        Default::default()
    }
}

/// The last words of a text, encoded.
fn last(text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().rev().take(AROUND).collect();
    words.reverse();
    encoded(&words)
}

/// The first words of a text, encoded.
fn first(text: &str) -> String {
    encoded(&text.split_whitespace().take(AROUND).collect::<Vec<_>>())
}

fn encoded(words: &[&str]) -> String {
    utf8_percent_encode(&words.join(" "), ENCODED).to_string()
}

/// The options that an element's attributes stand for, by the rules of `summarize` in JavaScript.
fn options(host: ElementRef<'_>) -> Result<Options, String> {
    let given = |name| Some(attribute(host, name)).filter(|value| !value.trim().is_empty());
    let number = |name| given(name).map(|value| whole(name, value)).transpose();
    let kind: Option<SummaryKind> = given("type").map(parsed).transpose()?;
    let length: Option<SummaryLength> = given("length").map(parsed).transpose()?;
    let limits = [
        ("type", kind.map(|kind| Limit::of(kind, length.unwrap_or_default()))),
        ("sentences", number("sentences")?.map(Limit::Sentences)),
        ("words", number("words")?.map(Limit::Words)),
    ];
    let mut limits = limits.iter().filter_map(|(name, limit)| Some((name, (*limit)?)));
    let limit = match (limits.next(), limits.next()) {
        (Some((one, _)), Some((other, _))) => {
            return Err(format!("`{one}` and `{other}` cannot both be given"));
        }
        (_, _) if length.is_some() && kind.is_none() => return Err("`length` needs a `type`".to_owned()),
        (first, _) => first.map_or_else(Limit::default, |(_, limit)| limit),
    };
    let focus = attribute(host, "focus").split(',').map(str::trim).filter(|word| !word.is_empty());
    Ok(Options::new().limit(limit).focus(focus))
}

fn parsed<T: FromStr<Err = OptionsError>>(value: &str) -> Result<T, String> {
    value.parse().map_err(|error: OptionsError| error.to_string())
}

/// A number that is written as in JavaScript: also "3.0" or "1e2".
fn whole(name: &str, value: &str) -> Result<usize, String> {
    let number = value.trim().parse().ok().filter(|number: &f64| *number >= 0.0 && number.fract() == 0.0);
    // A summary of more sentences or words is the whole article.
    number.map(|number| number as usize).ok_or_else(|| wrong(name, value, "a whole number from 0"))
}

fn wrong(name: &str, value: &str, allowed: &str) -> String {
    let cut: String = value.chars().take(SHOWN).collect();
    format!("`{name}`: {cut:?} is not allowed; give {allowed}")
}

pub(super) fn attribute<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.value().attr(name).unwrap_or_default()
}

/// A text in HTML, also within quotes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
