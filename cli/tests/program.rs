//! The program's output.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use std::process::Command;
use std::{fs, str};

use nutgraf::summarize;
use run::{err, nutgraf, nutgraf_reading, out};
use serde_json::Value;

mod run;

const NEWS: &str = include_str!("../../tests/golden/news-pasted.txt");
const NEWS_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden/news-pasted.txt");
const MAIL: &str = include_str!("../../tests/golden/mail-wrapped.txt");
const MAIL_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden/mail-wrapped.txt");

#[test]
fn text_is_one_sentence_per_line_with_white_space_collapsed() {
    for (path, article) in [(NEWS_PATH, NEWS), (MAIL_PATH, MAIL)] {
        let expected: Vec<_> = summarize(article, 3)
            .sentences
            .iter()
            .map(|sentence| sentence.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        let run = nutgraf(&[path]);
        assert_eq!(
            (out(&run).lines().collect::<Vec<_>>(), err(&run), run.status.code()),
            (expected.iter().map(String::as_str).collect(), "", Some(0))
        );
    }
}

#[test]
fn standard_input_is_read_if_no_file_is_given() {
    assert_eq!(out(&nutgraf_reading(&[], NEWS.as_bytes())), out(&nutgraf(&[NEWS_PATH])));
}

#[test]
fn markdown_is_a_list_that_shows_the_sentences_unchanged() {
    let run = nutgraf_reading(&["--format", "markdown"], b"The price is 3*4 dollars for [all] of <them>.");
    assert_eq!(out(&run).trim_end(), r"- The price is 3\*4 dollars for \[all\] of \<them\>.");
    let lines = out(&nutgraf(&["--format", "markdown", NEWS_PATH]))
        .lines()
        .filter(|line| line.starts_with("- "))
        .count();
    assert_eq!(lines, 3);
}

#[test]
fn json_is_one_object_per_file_with_offsets_in_bytes() {
    let run = nutgraf(&["--format", "json", NEWS_PATH, MAIL_PATH]);
    let objects: Vec<Value> = serde_json::Deserializer::from_str(out(&run))
        .into_iter()
        .map(|object| object.expect("an object"))
        .collect();
    assert_eq!(objects.len(), 2);
    for (object, (path, article)) in objects.iter().zip([(NEWS_PATH, NEWS), (MAIL_PATH, MAIL)]) {
        assert_eq!((object["file"].as_str(), object["language"].as_str()), (Some(path), Some("en")));
        let sentences = object["sentences"].as_array().expect("a list");
        assert_eq!(sentences.len(), 3);
        for sentence in sentences {
            let place =
                |end: &str| sentence[end].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a place");
            let source = article.get(place("start")..place("end")).expect("a piece");
            assert_eq!(Some(&*source.replace('\n', " ")), sentence["text"].as_str());
            assert!(
                sentence["score"]["total"].is_f64()
                    && sentence["block"].is_u64()
                    && sentence["index"].is_u64()
            );
        }
    }
}

#[test]
fn several_files_are_separated_by_their_names() {
    let run = nutgraf(&["-n", "1", NEWS_PATH, MAIL_PATH]);
    let lines: Vec<_> = out(&run).lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].contains(NEWS_PATH) && lines[2].contains(MAIL_PATH), "{lines:?}");
}

#[test]
fn every_limit_and_kind_has_an_argument() {
    let lines = |arguments: &[&str]| {
        out(&nutgraf(&[arguments, &[NEWS_PATH]].concat())).lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines(&["--sentences", "5"]).len(), 5);
    assert!(lines(&["--words", "60"]).join(" ").split_whitespace().count() <= 60);
    assert!((1..=300).contains(&lines(&["--characters", "300"]).join(" ").chars().count()));
    assert!((1..29).contains(&lines(&["--share", "0.3"]).len()));
    assert_eq!(lines(&["--type", "key-points", "--length", "medium"]).len(), 5);
    assert_eq!(lines(&["--type", "teaser"]).len(), 1);
    assert_eq!(
        lines(&["--type", "headline"]),
        ["Magnus Dalgaard praises frank talks on disputed harbour of Kelda."]
    );
}

#[test]
fn focus_order_title_and_language_reach_the_summary() {
    assert!(out(&nutgraf(&["--focus", "treaty", NEWS_PATH])).contains("treaty"));
    let ranked = nutgraf(&["-n", "9", "--order", "rank", NEWS_PATH]);
    assert_ne!(out(&ranked), out(&nutgraf(&["-n", "9", NEWS_PATH])));
    let titled = nutgraf(&[
        "--title",
        "Kelda keeps its harbour",
        "--language",
        "en-GB",
        "--format",
        "json",
        NEWS_PATH,
    ]);
    let object: Value = serde_json::from_str(out(&titled)).expect("an object");
    assert_eq!(
        (object["title"].as_str(), object["language"].as_str()),
        (Some("Kelda keeps its harbour"), Some("en"))
    );
}

#[test]
fn why_adds_a_table_of_every_share_and_the_total() {
    for format in ["text", "markdown"] {
        let run = nutgraf(&["--why", "--format", format, NEWS_PATH]);
        let lines: Vec<_> = out(&run).lines().collect();
        let head = lines.iter().position(|line| line.contains("total")).expect("a head");
        let shares = ["frequency", "centrality", "position", "title", "form", "cue", "focus"];
        assert!(shares.iter().all(|share| lines[head].contains(share)), "{}", lines[head]);
        let rows = lines[head + 1..]
            .iter()
            .filter(|line| line.split(['|', ' ']).filter(|cell| cell.parse::<f64>().is_ok()).count() >= 7);
        assert_eq!(rows.count(), 3, "{lines:#?}");
    }
}

#[test]
fn why_gives_the_librarys_reasons_below_each_sentence() {
    for (format, before) in [("text", "    "), ("markdown", "  - ")] {
        let run = nutgraf(&["--why", "--format", format, NEWS_PATH]);
        let lines: Vec<_> = out(&run).lines().filter_map(|line| line.strip_prefix(before)).collect();
        for sentence in summarize(NEWS, 3).sentences {
            let is_said =
                |line: &&str| sentence.reasons.iter().all(|reason| line.contains(&reason.to_string()));
            assert!(lines.iter().any(is_said), "{:?} in {lines:#?}", sentence.reasons);
        }
        assert!(
            lines.iter().any(|line| line.ends_with("shares six words with the title, and opens the article")),
            "{lines:#?}"
        );
    }
}

#[test]
fn help_has_examples_and_names_every_option() {
    let help = nutgraf(&["--help"]);
    assert_eq!((help.status.code(), err(&help)), (Some(0), ""));
    for part in [
        "Examples:",
        "nutgraf article.txt",
        "--sentences",
        "--words",
        "--characters",
        "--share",
        "--type",
        "--length",
        "--format",
        "--why",
        "--title",
        "--language",
        "--focus",
        "--order",
        "segment",
        "completions",
    ] {
        assert!(out(&help).contains(part), "{part} is not in --help");
    }
}

#[test]
fn completions_prints_a_script_for_the_shell() {
    for (shell, sign) in
        [("bash", "complete -F"), ("zsh", "#compdef nutgraf"), ("fish", "complete -c nutgraf")]
    {
        let run = nutgraf(&["completions", shell]);
        assert!(
            run.status.success() && out(&run).contains(sign) && out(&run).contains("key-points"),
            "{shell}"
        );
    }
}

#[test]
fn a_language_without_lists_is_kept_with_a_warning_on_standard_error() {
    for action in [&[][..], &["segment"]] {
        let run = nutgraf(&[action, &["--language", "tlh", NEWS_PATH]].concat());
        assert_eq!(run.status.code(), Some(0));
        assert!(!out(&run).is_empty() && err(&run).contains("\"tlh\""), "{}", err(&run));
    }
    let run = nutgraf(&["--language", "tlh", "--format", "json", NEWS_PATH]);
    let summary: serde_json::Value = serde_json::from_str(out(&run)).expect("JSON");
    assert_eq!((&summary["language"], &summary["lists"]), (&"tlh".into(), &"none".into()));
}

#[test]
fn the_program_prints_what_the_console_examples_in_the_readme_show() {
    let readme = include_str!("../../README.md");
    let folder = std::env::temp_dir().join(format!("nutgraf-readme-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let regatta = readme
        .split("const text = `")
        .nth(1)
        .and_then(|rest| rest.split('`').next())
        .expect("the JavaScript example");
    fs::write(folder.join("regatta.txt"), regatta).expect("a file");
    let mut ran = 0;
    for block in readme.split("```console\n").skip(1).filter_map(|rest| rest.split("\n```").next()) {
        for example in block.trim_start_matches("$ ").split("\n$ ") {
            let (command, shown) = example.split_once('\n').unwrap_or((example, ""));
            if let Some(file) = command.strip_prefix("cat ") {
                fs::write(folder.join(file), shown).expect("a file");
            } else if let Some(arguments) = command.strip_prefix("nutgraf ") {
                let run = Command::new(env!("CARGO_BIN_EXE_nutgraf"))
                    .args(arguments.split(' '))
                    .current_dir(&folder)
                    .output()
                    .expect("the program runs");
                assert_eq!(
                    str::from_utf8(&run.stdout).expect("UTF-8").trim_end(),
                    shown.trim_end(),
                    "{command}"
                );
                ran += 1;
            }
        }
    }
    fs::remove_dir_all(&folder).expect("the folder");
    assert!(ran >= 4, "{ran} examples were run");
}
