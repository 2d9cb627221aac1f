//! The program's inputs: files, and `-` for standard input.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use run::{err, file, nutgraf, nutgraf_reading, out};
use serde_json::Value;

mod run;

const NEWS: &str = include_str!("../../tests/golden/news-pasted.txt");
const NEWS_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden/news-pasted.txt");

#[test]
fn a_dash_means_standard_input() {
    let summary = nutgraf(&[NEWS_PATH]);
    for arguments in [&["-"][..], &["--", "-"], &["--sentences", "3", "-"]] {
        let run = nutgraf_reading(arguments, NEWS.as_bytes());
        assert_eq!((out(&run), err(&run), run.status.code()), (out(&summary), "", Some(0)), "{arguments:?}");
    }
    let sentences = nutgraf_reading(&["segment", "-"], NEWS.as_bytes());
    assert_eq!(out(&sentences), out(&nutgraf(&["segment", NEWS_PATH])));
    let answers = nutgraf_reading(&["--format", "jsonl", "-"], b"{\"id\": 7, \"text\": \"It is noon.\"}");
    assert!(out(&answers).starts_with("{\"id\":7,"));
    // A file with that name can still be read.
    assert!(err(&nutgraf_reading(&["./-"], NEWS.as_bytes())).contains("./-: No such file"));
}

#[test]
fn a_dash_among_files_is_read_in_turn_and_is_empty_the_second_time() {
    let run = nutgraf_reading(&["-n", "1", NEWS_PATH, "-", "-", NEWS_PATH], b"The bridge is closed.");
    let headings: Vec<_> = out(&run).lines().filter(|line| line.starts_with("==>")).collect();
    let of_file = format!("==> {NEWS_PATH} <==");
    assert_eq!(headings, [&of_file, "==> standard input <==", "==> standard input <==", &of_file]);
    assert!(out(&run).contains("==> standard input <==\nThe bridge is closed.\n==> standard input <==\n==>"));
    assert!(err(&run).contains("nutgraf: standard input: ") && err(&run).contains("nothing to read"));
    assert_eq!(run.status.code(), Some(0));

    let run = nutgraf_reading(&["--format", "json", "-", NEWS_PATH], b"The bridge is closed.");
    let files: Vec<_> = serde_json::Deserializer::from_str(out(&run))
        .into_iter::<Value>()
        .map(|object| object.expect("an object").get("file").cloned())
        .collect();
    assert_eq!(files, [None, Some(NEWS_PATH.into())]);
    let run = nutgraf_reading(&["--format", "markdown", "-", NEWS_PATH], b"The bridge is closed.");
    assert!(out(&run).starts_with("## standard input\n\n- The bridge is closed.\n"), "{}", out(&run));
}

#[test]
fn an_unreadable_input_is_reported_on_one_line_and_the_others_are_still_answered() {
    let bytes = file("not-text.txt", b"It is \xff noon.");
    let bad = ["no/such/file.txt", env!("CARGO_MANIFEST_DIR"), bytes.to_str().expect("Unicode")];
    for path in bad {
        for action in [&["-n", "1"][..], &["segment"]] {
            let run = nutgraf_reading(&[action, &[path, "-"]].concat(), b"The bridge is closed.");
            assert_eq!((err(&run).lines().count(), run.status.code()), (1, Some(2)), "{}", err(&run));
            assert!(err(&run).starts_with(&format!("nutgraf: {path}: ")), "{}", err(&run));
            assert!(out(&run).contains("The bridge is closed."), "{action:?} {path:?}");
        }
    }
}

#[test]
fn an_empty_file_gets_an_empty_answer() {
    let empty = file("empty.txt", b"");
    let path = empty.to_str().expect("Unicode");
    for action in [&["segment"][..], &["--format", "jsonl"], &["segment", "--format", "jsonl"]] {
        let run = nutgraf(&[action, &[path]].concat());
        assert_eq!((out(&run), err(&run), run.status.code()), ("", "", Some(0)));
    }
    let run = nutgraf(&[path]);
    assert_eq!((out(&run), run.status.code()), ("", Some(0)));
    assert!(err(&run).contains("nothing to read"), "{}", err(&run));
}
