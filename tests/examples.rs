//! The examples do what their first lines say.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use serde_json::Value;

#[allow(dead_code, reason = "`main` is for the command line")]
#[path = "../examples/highlight.rs"]
mod highlight;
#[allow(dead_code, reason = "`main` is for the command line")]
#[path = "../examples/key_points.rs"]
mod key_points;
#[allow(dead_code, reason = "`main` is for the command line")]
#[path = "../examples/segment.rs"]
mod segment;
#[allow(dead_code, reason = "`main` is for the command line")]
#[path = "../examples/summarize.rs"]
mod summarize;

const ARTICLE: &str = "Lea Brandt wins the Kelda regatta\n\nLea Brandt won the Kelda regatta on Sunday. \
    Her boat, the Kestrel, led the regatta from the first buoy. It rained.";

#[test]
fn summarize_prints_the_title_the_sentences_and_the_keywords() {
    let expected = "Lea Brandt wins the Kelda regatta

- Lea Brandt won the Kelda regatta on Sunday.
- Her boat, the Kestrel, led the regatta from the first buoy.
- It rained.

About: regatta, Lea Brandt";
    let report = summarize::report(ARTICLE);
    assert!(report.starts_with(expected), "{report}");
}

#[test]
fn highlight_only_adds_marks_around_the_chosen_sentences() {
    let highlighted = highlight::highlighted(ARTICLE);
    assert!(
        highlighted.contains("\x1b[7mLea Brandt won the Kelda regatta on Sunday.\x1b[0m"),
        "{highlighted}"
    );
    assert_eq!(highlighted.replace("\x1b[7m", "").replace("\x1b[0m", ""), ARTICLE);
}

#[test]
fn key_points_reads_json_options_and_prints_json() {
    let points = |options: &str| -> Value {
        let json = key_points::key_points(ARTICLE, options).expect("the options are allowed");
        serde_json::from_str(&json).expect("JSON")
    };
    assert_eq!(points(r#"{"type": "key-points"}"#)["sentences"].as_array().map(Vec::len), Some(3));
    let text = "Lea Brandt won the Kelda regatta on Sunday.";
    assert_eq!(points(r#"{"sentences": 1}"#)["sentences"][0]["text"], text);
    assert!(key_points::key_points(ARTICLE, r#"{"type": "poem"}"#).is_err());
}

#[test]
fn segment_prints_the_kind_and_the_sentences_of_each_part() {
    let expected = "Title
  Lea Brandt wins the Kelda regatta
Paragraph
  Lea Brandt won the Kelda regatta on Sunday.
  Her boat, the Kestrel, led the regatta from the first buoy.
  It rained.
";
    assert_eq!(segment::outline(ARTICLE), expected);
}
