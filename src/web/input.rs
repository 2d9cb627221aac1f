//! Checks the input from JavaScript: every error names the option, the value and what is allowed.

use std::ops::Range;

use js_sys::{Array, JSON, JsString, RangeError, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use super::utf16::Utf16;
use crate::{Block, BlockKind, LanguageTag, Limit, Options, SentenceOrder, SummaryKind, SummaryLength};

/// Maximum length of a value or a name in an error message, in UTF-16 units.
const SHOWN: u32 = 40;
const WHOLE: &str = "a whole number from 0";

// These may call the caller's own code. If it throws, the exception must come back as a value: an error that
// passes through the module leaves the module's stack a little shorter each time.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Array, js_name = from)]
    fn copied(list: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(js_name = String)]
    fn text_of(primitive: &JsValue) -> JsString;
}

/// A text, and its blocks if known.
pub(super) struct Source {
    pub text: String,
    pub original: JsString,
    pub blocks: Option<Vec<Block>>,
}

/// The options of a summary.
#[derive(Default)]
pub(super) struct Settings {
    pub options: Options,
    pub title: Option<String>,
    pub language: Option<LanguageTag>,
}

impl Source {
    pub fn read(source: &JsValue) -> Result<Self, JsValue> {
        let allowed = "a string, or an object with a string `source` and an array `blocks`";
        if let Some(original) = source.dyn_ref::<JsString>() {
            return Ok(Self { text: original.into(), original: original.clone(), blocks: None });
        }
        if !source.is_object() {
            return Err(wrong("source", source, allowed, false));
        }
        let original: JsString = Reflect::get(source, &"source".into())?
            .dyn_into()
            // An object without one is not a source: a String object, for example.
            .map_err(|value: JsValue| {
                if value.is_undefined() {
                    wrong("source", source, allowed, false)
                } else {
                    wrong("source.source", &value, "a string", false)
                }
            })?;
        let blocks = list("source.blocks", &Reflect::get(source, &"blocks".into())?, "an array")?;
        let text = String::from(&original);
        let units = Utf16::new(&text);
        let blocks = (0..)
            .zip(blocks.iter())
            .map(|(at, block)| read_block(&units, at, &block))
            .collect::<Result<_, _>>()?;
        Ok(Self { original, blocks: Some(blocks), text })
    }
}

fn read_block(units: &Utf16<'_>, at: u32, block: &JsValue) -> Result<Block, JsValue> {
    let name = format!("source.blocks[{at}]");
    if !block.is_object() {
        return Err(wrong(&name, block, "an object with `kind`, `start` and `end`", false));
    }
    let kind = Reflect::get(block, &"kind".into())?;
    let kind = named(&format!("{name}.kind"), &kind, BlockKind::named)?;
    Ok(Block::new(place(units, &name, block, "start")?..place(units, &name, block, "end")?, kind))
}

/// The start or end of a block, in bytes.
fn place(units: &Utf16<'_>, name: &str, block: &JsValue, end: &str) -> Result<usize, JsValue> {
    let allowed = "a UTF-16 offset between two characters of the text";
    let value = Reflect::get(block, &end.into())?;
    let byte = as_whole(&value).and_then(|unit| units.to_byte(unit));
    byte.ok_or_else(|| wrong(&format!("{name}.{end}"), &value, allowed, value.as_f64().is_some()))
}

impl Settings {
    pub fn read(options: &JsValue) -> Result<Self, JsValue> {
        let mut settings = Self::default();
        let mut limit: Option<(String, Limit)> = None;
        let (mut kind, mut length): (Option<SummaryKind>, Option<SummaryLength>) = (None, None);
        for (name, value) in entries(options)? {
            let mut limits = |new: Limit| match limit.replace((name.clone(), new)) {
                Some((other, _)) => Err(JsValue::from(TypeError::new(&format!(
                    "`{other}` and `{name}` cannot both be given"
                )))),
                None => Ok(()),
            };
            match name.as_str() {
                "sentences" => limits(Limit::Sentences(whole(&name, &value)?))?,
                "words" => limits(Limit::Words(whole(&name, &value)?))?,
                "characters" => limits(Limit::Characters(whole(&name, &value)?))?,
                "share" => limits(Limit::Share(number(&name, &value, "a number from 0 to 1")?))?,
                "type" => {
                    kind = Some(named(&name, &value, SummaryKind::named)?);
                    limits(Limit::default())?;
                }
                "length" => length = Some(named(&name, &value, SummaryLength::named)?),
                "order" => settings.options.order = named(&name, &value, SentenceOrder::named)?,
                "focus" => settings.options.focus = strings(&name, &value)?,
                "title" => settings.title = Some(string(&name, &value, "a string")?),
                "language" => settings.language = language(&value)?,
                _ => {
                    return Err(unknown(
                        &name,
                        "sentences, words, characters, share, type, length, order, focus, title and language",
                    ));
                }
            }
        }
        settings.options.limit = match (kind, length) {
            (Some(kind), length) => Limit::of(kind, length.unwrap_or_default()),
            (None, Some(_)) => return Err(TypeError::new("`length` needs a `type`").into()),
            (None, None) => limit.map_or_else(Limit::default, |(_, limit)| limit),
        };
        match settings.options.fault::<JsValue>() {
            Some((name, value, allowed)) => Err(wrong(name, &value, allowed, true)),
            None => Ok(settings),
        }
    }
}

/// The language option of `segment`.
pub(super) fn segment_language(options: &JsValue) -> Result<Option<LanguageTag>, JsValue> {
    entries(options)?.into_iter().try_fold(None, |_, (name, value)| {
        if name == "language" { language(&value) } else { Err(unknown(&name, "language")) }
    })
}

/// The spans of a summary's sentences, in UTF-16 units.
pub(super) fn spans(summary: &JsValue) -> Result<Vec<Range<usize>>, JsValue> {
    if !summary.is_object() {
        return Err(wrong("summary", summary, "an object with an array `sentences`", false));
    }
    let sentences = list("summary.sentences", &Reflect::get(summary, &"sentences".into())?, "an array")?;
    (0..).zip(sentences.iter()).map(|(at, sentence)| span(at, &sentence)).collect()
}

fn span(at: u32, sentence: &JsValue) -> Result<Range<usize>, JsValue> {
    let name = format!("summary.sentences[{at}]");
    if !sentence.is_object() {
        return Err(wrong(&name, sentence, "an object with `start` and `end`", false));
    }
    let place = |end: &str| whole(&format!("{name}.{end}"), &Reflect::get(sentence, &end.into())?);
    Ok(place("start")?..place("end")?)
}

/// The entries of an object that are neither undefined nor null, which both count as omitted.
fn entries(options: &JsValue) -> Result<Vec<(String, JsValue)>, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(Vec::new());
    }
    if !options.is_object() {
        return Err(wrong("options", options, "an object", false));
    }
    let mut given = Vec::new();
    for name in keys(options)?.iter() {
        let value = Reflect::get(options, &name)?;
        if !value.is_undefined() && !value.is_null() {
            given.push((text_of(&name).slice(0, SHOWN).into(), value));
        }
    }
    Ok(given)
}

/// The items of an array.
fn list(name: &str, value: &JsValue, allowed: &str) -> Result<Array, JsValue> {
    if is_array(value)? { copied(value) } else { Err(wrong(name, value, allowed, false)) }
}

/// A BCP 47 tag; an empty one counts as omitted.
fn language(value: &JsValue) -> Result<Option<LanguageTag>, JsValue> {
    let allowed = "a BCP 47 language tag, such as \"en\"";
    let tag = string("language", value, allowed)?;
    if tag.is_empty() {
        return Ok(None);
    }
    LanguageTag::read(&tag).map(Some).ok_or_else(|| wrong("language", value, allowed, true))
}

/// The error for the tag of a language that nutgraf has no word lists for.
pub(super) fn no_lists(tag: &str) -> JsValue {
    wrong("tag", &tag.into(), "the tag of a language that nutgraf has lists for", true)
}

pub(super) fn broken_lists(text: &str) -> JsValue {
    wrong("text", &text.into(), "the lists of a language", true)
}

fn as_whole(value: &JsValue) -> Option<usize> {
    value
        .as_f64()
        .filter(|number| *number >= 0.0 && number.fract() == 0.0 && number.is_finite())
        .map(|number| number as usize)
}

fn whole(name: &str, value: &JsValue) -> Result<usize, JsValue> {
    as_whole(value).ok_or_else(|| wrong(name, value, WHOLE, value.as_f64().is_some()))
}

fn number(name: &str, value: &JsValue, allowed: &str) -> Result<f64, JsValue> {
    value.as_f64().ok_or_else(|| wrong(name, value, allowed, false))
}

fn string(name: &str, value: &JsValue, allowed: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong(name, value, allowed, false))
}

fn strings(name: &str, value: &JsValue) -> Result<Vec<String>, JsValue> {
    let items = list(name, value, "an array of strings")?;
    (0..).zip(items.iter()).map(|(at, item)| string(&format!("{name}[{at}]"), &item, "a string")).collect()
}

/// An option with named values.
fn named<T>(name: &str, value: &JsValue, read: fn(&str) -> Result<T, &'static str>) -> Result<T, JsValue> {
    let given = value.as_string().unwrap_or_default();
    read(&given).map_err(|allowed| wrong(name, value, allowed, value.is_string()))
}

fn unknown(name: &str, known: &str) -> JsValue {
    TypeError::new(&format!("`{name}` is not an option; the options are {known}")).into()
}

/// The error for an invalid value: a `RangeError` if it has the right type, otherwise a `TypeError`.
fn wrong(name: &str, value: &JsValue, allowed: &str, is_type: bool) -> JsValue {
    let message = message(name, value, allowed);
    if is_type { RangeError::new(&message).into() } else { TypeError::new(&message).into() }
}

/// The error for a block that overlaps the one before it or ends before it starts. (The library's own error
/// counts bytes.)
pub(super) fn misplaced(index: usize) -> JsValue {
    RangeError::new(&format!(
        "`source.blocks[{index}]` is not allowed; give blocks in text order that do not overlap"
    ))
    .into()
}

fn message(name: &str, value: &JsValue, allowed: &str) -> String {
    format!("`{name}`: {} is not allowed; give {allowed}", shown(value))
}

/// A value for an error message: shortened; of an object, only that it is one.
fn shown(value: &JsValue) -> String {
    if value.is_function() {
        return "a function".to_owned();
    }
    if value.is_object() {
        return if is_array(value).unwrap_or_default() { "an array" } else { "an object" }.to_owned();
    }
    // Shortened before it is copied into the module.
    let text = text_of(value);
    let mut front = text.slice(0, SHOWN);
    if text.length() > SHOWN {
        front = front.concat(&"…".into());
    }
    // JSON puts text in quotes and escapes control characters.
    let json = if value.is_string() { JSON::stringify(&front).ok() } else { None };
    json.unwrap_or(front).into()
}
