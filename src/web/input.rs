//! What JavaScript hands in, checked: every error names the option, the value and what is allowed.

use std::ops::Range;

use js_sys::{Array, JSON, JsString, Object, RangeError, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use super::utf16::Utf16;
use crate::{Block, BlockKind, LanguageTag, Limit, Options, SentenceOrder, SummaryKind, SummaryLength};

const WHOLE: &str = "a whole number from 0";

/// A text, and its blocks where they are known.
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
        let object = source.dyn_ref::<Object>().ok_or_else(|| wrong("source", source, allowed, false))?;
        let original: JsString = Reflect::get(object, &"source".into())?
            .dyn_into()
            .map_err(|value| wrong("source.source", &value, "a string", false))?;
        let blocks = Reflect::get(object, &"blocks".into())?;
        let blocks =
            blocks.dyn_ref::<Array>().ok_or_else(|| wrong("source.blocks", &blocks, "an array", false))?;
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
    let name = format!("blocks[{at}]");
    if !block.is_object() {
        return Err(wrong(&name, block, "an object with `kind`, `start` and `end`", false));
    }
    let kind = Reflect::get(block, &"kind".into())?;
    let kind = named(&format!("{name}.kind"), &kind, BlockKind::named)?;
    Ok(Block::new(place(units, &name, block, "start")?..place(units, &name, block, "end")?, kind))
}

/// Where a block starts or ends, in bytes.
fn place(units: &Utf16<'_>, name: &str, block: &JsValue, end: &str) -> Result<usize, JsValue> {
    let allowed = "a place between two characters of the text, in UTF-16 units";
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
        match settings.options.fault() {
            Some((name, allowed)) => Err(wrong(name, &Reflect::get(options, &name.into())?, allowed, true)),
            None => Ok(settings),
        }
    }
}

/// The language that `segment` is told.
pub(super) fn segment_language(options: &JsValue) -> Result<Option<LanguageTag>, JsValue> {
    entries(options)?.into_iter().try_fold(None, |_, (name, value)| {
        if name == "language" { language(&value) } else { Err(unknown(&name, "language")) }
    })
}

/// The spans of a summary's sentences, in UTF-16 units.
pub(super) fn spans(summary: &JsValue) -> Result<Vec<Range<usize>>, JsValue> {
    let allowed = "an object with an array `sentences`";
    let sentences =
        if summary.is_object() { Reflect::get(summary, &"sentences".into())? } else { JsValue::UNDEFINED };
    let sentences: Array = sentences.dyn_into().map_err(|_| wrong("summary", summary, allowed, false))?;
    (0..).zip(sentences.iter()).map(|(at, sentence)| span(at, &sentence)).collect()
}

fn span(at: u32, sentence: &JsValue) -> Result<Range<usize>, JsValue> {
    let start = Reflect::get(sentence, &"start".into())?;
    let end = Reflect::get(sentence, &"end".into())?;
    Ok(whole(&format!("sentences[{at}].start"), &start)?..whole(&format!("sentences[{at}].end"), &end)?)
}

/// What an object has that is neither undefined nor null: those count as not given.
fn entries(options: &JsValue) -> Result<Vec<(String, JsValue)>, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(Vec::new());
    }
    let object = options.dyn_ref::<Object>().ok_or_else(|| wrong("options", options, "an object", false))?;
    let mut given = Vec::new();
    for entry in Object::entries(object).iter() {
        let entry = Array::from(&entry);
        let value = entry.get(1);
        if !value.is_undefined() && !value.is_null() {
            given.push((entry.get(0).as_string().unwrap_or_default(), value));
        }
    }
    Ok(given)
}

/// A BCP 47 tag; an empty one counts as not given.
fn language(value: &JsValue) -> Result<Option<LanguageTag>, JsValue> {
    let allowed = "a BCP 47 language tag, such as \"en\"";
    let tag = string("language", value, allowed)?;
    if tag.is_empty() {
        return Ok(None);
    }
    LanguageTag::read(&tag).map(Some).ok_or_else(|| wrong("language", value, allowed, true))
}

/// The tag of a language that nutgraf has no lists of.
pub(super) fn no_lists(tag: &str) -> JsValue {
    wrong("tag", &tag.into(), "the tag of a language that nutgraf has lists of", true)
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
    let fault = || wrong(name, value, "an array of strings", false);
    value
        .dyn_ref::<Array>()
        .ok_or_else(fault)?
        .iter()
        .map(|item| item.as_string().ok_or_else(fault))
        .collect()
}

/// An option that has a name.
fn named<T>(name: &str, value: &JsValue, read: fn(&str) -> Result<T, &'static str>) -> Result<T, JsValue> {
    let given = value.as_string().unwrap_or_default();
    read(&given).map_err(|allowed| wrong(name, value, allowed, value.is_string()))
}

fn unknown(name: &str, known: &str) -> JsValue {
    TypeError::new(&format!("`{name}` is not an option; there are {known}")).into()
}

/// A value that is not allowed: a `RangeError` if it is of the right type, else a `TypeError`.
fn wrong(name: &str, value: &JsValue, allowed: &str, is_type: bool) -> JsValue {
    let message = message(name, value, allowed);
    if is_type { RangeError::new(&message).into() } else { TypeError::new(&message).into() }
}

/// A block that overlaps the one before it or ends before it starts. (The library's own error counts bytes.)
pub(super) fn misplaced(index: usize) -> JsValue {
    RangeError::new(&format!(
        "`blocks[{index}]` is not allowed there; give blocks in the order of the text, none of which overlap"
    ))
    .into()
}

fn message(name: &str, value: &JsValue, allowed: &str) -> String {
    // JSON says what a value is, but for numbers that are none, functions and the like.
    let json = || JSON::stringify(value).ok().and_then(|json| json.as_string());
    let shown = match value.as_f64() {
        Some(f64::INFINITY) => Some("Infinity".to_owned()),
        Some(f64::NEG_INFINITY) => Some("-Infinity".to_owned()),
        Some(number) if number.is_nan() => Some("NaN".to_owned()),
        _ => json(),
    };
    let shown = shown.as_deref().unwrap_or("this value");
    format!("`{name}`: {shown} is not allowed; give {allowed}")
}
