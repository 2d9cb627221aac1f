//! Which line is detected as the title, and how a headline is chosen.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{Document, Limit, Options, Summarizer, Summary, summarize};

const BODY: &str = "The council of Stensund said on Monday that its old ferries are sold because a bridge is \
    cheaper. The ferries had crossed the river for ninety years. The bridge opens in May.";

#[test]
fn the_title_is_the_nearest_of_equally_good_lines() {
    let text = format!("Ferries of Stensund\n\nStensund ferries sold\n\nFerries sold: Stensund\n\n{BODY}");
    assert_eq!(title(&text).as_deref(), Some("Ferries sold: Stensund"));
    // A better line is the title even if it is further up.
    let text = format!("Stensund sells ferries for bridge\n\nA bridge for Stensund\n\n{BODY}");
    assert_eq!(title(&text).as_deref(), Some("Stensund sells ferries for bridge"));
}

#[test]
fn at_least_two_words_and_two_fifths_of_a_title_occur_again_in_the_article() {
    for (line, is_title) in [
        ("Ferries of Stensund", true),
        ("Ferries and summer songs", false),
        ("Ferries, Stensund, summer, songs, dances", true),
        ("Ferries, Stensund, summer, songs, dances, flowers", false),
        ("Summer songs and dances", false),
    ] {
        assert_eq!(title(&format!("News\n\n{line}\n\n{BODY}")).is_some(), is_title, "{line:?}");
    }
}

#[test]
fn single_words_by_lines_dates_and_sentences_are_not_titles() {
    for line in [
        "Stensund",
        "By Stensund Council",
        "1. Ferries of Stensund",
        "Stensund ferries, 14 March 2019",
        "The ferries of Stensund are sold.",
        "Ferries 12, Stensund 14, 3 4 5",
    ] {
        assert_eq!(title(&format!("{line}\n\n{BODY}")), None, "{line:?}");
    }
    // A title can end in a full stop if it lacks the small words that almost every sentence has.
    let styled = "Stensund sells old ferries.";
    assert_eq!(title(&format!("{styled}\n\n{BODY}")).as_deref(), Some(styled));
}

#[test]
fn a_title_is_at_most_forty_lines_above_the_article() {
    let text = |lines: usize| {
        let menu: String = (0..lines).map(|line| format!("Link number{line}\n")).collect();
        format!("Ferries of Stensund\n{menu}\n{BODY}")
    };
    assert_eq!(title(&text(39)).as_deref(), Some("Ferries of Stensund"));
    assert_eq!(title(&text(40)), None);
}

#[test]
fn a_line_that_contains_most_of_the_given_title_is_the_title() {
    let known = |line: &str, title: &str| {
        let text = format!("{line}\n\n{BODY}");
        let summary = Summarizer::default().summarize(Document::new(&text).title(title));
        summary.statistics.article.sentences == 3
            && nutgraf::segment(Document::new(&text).title(title))
                .blocks
                .first()
                .is_some_and(|block| block.rule == nutgraf::BlockRule::KnownTitle)
    };
    assert!(known("A bridge for Stensund", "A bridge for Stensund"));
    assert!(known("A bridge for Stensund", "A Bridge for Stensund – News"));
    assert!(known("A bridge for Stensund", "News: a bridge for Stensund"));
    assert!(!known("A bridge", "A bridge for Stensund and other news"));
    assert!(!known("A bridge for Stensund", "News: a bridge for Stensund in May"));
}

#[test]
fn a_headline_is_the_whole_title_or_its_longest_clause_that_fits() {
    let text = format!(
        "Stensund sells ferries: the council wants a bridge; nobody asked the people of the river\n\n{BODY}"
    );
    assert_eq!(
        headline(&text, 15),
        "Stensund sells ferries: the council wants a bridge; nobody asked the \
        people of the river"
    );
    assert_eq!(headline(&text, 14), "nobody asked the people of the river");
    assert_eq!(headline(&text, 6), "the council wants a bridge");
}

#[test]
fn a_headline_is_the_first_of_equally_long_clauses_and_has_at_least_four_words() {
    let text = "Cod, crab and herring came — salmon and eel went home; oars broke on Monday morning.";
    assert_eq!(headline(text, 5), "Cod, crab and herring came");
    assert_eq!(headline("Cod came: crab went; herring and eel stayed here.", 4), "");
    assert_eq!(
        headline("Cod came home: crab went home; herring and eel stayed.", 4),
        "herring and eel stayed."
    );
}

#[test]
fn a_sentence_that_depends_on_another_is_a_headline_only_if_nothing_else_fits() {
    let text = "Nobody minded cold rain, wind or snow. He said that ferries of Stensund carried ferries.";
    assert_eq!(headline(text, 9), "Nobody minded cold rain, wind or snow.");
    let long =
        "Nobody minded the cold rain and the wind and the snow on that day. He said that ferries left.";
    assert_eq!(headline(long, 5), "He said that ferries left.");
}

#[test]
fn a_given_title_is_the_headline_if_it_fits_even_if_the_text_does_not_contain_it() {
    let with = |words| {
        let options = Options::new().headline(words);
        let summarizer = Summarizer::new(options).expect("the options are allowed");
        summarizer.summarize(Document::new(BODY).title("A bridge for the people")).text()
    };
    assert_eq!(with(5), "A bridge for the people");
    assert_eq!(with(4), "");
    assert_eq!(with(6), "A bridge for the people");
}

#[test]
fn a_headline_is_not_cut_within_a_number_or_a_word() {
    for (text, words, expected) in [
        (
            "The ferry leaves at ten:thirty and nobody minds: it rains here all day.",
            7,
            "it rains here all day.",
        ),
        ("The ferry sailed from 1914–18 and in summer only, as people still say.", 5, ""),
        ("The ferry sailed in summer only – and people still say so.", 6, "The ferry sailed in summer only"),
        ("The ferry sailed in summer only—and people still say so.", 6, "The ferry sailed in summer only"),
    ] {
        assert_eq!(headline(text, words), expected, "{text}");
    }
}

fn title(text: &str) -> Option<String> {
    summarize(text, 1).title.map(|title| title.into_owned())
}

fn headline(text: &str, words: usize) -> String {
    let summarizer = Summarizer::new(Options::new().limit(Limit::Headline(words))).expect("allowed");
    let summary: Summary<'_> = summarizer.summarize(Document::new(text));
    summary.text()
}
