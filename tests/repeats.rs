//! A summary does not repeat itself.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{Document, Limit, Options, Shortfall, Summarizer, Summary, summarize};

/// Twelve content words, and so ten runs of three consecutive ones.
const FIRST: &str =
    "Divers found heavy rusty anchors, broken oars, copper coins, leather boots beside Kelda.";

#[test]
fn a_sentence_that_occurs_twice_is_chosen_once() {
    let text = "The ferry leaves at noon. Tickets are sold on board. The ferry leaves at noon.";
    let summary = summarize(text, 3);
    assert_eq!(texts(&summary), ["The ferry leaves at noon.", "Tickets are sold on board."]);
    assert_eq!(summary.shortfall, Some(Shortfall::FewSentences));
}

#[test]
fn additional_stop_words_do_not_make_a_repeat_new() {
    let again = "And so the divers found these heavy rusty anchors and the broken oars there.";
    assert_eq!(texts(&chosen(&format!("{FIRST} {again}"))), [FIRST]);
}

#[test]
fn a_sentence_is_a_repeat_if_at_least_two_fifths_of_it_have_been_said() {
    // Six repeated words make four of the ten runs of three consecutive words, five make three.
    for (again, is_repeat) in [
        ("Heavy rusty anchors, broken oars, copper lamps, wooden masts, torn sails, barrels.", true),
        ("Heavy rusty anchors, broken oars, silver lamps, wooden masts, torn sails, barrels.", false),
    ] {
        let text = format!("{FIRST}\n\n{again}");
        assert_eq!(chosen(&text).sentences.len(), if is_repeat { 1 } else { 2 }, "{again}");
    }
}

#[test]
fn the_same_words_in_another_order_are_not_a_repeat() {
    let other = "Kelda boots leather coins, copper oars, broken anchors, rusty heavy found divers.";
    assert_eq!(chosen(&format!("{FIRST} {other}")).sentences.len(), 2);
}

#[test]
fn sentences_of_one_or_two_words_are_repeats_only_if_identical() {
    let summary = chosen("Kelda voted. Kelda sang! Kelda voted. Kelda voted!");
    assert_eq!(texts(&summary), ["Kelda voted.", "Kelda sang!", "Kelda voted!"]);
}

#[test]
fn a_repeat_that_depends_on_another_sentence_is_not_chosen_to_fill_the_limit() {
    let leaning = "He counted heavy rusty anchors, broken oars, copper coins, leather boots.";
    let text = format!("{FIRST}\n\n{leaning}\n\n{leaning}");
    assert_eq!(texts(&chosen(&text)), [FIRST]);
}

#[test]
fn a_repeat_is_not_chosen_for_the_sake_of_a_sentence_that_depends_on_it() {
    let leaning = "They will be shown in a museum for fishing boats from Saturday onwards.";
    let text = format!("{FIRST} Nobody knew whose ship they came from.\n\n{FIRST} {leaning}");
    for limit in [Limit::Words(60), Limit::Characters(400)] {
        let summary = limited(&text, limit);
        let times = summary.sentences.iter().filter(|sentence| sentence.text == FIRST).count();
        assert_eq!(times, 1, "{limit:?}: {summary}");
    }
}

#[test]
fn repeats_are_left_out_unless_the_whole_article_is_requested() {
    let text = [FIRST; 4].join("\n\n");
    for limit in [Limit::Sentences(4), Limit::Words(100), Limit::Characters(1000), Limit::Share(0.99)] {
        assert_eq!(texts(&limited(&text, limit)), [FIRST], "{limit:?}");
    }
    assert_eq!(limited(&text, Limit::Share(1.0)).sentences.len(), 4);
}

/// A summary with every sentence of a short text that is not a repeat.
fn chosen(text: &str) -> Summary<'_> {
    limited(text, Limit::Sentences(9))
}

fn limited(text: &str, limit: Limit) -> Summary<'_> {
    Summarizer::new(Options::new().limit(limit)).expect("the limit is allowed").summarize(Document::new(text))
}

fn texts<'s>(summary: &'s Summary<'_>) -> Vec<&'s str> {
    summary.sentences.iter().map(|sentence| &*sentence.text).collect()
}
