//! The JavaScript API. Types and units are converted only here.
//!
//! Rust counts bytes, JavaScript UTF-16 code units. `web/types.d.ts` describes the inputs and results.

use std::ops::Range;

use js_sys::{Array, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::reading::characters;
use crate::summary::joint;
use crate::text::group::may_equal;
use crate::text::piece;
use crate::text::search::{char_at, find};
use crate::{
    Block, Document, Keyword, Language, LanguageTag, LeftOut, Segmentation, SegmentedSentence, Sentence,
    Summary,
};
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

/// The text of an element of a page, and its blocks by their tags. Leaves out what is not part of an article,
/// what is hidden, and every element for which `skip` returns true; if `main`, all but the main content. Does
/// not change the page.
#[wasm_bindgen(unchecked_return_type = "Source")]
pub fn read(
    element: &Element,
    #[wasm_bindgen(unchecked_optional_param_type = "(element: Element) => boolean")] skip: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "boolean")] main: &JsValue,
) -> Result<JsValue, JsValue> {
    let reading = dom::Reading::of(element, wanted(skip, main))?;
    plain(&Source { source: &reading.source, blocks: &reading.blocks })
}

/// Finds the sentences of a summary in the element that was read, with the same `skip` and `main`. Returns a
/// DOM range for each.
///
/// @throws {TypeError} for a summary without sentences
#[wasm_bindgen(unchecked_return_type = "Range[]")]
pub fn ranges(
    element: &Element,
    #[wasm_bindgen(unchecked_param_type = "{ sentences: readonly Span[] }")] summary: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "(element: Element) => boolean")] skip: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "boolean")] main: &JsValue,
) -> Result<Array, JsValue> {
    let spans = input::spans(summary)?;
    dom::Reading::of(element, wanted(skip, main))?.ranges(&spans)
}

fn wanted<'a>(skip: &'a JsValue, main: &JsValue) -> dom::Wanted<'a> {
    let skip = (!skip.is_undefined()).then(|| skip.unchecked_ref());
    dom::Wanted { skip, main: main.is_truthy() }
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
        None => Language::detect(characters(text, false).text()),
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
    /// Whether a lone surrogate may have been replaced in the input: a Rust string cannot contain one.
    is_lossy: bool,
}

impl<'a> Answer<'a> {
    fn new(input: &'a input::Source) -> Self {
        let text = &input.text;
        let is_here = |_, at| char_at(text, at).is_some_and(is_replacement);
        let is_lossy = find(text, 0, |group| may_equal(group, 0xef), is_here).is_some();
        Self { input, units: Utf16::new(text), is_lossy }
    }

    fn summary(&self, mut summary: Summary<'_>) -> Result<JsValue, JsValue> {
        let (sentences, keywords) = (Array::new(), Array::new());
        for Sentence { text, range, left_out, .. } in &mut summary.sentences {
            self.convert(text, range, left_out, &sentences);
        }
        for Keyword { text, range, .. } in &mut summary.keywords {
            self.convert(text, range, &mut [], &keywords);
        }
        let answer = plain(&summary)?;
        if self.is_lossy {
            set_texts(&answer, "keywords", &keywords)?;
            set_texts(&answer, "sentences", &sentences)?;
            let (mut whole, mut before) = (JsString::from(""), "");
            for (text, sentence) in sentences.iter().zip(&summary.sentences) {
                whole = whole.concat(&if joint(before) { " " } else { "" }.into()).concat(&text);
                before = &sentence.text;
            }
            Reflect::set(&answer, &"text".into(), &whole)?;
        }
        Ok(answer)
    }

    fn segmentation(&self, mut segmentation: Segmentation<'_>) -> Result<JsValue, JsValue> {
        let sentences = Array::new();
        for SegmentedSentence { text, range, left_out, .. } in &mut segmentation.sentences {
            self.convert(text, range, left_out, &sentences);
        }
        segmentation.blocks.iter_mut().for_each(|block| block.range = self.units.units(&block.range));
        let answer = plain(&segmentation)?;
        if self.is_lossy {
            set_texts(&answer, "sentences", &sentences)?;
        }
        Ok(answer)
    }

    /// Converts the ranges of a part of the input to units. If the input is lossy, adds the part's text to a
    /// list, with the caller's own lone surrogates.
    fn convert(&self, text: &str, range: &mut Range<usize>, left_out: &mut [LeftOut], own: &Array) {
        if self.is_lossy {
            own.push(&self.own(text, range, left_out));
        }
        *range = self.units.units(range);
        for part in left_out {
            part.range = self.units.units(&part.range);
        }
    }

    /// A text with what the caller's own string has in its range for each U+FFFD that is not left out.
    fn own(&self, text: &str, range: &Range<usize>, left_out: &[LeftOut]) -> JsValue {
        let mut rest = text;
        let mut own = JsString::from("");
        let mut left_out = left_out.iter();
        let mut from = range.start;
        while from < range.end {
            let part = left_out.next().map_or(range.end..range.end, |part| part.range.clone());
            let copied = piece(&self.input.text, &(from..part.start));
            for (at, _) in copied.char_indices().filter(|&(_, c)| is_replacement(c)) {
                let Some((front, behind)) = rest.split_once(is_replacement) else { break };
                let unit = self.units.units(&(from + at..from + at)).start as u32;
                own = own.concat(&front.into()).concat(&self.input.original.slice(unit, unit + 1));
                rest = behind;
            }
            from = part.end;
        }
        own.concat(&rest.into()).into()
    }
}

fn is_replacement(c: char) -> bool {
    c == char::REPLACEMENT_CHARACTER
}

/// Sets the texts of a list.
fn set_texts(answer: &JsValue, list: &str, texts: &Array) -> Result<(), JsValue> {
    for (item, text) in Array::from(&Reflect::get(answer, &list.into())?).iter().zip(texts.iter()) {
        Reflect::set(&item, &"text".into(), &text)?;
    }
    Ok(())
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
