//! What JavaScript can ask for, and the errors for invalid values.

use js_sys::{Error, RangeError, TypeError};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{NEWS, get, js, json, list, number, string, summarize};

/// An expression, and what the error message must contain.
type Case = (&'static str, &'static [&'static str]);

const WRONG_TYPES: [Case; 17] = [
    ("{ sentence: 3 }", &["`sentence`", "sentences"]),
    ("{ sentences: '3' }", &["`sentences`", "\"3\"", "whole number"]),
    ("{ words: true }", &["`words`", "true", "whole number"]),
    ("{ characters: [] }", &["`characters`", "an array", "whole number"]),
    ("{ share: '0.5' }", &["`share`", "\"0.5\"", "from 0 to 1"]),
    ("{ type: 3 }", &["`type`", "3", "tldr", "teaser", "key-points", "headline"]),
    ("{ order: {} }", &["`order`", "an object", "document", "rank"]),
    ("{ title: 3 }", &["`title`", "3", "string"]),
    ("{ language: 3 }", &["`language`", "3", "BCP 47"]),
    ("{ focus: 'taiwan' }", &["`focus`", "\"taiwan\"", "array of strings"]),
    ("{ focus: ['taiwan', 3] }", &["`focus[1]`", "3", "a string"]),
    ("{ length: 'short' }", &["`length`", "`type`"]),
    ("{ sentences: 3, words: 80 }", &["`sentences`", "`words`"]),
    ("{ type: 'tldr', sentences: 3 }", &["`type`", "`sentences`"]),
    ("{ share: 0.5, characters: 80 }", &["`share`", "`characters`"]),
    ("'sentences'", &["`options`", "an object"]),
    ("3", &["`options`", "3", "an object"]),
];

const OUT_OF_RANGE: [Case; 15] = [
    ("{ sentences: NaN }", &["`sentences`", "NaN", "whole number from 0"]),
    ("{ sentences: -1 }", &["`sentences`", "-1", "whole number from 0"]),
    ("{ words: 1.5 }", &["`words`", "1.5", "whole number from 0"]),
    ("{ characters: Infinity }", &["`characters`", "nfinity", "whole number from 0"]),
    ("{ characters: -Infinity }", &["`characters`", "-", "nfinity", "whole number from 0"]),
    ("{ share: 1.5 }", &["`share`", "1.5", "from 0 to 1"]),
    ("{ share: -0.1 }", &["`share`", "-0.1", "from 0 to 1"]),
    ("{ share: NaN }", &["`share`", "NaN", "from 0 to 1"]),
    ("{ type: 'poem' }", &["`type`", "\"poem\"", "tldr", "teaser", "key-points", "headline"]),
    ("{ type: 'tldr', length: 'tiny' }", &["`length`", "\"tiny\"", "short", "medium", "long"]),
    ("{ order: 'random' }", &["`order`", "\"random\"", "document", "rank"]),
    ("{ focus: [''] }", &["`focus`", "\"\"", "letter or digit"]),
    ("{ focus: ['harbour', '…'] }", &["`focus`", "…", "letter or digit"]),
    ("{ language: 'not a tag' }", &["`language`", "\"not a tag\"", "BCP 47"]),
    ("{ language: '!' }", &["`language`", "\"!\"", "BCP 47"]),
];

const NO_SOURCES: [Case; 8] = [
    ("undefined", &["`source`", "string"]),
    ("null", &["`source`", "string"]),
    ("3", &["`source`", "3", "string"]),
    ("{}", &["`source`", "an object", "string `source`"]),
    ("new String('Text.')", &["`source`", "an object", "string `source`"]),
    ("{ source: 3, blocks: [] }", &["`source.source`", "3", "string"]),
    ("{ source: 'Text.' }", &["`source.blocks`", "array"]),
    ("{ source: 'Text.', blocks: 'p' }", &["`source.blocks`", "\"p\"", "array"]),
];

#[wasm_bindgen_test]
fn an_option_of_the_wrong_type_is_a_type_error_that_names_it() {
    for case in WRONG_TYPES {
        assert_refused::<TypeError>(nutgraf::web::summarize(&NEWS.into(), &js(case.0)), case);
    }
    assert_refused::<TypeError>(
        nutgraf::web::segment(&NEWS.into(), &js("{ sentences: 3 }")),
        ("{ sentences: 3 } to segment", &["`sentences`", "language"]),
    );
}

#[wasm_bindgen_test]
fn an_option_out_of_range_is_a_range_error_that_names_it_and_what_is_allowed() {
    for case in OUT_OF_RANGE {
        assert_refused::<RangeError>(nutgraf::web::summarize(&NEWS.into(), &js(case.0)), case);
    }
    let case = ("{ language: '!' }", OUT_OF_RANGE[14].1);
    assert_refused::<RangeError>(nutgraf::web::segment(&NEWS.into(), &js(case.0)), case);
}

#[wasm_bindgen_test]
fn an_invalid_source_is_a_type_error_that_says_what_is_missing() {
    for case in NO_SOURCES {
        assert_refused::<TypeError>(nutgraf::web::summarize(&js(case.0), &JsValue::UNDEFINED), case);
        assert_refused::<TypeError>(nutgraf::web::segment(&js(case.0), &JsValue::UNDEFINED), case);
    }
}

#[wasm_bindgen_test]
fn undefined_and_null_count_as_omitted() {
    let none = json(&summarize(&NEWS.into(), "undefined"));
    assert_eq!(number(&js(&none), "statistics.summary.sentences"), 3.0);
    let names = [
        "sentences",
        "words",
        "characters",
        "share",
        "type",
        "length",
        "order",
        "focus",
        "title",
        "language",
    ];
    for nothing in ["undefined", "null"] {
        assert_eq!(json(&summarize(&NEWS.into(), nothing)), none);
        for name in names {
            assert_eq!(
                json(&summarize(&NEWS.into(), &format!("{{ {name}: {nothing} }}"))),
                none,
                "{name}: {nothing}"
            );
        }
        let all: String = names.iter().map(|name| format!("{name}: {nothing},")).collect();
        assert_eq!(json(&summarize(&NEWS.into(), &format!("{{ {all} }}"))), none);
        let both = format!("{{ sentences: 2, words: {nothing}, type: {nothing} }}");
        assert_eq!(list(&summarize(&NEWS.into(), &both), "sentences").len(), 2);
    }
    assert_eq!(json(&summarize(&NEWS.into(), "{}")), none);
    assert_eq!(json(&summarize(&NEWS.into(), "{ title: '', language: '', focus: [] }")), none);
}

#[wasm_bindgen_test]
fn every_limit_is_kept() {
    let news = JsValue::from(NEWS);
    let count = |options: &str| list(&summarize(&news, options), "sentences").len();
    assert_eq!([0, 1, 5].map(|most| count(&format!("{{ sentences: {most} }}"))), [0, 1, 5]);
    assert!((1.0..=60.0).contains(&number(&summarize(&news, "{ words: 60 }"), "statistics.summary.words")));
    assert!((1..=300).contains(&string(&summarize(&news, "{ characters: 300 }"), "text").chars().count()));
    let half = summarize(&news, "{ share: 0.5 }");
    assert!(number(&half, "statistics.summary.words") <= number(&half, "statistics.article.words") / 2.0);
    assert_eq!(count("{ share: 1 }") as f64, number(&half, "statistics.article.sentences"));
    for (kind, counts) in [("tldr", [1, 2, 3]), ("teaser", [1, 2, 3]), ("key-points", [3, 5, 7])] {
        assert_eq!(
            ["short", "medium", "long"]
                .map(|length| count(&format!("{{ type: '{kind}', length: '{length}' }}"))),
            counts,
            "{kind}"
        );
        assert_eq!(count(&format!("{{ type: '{kind}' }}")), counts[0], "{kind}");
    }
    assert_eq!(get(&summarize(&news, "{ type: 'headline' }"), "text"), get(&half, "title"));
}

#[wasm_bindgen_test]
fn order_focus_title_and_language_reach_the_summary() {
    let news = JsValue::from(NEWS);
    let totals: Vec<_> = list(&summarize(&news, "{ order: 'rank', sentences: 9 }"), "sentences")
        .iter()
        .map(|sentence| number(sentence, "score.total"))
        .collect();
    assert!(totals.is_sorted_by(|a, b| a >= b));
    assert!(string(&summarize(&news, "{ focus: ['treaty'] }"), "text").contains("treaty"));
    let told = summarize(&news, "{ title: 'Kelda keeps its harbour', language: 'da-DK' }");
    assert_eq!(
        (string(&told, "title"), string(&told, "language")),
        ("Kelda keeps its harbour".to_owned(), "da".to_owned())
    );
    assert_eq!(string(&summarize(&news, "{ language: 'tlh' }"), "language"), "tlh");
    let segmentation =
        nutgraf::web::segment(&news, &js("{ language: 'da' }")).expect("the language is allowed");
    assert_eq!(string(&segmentation, "language"), "da");
}

#[wasm_bindgen_test]
fn options_and_sources_without_a_prototype_are_accepted() {
    let bare = |fields: &str| format!("Object.assign(Object.create(null), {fields})");
    assert_eq!(
        json(&summarize(&NEWS.into(), &bare("{ sentences: 2, focus: ['harbour'] }"))),
        json(&summarize(&NEWS.into(), "{ sentences: 2, focus: ['harbour'] }"))
    );
    let source =
        format!("{{ source: 'One. Two.', blocks: [{}] }}", bare("{ kind: 'title', start: 0, end: 4 }"));
    assert_eq!(string(&summarize(&js(&bare(&source)), "{}"), "title"), "One.");
}

#[wasm_bindgen_test]
fn exceptions_from_the_callers_code_are_passed_on_and_the_module_stays_usable() {
    let throws = "get() { throw 'enough'; }";
    let trap = format!("new Proxy({{}}, {{ ownKeys() {{ throw 'enough'; }}, {throws}, }})");
    let items = format!("new Proxy([], {{ {throws} }})");
    let options = [
        format!("Object.defineProperty({{}}, 'words', {{ enumerable: true, {throws} }})"),
        format!("{{ focus: {items} }}"),
        trap.clone(),
    ];
    let sources = [
        format!("Object.defineProperty({{}}, 'source', {{ {throws} }})"),
        format!("{{ source: 'Text.', blocks: {items} }}"),
        trap,
    ];
    let news = JsValue::from(NEWS);
    let before = json(&summarize(&news, "{}"));
    for (options, source) in options.iter().zip(&sources) {
        let (given, text) = (js(options), js(source));
        for _ in 0..2000 {
            let error =
                nutgraf::web::summarize(&news, &given).map(|answer| json(&answer)).expect_err(options);
            assert_eq!(error, "enough", "{options}");
            let error = nutgraf::web::segment(&text, &JsValue::UNDEFINED)
                .map(|answer| json(&answer))
                .expect_err(source);
            assert_eq!(error, "enough", "{source}");
        }
    }
    assert_eq!(json(&summarize(&news, "{}")), before);
}

#[wasm_bindgen_test]
fn a_message_stays_short_whatever_the_value() {
    let long = "'🚢'.repeat(1e6)";
    for option in ["type", "order", "language", "sentences", "share", "focus", "length", "title"] {
        for value in [long.to_owned(), format!("[[{long}]]"), format!("Symbol({long})")] {
            let given = js(&format!("{{ {option}: {value} }}"));
            if let Err(error) = nutgraf::web::summarize(&"A text.".into(), &given) {
                let message = string(&error, "message");
                assert!(message.contains(&format!("`{option}")) && message.len() < 300, "{message}");
            }
        }
    }
    let unknown = nutgraf::web::summarize(&"A text.".into(), &js(&format!("{{ [{long}]: 1 }}")));
    assert!(string(&unknown.expect_err("no such option"), "message").len() < 400);
    let tag = "x".repeat(1_000_000);
    assert!(string(&nutgraf::web::add_lists(&tag, "").expect_err("no such language"), "message").len() < 300);
}

fn assert_refused<E: JsCast>(answer: Result<JsValue, JsValue>, (expression, parts): Case) {
    let error = answer.map(|answer| json(&answer)).expect_err(expression);
    assert!(error.is_instance_of::<E>(), "{expression}: {error:?}");
    let message = String::from(error.unchecked_ref::<Error>().message());
    assert!(parts.iter().all(|part| message.contains(part)), "{expression}: {message}");
}
