//! The API: names, JSON of options, and results that outlive their text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use nutgraf::{
    BlockError, Document, Limit, Options, OptionsError, Segmentation, SentenceOrder, Summarizer, Summary,
    SummaryKind, SummaryLength, segment, summarize,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const NEWS: &str = include_str!("golden/news-pasted.txt");

#[test]
fn every_name_is_the_same_as_text_and_in_json_and_can_be_parsed() {
    assert_names(SummaryKind::all(), &["tldr", "teaser", "key-points", "headline"]);
    assert_names(SummaryLength::all(), &["short", "medium", "long"]);
    assert_names(SentenceOrder::all(), &["document", "rank"]);
}

fn assert_names<T>(all: impl Iterator<Item = T>, names: &[&str])
where
    T: Copy + Debug + Display + PartialEq + FromStr<Err = OptionsError> + serde::Serialize + DeserializeOwned,
{
    let all: Vec<T> = all.collect();
    assert_eq!(all.iter().map(ToString::to_string).collect::<Vec<_>>(), names);
    for (value, name) in all.into_iter().zip(names) {
        assert_eq!(name.parse(), Ok(value));
        assert_eq!(serde_json::to_value(value).expect("JSON"), json!(name));
        assert_eq!(serde_json::from_value::<T>(json!(name)).expect("a value"), value);
        assert_eq!(format!("{value:>12}").len(), 12, "padding is not ignored");
    }
}

#[test]
fn an_error_about_an_unknown_name_has_the_field_the_value_and_all_names() {
    let errors: [(OptionsError, &str); 4] = [
        (
            "poem".parse::<SummaryKind>().expect_err("no kind"),
            "`type`: \"poem\" is not allowed; give one of tldr, teaser, key-points, headline",
        ),
        (
            "".parse::<SummaryLength>().expect_err("no length"),
            "`length`: \"\" is not allowed; give one of short, medium, long",
        ),
        (
            "Rank".parse::<SentenceOrder>().expect_err("no order"),
            "`order`: \"Rank\" is not allowed; give one of document, rank",
        ),
        (
            "é".repeat(1000).parse::<SentenceOrder>().expect_err("no order"),
            &format!("`order`: \"{}…\" is not allowed; give one of document, rank", "é".repeat(40)),
        ),
    ];
    for (error, message) in errors {
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn a_long_focus_word_is_shortened_in_its_error() {
    let error =
        Summarizer::new(Options::new().focus(["ferry".to_owned(), "…".repeat(1000)])).expect_err("no word");
    assert_eq!(error.value, format!("\"{}\"", "…".repeat(41)));
}

#[test]
fn an_error_has_no_control_characters_of_the_value() {
    let error = "\u{1b}[31mpoem\n".parse::<SummaryKind>().expect_err("no kind");
    assert_eq!(error.value, "\"[31mpoem\"");
}

#[test]
fn the_last_limit_given_wins() {
    let options = Options::new().sentences(2).words(80).focus(["ferry"]).focus(["harbour", "treaty"]);
    assert_eq!(
        (options.limit, options.focus),
        (Limit::Words(80), vec!["harbour".to_owned(), "treaty".to_owned()])
    );
    assert_eq!(Options::new().kind(SummaryKind::Teaser, SummaryLength::Long), Options::new());
}

#[test]
fn a_summarizer_says_which_options_it_has() {
    let options = Options::new().share(0.25).order(SentenceOrder::Rank).focus(["ferry"]);
    let summarizer = Summarizer::new(options.clone()).expect("the options are allowed");
    assert_eq!(summarizer.options(), &options);
}

#[test]
fn options_are_the_same_json_as_in_javascript() {
    let cases = [
        (json!({"sentences": 3}), Options::new()),
        (json!({"words": 80, "order": "rank", "focus": ["taiwan"]}), {
            Options::new().words(80).order(SentenceOrder::Rank).focus(["taiwan"])
        }),
        (json!({"characters": 0}), Options::new().characters(0)),
        (json!({"share": 0.25}), Options::new().share(0.25)),
        (json!({"type": "headline", "length": "medium"}), Options::new().headline(17)),
        (json!({"headline": 15}), Options::new().headline(15)),
    ];
    for (value, options) in cases {
        assert_eq!(serde_json::to_value(&options).expect("JSON"), value);
        assert_eq!(options_of(&value).expect("options"), options);
        if options == Options::new().limit(options.limit) {
            assert_eq!(serde_json::to_value(options.limit).expect("JSON"), value);
            assert_eq!(serde_json::from_value::<Limit>(value).expect("a limit"), options.limit);
        }
    }
}

#[test]
fn options_that_are_absent_or_null_get_their_defaults() {
    let cases = [
        (json!({}), Options::new()),
        (json!({"words": null, "type": null, "order": null, "focus": null}), Options::new()),
        (json!({"type": "key-points"}), Options::new().sentences(3)),
        (json!({"type": "key-points", "length": "long"}), Options::new().sentences(7)),
        (json!({"order": "document", "focus": []}), Options::new()),
    ];
    for (value, options) in cases {
        assert_eq!(options_of(&value).expect("options"), options);
    }
}

#[test]
fn invalid_json_options_are_an_error_that_says_what_is_wrong() {
    let cases: [(Value, &[&str]); 12] = [
        (json!({"sentence": 3}), &["sentence", "sentences"]),
        (json!({"sentences": -1}), &["-1"]),
        (json!({"sentences": "3"}), &["\"3\""]),
        (json!({"words": 1.5}), &["1.5"]),
        (json!({"share": 1.5}), &["share", "1.5", "from 0 to 1"]),
        (json!({"type": "poem"}), &["poem", "tldr", "key-points"]),
        (json!({"length": "short"}), &["length", "type"]),
        (json!({"order": "random"}), &["random", "document", "rank"]),
        (json!({"focus": "taiwan"}), &["taiwan"]),
        (json!({"focus": ["…"]}), &["focus", "…", "letter"]),
        (json!({"sentences": 3, "words": 80}), &["sentences", "words"]),
        (json!({"type": "tldr", "share": 0.5}), &["type", "share"]),
    ];
    for (value, parts) in cases {
        let error = options_of(&value).expect_err("wrong options").to_string();
        assert!(parts.iter().all(|part| error.contains(part)), "{value}: {error}");
    }
    for value in [json!({"words": 80, "order": "rank"}), json!({"share": 2}), json!({"focus": []}), json!(3)]
    {
        assert!(serde_json::from_value::<Limit>(value.clone()).is_err(), "{value}");
    }
}

fn options_of(value: &Value) -> serde_json::Result<Options> {
    serde_json::from_value(value.clone())
}

#[test]
fn owned_results_are_equal_and_outlive_their_text() {
    let options = Options::new().share(1.0).focus(["harbour"]);
    let summarizer = Summarizer::new(options).expect("the options are allowed");
    let owned = || -> (Summary<'static>, Segmentation<'static>) {
        let text = NEWS.to_owned();
        let document = Document::new(&text);
        (summarizer.summarize(document.clone()).into_owned(), segment(document).into_owned())
    };
    let document = Document::new(NEWS);
    assert_eq!(owned(), (summarizer.summarize(document.clone()), segment(document)));
}

#[test]
fn texts_of_results_are_borrowed_not_copied() {
    let summary = summarize(NEWS, 3);
    let texts = summary.sentences.iter().map(|sentence| &sentence.text);
    let texts = texts.chain(summary.keywords.iter().map(|keyword| &keyword.text)).chain(&summary.title);
    assert_eq!(texts.filter(|text| matches!(text, Cow::Owned(_))).count(), 0);
    let segmentation = segment(Document::new(NEWS));
    assert!(segmentation.sentences.iter().all(|sentence| matches!(sentence.text, Cow::Borrowed(_))));
}

#[test]
fn sentences_and_keywords_print_as_their_text() {
    let summary = summarize(NEWS, 3);
    let joined: Vec<_> = summary.sentences.iter().map(ToString::to_string).collect();
    assert_eq!(joined.join(" "), summary.to_string());
    assert!(summary.keywords.iter().all(|keyword| keyword.to_string() == keyword.text));
}

#[test]
fn results_and_errors_can_be_sent_between_threads() {
    fn is_sendable<T: Send + Sync + 'static>() {}
    fn is_error<T: Error + Send + Sync + 'static>() {}
    is_sendable::<(Summary<'static>, Segmentation<'static>, Summarizer, Document<'static>)>();
    is_error::<OptionsError>();
    is_error::<BlockError>();
}
