//! Time grows linearly with the text. Each of these texts takes about a second. If its time grew faster, it
//! would take many minutes, and the test would not finish. `make growth` counts the work for many more texts.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{Document, Options, Summarizer, summarize};

/// The length of the texts, in bytes.
const LENGTH: usize = 4 << 20;

const PARAGRAPH: &str = "The harbour committee met on Monday to talk about the old bridge, the ferry, the \
                         fares and everything else that nobody had wanted to pay for.\n\n";

#[test]
fn time_grows_linearly_with_the_number_of_short_messages() {
    for unit in ["Ann Bell, 3 hours ago\n\nGood.\n\n", "\n\nGood.\n\n, WORD [#  3.14 "] {
        assert_eq!(summarize(&repeated(unit, LENGTH), 3).sentences.len(), 1, "{unit:?}");
    }
}

#[test]
fn lines_above_many_messages_are_not_reread_for_each_message() {
    let above = format!("{} bridge\n", "harbour-".repeat(LENGTH / 2000)).repeat(40);
    let text = above + &repeated("Good day.\n\nso it\n\n", LENGTH / 4) + PARAGRAPH;
    assert!(!summarize(&text, 3).sentences.is_empty());
}

#[test]
fn a_long_title_is_not_reread_for_each_run_of_lines_that_may_be_the_article() {
    let text = repeated(&format!("{PARAGRAPH}so\n\nso\n\nso\n\nso\n\nit\n\n"), LENGTH);
    let title = repeated(PARAGRAPH.trim(), LENGTH / 4);
    let summary = Summarizer::default().summarize(Document::new(&text).title(&title));
    assert_eq!(summary.title.as_deref(), Some(title.as_str()));
}

#[test]
fn marks_before_a_sentence_are_not_reread_at_each_place_where_it_may_end() {
    let text = "(".repeat(LENGTH / 4) + "Word " + &repeated("a? ", LENGTH / 4);
    assert_eq!(summarize(&text, 1).sentences.len(), 1);
    let text = "-".repeat(LENGTH / 4) + " word " + &repeated("p.m. then ", LENGTH / 4);
    assert_eq!(summarize(&text, 1).sentences.len(), 1);
}

#[test]
fn spaces_and_bullets_in_a_list_are_read_once() {
    for between in [" ", "• "] {
        let text = format!("1. cod {}2. crab.", repeated(between, LENGTH / 8));
        assert!(!summarize(&text, 2).sentences.is_empty(), "{between:?}");
    }
}

#[test]
fn time_grows_linearly_with_the_focus_words() {
    let text = repeated(PARAGRAPH, LENGTH / 2);
    let focus = (0..LENGTH / 32).map(|number| format!("ferry{number}"));
    let summarizer = Summarizer::new(Options::new().focus(focus)).expect("the words are allowed");
    assert!(!summarizer.summarize(Document::new(&text)).sentences.is_empty());
}

#[test]
fn speech_without_a_full_stop_is_cut_in_linear_time() {
    let text = repeated("so the bridge is closed and then the ferry leaves from the harbour ", LENGTH / 2);
    assert!(!summarize(&text, 3).sentences.is_empty());
}

#[test]
fn headings_of_what_is_below_an_article_are_weighed_once() {
    let headings = repeated("References\n\n", LENGTH / 4);
    for text in [headings.clone(), headings.clone() + PARAGRAPH, PARAGRAPH.to_owned() + &headings] {
        assert!(!summarize(&text, 1).sentences.is_empty());
    }
}

#[test]
fn rows_of_raised_numbers_are_read_once() {
    for front in ["", "m", "word."] {
        let text = front.to_owned() + &"²".repeat(LENGTH / 8);
        assert!(!summarize(&text, 1).sentences.is_empty(), "{front:?}");
    }
}

#[test]
fn a_long_word_before_many_times_of_day_is_not_reread_for_each() {
    let text = "word".repeat(LENGTH / 8) + " " + &repeated("5 p.m. PROF. ", LENGTH / 2);
    assert!(!summarize(&text, 1).sentences.is_empty());
}

#[test]
fn marks_that_never_end_are_followed_up_to_a_limit() {
    for unit in
        ["[^", "[](", "**a", "<b ", "<a <a ", "&", "](", "Ms&", "a=", "word\u{ad} ", "> > ", "(((\"O'A "]
    {
        let text = format!("The [bridge](#) is **closed**. {}", repeated(unit, LENGTH / 16));
        assert!(!summarize(&text, 1).sentences.is_empty(), "{unit:?}");
    }
}

/// A unit repeated up to a length in bytes.
fn repeated(unit: &str, length: usize) -> String {
    unit.repeat(length.div_ceil(unit.len()))
}
