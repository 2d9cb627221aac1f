//! Pages in HTML: what of them is read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use run::{err, file, nutgraf, nutgraf_reading, out};
use serde_json::Value;

mod run;

/// An article that is long enough for an aside to be small beside it.
const STORY: &str = "<p>The ferry between Orva and Kelda was late again on Sunday, for the third time \
    this month, because the ice on the sound is thicker than in any winter since the line was opened.</p>\
    <p>The harbour office says that the icebreaker will be back from the yard on Thursday at the earliest, \
    and that passengers who have a ticket may take the bus across the bridge until then.</p>";

/// What is read of markup: the browser tests try the same cases.
fn cases(name: &str) -> Value {
    let cases: Value = serde_json::from_str(include_str!("../../tests/pages/markup.json")).expect("JSON");
    cases.get(name).expect("cases").clone()
}

/// The blocks of a page: "kind: text".
fn blocks(html: &str) -> Vec<String> {
    let run = nutgraf_reading(&["segment", "--blocks", "-"], format!("<!doctype html>{html}").as_bytes());
    assert_eq!(err(&run), "");
    let line = |line: &str| {
        let mut parts = line.split('\t');
        format!("{}: {}", parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default())
    };
    out(&run).lines().map(line).collect()
}

/// The text of a paragraph as it is read.
fn read(inner: &str) -> String {
    let run = nutgraf_reading(&["segment", "-"], format!("<!doctype html><p>{inner}</p>").as_bytes());
    assert_eq!(err(&run), "");
    out(&run).lines().collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_paragraph_is_read_as_a_person_sees_it() {
    for (kind, cases) in cases("sentences").as_object().expect("kinds") {
        for case in cases.as_array().expect("a list") {
            let part = |at| case.get(at).and_then(Value::as_str).expect("a string");
            assert_eq!(read(part(0)), part(1), "{kind}: {}", part(0));
        }
    }
    // In a browser, a page's policy may forbid such styles.
    assert_eq!(read("It is <span style='display: none'>unread</span>late."), "It is late.");
}

#[test]
fn what_a_site_puts_into_its_article_is_left_out() {
    let story = blocks(&format!("<article>{STORY}</article>"));
    assert_eq!(story.len(), 2);
    for insert in cases("inserts").as_array().expect("a list") {
        let insert = insert.as_str().expect("a string");
        let found = blocks(&format!("<article>{STORY}{insert}</article>"));
        assert!(!found.iter().any(|block| block.contains("unread")), "{insert}: {found:?}");
        assert_eq!(found.get(..2), story.get(..), "{insert} hides more");
    }
}

#[test]
fn an_insert_that_holds_much_of_the_text_is_the_article_itself() {
    for around in ["<div class='widget'>", "<form>", "<div class='related-story'>"] {
        assert_eq!(blocks(&format!("{around}{STORY}")).len(), 2, "{around}");
    }
}

#[test]
fn the_article_within_a_page_is_read_with_its_title() {
    let teasers = "<div class='news'><p>The bridge is closed until Monday.</p></div>".repeat(3);
    for (page, expected) in [
        (
            format!(
                "<h1>The Courier</h1><main><article><h1>Ferry late</h1>{STORY}</article>{teasers}</main>"
            ),
            3,
        ),
        (
            format!("<header><h1>The Courier</h1></header><div>{STORY}</div><footer><p>Imprint</p></footer>"),
            2,
        ),
        (format!("<article><h1>Ferry late<a href='#x'>#</a></h1>{STORY}</article>"), 3),
        (format!("<body><nav>Home</nav>{STORY}"), 2),
    ] {
        let found = blocks(&page);
        assert_eq!(found.len(), expected, "{found:?}");
        assert!(found.iter().all(|block| !block.contains("Courier") && !block.contains('#')), "{found:?}");
    }
}

#[test]
fn a_captions_text_is_no_paragraph_however_it_is_made() {
    for caption in
        ["<figure><img><figcaption>A ferry.</figcaption></figure>", "<figure><img><p>A ferry.</p></figure>"]
    {
        let found = blocks(&format!("<article>{STORY}{caption}</article>"));
        assert!(!found.contains(&"paragraph: A ferry.".to_owned()), "{found:?}");
    }
}

#[test]
fn what_stands_right_above_a_summary_is_not_repeated_in_it() {
    let page =
        format!("<article><h1>Ferry late</h1><p>A ferry is late.</p><nut-graf></nut-graf>{STORY}</article>");
    assert!(blocks(&page).contains(&"boilerplate: A ferry is late.".to_owned()));
    let below =
        format!("<article><h1>Ferry late</h1><nut-graf></nut-graf><p>A ferry is late.</p>{STORY}</article>");
    assert!(blocks(&below).contains(&"paragraph: A ferry is late.".to_owned()));
    let alone = "<article><h1>Ferry late</h1><p>A ferry is late.</p><nut-graf></nut-graf></article>";
    assert!(blocks(alone).contains(&"paragraph: A ferry is late.".to_owned()));
}

#[test]
fn a_page_says_its_title_and_its_language() {
    let page =
        format!("<html lang='de'><head><title>Fähre wieder zu spät | Der Bote</title></head><body>{STORY}");
    let run = nutgraf_reading(&["--format", "json", "-"], page.as_bytes());
    let answer: Value = serde_json::from_str(out(&run)).expect("JSON");
    let of = |name: &str| answer.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    assert_eq!((of("title"), of("language")), ("Fähre wieder zu spät".to_owned(), "de".to_owned()));
    // Offsets refer to what was read.
    let source = of("source");
    for sentence in answer.get("sentences").and_then(Value::as_array).expect("a list") {
        let place = |name: &str| sentence.get(name).and_then(Value::as_u64).expect("a number") as usize;
        assert_eq!(source.get(place("start")..place("end")), sentence.get("text").and_then(Value::as_str));
    }
}

#[test]
fn a_file_is_a_page_by_its_name_or_by_its_beginning_and_in_the_encoding_that_it_states() {
    let named = file("fragment.html", b"<p>The ferry was late <b>again</b>.</p>");
    let latin = file(
        "latin.html",
        b"<!doctype html><meta charset=\"iso-8859-1\"><p>Die F\xe4hre kam zu sp\xe4t.</p>",
    );
    let saved = file("saved.txt", b"\xef\xbb\xbf\n<!DOCTYPE HTML><p>The ferry was late.</p>");
    for (path, expected) in [
        (named, "The ferry was late again."),
        (latin, "Die Fähre kam zu spät."),
        (saved, "The ferry was late."),
    ] {
        let run = nutgraf(&["segment", path.to_str().expect("Unicode")]);
        assert_eq!((out(&run).trim_end(), err(&run)), (expected, ""));
    }
    let broken = file("broken.html", b"<p>Die F\xe4hre kam.</p>");
    let run = nutgraf(&["segment", broken.to_str().expect("Unicode")]);
    assert!(err(&run).contains("not valid UTF-8") && run.status.code() == Some(2), "{}", err(&run));
}

#[test]
fn a_line_of_json_lines_may_have_a_page() {
    let lines = r#"{"id": 1, "html": "<p>The ferry was <b>late</b>.</p>"}
{"id": 2, "html": "<p>Late.</p>", "text": "Late."}
{"id": 3, "html": 7}
"#;
    for action in [&["--format", "jsonl"][..], &["segment", "--format", "jsonl"]] {
        let run = nutgraf_reading(action, lines.as_bytes());
        let answers: Vec<Value> =
            out(&run).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let text =
            answers.first().and_then(|answer| answer.pointer("/sentences/0/text")).and_then(Value::as_str);
        assert_eq!(text, Some("The ferry was late."));
        assert_eq!(
            answers.first().and_then(|answer| answer.get("source")),
            Some(&"The ferry was late.\n".into())
        );
        for (answer, expected) in answers.iter().skip(1).zip(["give one of them", "give a string"]) {
            let error = answer.get("error").and_then(Value::as_str).unwrap_or_default();
            assert!(error.contains(expected), "{error}");
        }
        assert_eq!(run.status.code(), Some(1));
    }
}

#[test]
fn a_very_deeply_nested_page_is_read() {
    let page = format!("{}<p>The ferry was late.</p>", "<div>".repeat(5000));
    assert_eq!(blocks(&page), ["paragraph: The ferry was late."]);
}
