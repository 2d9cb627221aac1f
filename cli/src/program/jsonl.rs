//! JSON Lines: each line of the input is an object. One line of the output answers it, in order, at once.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Write};

use nutgraf::{
    Block, Keyword, LanguageTag, SegmentedSentence, Sentence, Shortfall, Summarizer, Summary, WordLists,
    segment,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::arguments::{document, without_lists};
use super::input::Input;
use super::stop::{BAD_INPUT, SOME_LINE_FAILED, Stop, warn};

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
    language: Option<LanguageTag>,
    lists: WordLists,
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
    language: Option<LanguageTag>,
    lists: WordLists,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocks: Option<Vec<Block>>,
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
    given: Option<&LanguageTag>,
) -> serde_json::Result<Value> {
    let (language, notice) = record.language();
    let title = record.title.as_deref().or(title);
    let document = document(&record.text, title, language.or_else(|| given.cloned()));
    let Summary { language, lists, title, sentences, keywords, shortfall, .. } =
        summarizer.summarize(document);
    serde_json::to_value(Answer { language, lists, notice, title, sentences, keywords, shortfall })
}

/// The sentences of a line, and its blocks where they are asked for.
pub(crate) fn segmentation(
    record: &Record,
    given: Option<&LanguageTag>,
    with_blocks: bool,
) -> serde_json::Result<Value> {
    let (language, notice) = record.language();
    let found = segment(document(&record.text, None, language.or_else(|| given.cloned())));
    serde_json::to_value(SegmentAnswer {
        language: found.language,
        lists: found.lists,
        notice,
        blocks: with_blocks.then_some(found.blocks),
        sentences: found.sentences,
    })
}

impl Record {
    /// The language, if one is given, and what there is to say about it. Null, empty and absent all mean that
    /// none is.
    fn language(&self) -> (Option<LanguageTag>, Option<String>) {
        let Some(tag) = self.language.as_deref().or(self.lang.as_deref()).filter(|tag| !tag.is_empty())
        else {
            return (None, None);
        };
        match tag.parse::<LanguageTag>() {
            Ok(language) => {
                let notice = language.known().is_none().then(|| without_lists(&language));
                (Some(language), notice)
            }
            Err(error) => (None, Some(format!("{error}; it was taken as not given"))),
        }
    }
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
                return Ok(BAD_INPUT);
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
