//! JSON Lines: each line of the input is an object. One line of the output answers it, in order, at once.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Write};

use nutgraf::{Keyword, Language, SegmentedSentence, Sentence, Shortfall, Summarizer, Summary, segment};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::arguments::document;
use super::{Input, SOME_LINE_FAILED, Stop, warn};

/// What one line of the input holds.
#[derive(Deserialize)]
pub(crate) struct Record {
    text: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    language: Option<String>,
}

/// A summary as one line of the output.
#[derive(Serialize)]
struct Answer<'a> {
    language: Option<Language>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    title: Option<Cow<'a, str>>,
    sentences: Vec<Sentence<'a>>,
    keywords: Vec<Keyword<'a>>,
    shortfall: Option<Shortfall>,
}

/// A segmentation as one line of the output.
#[derive(Serialize)]
struct SegmentAnswer<'a> {
    language: Option<Language>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    sentences: Vec<SegmentedSentence<'a>>,
}

/// A line that could not be read.
#[derive(Serialize)]
struct Failure<'a> {
    line: usize,
    id: &'a Value,
    error: String,
}

/// The summary of a line; what it does not say of its title and language is what the arguments say.
pub(crate) fn summary(
    record: &Record,
    summarizer: &Summarizer,
    title: Option<&str>,
    language: Option<Language>,
) -> serde_json::Result<Value> {
    let (known, unknown) = record.language();
    let title = record.title.as_deref().or(title);
    let Summary { language, title, sentences, keywords, shortfall, .. } =
        summarizer.summarize(document(&record.text, title, known.or(language)));
    serde_json::to_value(Answer {
        language,
        notice: notice(unknown, language),
        title,
        sentences,
        keywords,
        shortfall,
    })
}

/// The sentences of a line.
pub(crate) fn segmentation(record: &Record, language: Option<Language>) -> serde_json::Result<Value> {
    let (known, unknown) = record.language();
    let found = segment(document(&record.text, None, known.or(language)));
    serde_json::to_value(SegmentAnswer {
        language: found.language,
        notice: notice(unknown, found.language),
        sentences: found.sentences,
    })
}

impl Record {
    /// The language, and the tag where it is not one that is known; null, empty and absent all mean that none
    /// is given.
    fn language(&self) -> (Option<Language>, Option<&str>) {
        let tag = self.language.as_deref().or(self.lang.as_deref()).filter(|tag| !tag.is_empty());
        let known = tag.and_then(Language::from_tag);
        (known, tag.filter(|_| known.is_none()))
    }
}

fn notice(unknown: Option<&str>, found: Option<Language>) -> Option<String> {
    unknown.map(|tag| {
        format!(
            "language {tag:?} is not known; the text looks like {}",
            found.map_or("none that is", Language::tag)
        )
    })
}

/// Answers each line of an input; the exit code says whether all could be read.
pub(crate) fn answer(
    input: Input<'_>,
    out: &mut dyn Write,
    answer: impl Fn(&Record) -> serde_json::Result<Value>,
) -> Result<u8, Stop> {
    let mut reader = BufReader::new(input.reader);
    let (mut bytes, mut code) = (Vec::new(), 0);
    for line in 1.. {
        bytes.clear();
        match reader.read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) if bytes.trim_ascii().is_empty() => continue,
            Ok(_) => {}
            Err(error) => {
                warn(input.name, error);
                return Ok(super::BAD_INPUT);
            }
        }
        let mut id = Value::Null;
        match read(&bytes, &mut id).and_then(|record| answer(&record).map_err(|error| error.to_string())) {
            Ok(Value::Object(answer)) => {
                let id = Map::from_iter([("id".to_owned(), id)]);
                write(out, &Value::Object(id.into_iter().chain(answer).collect()))?;
            }
            Ok(_) => {}
            Err(error) => {
                code = SOME_LINE_FAILED;
                write(out, &Failure { line, id: &id, error })?;
            }
        }
    }
    Ok(code)
}

/// One line of the input; its id is kept even where the rest cannot be read.
fn read(bytes: &[u8], id: &mut Value) -> Result<Record, String> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| format!("not UTF-8 text: byte {} cannot be read", error.valid_up_to()))?;
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let Value::Object(mut object) = value else {
        return Err(format!("give an object with a \"text\", not {}", shown(&value)));
    };
    *id = object.get("id").cloned().unwrap_or_default();
    for field in ["text", "title", "lang", "language"] {
        match object.get(field) {
            Some(Value::String(_)) => {}
            Some(Value::Null) | None if field != "text" => drop(object.remove(field)),
            None => return Err("`text` is missing; give a string".to_owned()),
            Some(value) => return Err(format!("`{field}`: {} is not allowed; give a string", shown(value))),
        }
    }
    serde_json::from_value(Value::Object(object)).map_err(|error| error.to_string())
}

/// The front of a value, for an error.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 40 { format!("{}…", text.chars().take(40).collect::<String>()) } else { text }
}

/// Writes a line at once, so that the first answer comes before the last line is read.
fn write(out: &mut dyn Write, answer: &impl Serialize) -> Result<(), Stop> {
    serde_json::to_writer(&mut *out, answer).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    out.flush()?;
    Ok(())
}
