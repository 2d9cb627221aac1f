//! A terminal never gets anything from an article, a file name or an argument that it would obey.
#![cfg(unix)]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use std::path::{Path, PathBuf};
use std::{fs, str};

use pty::{Terminal, nutgraf_on};
use run::{err, nutgraf, nutgraf_reading, out};

#[path = "run/pty.rs"]
mod pty;
mod run;

/// Sets the window title, clears the screen, uses colours and cursor moves, some as single control
/// characters.
const HOSTILE: &str = "The \u{1b}]0;OWNED\u{7} bridge \u{1b}[2J\u{9b}2J is \u{8}\u{8}closed\u{7f} to \
                       \u{9d}0;OWNED\u{9c} \
                       \u{0}\u{e}all\u{202e} traffic\u{2067}.";
const SHOWN: [&str; 8] = [
    "\\u001b]0;OWNED\\u0007",
    "\\u001b[2J",
    "\\u009b2J",
    "\\u0008",
    "\\u007f",
    "\\u009d0;",
    "\\u202e",
    "\\u2067",
];

#[test]
fn a_terminal_shows_the_control_characters_of_an_article_and_a_pipe_gets_them_unchanged() {
    let cases: [&[&str]; 6] = [
        &[],
        &["--why"],
        &["--why", "--format", "markdown"],
        &["segment"],
        &["segment", "--blocks"],
        &["segment", "--", "-"],
    ];
    for arguments in cases {
        let shown = nutgraf_on(Terminal::Stdout, arguments, HOSTILE.as_bytes());
        assert_harmless(out(&shown));
        assert!(SHOWN.iter().all(|part| out(&shown).contains(part)), "{arguments:?}: {}", out(&shown));
        let piped = nutgraf_reading(arguments, HOSTILE.as_bytes());
        let raw = ["\u{1b}]0;OWNED\u{7}", "\u{9b}2J is \u{8}", "\u{202e} traffic\u{2067}"];
        assert!(raw.iter().all(|part| out(&piped).contains(part)), "{arguments:?}: {}", out(&piped));
    }
}

#[test]
fn a_terminal_shows_the_control_characters_of_a_title() {
    let title = "The bridge is\u{1b}[2J closed\u{9b}2J";
    let run =
        nutgraf_on(Terminal::Stdout, &["--type", "headline", "--title", title], b"It is being painted.");
    assert_eq!(out(&run), "The bridge is\\u001b[2J closed\\u009b2J\n");
}

#[test]
fn json_on_a_terminal_has_the_same_values() {
    let line = serde_json::json!({"id": HOSTILE, "text": HOSTILE, "title": HOSTILE}).to_string();
    let broken = format!("{line}\n[{line}]\n{{\"text\": [\"\u{9b}2J\u{7f}\"]}}\n");
    for arguments in [&["--format", "jsonl"][..], &["segment", "--blocks", "--format", "jsonl"]] {
        let shown = nutgraf_on(Terminal::Stdout, arguments, broken.as_bytes());
        assert_harmless(out(&shown));
        let piped = nutgraf_reading(arguments, broken.as_bytes());
        assert_eq!((values(out(&shown)), shown.status.code()), (values(out(&piped)), Some(1)));
        assert_ne!(out(&shown), out(&piped));
    }
    let arguments = ["--format", "json", "--title", "A \u{9b}2J title"];
    let [shown, piped] = [
        nutgraf_on(Terminal::Stdout, &arguments, HOSTILE.as_bytes()),
        nutgraf_reading(&arguments, HOSTILE.as_bytes()),
    ];
    assert_harmless(out(&shown));
    assert_eq!(values(out(&shown)), values(out(&piped)));
}

#[test]
fn a_terminal_shows_the_control_characters_of_a_file_name() {
    let names = ["a\u{1b}]0;OWNED\u{7}", "b\nnutgraf: all is well", "c\u{9b}2J\u{202e}txt"];
    let files = names.map(|name| folder().join(name));
    let paths = files.each_ref().map(|path| path.to_str().expect("Unicode"));
    for path in &files {
        fs::write(path, "The bridge is closed.").expect("the file can be written");
    }
    for format in ["text", "markdown"] {
        let run = nutgraf_on(Terminal::Stdout, &[&["--format", format], &paths[..]].concat(), b"");
        assert_harmless(out(&run));
        assert_eq!(out(&run).lines().filter(|line| line.contains("terminal-names")).count(), 3);
    }
    // Standard error now shows a progress bar, which moves the cursor.
    let run = nutgraf_on(Terminal::Stderr, &paths, b"");
    assert_no_part_is_obeyed(err(&run));
    assert!(paths.iter().all(|path| out(&run).contains(path)));
}

#[test]
fn a_terminal_shows_the_control_characters_of_what_an_error_quotes() {
    let name = "a\u{1b}]0;OWNED\u{7}\u{9b}2J\u{202e}\nnutgraf: all is well";
    let run = nutgraf_on(Terminal::Stderr, &[name], b"");
    assert_harmless(err(&run));
    assert_eq!((err(&run).lines().count(), run.status.code()), (1, Some(2)));
    assert!(err(&run).contains("a\\u001b]0;OWNED\\u0007\\u009b2J\\u202e\\u000anutgraf"), "{}", err(&run));

    let hostile = "\u{1b}]0;OWNED\u{7}\u{9b}2J\u{8}\u{202e}";
    let cases: [&[&str]; 8] = [
        &["--sentences", hostile],
        &["--share", hostile],
        &["--type", hostile],
        &["--language", hostile],
        &["--focus", "\u{1b}]\u{7}\u{9b}\u{202e}"],
        &["completions", hostile],
        &["--format", hostile],
        &[&format!("--{hostile}")],
    ];
    for arguments in cases {
        let run = nutgraf_on(Terminal::Stderr, arguments, b"");
        assert_no_part_is_obeyed(err(&run));
        assert!(
            err(&run).contains("\\u202e") && run.status.code() == Some(2),
            "{arguments:?}: {}",
            err(&run)
        );
    }
}

#[test]
fn a_message_about_a_file_has_its_own_line_above_the_progress_bar() {
    let run = nutgraf_on(Terminal::Stderr, &["no-file", "no-other"], b"");
    let clear = "\u{1b}[2K";
    assert!(err(&run).contains(&format!("{clear}nutgraf: no-file: ")), "{:?}", err(&run));
    assert!(err(&run).contains(&format!("{clear}nutgraf: no-other: ")), "{:?}", err(&run));
}

#[test]
fn each_stream_is_checked_separately() {
    let name = "no\u{9b}2J";
    let article = folder().join("article.txt");
    fs::write(&article, HOSTILE).expect("the file can be written");
    let arguments = ["-n", "1", name, article.to_str().expect("Unicode")];
    let run = nutgraf_on(Terminal::Stdout, &arguments, b"");
    assert!(err(&run).contains(name) && !out(&run).contains('\u{9b}'));
    let run = nutgraf_on(Terminal::Stderr, &arguments, b"");
    assert!(!err(&run).contains('\u{9b}') && out(&run).contains('\u{9b}'));
}

#[test]
fn an_ordinary_text_looks_the_same_on_a_terminal() {
    // Names and numbers in such texts are enclosed in pairs of isolates.
    let text = "أُغلق جسر \u{2068}Kelda\u{2069} أمام الحركة. \
                הגשר \u{202b}\"Kelda\" \u{202a}3\u{202c}\u{202c} נסגר היום.\n\n\
                \u{200f}Die Brücke\u{200e} ist geschlossen 👩\u{200d}🔧.\n";
    for arguments in [&[][..], &["segment", "--blocks"], &["--why"], &["--format", "json"], &["--help"]] {
        let shown = nutgraf_on(Terminal::Stdout, arguments, text.as_bytes());
        let piped = nutgraf_reading(arguments, text.as_bytes());
        assert!(arguments == ["--help"] || out(&shown) == out(&piped), "{}", out(&shown));
    }
    let script = nutgraf_on(Terminal::Stdout, &["completions", "fish"], b"");
    assert_eq!(out(&script), out(&nutgraf(&["completions", "fish"])));
}

#[test]
fn the_help_and_errors_keep_their_colours() {
    assert!(out(&nutgraf_on(Terminal::Stdout, &["--help"], b"")).contains("\u{1b}[1m"));
    assert!(err(&nutgraf_on(Terminal::Stderr, &["--sentences", "\u{7}"], b"")).contains("\u{1b}[1m"));
}

/// Allows only line breaks, tabs and visible characters.
fn assert_harmless(text: &str) {
    let is_obeyed =
        |c: char| c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{202e}' | '\u{2067}');
    assert!(!text.contains(is_obeyed), "{text:?}");
}

/// Fails if any of the tests' hostile names takes effect. The output may contain our own moves and colours.
fn assert_no_part_is_obeyed(text: &str) {
    assert!(!text.contains(['\u{7}', '\u{8}', '\u{9b}', '\u{202e}']), "{text:?}");
    assert!(!text.contains("\u{1b}]0;OWNED") && !text.contains("\nnutgraf: all is well"), "{text:?}");
}

fn values(lines: &str) -> Vec<serde_json::Value> {
    serde_json::Deserializer::from_str(lines).into_iter().map(|value| value.expect("JSON")).collect()
}

/// A folder that only these tests use.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("terminal-names");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}
