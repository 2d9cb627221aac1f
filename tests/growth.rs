//! Time grows as the text does. Each of these texts takes about a second; if the time for it grew faster than
//! the text, it would be many minutes: then its test does not end. `make growth` counts the work for many
//! more.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{Document, Options, Summarizer, summarize};

/// How long the texts are, in bytes.
const LENGTH: usize = 4 << 20;

const PARAGRAPH: &str = "The harbour committee met on Monday to talk about the old bridge, the ferry, the \
                         fares and everything else that nobody had wanted to pay for.\n\n";

#[test]
fn many_short_messages_take_time_by_their_number() {
    for unit in ["Ann Bell, 3 hours ago\n\nGood.\n\n", "\n\nGood.\n\n, WORD [#  3.14 "] {
        assert_eq!(summarize(&repeated(unit, LENGTH), 3).sentences.len(), 1, "{unit:?}");
    }
}

#[test]
fn lines_above_many_messages_are_not_read_again_for_each_of_them() {
    let above = format!("{} bridge\n", "harbour-".repeat(LENGTH / 2000)).repeat(40);
    let text = above + &repeated("Good day.\n\nso it\n\n", LENGTH / 4) + PARAGRAPH;
    assert!(!summarize(&text, 3).sentences.is_empty());
}

#[test]
fn a_long_title_is_not_read_again_for_each_run_of_lines_that_may_be_the_article() {
    let text = repeated(&format!("{PARAGRAPH}so\n\nso\n\nso\n\nso\n\nit\n\n"), LENGTH);
    let title = repeated(PARAGRAPH.trim(), LENGTH / 4);
    let summary = Summarizer::default().summarize(Document::new(&text).title(&title));
    assert_eq!(summary.title.as_deref(), Some(title.as_str()));
}

#[test]
fn marks_before_a_sentence_are_not_read_again_at_each_place_where_it_may_end() {
    let text = "(".repeat(LENGTH / 4) + "Word " + &repeated("a? ", LENGTH / 4);
    assert_eq!(summarize(&text, 1).sentences.len(), 1);
    let text = "-".repeat(LENGTH / 4) + " word " + &repeated("p.m. then ", LENGTH / 4);
    assert_eq!(summarize(&text, 1).sentences.len(), 1);
}

#[test]
fn spaces_and_bullets_within_a_list_are_read_once() {
    for between in [" ", "• "] {
        let text = format!("1. cod {}2. crab.", repeated(between, LENGTH / 8));
        assert!(!summarize(&text, 2).sentences.is_empty(), "{between:?}");
    }
}

#[test]
fn a_long_focus_takes_time_by_its_length() {
    let text = repeated(PARAGRAPH, LENGTH / 2);
    let focus = (0..LENGTH / 32).map(|number| format!("ferry{number}"));
    let summarizer = Summarizer::new(Options::new().focus(focus)).expect("the words are allowed");
    assert!(!summarizer.summarize(Document::new(&text)).sentences.is_empty());
}

/// A unit over and over, up to a length in bytes.
fn repeated(unit: &str, length: usize) -> String {
    unit.repeat(length.div_ceil(unit.len()))
}
