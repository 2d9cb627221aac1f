//! Prints nutgraf's complete results for every text in a folder, one JSON object per line:
//! `nutgraf-same FOLDER`.
//!
//! `scripts/same.mjs` compares these lines between two builds, and `scripts/same-wasm.mjs` with the module's
//! results for the options in `asked`. The digits of a score represent all of its bits.

use std::error::Error;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use nutgraf::{Document, Language, LanguageTag, Limit, Options, SentenceOrder, Summarizer, segment};
use serde_json::{Map, Value, json};

/// The summaries of each text: three sentences, all candidates for their scores, and the other limits.
const ASKED: [(&str, Limit, SentenceOrder); 5] = [
    ("three sentences", Limit::Sentences(3), SentenceOrder::Document),
    ("everything", Limit::Share(1.0), SentenceOrder::Document),
    ("90 words by rank", Limit::Words(90), SentenceOrder::Rank),
    ("400 characters", Limit::Characters(400), SentenceOrder::Document),
    ("a headline", Limit::Headline(12), SentenceOrder::Document),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("give a folder of texts")?;
    let mut files = Vec::new();
    collect(Path::new(&folder), &mut files)?;
    files.sort();
    let mut out = BufWriter::new(io::stdout().lock());
    for file in files {
        let name = file.strip_prefix(&folder)?.display().to_string();
        let content = fs::read_to_string(&file)?;
        if file.extension().is_some_and(|extension| extension == "txt") {
            answer(&mut out, &name, &json!({ "text": content }))?;
            continue;
        }
        for (number, line) in (1..).zip(content.lines()) {
            answer(&mut out, &format!("{name}:{number}"), &serde_json::from_str(line)?)?;
        }
    }
    Ok(())
}

/// Every `.txt` and `.jsonl` file under a folder.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "txt" || extension == "jsonl") {
            files.push(path);
        }
    }
    Ok(())
}

/// The results for one text: with its language detected, and with the record's language if known.
fn answer(out: &mut impl Write, name: &str, record: &Value) -> Result<(), Box<dyn Error>> {
    let text = |field: &str| record.get(field).and_then(Value::as_str);
    let Some(source) = text("text") else { return Ok(()) };
    let given = text("lang").and_then(Language::from_tag).map(LanguageTag::from);
    for (mode, language) in [("found", None), ("given", given)] {
        if mode == "given" && language.is_none() {
            continue;
        }
        let document = || Document::new(source).language(language.clone());
        let titled = || document().title(text("title").unwrap_or_default());
        let mut asked: Vec<_> =
            ASKED.map(|(name, limit, order)| (name, Options::new().limit(limit).order(order))).into();
        let focus = source.split_whitespace().nth(7).filter(|word| word.contains(char::is_alphanumeric));
        asked.extend(focus.map(|word| ("a focus word", Options::new().focus([word]))));
        let (mut options_by_name, mut summaries) = (Map::new(), Map::new());
        for (name, options) in asked {
            options_by_name.insert(name.to_owned(), serde_json::to_value(&options)?);
            let summary = Summarizer::new(options)?.summarize(titled());
            summaries.insert(name.to_owned(), serde_json::to_value(summary)?);
        }
        let line = json!({
            "text": name, "mode": mode, "asked": options_by_name, "segmentation": segment(document()),
            "summaries": summaries,
        });
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    Ok(())
}
