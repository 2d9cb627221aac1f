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
    for (tag, text) in files!("ar" "da" "de" "en" "fr" "ja" "zh") {
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

/// Fails if a span's text is not what is read of the source between its offsets: the slice, but for what is
/// left out, line ends and invisible characters. Rust's own comparison would not notice lone surrogates.
pub fn assert_read(source: &JsString, spans: &[JsValue]) {
    for span in spans {
        let (start, end) = (number(span, "start"), number(span, "end"));
        assert!(start < end && !bare(&get(span, "text")).is_empty(), "{}", json(span));
        let mut rest = bare(&get(span, "text"));
        let (mut from, mut is_open) = (start, false);
        let left_out = get(span, "left_out");
        let parts = if left_out.is_undefined() { Vec::new() } else { list(span, "left_out") };
        for part in &parts {
            let copied = bare(&source.slice(from as u32, number(part, "start") as u32));
            rest = behind(&rest, &copied, is_open).expect("what is copied from the source");
            is_open = is_open && copied.is_empty()
                || ["entity", "ligature"].contains(&string(part, "rule").as_str());
            from = number(part, "end");
        }
        let whole = source.slice(start as u32, end as u32);
        let is_plain = parts.is_empty() && whole.iter().all(|unit| unit == 0x20 || !is_hidden(unit));
        assert!(!is_plain || Object::is(&whole, &get(span, "text")), "{} is not {whole:?}", json(span));
        let copied = bare(&source.slice(from as u32, end as u32));
        // A keyword says nothing of the hyphen at a line end within it.
        let is_divided = parts.is_empty() && copied.iter().filter(|unit| **unit != 0x2d).eq(&rest);
        let rest = behind(&rest, &copied, is_open);
        assert!(
            is_divided || rest.is_some_and(|rest| rest.is_empty() || is_open && copied.is_empty()),
            "{}",
            json(span)
        );
    }
}

/// What is behind a part of a text. Only if the text is open, something else may stand before the part.
fn behind(text: &[u16], part: &[u16], is_open: bool) -> Option<Vec<u16>> {
    let at = (0..=text.len()).find(|&at| text[at..].starts_with(part))?;
    (at == 0 || is_open).then(|| text[at + part.len()..].to_vec())
}

/// The units of a text that can be seen.
fn bare(text: &JsValue) -> Vec<u16> {
    text.unchecked_ref::<JsString>().iter().filter(|&unit| !is_hidden(unit)).collect()
}

fn is_hidden(unit: u16) -> bool {
    let is_invisible = |c| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    char::from_u32(unit.into()).is_some_and(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}
