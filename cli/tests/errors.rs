//! What the program says when something goes wrong, and its exit code.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use std::fs;
use std::io::{self, Read};

use run::{command, err, file, nutgraf, nutgraf_reading, out, reading};

mod run;

const NEWS: &str = include_str!("../../tests/golden/news-pasted.txt");
const NEWS_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden/news-pasted.txt");

#[test]
fn a_missing_file_is_reported_on_one_line_and_the_other_files_are_still_summarized() {
    let run = nutgraf(&["-n", "1", "no/such/file.txt", NEWS_PATH]);
    assert_eq!((run.status.code(), err(&run).lines().count()), (Some(2), 1));
    assert!(err(&run).contains("no/such/file.txt: No such file"), "{}", err(&run));
    assert!(out(&run).contains("According to the foreign ministry"), "{}", out(&run));
}

#[test]
fn a_file_that_is_not_utf_8_is_reported_on_one_line_and_the_other_files_are_still_summarized() {
    let path = file("latin-1.txt", b"The caf\xe9 opens at noon.");
    let path = path.to_str().expect("a path in Unicode");
    let run = nutgraf(&["-n", "1", path, NEWS_PATH]);
    assert_eq!((run.status.code(), err(&run).lines().count()), (Some(2), 1));
    assert!(
        err(&run).contains(path) && err(&run).contains("UTF-8") && err(&run).contains("byte 7"),
        "{}",
        err(&run)
    );
    assert!(out(&run).contains("According to the foreign ministry"), "{}", out(&run));
    assert_eq!(nutgraf(&["segment", path]).status.code(), Some(2));
}

#[test]
fn a_folder_is_an_error() {
    let run = nutgraf(&[env!("CARGO_MANIFEST_DIR")]);
    assert_eq!((run.status.code(), err(&run).lines().count(), out(&run)), (Some(2), 1, ""));
}

#[test]
fn a_text_with_nothing_to_read_prints_nothing_and_says_why() {
    let run = nutgraf_reading(&[], b" \n");
    assert_eq!((run.status.code(), out(&run)), (Some(0), ""));
    assert!(err(&run).contains("nothing to read"), "{}", err(&run));
}

#[test]
fn a_closed_pipe_ends_the_program_quietly() {
    let path = file("long.txt", NEWS.repeat(200).as_bytes());
    let mut child =
        command(&["segment", path.to_str().expect("a path in Unicode")]).spawn().expect("the program starts");
    let mut front = [0; 10];
    let mut stdout = child.stdout.take().expect("a pipe");
    stdout.read_exact(&mut front).expect("something is printed");
    drop(stdout);
    let run = child.wait_with_output().expect("the program ends");
    assert_eq!((run.status.code(), err(&run)), (Some(0), ""));
}

#[test]
fn every_kind_of_output_ends_quietly_if_nobody_reads_it() {
    let cases: [&[&str]; 16] = [
        &["--help"],
        &["-h"],
        &["--version"],
        &["help", "segment"],
        &["segment", "--help"],
        &["completions", "bash"],
        &["completions", "zsh"],
        &["completions", "fish"],
        &["completions", "powershell"],
        &[NEWS_PATH],
        &["--why", "--format", "markdown", NEWS_PATH, NEWS_PATH],
        &["--format", "json"],
        &["--format", "jsonl"],
        &["segment"],
        &["segment", "--blocks", NEWS_PATH],
        &["segment", "--format", "jsonl"],
    ];
    for arguments in cases {
        let mut command = command(arguments);
        command.stdout(closed());
        let run = reading(command, b"{\"text\": \"It is noon.\"}\n[]\n");
        assert_eq!((err(&run), run.status.code()), ("", Some(0)), "{arguments:?}");
    }
}

#[test]
fn the_exit_code_is_the_same_if_nobody_reads_the_errors() {
    let cases: [(&[&str], i32); 5] = [
        (&["no/such/file.txt"], 2),
        (&["--sentences", "many"], 2),
        (&["--share", "5"], 2),
        (&["segment", "--language", "tlh"], 0),
        (&["--format", "jsonl"], 1),
    ];
    for (arguments, code) in cases {
        let mut command = command(arguments);
        command.stderr(closed());
        assert_eq!(reading(command, b"[]").status.code(), Some(code), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_reported_on_one_line() {
    let cases: [&[&str]; 5] =
        [&["--help"], &["completions", "bash"], &[NEWS_PATH], &["segment"], &["--format", "jsonl"]];
    for arguments in cases {
        let mut command = command(arguments);
        command.stdout(fs::File::options().write(true).open("/dev/full").expect("a device"));
        let run = reading(command, b"{\"text\": \"It is noon.\"}");
        assert_eq!((err(&run).lines().count(), run.status.code()), (1, Some(2)), "{arguments:?}");
        assert!(err(&run).starts_with("nutgraf: standard output: No space left"), "{}", err(&run));
    }
}

/// A pipe whose reading end is closed.
fn closed() -> io::PipeWriter {
    io::pipe().expect("a pipe").1
}

#[test]
fn a_kind_together_with_a_number_is_an_error_that_names_both() {
    let run = nutgraf(&["--type", "tldr", "--sentences", "3", NEWS_PATH]);
    assert_eq!((run.status.code(), out(&run)), (Some(2), ""));
    assert!(err(&run).contains("--type") && err(&run).contains("--sentences"), "{}", err(&run));
}

#[test]
fn an_error_names_the_invalid_value_its_option_and_what_is_allowed() {
    let cases: [(&[&str], &[&str]); 9] = [
        (&["--share", "1.5"], &["share", "1.5", "from 0 to 1"]),
        (&["--share", "-0.5"], &["share", "-0.5", "from 0 to 1"]),
        (&["--share", "NaN"], &["share", "NaN", "from 0 to 1"]),
        (&["--sentences", "-1"], &["--sentences", "-1"]),
        (&["--words", "18446744073709551616"], &["--words", "18446744073709551616", "too large"]),
        (&["--focus", "…"], &["focus", "…", "letter"]),
        (&["--sentences", "many"], &["--sentences", "many"]),
        (&["--language", "not a tag"], &["--language", "not a tag", "BCP 47"]),
        (&["--type", "poem"], &["--type", "poem", "tldr", "teaser", "key-points", "headline"]),
    ];
    for (arguments, parts) in cases {
        let run = nutgraf(&[arguments, &[NEWS_PATH]].concat());
        assert_eq!((run.status.code(), out(&run)), (Some(2), ""), "{arguments:?}");
        assert!(parts.iter().all(|part| err(&run).contains(part)), "{arguments:?}: {}", err(&run));
    }
}
