//! The JavaScript surface: types and units are converted here and nowhere else.
//!
//! Rust counts bytes, JavaScript UTF-16 code units; what goes in and comes out is described in
//! `web/types.d.ts`.

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
/// @throws {TypeError} for a value of the wrong type or an option that does not exist, which it names
/// @throws {RangeError} for a value that is not allowed, with what is
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
/// @throws {TypeError} for a value of the wrong type or an option that does not exist, which it names
/// @throws {RangeError} for a value that is not allowed, with what is
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

/// The text of an element of the page and its blocks, from its tags; what is not part of an article, or
/// cannot be seen, is left out, and so is each element for which `skip` answers true. The page is not
/// changed.
#[wasm_bindgen(unchecked_return_type = "Source")]
pub fn read(
    element: &Element,
    #[wasm_bindgen(unchecked_optional_param_type = "(element: Element) => boolean")] skip: Option<Function>,
) -> Result<JsValue, JsValue> {
    let reading = dom::Reading::of(element.unchecked_ref(), skip.as_ref())?;
    plain(&Source { source: &reading.source, blocks: &reading.blocks })
}

/// Where the sentences of a summary stand in the element that was read, with the same `skip`: a DOM range for
/// each.
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

/// Adds the lists of a language: the text of its file. Summaries of texts in it are made with them from then
/// on; to add them again changes nothing.
///
/// @throws {RangeError} for the tag of a language that nutgraf has no lists of, and for a file that is broken
#[wasm_bindgen(js_name = addLists)]
pub fn add_lists(tag: &str, text: &str) -> Result<(), JsValue> {
    let language = Language::from_tag(tag).ok_or_else(|| input::no_lists(tag))?;
    lists::add(language, text).ok_or_else(|| input::broken_lists(text))
}

/// The tag of the language whose lists a text wants, as `addLists` takes it: that of the tag, where one is
/// given, else the one that is detected. Undefined where no language is known, or none that nutgraf has lists
/// of. The front of a text, its first 65,536 characters, is enough.
#[wasm_bindgen(js_name = languageOf, unchecked_return_type = "string | undefined")]
pub fn language_of(
    text: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] language: &JsValue,
) -> JsValue {
    // What is no tag is an error of the call that is told of it.
    let found = match language.as_string().filter(|tag| !tag.is_empty()) {
        Some(tag) => Language::from_tag(&tag),
        None => Language::detect(text),
    };
    found.map_or(JsValue::UNDEFINED, |language| language.tag().into())
}

/// What `read` answers.
#[derive(Serialize)]
struct Source<'a> {
    source: &'a str,
    blocks: &'a [Block],
}

/// Answers in the units of JavaScript.
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

    /// Whether a lone surrogate may have been replaced on the way in: Rust's text cannot hold one.
    fn is_lossy(&self) -> bool {
        self.input.text.chars().any(|c| c == char::REPLACEMENT_CHARACTER)
    }

    /// Sets each text of a list to the slice of the caller's own string, and gives the slices.
    fn slice(&self, answer: &JsValue, list: &str) -> Result<Array, JsValue> {
        let slices = Array::new();
        for item in Array::from(&Reflect::get(answer, &list.into())?).iter() {
            let (start, end) = (unit(&item, "start")?, unit(&item, "end")?);
            // A headline that is the caller's title stands nowhere in the text.
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

/// An offset of an answer, in UTF-16 units.
fn unit(item: &JsValue, name: &str) -> Result<u32, JsValue> {
    Reflect::get(item, &name.into()).map(|value| value.as_f64().unwrap_or_default() as u32)
}

/// A value as plain objects, arrays, numbers, strings and null.
fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

impl input::Source {
    /// The document that was handed in, its blocks in bytes.
    fn document(&self, language: Option<LanguageTag>) -> Result<Document<'_>, JsValue> {
        let document = Document::new(&self.text).language(language);
        match &self.blocks {
            Some(blocks) => document.blocks(blocks.clone()).map_err(|error| input::misplaced(error.index)),
            None => Ok(document),
        }
    }
}
