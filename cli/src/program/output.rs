//! Summaries as text, Markdown and JSON.

use std::io::{self, Write};

use nutgraf::{Block, SegmentedSentence, Sentence, Summary};
use serde::Serialize;

/// One sentence per line.
pub(crate) fn text(
    out: &mut Vec<u8>,
    name: Option<&str>,
    summary: &Summary<'_>,
    why: bool,
) -> io::Result<()> {
    if let Some(name) = name {
        writeln!(out, "==> {name} <==")?;
    }
    for sentence in &summary.sentences {
        writeln!(out, "{}", on_one_line(&sentence.text))?;
        if why {
            writeln!(out, "    {}\n", reasons(sentence))?;
        }
    }
    if why {
        table(out, &summary.sentences, ("  ", "  "))?;
    }
    Ok(())
}

/// A list with one item per sentence.
pub(crate) fn markdown(
    out: &mut Vec<u8>,
    name: Option<&str>,
    summary: &Summary<'_>,
    why: bool,
) -> io::Result<()> {
    if let Some(name) = name {
        writeln!(out, "## {}\n", escaped(name))?;
    }
    for sentence in &summary.sentences {
        writeln!(out, "- {}", escaped(&on_one_line(&sentence.text)))?;
        if why {
            writeln!(out, "  - {}", escaped(&reasons(sentence)))?;
        }
    }
    if why {
        writeln!(out)?;
        table(out, &summary.sentences, ("| ", " | "))?;
    }
    writeln!(out)?;
    Ok(())
}

/// One JSON object, with offsets in bytes; of a page, in the text that was read from it.
pub(crate) fn json(
    out: &mut Vec<u8>,
    name: Option<&str>,
    source: Option<&str>,
    summary: &Summary<'_>,
) -> io::Result<()> {
    #[derive(Serialize)]
    struct Answer<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        file: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        source: Option<&'a str>,
        #[serde(flatten)]
        summary: &'a Summary<'a>,
    }
    serde_json::to_writer_pretty(&mut *out, &Answer { file: name, source, summary })
        .map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

/// All sentences, one per line.
pub(crate) fn sentences(out: &mut Vec<u8>, sentences: &[SegmentedSentence<'_>]) -> io::Result<()> {
    for sentence in sentences {
        writeln!(out, "{}", on_one_line(&sentence.text))?;
    }
    Ok(())
}

/// All blocks, one per line: kind, rule and text, separated by tabs for `cut` and `awk`.
pub(crate) fn blocks(out: &mut Vec<u8>, text: &str, blocks: &[Block]) -> io::Result<()> {
    for block in blocks {
        let text = text.get(block.range.clone()).unwrap_or_default();
        writeln!(out, "{}\t{}\t{}", block.kind, block.rule, on_one_line(text))?;
    }
    Ok(())
}

/// Why a sentence was chosen, in words that complete "This sentence".
fn reasons(sentence: &Sentence<'_>) -> String {
    let reasons: Vec<String> = sentence.reasons.iter().map(ToString::to_string).collect();
    match reasons.as_slice() {
        [front @ .., before, last] => {
            front.iter().map(|reason| format!("{reason}, ")).collect::<String>() + before + ", and " + last
        }
        one => one.concat(),
    }
}

/// A table of each sentence's score.
fn table(out: &mut Vec<u8>, sentences: &[Sentence<'_>], (edge, between): (&str, &str)) -> io::Result<()> {
    let Some(first) = sentences.first() else { return Ok(()) };
    let names: Vec<String> = first.score.shares().map(|(name, _)| format!("{name:>5}")).collect();
    writeln!(
        out,
        "{edge}{:>5}{between}{}{between}sentence{}",
        "total",
        names.join(between),
        edge.trim_start_matches("| ").trim_start()
    )?;
    if edge.starts_with('|') {
        writeln!(out, "|{}", "---|".repeat(names.len() + 2))?;
    }
    for sentence in sentences {
        let shares: Vec<String> = sentence
            .score
            .shares()
            .zip(&names)
            .map(|((_, share), name)| format!("{share:>width$.2}", width = name.len()))
            .collect();
        let front: String = on_one_line(&sentence.text).chars().take(32).collect();
        writeln!(
            out,
            "{edge}{:>5.2}{between}{}{between}{}",
            sentence.score.total,
            shares.join(between),
            front.trim_end()
        )?;
    }
    Ok(())
}

/// A text with white space collapsed.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text escaped so that Markdown shows it unchanged.
fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|')
                .then_some('\\')
                .into_iter()
                .chain([c])
        })
        .collect()
}
