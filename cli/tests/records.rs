//! JSON Lines: what an input line may contain, and the errors for lines that cannot be read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use run::{nutgraf_reading, out};
use serde_json::{Value, json};

mod run;

const SUMMARIZE: &[&str] = &["--format", "jsonl"];
const SEGMENT: &[&str] = &["segment", "--format", "jsonl"];

#[test]
fn an_id_is_returned_as_written() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let ids = [
        "123456789012345678901234567890",
        "18446744073709551616",
        "1E2",
        "1e400",
        "1.0",
        "-0",
        "0.1000000000000000055511151231257827",
        r#""a\u0041\/\ud83d\ude00\ud800\u007f \n é""#,
        "\"\u{7f}\u{9b}\u{2028}\"",
        r#"{"b": 1, "a": [ 2,3 ] ,"b":1.50, "": {}}"#,
        "null",
        "true",
        &deep,
    ];
    for action in [SUMMARIZE, SEGMENT] {
        for id in ids {
            let lines =
                format!("{{\"text\": \"It is noon.\", \"id\":  {id} }}\n{{\"id\": {id}, \"text\": 5}}\n");
            let (lines, code) = answers(action, lines.as_bytes());
            assert!(lines[0].starts_with(&format!("{{\"id\":{id},\"language\":")), "{}", lines[0]);
            assert!(lines[1].starts_with(&format!("{{\"line\":2,\"id\":{id},\"error\":")), "{}", lines[1]);
            assert_eq!((lines.len(), code), (2, Some(1)));
        }
    }
}

#[test]
fn a_byte_order_mark_does_not_break_a_line() {
    let input = "\u{feff}{\"id\": 1, \"text\": \"It is noon.\"}\r\n\u{feff}\n\
                 \u{feff}{\"id\": 2, \"text\": \"So it is.\"}";
    for action in [SUMMARIZE, SEGMENT] {
        let (lines, code) = answers(action, input.as_bytes());
        assert_eq!(lines.iter().map(|line| value(line)["id"].clone()).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(code, Some(0));
    }
}

#[test]
fn a_lone_surrogate_is_read_as_one_replacement_character_and_a_pair_as_its_character() {
    let cases = [
        (r"It \ud800 is.", "It \u{fffd} is."),
        (r"It \uDFFF is.", "It \u{fffd} is."),
        (r"It \ud800\ud83d\ude00 is.", "It \u{fffd}\u{1f600} is."),
        (r"It \ude00\ud83d is.", "It \u{fffd}\u{fffd} is."),
        (r"It \ud83dé\ude00 is.", "It \u{fffd}é\u{fffd} is."),
        (r"It \\ud800 is.", r"It \ud800 is."),
        (r"It \\\ud800 is.", "It \\\u{fffd} is."),
        (r"It \ud83d\ude00 is.", "It \u{1f600} is."),
    ];
    for (written, read) in cases {
        let line = format!(
            r#"{{"\ud800": 1, "x": "\ud800", "text": "{written}", "title": "{written}", "lang": "\ud800"}}"#
        );
        let (lines, code) = answers(SUMMARIZE, line.as_bytes());
        let answer = value(&lines[0]);
        assert_eq!(
            (&answer["sentences"][0]["text"], &answer["title"], code),
            (&json!(read), &json!(read), Some(0))
        );
        let (lines, code) = answers(SEGMENT, line.as_bytes());
        assert_eq!((&value(&lines[0])["sentences"][0]["text"], code), (&json!(read), Some(0)));
    }
}

#[test]
fn a_name_may_have_escapes_and_the_last_of_two_equal_names_wins() {
    let line = r#"{"text": 5, "\u0074ext": "It is noon.", "\u0069d": 1, "id": 2, "more": {"text": [1e999]}}"#;
    let (lines, code) = answers(SUMMARIZE, line.as_bytes());
    let answer = value(&lines[0]);
    assert_eq!(
        (&answer["id"], &answer["sentences"][0]["text"], code),
        (&json!(2), &json!("It is noon."), Some(0))
    );
}

#[test]
fn an_error_names_the_input_line_and_the_column() {
    let deep = "[".repeat(100_000);
    let cases = [
        ("{\"text\": \"a\"", "EOF while parsing an object at column 12"),
        ("{\"text\": a}", "expected value at column 10"),
        ("{\"text\": \"a\"} {}", "trailing characters at column 15"),
        (
            "{\"text\": \"a\u{0}b\"}",
            "control character (\\u0000-\\u001F) found while parsing a string at column 11",
        ),
        ("{\"text\": \"\\x\"}", "invalid escape at column 12"),
        ("\u{0}", "expected value at column 1"),
        ("[1, 2]", "give an object with a \"text\", not [1, 2]"),
        ("\"text\"", "give an object with a \"text\", not \"text\""),
        ("{}", "`text` is missing; give a string"),
        ("{\"text\": null}", "`text`: null is not allowed; give a string"),
        ("{\"text\": \"a\", \"title\": 1E2}", "`title`: 1E2 is not allowed; give a string"),
        (&deep, "EOF while parsing a list at column 100000"),
    ];
    for (line, error) in cases {
        let input = format!("\n{{\"text\": \"a\"}}\r\n{line}\n{{\"text\": \"b\"}}");
        let (lines, code) = answers(SUMMARIZE, input.as_bytes());
        assert_eq!(value(&lines[1]), json!({"line": 3, "id": null, "error": error}));
        assert_eq!((lines.len(), code), (3, Some(1)));
    }
}

#[test]
fn an_error_quotes_only_the_beginning_of_a_long_value() {
    let (lines, _) =
        answers(SUMMARIZE, format!("{{\"text\": [{}]}}", "\"é\",".repeat(9999) + "1").as_bytes());
    let error = value(&lines[0])["error"].as_str().expect("an error").to_owned();
    assert!(error.contains("\"é\"") && error.chars().count() < 100, "{error}");
}

/// Only Linux lets a test limit memory this way.
#[cfg(target_os = "linux")]
mod memory {
    use std::process::{Command, Output, Stdio};

    use super::*;

    #[test]
    fn a_line_too_large_for_memory_gets_an_error_and_the_exit_code_is_2() {
        let large = "The ferry leaves at noon. ".repeat(1_000_000);
        let endless = "x".repeat(50_000_000);
        for large in [format!("{{\"id\": 2, \"text\": \"{large}\"}}"), endless] {
            let small = |id: usize| format!("{{\"id\": {id}, \"text\": \"It is noon.\"}}\n");
            let input = format!("{}{large}\n{}[]\n{}{large}", small(1), small(3), small(5));
            for action in [SUMMARIZE, SEGMENT] {
                let run = with_little_memory(action, input.as_bytes());
                let lines: Vec<_> = out(&run).lines().map(value).collect();
                let found: Vec<_> = lines.iter().map(|line| (&line["line"], &line["id"])).collect();
                let none = &Value::Null;
                assert_eq!(
                    found,
                    [
                        (none, &json!(1)),
                        (&json!(2), none),
                        (none, &json!(3)),
                        (&json!(4), none),
                        (none, &json!(5)),
                        (&json!(6), none),
                    ]
                );
                assert!(lines[1]["error"].as_str().expect("an error").contains("too large for memory"));
                assert_eq!(run.status.code(), Some(2));
            }
        }
    }

    #[test]
    fn a_text_too_large_for_memory_is_reported_on_one_line_and_the_exit_code_is_2() {
        for action in [&[][..], &["segment"], &["--format", "json"]] {
            let run = with_little_memory(action, "The ferry leaves at noon. ".repeat(1_000_000).as_bytes());
            let err = run::err(&run);
            assert_eq!((out(&run), err.lines().count(), run.status.code()), ("", 1, Some(2)));
            assert!(err.starts_with("nutgraf: standard input: too large for memory"), "{err}");
        }
    }

    /// Runs the program with 300 MB of memory.
    fn with_little_memory(arguments: &[&str], input: &[u8]) -> Output {
        let mut command = Command::new("sh");
        command
            .args(["-c", "ulimit -v 300000 && exec \"$@\"", "sh", env!("CARGO_BIN_EXE_nutgraf")])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        run::reading(command, input)
    }
}

/// The answer lines, and the exit code.
fn answers(arguments: &[&str], input: &[u8]) -> (Vec<String>, Option<i32>) {
    let run = nutgraf_reading(arguments, input);
    (out(&run).lines().map(str::to_owned).collect(), run.status.code())
}

fn value(line: &str) -> Value {
    serde_json::from_str(line).expect("JSON")
}
