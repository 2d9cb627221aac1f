//! The JavaScript API. Types and units are converted only here.
//!
//! Rust counts bytes, JavaScript UTF-16 code units. `web/types.d.ts` describes the inputs and results.

use js_sys::{Array, Function, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::summary::joint;
use crate::{Block, Document, Language, LanguageTag, Segmentation, Summary};
use utf16::Utf16;

mod dom;
mod input;
mod lists;
mod node;
mod utf16;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("web/types.d.ts");

/// The sentences that matter most in an article.
///
/// @throws {TypeError} for a value of the wrong type or an unknown option, naming it
/// @throws {RangeError} for an invalid value, with what is allowed
#[wasm_bindgen(unchecked_return_type = "Summary")]
pub fn summarize(
    #[wasm_bindgen(unchecked_param_type = "Input")] source: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let settings = input::Settings::read(options)?;
    let input = input::Source::read(source)?;
    let document = input.document(settings.language)?.title(settings.title.as_deref().unwrap_or_default());
    Answer::new(&input).summary(crate::pipeline(document, &settings.options, lists::added))
}

/// All blocks and sentences of a text.
///
/// @throws {TypeError} for a value of the wrong type or an unknown option, naming it
/// @throws {RangeError} for an invalid value, with what is allowed
#[wasm_bindgen(unchecked_return_type = "Segmentation")]
pub fn segment(
    #[wasm_bindgen(unchecked_param_type = "Input")] source: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "SegmentOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let language = input::segment_language(options)?;
    let input = input::Source::read(source)?;
    let segmentation = crate::segmented(input.document(language)?, lists::added);
    Answer::new(&input).segmentation(segmentation)
}

/// The text of an element of the page, and its blocks by their tags. Leaves out what is not part of an
/// article, what is hidden, and every element for which `skip` returns true. Does not change the page.
#[wasm_bindgen(unchecked_return_type = "Source")]
pub fn read(
    element: &Element,
    #[wasm_bindgen(unchecked_optional_param_type = "(element: Element) => boolean")] skip: Option<Function>,
) -> Result<JsValue, JsValue> {
    let reading = dom::Reading::of(element.unchecked_ref(), skip.as_ref())?;
    plain(&Source { source: &reading.source, blocks: &reading.blocks })
}

/// Finds the sentences of a summary in the element that was read, with the same `skip`. Returns a DOM range
/// for each.
///
/// @throws {TypeError} for a summary without sentences
#[wasm_bindgen(unchecked_return_type = "Range[]")]
pub fn ranges(
    element: &Element,
    #[wasm_bindgen(unchecked_param_type = "{ sentences: readonly Span[] }")] summary: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "(element: Element) => boolean")] skip: Option<Function>,
) -> Result<Array, JsValue> {
    let spans = input::spans(summary)?;
    dom::Reading::of(element.unchecked_ref(), skip.as_ref())?.ranges(&spans)
}

/// Adds the word lists of a language, given as the text of its file. From then on, texts in it are summarized
/// with them. Adding them again has no effect.
///
/// @throws {RangeError} for the tag of a language that nutgraf has no lists for, and for a broken file
#[wasm_bindgen(js_name = addLists)]
pub fn add_lists(tag: &str, text: &str) -> Result<(), JsValue> {
    let language = Language::from_tag(tag).ok_or_else(|| input::no_lists(tag))?;
    lists::add(language, text).ok_or_else(|| input::broken_lists(text))
}

/// The tag of the language whose word lists a text needs, as `addLists` takes it: the given one, otherwise
/// the detected one. Undefined if it is unknown or nutgraf has no lists for it. The beginning of a text, its
/// first 65,536 characters, is enough.
#[wasm_bindgen(js_name = languageOf, unchecked_return_type = "string | undefined")]
pub fn language_of(
    text: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] language: &JsValue,
) -> JsValue {
    // A malformed tag is an error of the call that uses it.
    let found = match language.as_string().filter(|tag| !tag.is_empty()) {
        Some(tag) => Language::from_tag(&tag),
        None => Language::detect(text),
    };
    found.map_or(JsValue::UNDEFINED, |language| language.tag().into())
}

/// The result of `read`.
#[derive(Serialize)]
struct Source<'a> {
    source: &'a str,
    blocks: &'a [Block],
}

/// Converts results to JavaScript values and units.
struct Answer<'a> {
    input: &'a input::Source,
    units: Utf16<'a>,
}

impl<'a> Answer<'a> {
    fn new(input: &'a input::Source) -> Self {
        Self { input, units: Utf16::new(&input.text) }
    }

    fn summary(&self, mut summary: Summary<'_>) -> Result<JsValue, JsValue> {
        let ranges = summary
            .sentences
            .iter_mut()
            .map(|sentence| &mut sentence.range)
            .chain(summary.keywords.iter_mut().map(|keyword| &mut keyword.range));
        ranges.for_each(|range| *range = self.units.units(range));
        let answer = plain(&summary)?;
        if self.is_lossy() {
            self.slice(&answer, "keywords")?;
            let texts = self.slice(&answer, "sentences")?;
            let mut text = JsString::from("");
            for (at, sliced) in texts.iter().enumerate() {
                let before = at.checked_sub(1).and_then(|before| summary.sentences.get(before));
                text = text
                    .concat(&if before.is_some_and(|before| joint(&before.text)) { " " } else { "" }.into())
                    .concat(&sliced);
            }
            Reflect::set(&answer, &"text".into(), &text)?;
        }
        Ok(answer)
    }

    fn segmentation(&self, mut segmentation: Segmentation<'_>) -> Result<JsValue, JsValue> {
        let ranges = segmentation
            .sentences
            .iter_mut()
            .map(|sentence| &mut sentence.range)
            .chain(segmentation.blocks.iter_mut().map(|block| &mut block.range));
        ranges.for_each(|range| *range = self.units.units(range));
        let answer = plain(&segmentation)?;
        if self.is_lossy() {
            self.slice(&answer, "sentences")?;
        }
        Ok(answer)
    }

    /// Whether a lone surrogate may have been replaced in the input: a Rust string cannot contain one.
    fn is_lossy(&self) -> bool {
        self.input.text.chars().any(|c| c == char::REPLACEMENT_CHARACTER)
    }

    /// Sets each text of a list to the slice of the caller's own string, and returns the slices.
    fn slice(&self, answer: &JsValue, list: &str) -> Result<Array, JsValue> {
        let slices = Array::new();
        for item in Array::from(&Reflect::get(answer, &list.into())?).iter() {
            let (start, end) = (unit(&item, "start")?, unit(&item, "end")?);
            // A headline that is the caller's title has no position in the text.
            let text = if start == end {
                Reflect::get(&item, &"text".into())?
            } else {
                self.input.original.slice(start, end).into()
            };
            Reflect::set(&item, &"text".into(), &text)?;
            slices.push(&text);
        }
        Ok(slices)
    }
}

/// An offset in a result, in UTF-16 units.
fn unit(item: &JsValue, name: &str) -> Result<u32, JsValue> {
    Reflect::get(item, &name.into()).map(|value| value.as_f64().unwrap_or_default() as u32)
}

/// A value converted to plain objects, arrays, numbers, strings and null.
fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

impl input::Source {
    /// The input document, with its blocks in bytes.
    fn document(&self, language: Option<LanguageTag>) -> Result<Document<'_>, JsValue> {
        let document = Document::new(&self.text).language(language);
        match &self.blocks {
            Some(blocks) => document.blocks(blocks.clone()).map_err(|error| input::misplaced(error.index)),
            None => Ok(document),
        }
    }
}
