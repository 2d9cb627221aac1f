//! What holds for the JavaScript API wherever it runs.

use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;

mod golden;
mod lists;
mod offsets;
mod options;
#[path = "../golden/report.rs"]
mod report;
mod results;

const NEWS: &str = include_str!("../golden/news-pasted.txt");

/// The value of a JavaScript expression.
pub fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).expect("the expression is JavaScript")
}

/// A property, possibly nested: `score.total`.
pub fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, name| Reflect::get(&value, &name.into()).expect("an object"))
}

pub fn list(value: &JsValue, path: &str) -> Vec<JsValue> {
    get(value, path).dyn_into::<Array>().expect("an array").to_vec()
}

pub fn number(value: &JsValue, path: &str) -> f64 {
    get(value, path).as_f64().expect("a number")
}

pub fn string(value: &JsValue, path: &str) -> String {
    get(value, path).as_string().expect("a string")
}

pub fn json(value: &JsValue) -> String {
    JSON::stringify(value).expect("plain data").into()
}

/// The word lists of these languages, by their tags.
macro_rules! files {
    ($($tag:literal)+) => { [$(($tag, include_str!(concat!("../../src/language/", $tag, ".txt")))),+] };
}

/// Adds the word lists that the texts of these tests need, as the package does: the module contains none.
pub fn add_lists() {
    for (tag, text) in files!("ar" "da" "de" "en" "ja" "zh") {
        nutgraf::web::add_lists(tag, text).expect("a language that nutgraf knows");
    }
}

pub fn summarize(source: &JsValue, options: &str) -> JsValue {
    add_lists();
    nutgraf::web::summarize(source, &js(options)).expect("the options are allowed")
}

pub fn segment(source: &JsValue) -> JsValue {
    add_lists();
    nutgraf::web::segment(source, &JsValue::UNDEFINED).expect("the source is allowed")
}

/// Fails if a span's text is not the slice of the source between its offsets. Rust's own comparison would not
/// notice lone surrogates.
pub fn assert_slices(source: &JsString, spans: &[JsValue]) {
    for span in spans {
        let slice = source.slice(number(span, "start") as u32, number(span, "end") as u32);
        assert!(Object::is(&slice, &get(span, "text")), "{} is not {slice:?}", json(span));
        assert!(slice.length() > 0, "{}", json(span));
    }
}
