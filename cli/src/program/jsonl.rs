//! JSON Lines: each input line is an object and gets one output line.

use clap::ValueEnum;
use nutgraf::{Block, LanguageTag, SegmentedSentence, Summarizer, Summary, WordLists, segment};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::input::{Answer, Content};
use super::record::{Record, Unread};
use super::stop::{BAD_INPUT, SOME_LINE_FAILED};

/// What the answer to a line can have.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Id,
    /// The summary as one text.
    Text,
    Title,
    Language,
    Lists,
    Notice,
    /// What was read from a page, to which offsets refer.
    Source,
    Sentences,
    Keywords,
    Shortfall,
}

/// A summary as one output line.
struct Summarized<'a> {
    id: Option<&'a RawValue>,
    notice: Option<String>,
    source: Option<&'a str>,
    summary: Summary<'a>,
    /// Those to write; without a choice all but the text, which the sentences contain.
    fields: Option<&'a [Field]>,
}

impl Serialize for Summarized<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, notice, source, summary, fields } = self;
        let has = |field| fields.map_or(field != Field::Text, |fields| fields.contains(&field));
        let mut map = serializer.serialize_map(None)?;
        if has(Field::Id) {
            map.serialize_entry("id", id)?;
        }
        if has(Field::Language) {
            map.serialize_entry("language", &summary.language)?;
        }
        if has(Field::Lists) {
            map.serialize_entry("lists", &summary.lists)?;
        }
        if let Some(notice) = notice.as_ref().filter(|_| has(Field::Notice)) {
            map.serialize_entry("notice", notice)?;
        }
        if let Some(source) = source.filter(|_| has(Field::Source)) {
            map.serialize_entry("source", source)?;
        }
        if has(Field::Title) {
            map.serialize_entry("title", &summary.title)?;
        }
        if has(Field::Text) {
            map.serialize_entry("text", &summary.text())?;
        }
        if has(Field::Sentences) {
            map.serialize_entry("sentences", &summary.sentences)?;
        }
        if has(Field::Keywords) {
            map.serialize_entry("keywords", &summary.keywords)?;
        }
        if has(Field::Shortfall) {
            map.serialize_entry("shortfall", &summary.shortfall)?;
        }
        map.end()
    }
}

/// A segmentation as one output line.
#[derive(Serialize)]
struct SegmentAnswer<'a> {
    id: Option<&'a RawValue>,
    language: Option<LanguageTag>,
    lists: WordLists,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// What was read from a page, to which offsets refer.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocks: Option<Vec<Block>>,
    sentences: Vec<SegmentedSentence<'a>>,
}

/// The answer to a line that could not be read.
#[derive(Serialize)]
struct Failure<'a> {
    line: usize,
    id: Option<&'a RawValue>,
    error: String,
}

/// The summary of a line. The arguments' title and language apply if the line has none.
pub(crate) fn summary(
    record: &Record<'_>,
    summarizer: &Summarizer,
    title: Option<&str>,
    given: Option<&LanguageTag>,
    fields: Option<&[Field]>,
) -> Vec<u8> {
    let (language, notice) = record.language();
    let title = record.title.as_deref().or(title);
    let document = record.article.document(title, language.or_else(|| given.cloned()));
    let summary = summarizer.summarize(document);
    line(&Summarized { id: record.id, notice, source: record.article.source(), summary, fields })
}

/// The sentences of a line, and its blocks if requested.
pub(crate) fn segmentation(record: &Record<'_>, given: Option<&LanguageTag>, with_blocks: bool) -> Vec<u8> {
    let (language, notice) = record.language();
    let found = segment(record.article.document(None, language.or_else(|| given.cloned())));
    line(&SegmentAnswer {
        id: record.id,
        language: found.language,
        lists: found.lists,
        notice,
        source: record.article.source(),
        blocks: with_blocks.then_some(found.blocks),
        sentences: found.sentences,
    })
}

/// Answers a line of an input. The exit code says whether it could be read.
pub(crate) fn answer(content: Content, answer: impl FnOnce(&Record<'_>) -> Vec<u8>) -> Answer {
    let (number, bytes) = match content {
        Content::Line(number, Ok(bytes)) => (number, bytes),
        Content::Line(number, Err(error)) => {
            let bytes = line(&Failure { line: number, id: None, error: error.to_string() });
            return Answer { bytes, code: BAD_INPUT, ..Answer::default() };
        }
        // The input cannot be read, or has ended.
        other => return other.whole(None, |_| Answer::default()),
    };
    match Record::read(&bytes) {
        Ok(Some(record)) => Answer { bytes: answer(&record), ..Answer::default() },
        Ok(None) => Answer::default(),
        Err(Unread { id, error }) => {
            let bytes = line(&Failure { line: number, id, error });
            Answer { bytes, code: SOME_LINE_FAILED, ..Answer::default() }
        }
    }
}

/// An answer as a line. (None of them has anything that JSON cannot hold.)
fn line(answer: &impl Serialize) -> Vec<u8> {
    let mut line = serde_json::to_vec(answer).unwrap_or_default();
    line.push(b'\n');
    line
}
