//! One line of JSON Lines, read: an object with a text.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use nutgraf::LanguageTag;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::value::RawValue;

use super::arguments::without_lists;

/// What a line asks for.
pub(crate) struct Record<'a> {
    /// As it is written: no number or object is the same after it was read into one.
    pub id: Option<&'a RawValue>,
    pub text: String,
    pub title: Option<String>,
    language: Option<String>,
}

/// Why a line cannot be read, and its id if that can.
pub(crate) struct Unread<'a> {
    pub id: Option<&'a RawValue>,
    pub error: String,
}

impl<'a> Record<'a> {
    /// Reads a line, with its end or without; none if it is blank.
    pub fn read(line: &'a [u8]) -> Result<Option<Self>, Unread<'a>> {
        // JSON does not allow a byte order mark, but editors write one, and files are joined.
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
        let text = match fields.0.get("text") {
            Some(text) => string("text", text)?,
            None => return Err("`text` is missing; give a string".to_owned()),
        };
        let title = fields.optional("title")?;
        let (lang, language) = (fields.optional("lang")?, fields.optional("language")?);
        Ok(Self { id, text, title, language: language.or(lang) })
    }

    /// The language, if one is given, and what there is to say about it. Null, empty and absent all mean that
    /// none is.
    pub fn language(&self) -> (Option<LanguageTag>, Option<String>) {
        let Some(tag) = self.language.as_deref().filter(|tag| !tag.is_empty()) else {
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

/// The fields of an object, as they are written. Of two with the same name the last counts, as in JavaScript.
struct Fields<'a>(BTreeMap<Text, &'a RawValue>);

impl<'a> Fields<'a> {
    fn read(line: &'a [u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(line)
            .map_err(|error| format!("not UTF-8 text: byte {} cannot be read", error.valid_up_to()))?;
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

/// The string that is the value of a field.
fn string(name: &str, value: &RawValue) -> Result<String, String> {
    if !value.get().starts_with('"') {
        return Err(format!("`{name}`: {} is not allowed; give a string", front(value)));
    }
    serde_json::from_str(value.get()).map(|Text(text)| text).map_err(|error| message(&error))
}

/// The front of a value, for an error.
fn front(value: &RawValue) -> String {
    match value.get().char_indices().nth(40).and_then(|(end, _)| value.get().get(..end)) {
        Some(front) => format!("{front}…"),
        None => value.get().to_owned(),
    }
}

/// What the parser says, with the column but without its line number: it has seen this one line only.
fn message(error: &serde_json::Error) -> String {
    let (said, column) = (error.to_string(), error.column());
    match said.strip_suffix(&format!(" at line {} column {column}", error.line())) {
        Some(what) => format!("{what} at column {column}"),
        None => said,
    }
}

/// A string of JSON. Half of a surrogate pair, which JSON can hold and UTF-8 cannot, is read as U+FFFD.
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

    /// The bytes are UTF-8 except for the half pairs: serde_json gives three bytes for each, the first is ED.
    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Text, E> {
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
