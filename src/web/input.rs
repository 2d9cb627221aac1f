//! What JavaScript hands in, checked: every error names the option, the value and what is allowed.

use std::ops::Range;

use js_sys::{Array, JSON, JsString, Object, RangeError, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use super::utf16::Utf16;
use crate::{Block, BlockKind, Kind, Language, Length, Limit, Options, Order};

const WHOLE: &str = "a whole number from 0";

const KINDS: [(&str, BlockKind); 7] = [
    ("title", BlockKind::Title),
    ("heading", BlockKind::Heading),
    ("paragraph", BlockKind::Paragraph),
    ("list-item", BlockKind::ListItem),
    ("quotation", BlockKind::Quotation),
    ("caption", BlockKind::Caption),
    ("boilerplate", BlockKind::Boilerplate),
];
const TYPES: [(&str, Kind); 4] = [("tldr", Kind::Tldr), ("teaser", Kind::Teaser), ("key-points", Kind::KeyPoints), ("headline", Kind::Headline)];
const LENGTHS: [(&str, Length); 3] = [("short", Length::Short), ("medium", Length::Medium), ("long", Length::Long)];
const ORDERS: [(&str, Order); 2] = [("document", Order::Document), ("rank", Order::Rank)];

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
    pub language: Option<Language>,
}

impl Source {
    pub fn read(source: &JsValue) -> Result<Self, JsValue> {
        let allowed = "a string, or an object with a string `source` and an array `blocks`";
        if let Some(original) = source.dyn_ref::<JsString>() {
            return Ok(Self { text: original.into(), original: original.clone(), blocks: None });
        }
        let object = source.dyn_ref::<Object>().ok_or_else(|| type_error("source", source, allowed))?;
        let original: JsString = Reflect::get(object, &"source".into())?.dyn_into().map_err(|value| type_error("source.source", &value, "a string"))?;
        let blocks = Reflect::get(object, &"blocks".into())?;
        let blocks = blocks.dyn_ref::<Array>().ok_or_else(|| type_error("source.blocks", &blocks, "an array"))?;
        let text = String::from(&original);
        let units = Utf16::new(&text);
        let blocks = (0..).zip(blocks.iter()).map(|(at, block)| read_block(&units, at, &block)).collect::<Result<_, _>>()?;
        Ok(Self { original, blocks: Some(blocks), text })
    }
}

fn read_block(units: &Utf16<'_>, at: u32, block: &JsValue) -> Result<Block, JsValue> {
    let name = |field: &str| format!("blocks[{at}].{field}");
    let field = |field: &str| {
        if block.is_object() {
            Reflect::get(block, &field.into())
        } else {
            Err(type_error(&format!("blocks[{at}]"), block, "an object with `kind`, `start` and `end`"))
        }
    };
    let place = |end: &str| -> Result<usize, JsValue> {
        let value = field(end)?;
        let unit = whole(&name(end), &value)?;
        units.to_byte(unit).ok_or_else(|| out_of_range(&name(end), &value, "a place between two characters of the text, in UTF-16 units"))
    };
    let kind = one_of(&name("kind"), &field("kind")?, &KINDS)?;
    Ok(Block { range: place("start")?..place("end")?, kind })
}

impl Settings {
    pub fn read(options: &JsValue) -> Result<Self, JsValue> {
        let mut settings = Self::default();
        let (mut limit, mut kind, mut length): (Option<(String, Limit)>, Option<Kind>, Option<Length>) = (None, None, None);
        for (name, value) in entries(options)? {
            let mut limits = |new: Limit| match limit.replace((name.clone(), new)) {
                Some((other, _)) => Err(JsValue::from(TypeError::new(&format!("`{other}` and `{name}` cannot both be given")))),
                None => Ok(()),
            };
            match name.as_str() {
                "sentences" => limits(Limit::Sentences(whole(&name, &value)?))?,
                "words" => limits(Limit::Words(whole(&name, &value)?))?,
                "characters" => limits(Limit::Characters(whole(&name, &value)?))?,
                "share" => limits(Limit::Share(number(&name, &value, "a number from 0 to 1")?))?,
                "type" => {
                    kind = Some(one_of(&name, &value, &TYPES)?);
                    limits(Limit::default())?;
                }
                "length" => length = Some(one_of(&name, &value, &LENGTHS)?),
                "order" => settings.options.order = one_of(&name, &value, &ORDERS)?,
                "focus" => settings.options.focus = strings(&name, &value)?,
                "title" => settings.title = Some(string(&name, &value, "a string")?),
                "language" => settings.language = language(&value)?,
                _ => return Err(unknown(&name, "sentences, words, characters, share, type, length, order, focus, title and language")),
            }
        }
        settings.options.limit = match (kind, length) {
            (Some(kind), length) => Limit::of(kind, length.unwrap_or_default()),
            (None, Some(_)) => return Err(TypeError::new("`length` needs a `type`").into()),
            (None, None) => limit.map_or_else(Limit::default, |(_, limit)| limit),
        };
        match settings.options.fault() {
            Some((name, allowed)) => Err(out_of_range(name, &Reflect::get(options, &name.into())?, allowed)),
            None => Ok(settings),
        }
    }
}

/// The language that `segment` is told.
pub(super) fn segment_language(options: &JsValue) -> Result<Option<Language>, JsValue> {
    entries(options)?.into_iter().try_fold(None, |_, (name, value)| if name == "language" { language(&value) } else { Err(unknown(&name, "language")) })
}

/// The spans of a summary's sentences, in UTF-16 units.
pub(super) fn spans(summary: &JsValue) -> Result<Vec<Range<usize>>, JsValue> {
    let allowed = "an object with an array `sentences`";
    let sentences = if summary.is_object() { Reflect::get(summary, &"sentences".into())? } else { JsValue::UNDEFINED };
    let sentences: Array = sentences.dyn_into().map_err(|_| type_error("summary", summary, allowed))?;
    let span = |(at, span): (u32, JsValue)| {
        let unit = |end: &str| whole(&format!("sentences[{at}].{end}"), &Reflect::get(&span, &end.into())?);
        Ok(unit("start")?..unit("end")?)
    };
    (0..).zip(sentences.iter()).map(span).collect()
}

/// What an object has that is neither undefined nor null: those count as not given.
fn entries(options: &JsValue) -> Result<Vec<(String, JsValue)>, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(Vec::new());
    }
    let object = options.dyn_ref::<Object>().ok_or_else(|| type_error("options", options, "an object"))?;
    let named = super::names(object).map(|name| Reflect::get(object, &name.as_str().into()).map(|value| (name, value))).collect::<Result<Vec<_>, _>>()?;
    Ok(named.into_iter().filter(|(_, value)| !value.is_undefined() && !value.is_null()).collect())
}

/// A BCP 47 tag; a well-formed one of a language that is not known counts as not given.
fn language(value: &JsValue) -> Result<Option<Language>, JsValue> {
    let allowed = "a BCP 47 language tag, such as \"en\"";
    let tag = string("language", value, allowed)?;
    let is_tag = tag.is_empty()
        || (tag.starts_with(|c: char| c.is_ascii_alphabetic()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
    if is_tag { Ok(super::language(&tag)) } else { Err(out_of_range("language", value, allowed)) }
}

fn whole(name: &str, value: &JsValue) -> Result<usize, JsValue> {
    let number = number(name, value, WHOLE)?;
    if number >= 0.0 && number.fract() == 0.0 && number.is_finite() { Ok(number as usize) } else { Err(out_of_range(name, value, WHOLE)) }
}

fn number(name: &str, value: &JsValue, allowed: &str) -> Result<f64, JsValue> {
    value.as_f64().ok_or_else(|| type_error(name, value, allowed))
}

fn string(name: &str, value: &JsValue, allowed: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| type_error(name, value, allowed))
}

fn strings(name: &str, value: &JsValue) -> Result<Vec<String>, JsValue> {
    let wrong = || type_error(name, value, "an array of strings");
    value.dyn_ref::<Array>().ok_or_else(wrong)?.iter().map(|item| item.as_string().ok_or_else(wrong)).collect()
}

/// One of some names, or a `TypeError` where it is no string and a `RangeError` where it is another.
fn one_of<T: Copy>(name: &str, value: &JsValue, names: &[(&str, T)]) -> Result<T, JsValue> {
    let allowed = || names.iter().fold("one of".to_owned(), |all, (name, _)| all + " " + name);
    let given = value.as_string().ok_or_else(|| type_error(name, value, &allowed()))?;
    names.iter().find(|(name, _)| *name == given).map(|&(_, found)| found).ok_or_else(|| out_of_range(name, value, &allowed()))
}

fn unknown(name: &str, known: &str) -> JsValue {
    TypeError::new(&format!("`{name}` is not an option; there are {known}")).into()
}

fn type_error(name: &str, value: &JsValue, allowed: &str) -> JsValue {
    TypeError::new(&message(name, value, allowed)).into()
}

fn out_of_range(name: &str, value: &JsValue, allowed: &str) -> JsValue {
    RangeError::new(&message(name, value, allowed)).into()
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
