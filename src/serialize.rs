//! How results look when they are serialized: a range as `start` and `end` beside the rest, enums by their names.

use std::ops::Range;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::{Block, Keyword, Language, LanguageTag, Reason, Segment, Sentence, Summary};

/// Writes a struct with these fields, in this order.
macro_rules! serialize {
    ($serializer:expr, $name:literal, $($field:literal: $value:expr),+) => {{
        let mut fields = $serializer.serialize_struct($name, [$($field),+].len())?;
        $(fields.serialize_field($field, $value)?;)+
        fields.end()
    }};
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for Summary<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { language, lists, title, sentences, keywords, statistics, shortfall } = self;
        serialize!(serializer, "Summary", "language": language, "lists": lists, "title": title, "text": &self.text(), "sentences": sentences, "keywords": keywords, "statistics": statistics, "shortfall": shortfall)
    }
}

impl Serialize for Sentence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { index, text, range: Range { start, end }, block, score, reasons } = self;
        serialize!(serializer, "Sentence", "index": index, "text": text, "start": start, "end": end, "block": block, "score": score, "reasons": reasons)
    }
}

impl Serialize for Reason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = self.count();
        let mut fields = serializer.serialize_struct("Reason", 2 + usize::from(count.is_some()))?;
        fields.serialize_field("kind", &self.kind())?;
        if let Some(count) = count {
            fields.serialize_field("count", &count)?;
        }
        fields.serialize_field("text", &self.text().as_str())?;
        fields.end()
    }
}

impl Serialize for Keyword<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { text, range: Range { start, end }, count } = self;
        serialize!(serializer, "Keyword", "text": text, "start": start, "end": end, "count": count)
    }
}

impl Serialize for Segment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { text, range: Range { start, end }, block } = self;
        serialize!(serializer, "Segment", "text": text, "start": start, "end": end, "block": block)
    }
}

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { range: Range { start, end }, kind } = self;
        serialize!(serializer, "Block", "kind": kind, "start": start, "end": end)
    }
}
