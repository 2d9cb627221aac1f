//! JSON Lines: each input line is an object and gets one output line, in order and at once.

use std::borrow::Cow;
use std::io::{BufReader, ErrorKind, Write};

use nutgraf::{
    Block, Keyword, LanguageTag, SegmentedSentence, Sentence, Shortfall, Summarizer, Summary, WordLists,
    segment,
};
use serde::Serialize;
use serde_json::value::RawValue;

use super::input::Input;
use super::read;
use super::record::{Record, Unread};
use super::stop::{BAD_INPUT, SOME_LINE_FAILED, Stop};

/// A summary as one output line.
#[derive(Serialize)]
struct Answer<'a> {
    id: Option<&'a RawValue>,
    language: Option<LanguageTag>,
    lists: WordLists,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// What was read from a page, to which offsets refer.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    title: Option<Cow<'a, str>>,
    sentences: Vec<Sentence<'a>>,
    keywords: Vec<Keyword<'a>>,
    shortfall: Option<Shortfall>,
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

/// Writes the summary of a line. The arguments' title and language apply if the line has none.
pub(crate) fn summary(
    out: &mut dyn Write,
    record: &Record<'_>,
    summarizer: &Summarizer,
    title: Option<&str>,
    given: Option<&LanguageTag>,
) -> Result<(), Stop> {
    let (language, notice) = record.language();
    let title = record.title.as_deref().or(title);
    let document = record.article.document(title, language.or_else(|| given.cloned()));
    let Summary { language, lists, title, sentences, keywords, shortfall, .. } =
        summarizer.summarize(document);
    let (id, source) = (record.id, record.article.source());
    write(out, &Answer { id, language, lists, notice, source, title, sentences, keywords, shortfall })
}

/// Writes the sentences of a line, and its blocks if requested.
pub(crate) fn segmentation(
    out: &mut dyn Write,
    record: &Record<'_>,
    given: Option<&LanguageTag>,
    with_blocks: bool,
) -> Result<(), Stop> {
    let (language, notice) = record.language();
    let found = segment(record.article.document(None, language.or_else(|| given.cloned())));
    let answer = SegmentAnswer {
        id: record.id,
        language: found.language,
        lists: found.lists,
        notice,
        source: record.article.source(),
        blocks: with_blocks.then_some(found.blocks),
        sentences: found.sentences,
    };
    write(out, &answer)
}

/// Answers each line of an input. The exit code says whether all of them could be read.
pub(crate) fn answer<W: Write>(
    input: Input<'_>,
    out: &mut W,
    answer: impl Fn(&mut W, &Record<'_>) -> Result<(), Stop>,
) -> Result<u8, Stop> {
    let mut reader = BufReader::new(input.reader);
    let mut code = 0;
    for line in 1.. {
        let bytes = match read::line(&mut reader) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::OutOfMemory => {
                code = BAD_INPUT;
                write(out, &Failure { line, id: None, error: error.to_string() })?;
                continue;
            }
            Err(error) => {
                input.name.warn(error);
                return Ok(BAD_INPUT);
            }
        };
        if bytes.is_empty() {
            break;
        }
        match Record::read(&bytes) {
            Ok(Some(record)) => answer(out, &record)?,
            Ok(None) => {}
            Err(Unread { id, error }) => {
                code = code.max(SOME_LINE_FAILED);
                write(out, &Failure { line, id, error })?;
            }
        }
    }
    Ok(code)
}

/// Writes and flushes a line, so that the first answer appears before the last line is read. The line is made
/// first, because serde_json would write it in hundreds of small pieces.
fn write(out: &mut dyn Write, answer: &impl Serialize) -> Result<(), Stop> {
    let mut line = serde_json::to_vec(answer).map_err(std::io::Error::from)?;
    line.push(b'\n');
    out.write_all(&line)?;
    out.flush()?;
    Ok(())
}
