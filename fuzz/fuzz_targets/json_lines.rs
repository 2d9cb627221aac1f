//! The program's JSON Lines: every line that is not blank has one answer, in order, whatever is in it.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use nutgraf::Summarizer;
use nutgraf_fuzz::count::count;
use serde_json::Value;

// The program is no library: its files are included as they are.
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
#[path = "../../cli/src/program/stop.rs"]
mod stop;

fuzz_target!(|bytes: &[u8]| {
    count(bytes.len());
    let summarizer = Summarizer::default();
    for answers in [
        answers(bytes, |record| jsonl::summary(record, &summarizer, None, None)),
        answers(bytes, |record| jsonl::segmentation(record, None, true)),
    ] {
        let lines: Vec<_> = bytes.split(|&byte| byte == b'\n').filter(|line| !is_blank(line)).collect();
        assert_eq!(lines.len(), answers.len());
        for (line, answer) in lines.iter().zip(&answers) {
            let is_answer = answer["sentences"].is_array() && answer["error"].is_null();
            let is_failure = answer["sentences"].is_null() && answer["error"].is_string();
            assert!(is_answer != is_failure, "{answer}");
            if let Ok(Value::Object(object)) = serde_json::from_slice(line) {
                assert_eq!(object.get("id").unwrap_or(&Value::Null), &answer["id"]);
            }
        }
    }
});

/// The answers to some lines. The exit code says whether all of them could be read.
fn answers(bytes: &[u8], answer: impl Fn(&jsonl::Record) -> serde_json::Result<Value>) -> Vec<Value> {
    let mut out = Vec::new();
    let input = input::Input { name: None, reader: Box::new(Cursor::new(bytes.to_vec())) };
    let Ok(code) = jsonl::answer(input, &mut out, answer) else { panic!("memory can be written") };
    let out = String::from_utf8(out).expect("answers are UTF-8");
    let answers: Vec<Value> =
        out.lines().map(|line| serde_json::from_str(line).expect("answers are JSON")).collect();
    assert_eq!(code > 0, answers.iter().any(|answer| !answer["error"].is_null()));
    answers
}

fn is_blank(line: &[u8]) -> bool {
    line.trim_ascii().is_empty()
}
