//! JSON Lines: each input line gets one output line, in order and as soon as it is read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use nutgraf::{Document, Reason, segment, summarize};
use serde_json::{Value, json};

const NEWS: &str = include_str!("../../tests/golden/news-pasted.txt");
const SUMMARIZE: &[&str] = &["--format", "jsonl"];
const SEGMENT: &[&str] = &["segment", "--format", "jsonl"];

#[test]
fn an_answer_has_the_id_the_language_the_sentences_with_bytes_and_shares_the_keywords_and_the_shortfall() {
    let summary = summarize(NEWS, 3);
    let (answers, code) = answers(SUMMARIZE, &[json!({"id": 7, "text": NEWS})]);
    let answer = &answers[0];
    assert_eq!(
        (answers.len(), code, &answer["id"], &answer["language"], &answer["shortfall"]),
        (1, 0, &json!(7), &json!("en"), &Value::Null)
    );
    let sentences = answer["sentences"].as_array().expect("a list");
    assert_eq!(sentences.len(), summary.sentences.len());
    for (found, expected) in sentences.iter().zip(&summary.sentences) {
        let score: serde_json::Map<_, _> = expected
            .score
            .shares()
            .chain([("total", expected.score.total)])
            .map(|(name, share)| (name.to_owned(), json!(share)))
            .collect();
        let (start, end) = (expected.range.start, expected.range.end);
        let reasons: Vec<_> = expected.reasons.iter().map(reason).collect();
        let expected = json!({
            "index": expected.index,
            "text": expected.text,
            "start": start,
            "end": end,
            "block": expected.block,
            "score": score,
            "reasons": reasons,
        });
        // The parser may lose the last bit of a number, so both sides are parsed.
        assert_eq!(found, &serde_json::from_str::<Value>(&expected.to_string()).expect("JSON"));
    }
    let keywords: Vec<_> = summary.keywords.iter().map(|keyword| &*keyword.text).collect();
    assert_eq!(
        answer["keywords"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|keyword| keyword["text"].as_str().expect("a text"))
            .collect::<Vec<_>>(),
        keywords
    );
}

#[test]
fn an_id_can_be_any_json_value_and_is_null_if_missing() {
    let ids = [
        json!(0),
        json!(-1.5),
        json!(18_446_744_073_709_551_615_u64),
        json!("a\n\"b\""),
        json!(true),
        json!([1, [2], {}]),
        json!({"z": {"y": 1}, "a": null}),
        Value::Null,
    ];
    for action in [SUMMARIZE, SEGMENT] {
        let lines: Vec<_> = ids
            .iter()
            .map(|id| json!({"text": "The ferry leaves at noon.", "id": id}))
            .chain([json!({"text": "No id."})])
            .collect();
        let (answers, code) = answers(action, &lines);
        let found: Vec<_> = answers.iter().map(|answer| answer["id"].clone()).collect();
        assert_eq!((found, code), ([&ids[..], &[Value::Null]].concat(), 0));
    }
}

#[test]
fn a_language_that_is_null_empty_or_absent_is_detected() {
    for action in [SUMMARIZE, SEGMENT] {
        for field in ["lang", "language"] {
            let lines =
                [json!({"text": NEWS}), json!({"text": NEWS, field: null}), json!({"text": NEWS, field: ""})];
            let (answers, _) = answers(action, &lines);
            assert!(
                answers.iter().all(|answer| answer["language"] == "en" && answer.get("notice").is_none()),
                "{field}"
            );
        }
    }
}

#[test]
fn a_language_without_lists_is_kept_and_the_answer_has_a_notice() {
    for action in [SUMMARIZE, SEGMENT] {
        for field in ["lang", "language"] {
            let (answers, code) = answers(
                action,
                &[json!({"text": NEWS, field: "da-DK"}), json!({"text": NEWS, field: "tlh"})],
            );
            let [danish, klingon] = [&answers[0], &answers[1]];
            assert_eq!(
                (&danish["language"], &danish["lists"], danish.get("notice"), code),
                (&json!("da"), &json!("used"), None, 0)
            );
            assert_eq!((&klingon["language"], &klingon["lists"]), (&json!("tlh"), &json!("none")));
            assert!(klingon["notice"].as_str().expect("a notice").contains("\"tlh\""), "{klingon}");
        }
    }
}

#[test]
fn a_malformed_language_tag_is_ignored_and_the_answer_has_a_notice() {
    for action in [SUMMARIZE, SEGMENT] {
        let (answers, code) = answers(action, &[json!({"text": NEWS, "language": "British English"})]);
        assert_eq!((&answers[0]["language"], code), (&json!("en"), 0));
        let notice = answers[0]["notice"].as_str().expect("a notice");
        assert!(notice.contains("British English") && notice.contains("BCP 47"), "{notice}");
    }
}

#[test]
fn the_title_of_a_line_is_the_title_of_its_summary() {
    let headline = [SUMMARIZE, &["--type", "headline"]].concat();
    let (answers, _) = answers(
        &headline,
        &[json!({"text": NEWS, "title": "Kelda keeps its harbour"}), json!({"text": NEWS, "title": null})],
    );
    let texts: Vec<_> =
        answers.iter().map(|answer| answer["sentences"][0]["text"].as_str().expect("a headline")).collect();
    assert_eq!(
        texts,
        ["Kelda keeps its harbour", "Magnus Dalgaard praises frank talks on disputed harbour of Kelda."]
    );
}

#[test]
fn an_unreadable_line_is_answered_with_its_number_and_the_run_continues() {
    let input = [
        &b"{\"id\": 1, \"text\": \"The first.\"}\n\n  \t\r\n{\"id\": 2, \"text\": \n"[..],
        b"{\"id\": \"three\"}\n[1, 2]\n{\"id\": 5, \"text\": 5}\n",
        b"{\"id\": 6, \"text\": \"x\", \"lang\": 6}\n\xff\xfe\n",
        b"{\"id\": 8, \"text\": \"The last.\"}",
    ];
    for action in [SUMMARIZE, SEGMENT] {
        let (answers, code) = run(action, &input.concat());
        let read =
            |answer: &Value| (answer["line"].as_u64(), answer["id"].clone(), answer["error"].is_string());
        let expected = [
            (None, json!(1), false),
            (Some(4), Value::Null, true),
            (Some(5), json!("three"), true),
            (Some(6), Value::Null, true),
            (Some(7), json!(5), true),
            (Some(8), json!(6), true),
            (Some(9), Value::Null, true),
            (None, json!(8), false),
        ];
        assert_eq!((answers.iter().map(read).collect::<Vec<_>>(), code), (expected.to_vec(), 1));
        let errors = answers.iter().filter_map(|answer| answer["error"].as_str()).collect::<Vec<_>>();
        assert!(
            errors[1].contains("text")
                && errors[3].contains("text")
                && errors[4].contains("lang")
                && errors[5].contains("UTF-8"),
            "{errors:?}"
        );
    }
}

#[test]
fn an_empty_input_gets_no_answers() {
    for input in ["", "\n", "\r\n \n"] {
        assert_eq!(run(SUMMARIZE, input.as_bytes()), (vec![], 0));
    }
}

#[test]
fn a_text_with_nothing_to_read_gets_the_reason() {
    let (answers, code) = answers(SUMMARIZE, &[json!({"text": ""})]);
    assert_eq!(
        (&answers[0]["sentences"], &answers[0]["shortfall"], code),
        (&json!([]), &json!("no-text"), 0)
    );
}

#[test]
fn the_first_answer_arrives_before_the_last_line_is_sent() {
    for action in [SUMMARIZE, SEGMENT] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_nutgraf"))
            .args(action)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let (mut stdin, stdout) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        let (send, answers) = mpsc::channel();
        let reader = thread::spawn(move || {
            BufReader::new(stdout).lines().try_for_each(|line| send.send(line.expect("UTF-8")))
        });
        for id in 1..=3 {
            writeln!(stdin, "{}", json!({"id": id, "text": "The ferry leaves at noon."}))
                .expect("the program reads");
            // Far longer than it takes: only an answer that is held back is late.
            let answer =
                answers.recv_timeout(Duration::from_secs(60)).expect("an answer while the input is open");
            assert_eq!(serde_json::from_str::<Value>(&answer).expect("an object")["id"], id);
        }
        drop(stdin);
        assert!(child.wait().expect("the program ends").success() && reader.join().is_ok());
    }
}

#[test]
fn the_sentences_of_segment_cover_the_text_and_have_bytes_and_blocks() {
    let texts = [
        NEWS,
        include_str!("../../tests/golden/markdown.txt"),
        include_str!("../../tests/golden/mail-wrapped.txt"),
        include_str!("../../tests/golden/characters.txt"),
        include_str!("../../tests/golden/japanese.txt"),
    ];
    let (answers, code) = answers(SEGMENT, &texts.map(|text| json!({"text": text})));
    assert_eq!((answers.len(), code), (texts.len(), 0));
    let is_blank = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}');
    let shown = |text: &str| text.chars().filter(|&c| !is_blank(c)).collect::<String>();
    for (text, answer) in texts.into_iter().zip(answers) {
        let sentences = answer["sentences"].as_array().expect("a list");
        let place = |sentence: &Value, end: &str| {
            sentence[end].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a place")
        };
        let source = |sentence| text.get(place(sentence, "start")..place(sentence, "end")).expect("a piece");
        let joined: String = sentences.iter().map(source).collect();
        assert_eq!(shown(&joined), shown(text));
        assert_eq!(answer["sentences"], json!(segment(Document::new(text)).sentences));
    }
}

#[test]
fn segment_gives_blocks_with_kinds_rules_and_bytes_on_request() {
    let markdown = include_str!("../../tests/golden/markdown.txt");
    let line = [json!({"text": markdown})];
    assert_eq!(answers(SEGMENT, &line).0[0].get("blocks"), None);
    let (with_blocks, code) = answers(&[SEGMENT, &["--blocks"]].concat(), &line);
    assert_eq!((&with_blocks[0]["blocks"], code), (&json!(segment(Document::new(markdown)).blocks), 0));
    let start = markdown.find("\n- ").expect("the article has a list") + 1;
    let block = json!({"kind": "list-item", "rule": "list-mark", "start": start});
    let is_item = |found: &Value| ["kind", "rule", "start"].iter().all(|field| found[field] == block[field]);
    assert!(with_blocks[0]["blocks"].as_array().expect("a list").iter().any(is_item));
}

/// A reason as serialized: with a count only if it has one.
fn reason(reason: &Reason<'_>) -> Value {
    let mut object = json!({"kind": reason.kind(), "text": reason.to_string()});
    if let Some(count) = reason.count() {
        object["count"] = json!(count);
    }
    object
}

fn answers(arguments: &[&str], lines: &[Value]) -> (Vec<Value>, i32) {
    run(arguments, lines.iter().map(|line| format!("{line}\n")).collect::<String>().as_bytes())
}

/// The answers to an input, and the exit code.
fn run(arguments: &[&str], input: &[u8]) -> (Vec<Value>, i32) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_nutgraf"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let (mut stdin, input) = (child.stdin.take().expect("a pipe"), input.to_vec());
    let writer = thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written").expect("the program reads all of it");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    (
        lines.lines().map(|line| serde_json::from_str(line).expect("an object")).collect(),
        output.status.code().expect("an exit code"),
    )
}
