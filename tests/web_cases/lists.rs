//! Word lists are passed in, and results say whether they were used.

use js_sys::RangeError;
use nutgraf::web::{add_lists, language_of};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{NEWS, get, js, string, summarize};

const KOREAN: &str =
    "밤기차가 다음 달부터 다시 달린다. 교통부는 월요일에 이같이 밝혔다. 하루에 두 번 출발한다.";

#[wasm_bindgen_test]
fn lists_are_missing_until_they_are_added() {
    let summary = || nutgraf::web::summarize(&KOREAN.into(), &JsValue::UNDEFINED).expect("a summary");
    let segmentation = || nutgraf::web::segment(&KOREAN.into(), &JsValue::UNDEFINED).expect("sentences");
    for result in [summary(), segmentation()] {
        assert_eq!((string(&result, "language"), string(&result, "lists")), ("ko".into(), "missing".into()));
    }
    for _ in 0..2 {
        add_lists("ko-KR", include_str!("../../src/language/ko.txt")).expect("a known language");
        for result in [summary(), segmentation()] {
            assert_eq!((string(&result, "language"), string(&result, "lists")), ("ko".into(), "used".into()));
        }
    }
}

#[wasm_bindgen_test]
fn a_text_in_a_language_without_lists_is_read_without_them() {
    let summary = summarize(&"Zyx.".into(), "{}");
    assert!(get(&summary, "language").is_null());
    assert_eq!(string(&summary, "lists"), "none");
    let summary = summarize(&NEWS.into(), "{ language: 'tlh' }");
    assert_eq!((string(&summary, "language"), string(&summary, "lists")), ("tlh".into(), "none".into()));
}

#[wasm_bindgen_test]
fn lists_of_an_unknown_language_are_a_range_error() {
    for tag in ["tlh", "", "not a tag"] {
        let error = add_lists(tag, "stop_words\n  a\n").expect_err(tag);
        let error = error.dyn_into::<RangeError>().expect("a RangeError");
        assert!(String::from(error.message()).contains(&format!("\"{tag}\"")));
    }
}

#[wasm_bindgen_test]
fn broken_lists_are_a_range_error_and_valid_ones_can_still_be_added() {
    let whole = include_str!("../../src/language/et.txt");
    for broken in ["", "  a\n", "stop_words\n  b a\n", "words\n  a\n", &format!("{whole}words\n")] {
        let error = add_lists("et", broken).expect_err(broken);
        let error = error.dyn_into::<RangeError>().expect("a RangeError");
        assert!(String::from(error.message()).contains("give the lists of a language"));
    }
    add_lists("et", whole).expect("lists");
    let summary = summarize(&NEWS.into(), "{ language: 'et' }");
    assert_eq!(string(&summary, "lists"), "used");
}

#[wasm_bindgen_test]
fn a_text_needs_the_lists_of_the_given_language_or_of_the_detected_one() {
    for (language, expected) in [
        ("undefined", Some("en")),
        ("null", Some("en")),
        ("''", Some("en")),
        ("'da'", Some("da")),
        ("'zh-Hant-TW'", Some("zh")),
        ("'no'", Some("nb")),
        ("'tlh'", None),
        ("'not a tag'", None),
    ] {
        assert_eq!(language_of(NEWS, &js(language)).as_string().as_deref(), expected, "{language}");
    }
    assert_eq!(language_of("Zyx.", &JsValue::UNDEFINED), JsValue::UNDEFINED);
}

#[wasm_bindgen_test]
fn the_language_of_a_text_is_the_one_that_its_summary_reads() {
    let entities = |text: &str| text.chars().map(|c| format!("&#{};", c as u32)).collect::<String>();
    let ferry = entities("Паром уходит в полдень, и билеты продают на борту.");
    assert_eq!(language_of(&ferry, &JsValue::UNDEFINED), "ru");
    assert_eq!(get(&summarize(&ferry.into(), "{}"), "language"), "ru");
}
