//! JSON of results and options. A range becomes the fields `start` and `end`; options are as in JavaScript.

use std::ops::Range;

use serde::ser::{SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};

use crate::{
    Block, BlockKind, BlockRule, Keyword, Language, LanguageTag, LeftOut, Limit, Options, Reason,
    SegmentedSentence, Sentence, SentenceOrder, Summary, SummaryKind, SummaryLength,
};

/// Serializes a struct with these fields, in this order; a field with a condition only if that is true.
macro_rules! serialize {
    ($serializer:expr, $name:literal, $($field:literal: $value:expr $(=> if $is:expr)?),+ $(,)?) => {{
        let count = 0 $(+ usize::from(true $(&& $is)?))+;
        let mut fields = $serializer.serialize_struct($name, count)?;
        $(if true $(&& $is)? {
            fields.serialize_field($field, $value)?;
        })+
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
        serialize!(
            serializer, "Summary",
            "language": language,
            "lists": lists,
            "title": title,
            "text": &self.text(),
            "sentences": sentences,
            "keywords": keywords,
            "statistics": statistics,
            "shortfall": shortfall,
        )
    }
}

impl Serialize for Sentence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { index, text, range: Range { start, end }, left_out, block, score, reasons } = self;
        serialize!(
            serializer, "Sentence",
            "index": index,
            "text": text,
            "start": start,
            "end": end,
            "left_out": left_out => if !left_out.is_empty(),
            "block": block,
            "score": score,
            "reasons": reasons,
        )
    }
}

impl Serialize for Reason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = self.count();
        serialize!(
            serializer, "Reason",
            "kind": &self.kind(),
            "count": &count => if count.is_some(),
            "text": &self.text().as_str(),
        )
    }
}

impl Serialize for Keyword<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { text, range: Range { start, end }, count } = self;
        serialize!(serializer, "Keyword", "text": text, "start": start, "end": end, "count": count)
    }
}

impl Serialize for SegmentedSentence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { text, range: Range { start, end }, left_out, block } = self;
        serialize!(
            serializer, "SegmentedSentence",
            "text": text,
            "start": start,
            "end": end,
            "left_out": left_out => if !left_out.is_empty(),
            "block": block,
        )
    }
}

impl Serialize for LeftOut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { range: Range { start, end }, rule } = self;
        serialize!(serializer, "LeftOut", "rule": rule.as_str(), "start": start, "end": end)
    }
}

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { range: Range { start, end }, kind, rule } = self;
        serialize!(serializer, "Block", "kind": kind, "rule": rule, "start": start, "end": end)
    }
}

impl Serialize for BlockKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for BlockRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Options as serialized. Defaults are left out, so that earlier versions can read what a later one wrote,
/// unless it uses something new.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Fields {
    #[serde(skip_serializing_if = "Option::is_none")]
    sentences: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    characters: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<f64>,
    /// A headline with another length than the three of `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<usize>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<SummaryKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    length: Option<SummaryLength>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<SentenceOrder>,
    #[serde(skip_serializing_if = "Option::is_none")]
    focus: Option<Vec<String>>,
}

impl Fields {
    /// The only limit given, or the default.
    fn limit(&self) -> Result<Limit, String> {
        let given = [
            ("sentences", self.sentences.map(Limit::Sentences)),
            ("words", self.words.map(Limit::Words)),
            ("characters", self.characters.map(Limit::Characters)),
            ("share", self.share.map(Limit::Share)),
            ("headline", self.headline.map(Limit::Headline)),
            ("type", self.kind.map(|kind| Limit::of(kind, self.length.unwrap_or_default()))),
        ];
        let mut given = given.into_iter().filter_map(|(name, limit)| Some((name, limit?)));
        let first = given.next();
        if let Some(((name, _), (other, _))) = first.zip(given.next()) {
            return Err(format!("`{name}` and `{other}` cannot both be given"));
        }
        if self.length.is_some() && self.kind.is_none() {
            return Err("`length` needs a `type`".to_owned());
        }
        Ok(first.map(|(_, limit)| limit).unwrap_or_default())
    }
}

impl TryFrom<Fields> for Options {
    type Error = String;

    fn try_from(fields: Fields) -> Result<Self, String> {
        let limit = fields.limit()?;
        let order = fields.order.unwrap_or_default();
        let options = Self { limit, order, focus: fields.focus.unwrap_or_default() };
        options.check().map_err(|error| error.to_string()).map(|()| options)
    }
}

impl TryFrom<Fields> for Limit {
    type Error = String;

    fn try_from(fields: Fields) -> Result<Self, String> {
        let others = [("order", fields.order.is_some()), ("focus", fields.focus.is_some())];
        if let Some((name, _)) = others.into_iter().find(|(_, is_given)| *is_given) {
            return Err(format!("`{name}` is not a limit"));
        }
        Options::try_from(fields).map(|options| options.limit)
    }
}

impl From<Limit> for Fields {
    fn from(limit: Limit) -> Self {
        let mut fields = Self::default();
        match limit {
            Limit::Sentences(most) => fields.sentences = Some(most),
            Limit::Words(most) => fields.words = Some(most),
            Limit::Characters(most) => fields.characters = Some(most),
            Limit::Share(most) => fields.share = Some(most),
            Limit::Headline(most) => {
                // JavaScript has only three headline lengths.
                let kind = SummaryKind::Headline;
                fields.length = SummaryLength::all().find(|&length| Limit::of(kind, length) == limit);
                fields.kind = fields.length.map(|_| kind);
                fields.headline = fields.length.is_none().then_some(most);
            }
        }
        fields
    }
}

impl From<Options> for Fields {
    fn from(Options { limit, order, focus }: Options) -> Self {
        Self {
            order: Some(order).filter(|&order| order != SentenceOrder::default()),
            focus: Some(focus).filter(|focus| !focus.is_empty()),
            ..limit.into()
        }
    }
}
