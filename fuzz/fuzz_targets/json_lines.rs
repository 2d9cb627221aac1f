//! The program's JSON Lines: every line that is not blank gets an answer or an error, whatever it contains,
//! and its id comes back as written.
#![no_main]

use std::collections::BTreeMap;

use jsonl::{segmentation, summary};
use libfuzzer_sys::fuzz_target;
use nutgraf::Summarizer;
use nutgraf_fuzz::count::count;
use record::{Record, Unread};
use serde_json::value::RawValue;

// The program is not a library, so its source files are included here.
#[allow(dead_code)]
#[path = "../../cli/src/program/arguments.rs"]
mod arguments;
#[allow(dead_code)]
#[path = "../../cli/src/program/input.rs"]
mod input;
#[allow(dead_code)]
#[path = "../../cli/src/program/jsonl.rs"]
mod jsonl;
#[allow(dead_code)]
#[path = "../../cli/src/program/read.rs"]
mod read;
#[path = "../../cli/src/program/record.rs"]
mod record;
#[allow(dead_code)]
#[path = "../../cli/src/program/stop.rs"]
mod stop;
#[allow(dead_code)]
#[path = "../../cli/src/program/terminal.rs"]
mod terminal;

/// The fields of a line, as written.
type Fields<'a> = BTreeMap<String, &'a RawValue>;

fuzz_target!(|bytes: &[u8]| {
    count(bytes.len());
    let mut reader = bytes;
    let mut rest = bytes;
    while let Some(line) = read::line(&mut reader).ok().filter(|line| !line.is_empty()) {
        assert!(rest.starts_with(&line), "lines are read in order, whole");
        rest = &rest[line.len()..];
        assert!(line.ends_with(b"\n") || rest.is_empty());
        check(&line);
    }
    assert!(rest.is_empty());
});

/// Reads a line and answers it.
fn check(line: &[u8]) {
    let bare = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let written = serde_json::from_slice::<Fields<'_>>(bare);
    let id = match Record::read(line) {
        Ok(None) => return assert!(bare.trim_ascii().is_empty()),
        Ok(Some(record)) => {
            let summarizer = Summarizer::default();
            let (mut one, mut other) = (Vec::new(), Vec::new());
            assert!(summary(&mut one, &record, &summarizer, None, None).is_ok());
            assert!(segmentation(&mut other, &record, None, true).is_ok());
            [one, other].iter().for_each(|answer| check_answer(answer, record.id));
            record.id
        }
        Err(Unread { id, error }) => {
            assert!(!error.is_empty());
            id
        }
    };
    if let Ok(fields) = written {
        assert_eq!(fields.get("id").map(|id| id.get()), id.map(RawValue::get));
    }
}

/// An answer is one line of JSON, with the id and sentences.
fn check_answer(answer: &[u8], id: Option<&RawValue>) {
    let line = answer.strip_suffix(b"\n").expect("an answer is a line");
    assert!(!line.contains(&b'\n'));
    let fields: Fields<'_> = serde_json::from_slice(line).expect("an answer is JSON");
    assert_eq!(fields["id"].get(), id.map_or("null", RawValue::get));
    assert!(fields["sentences"].get().starts_with('['));
}
