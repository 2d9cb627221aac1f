//! What a summary has said it does not say again.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{Document, Limit, Options, Shortfall, Summarizer, Summary, summarize};

/// Twelve words that say something, so that ten times three of them stand in a row.
const FIRST: &str =
    "Divers found heavy rusty anchors, broken oars, copper coins, leather boots beside Kelda.";

#[test]
fn a_sentence_that_stands_twice_is_chosen_once() {
    let text = "The ferry leaves at noon. Tickets are sold on board. The ferry leaves at noon.";
    let summary = summarize(text, 3);
    assert_eq!(texts(&summary), ["The ferry leaves at noon.", "Tickets are sold on board."]);
    assert_eq!(summary.shortfall, Some(Shortfall::FewSentences));
}

#[test]
fn words_of_no_weight_between_others_make_nothing_new() {
    let again = "And so the divers found these heavy rusty anchors and the broken oars there.";
    assert_eq!(texts(&chosen(&format!("{FIRST} {again}"))), [FIRST]);
}

#[test]
fn a_sentence_of_which_two_fifths_are_said_is_a_repeat_and_one_of_which_less_is_said_is_not() {
    // Six words of twelve are four of ten times three in a row, five are three.
    for (again, is_repeat) in [
        ("Heavy rusty anchors, broken oars, copper lamps, wooden masts, torn sails, barrels.", true),
        ("Heavy rusty anchors, broken oars, silver lamps, wooden masts, torn sails, barrels.", false),
    ] {
        let text = format!("{FIRST}\n\n{again}");
        assert_eq!(chosen(&text).sentences.len(), if is_repeat { 1 } else { 2 }, "{again}");
    }
}

#[test]
fn the_same_words_in_another_order_say_something_new() {
    let other = "Kelda boots leather coins, copper oars, broken anchors, rusty heavy found divers.";
    assert_eq!(chosen(&format!("{FIRST} {other}")).sentences.len(), 2);
}

#[test]
fn sentences_of_one_or_two_words_repeat_only_the_very_same() {
    let summary = chosen("Kelda voted. Kelda sang! Kelda voted. Kelda voted!");
    assert_eq!(texts(&summary), ["Kelda voted.", "Kelda sang!", "Kelda voted!"]);
}

#[test]
fn a_sentence_that_leans_on_another_fills_no_number_of_sentences_with_a_repeat() {
    let leaning = "He counted heavy rusty anchors, broken oars, copper coins, leather boots.";
    let text = format!("{FIRST}\n\n{leaning}\n\n{leaning}");
    assert_eq!(texts(&chosen(&text)), [FIRST]);
}

#[test]
fn a_sentence_that_would_bring_a_repeat_along_is_left_out() {
    let leaning = "They will be shown in a museum for fishing boats from Saturday onwards.";
    let text = format!("{FIRST} Nobody knew whose ship they came from.\n\n{FIRST} {leaning}");
    for limit in [Limit::Words(60), Limit::Characters(400)] {
        let summary = limited(&text, limit);
        let times = summary.sentences.iter().filter(|sentence| sentence.text == FIRST).count();
        assert_eq!(times, 1, "{limit:?}: {summary}");
    }
}

#[test]
fn every_limit_but_the_whole_leaves_repeats_out() {
    let text = [FIRST; 4].join("\n\n");
    for limit in [Limit::Sentences(4), Limit::Words(100), Limit::Characters(1000), Limit::Share(0.99)] {
        assert_eq!(texts(&limited(&text, limit)), [FIRST], "{limit:?}");
    }
    assert_eq!(limited(&text, Limit::Share(1.0)).sentences.len(), 4);
}

/// As many sentences as a text has that say something new.
fn chosen(text: &str) -> Summary<'_> {
    limited(text, Limit::Sentences(9))
}

fn limited(text: &str, limit: Limit) -> Summary<'_> {
    Summarizer::new(Options::new().limit(limit)).expect("the limit is allowed").summarize(Document::new(text))
}

fn texts<'s>(summary: &'s Summary<'_>) -> Vec<&'s str> {
    summary.sentences.iter().map(|sentence| &*sentence.text).collect()
}
