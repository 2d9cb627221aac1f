//! `nutgraf segment`: all sentences or blocks of a text, one per line.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use std::fs;
use std::path::Path;
use std::process::Command;

const NEWS: &str = include_str!("../../tests/golden/news-pasted.txt");

#[test]
fn segment_prints_every_sentence_on_a_line() {
    let out = segment(&[], NEWS);
    let lines: Vec<_> = out.lines().collect();
    assert!(
        lines.starts_with(&[
            "News Update",
            "Magnus Dalgaard praises frank talks on disputed harbour of Kelda."
        ])
    );
    assert_eq!(
        lines.join(" ").split_whitespace().collect::<Vec<_>>(),
        NEWS.split_whitespace().collect::<Vec<_>>()
    );
}

#[test]
fn segment_prints_every_block_on_a_line_with_its_kind_and_rule_between_tabs() {
    let text = "# Ferries\n\nThe council sold\ttwo ferries. Nobody bid\nfor the third.\n\nPhoto: Ann Bell\n";
    let out = segment(&["--blocks"], text);
    let lines: Vec<_> = out.lines().collect();
    let expected = [
        "title\tmarkdown-title\t# Ferries",
        "paragraph\twrapped\tThe council sold two ferries. Nobody bid for the third.",
        "caption\tcaption-phrase\tPhoto: Ann Bell",
    ];
    assert_eq!(lines, expected);
}

/// What the program prints for a file with this text.
fn segment(arguments: &[&str], text: &str) -> String {
    let name = format!("segment-{}{}.txt", text.len(), arguments.concat());
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).expect("the file can be written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    let output = command.arg("segment").args(arguments).arg(file).output().expect("the program ends");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}
