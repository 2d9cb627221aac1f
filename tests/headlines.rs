//! Which line is the title, and what stands above an article where a headline is asked for.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{Document, Limit, Options, Summarizer, Summary, summarize};

const BODY: &str = "The council of Stensund said on Monday that its old ferries are sold because a bridge is \
    cheaper. The ferries had crossed the river for ninety years. The bridge opens in May.";

#[test]
fn of_lines_that_say_as_much_the_one_nearest_to_the_article_is_its_title() {
    let text = format!("Ferries of Stensund\n\nStensund ferries sold\n\nFerries sold: Stensund\n\n{BODY}");
    assert_eq!(title(&text).as_deref(), Some("Ferries sold: Stensund"));
    // One that says more is it from further above.
    let text = format!("Stensund sells ferries for bridge\n\nA bridge for Stensund\n\n{BODY}");
    assert_eq!(title(&text).as_deref(), Some("Stensund sells ferries for bridge"));
}

#[test]
fn a_title_has_two_words_that_return_and_two_fifths_of_all() {
    for (line, is_title) in [
        ("Ferries of Stensund", true),
        ("Ferries and summer songs", false),
        ("Ferries, Stensund, summer, songs, dances", true),
        ("Ferries, Stensund, summer, songs, dances, flowers", false),
        ("Summer songs and dances", false),
    ] {
        assert_eq!(title(&format!("{line}\n\n{BODY}")).is_some(), is_title, "{line:?}");
    }
}

#[test]
fn a_title_is_no_single_word_no_by_line_no_date_and_no_sentence() {
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
    // Headlines leave out the small words that every sentence has, and some have a full stop.
    let styled = "Stensund sells old ferries.";
    assert_eq!(title(&format!("{styled}\n\n{BODY}")).as_deref(), Some(styled));
}

#[test]
fn a_title_stands_at_most_forty_lines_above_the_article() {
    let text = |lines: usize| {
        let menu: String = (0..lines).map(|line| format!("Link number{line}\n")).collect();
        format!("Ferries of Stensund\n{menu}\n{BODY}")
    };
    assert_eq!(title(&text(39)).as_deref(), Some("Ferries of Stensund"));
    assert_eq!(title(&text(40)), None);
}

#[test]
fn a_line_that_says_most_of_the_known_title_is_the_title() {
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
fn of_clauses_as_long_the_first_is_the_headline_and_none_has_fewer_than_four_words() {
    let text = "Cod, crab and herring came — salmon and eel went home; oars broke on Monday morning.";
    assert_eq!(headline(text, 5), "Cod, crab and herring came");
    assert_eq!(headline("Cod came: crab went; herring and eel stayed here.", 4), "");
    assert_eq!(
        headline("Cod came home: crab went home; herring and eel stayed.", 4),
        "herring and eel stayed."
    );
}

#[test]
fn what_leans_on_another_sentence_is_a_headline_only_where_there_is_nothing_else() {
    let text = "Nobody minded cold rain, wind or snow. He said that ferries of Stensund carried ferries.";
    assert_eq!(headline(text, 9), "Nobody minded cold rain, wind or snow.");
    let long =
        "Nobody minded the cold rain and the wind and the snow on that day. He said that ferries left.";
    assert_eq!(headline(long, 5), "He said that ferries left.");
}

#[test]
fn a_known_title_that_stands_nowhere_is_a_headline_if_it_fits() {
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
