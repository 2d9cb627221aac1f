//! Parses one line of JSON Lines: an object with a text or a page.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use nutgraf::LanguageTag;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::value::RawValue;

use super::article::Article;

/// A line of the input.
pub(crate) struct Record<'a> {
    /// Kept as written: parsing would change some numbers and objects.
    pub id: Option<&'a RawValue>,
    pub article: Article<'static>,
    pub title: Option<String>,
    language: Option<String>,
}

/// Why a line cannot be read, and its id if that can be read.
pub(crate) struct Unread<'a> {
    pub id: Option<&'a RawValue>,
    pub error: String,
}

impl<'a> Record<'a> {
    /// Parses a line, with or without its line end; `None` if it is blank.
    pub fn read(line: &'a [u8]) -> Result<Option<Self>, Unread<'a>> {
        // JSON does not allow a byte order mark, but editors write one, and files get concatenated.
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        if line.trim_ascii().is_empty() {
            return Ok(None);
        }
        let fields = Fields::read(line).map_err(|error| Unread { id: None, error })?;
        let id = fields.0.get("id").copied();
        Self::of(id, &fields).map(Some).map_err(|error| Unread { id, error })
    }

    fn of(id: Option<&'a RawValue>, fields: &Fields<'a>) -> Result<Self, String> {
        let html = fields.optional("html")?;
        let article = match (fields.0.get("text"), html) {
            (Some(_), Some(_)) => return Err("`text` and `html` are given; give one of them".to_owned()),
            (Some(text), None) => Article::plain(string("text", text)?),
            (None, Some(html)) => Article::page(&html),
            (None, None) => return Err("`text` is missing; give a string".to_owned()),
        };
        let title = fields.optional("title")?;
        let (lang, language) = (fields.optional("lang")?, fields.optional("language")?);
        Ok(Self { id, article, title, language: language.or(lang) })
    }

    /// The language, if given, and a notice about it, if any. Null, empty and absent all mean that no
    /// language is given.
    pub fn language(&self) -> (Option<LanguageTag>, Option<String>) {
        let Some(tag) = self.language.as_deref().filter(|tag| !tag.is_empty()) else {
            return (None, None);
        };
        match tag.parse::<LanguageTag>() {
            Ok(language) => {
                let notice = language.known().is_none().then(|| without_lists(&language));
                (Some(language), notice)
            }
            Err(error) => (None, Some(format!("{error}; it was ignored"))),
        }
    }
}

/// The warning about a language that nutgraf has no word lists for.
pub(crate) fn without_lists(language: &LanguageTag) -> String {
    format!(
        "nutgraf has no word lists for the language {:?}; using rules that work in any language",
        language.as_str()
    )
}

/// The fields of an object, as written. If a name occurs twice the last one wins, as in JavaScript.
struct Fields<'a>(BTreeMap<Text, &'a RawValue>);

impl<'a> Fields<'a> {
    fn read(line: &'a [u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(line)
            .map_err(|error| format!("not valid UTF-8 (at byte {})", error.valid_up_to()))?;
        // Strings that are read as bytes may contain control characters; those of a raw value may not.
        let value: &RawValue = serde_json::from_str(text).map_err(|error| message(&error))?;
        if !value.get().starts_with('{') {
            return Err(format!("give an object with a \"text\", not {}", front(value)));
        }
        serde_json::from_str(value.get()).map(Self).map_err(|error| message(&error))
    }

    /// A string that may be null or absent.
    fn optional(&self, name: &str) -> Result<Option<String>, String> {
        let value = self.0.get(name).filter(|value| value.get() != "null");
        value.map(|value| string(name, value)).transpose()
    }
}

/// The value of a field, which must be a string.
fn string(name: &str, value: &RawValue) -> Result<String, String> {
    if !value.get().starts_with('"') {
        return Err(format!("`{name}`: {} is not allowed; give a string", front(value)));
    }
    serde_json::from_str(value.get()).map(|Text(text)| text).map_err(|error| message(&error))
}

/// The beginning of a value, for an error message.
fn front(value: &RawValue) -> String {
    match value.get().char_indices().nth(40).and_then(|(end, _)| value.get().get(..end)) {
        Some(front) => format!("{front}…"),
        None => value.get().to_owned(),
    }
}

/// The parser's message with the column but without the line number, which is always 1 here.
fn message(error: &serde_json::Error) -> String {
    let (said, column) = (error.to_string(), error.column());
    match said.strip_suffix(&format!(" at line {} column {column}", error.line())) {
        Some(what) => format!("{what} at column {column}"),
        None => said,
    }
}

/// A JSON string. A lone surrogate, which JSON allows but UTF-8 does not, is read as U+FFFD.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Text(String);

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(TextVisitor)
    }
}

struct TextVisitor;

impl Visitor<'_> for TextVisitor {
    type Value = Text;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    /// The bytes are UTF-8 except for lone surrogates, for which serde_json gives three bytes that begin with
    /// ED.
    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Text, E> {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Ok(Text(text.to_owned()));
        }
        let mut text = String::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if chunk.invalid().starts_with(b"\xed") {
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        Ok(Text(text))
    }
}
