//! The conversions of the JavaScript API, tested on its inner types: a string of UTF-16 units, which may have
//! lone surrogates, becomes a text, offsets in units become bytes, and the ranges of the answer become units
//! again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Block, Document, Options, Summarizer, segment};
use nutgraf_fuzz::input::Input;
use utf16::Utf16;

#[path = "../../src/web/utf16.rs"]
mod utf16;

fuzz_target!(|input: Input| {
    let original: Vec<u16> = input.text.encode_utf16().map(surrogate).collect();
    let text = String::from_utf16_lossy(&original);
    let units = Utf16::new(&text);
    places(&text, &original, &units);
    let document = match input.blocks() {
        None => Document::new(&text),
        Some(blocks) => {
            let Some(blocks) = in_bytes(&units, &blocks) else { return };
            let Ok(document) = Document::new(&text).blocks(blocks) else { return };
            document
        }
    };
    let segmentation = segment(document.clone());
    for block in &segmentation.blocks {
        assert_eq!(slice(&original, &units, block), text[block.range.clone()]);
    }
    options(&input.focus.join(" "));
    let Ok(summarizer) = Summarizer::new(input.options()) else { return };
    let summary = summarizer.summarize(document);
    for sentence in summary.sentences.iter().filter(|sentence| !sentence.range.is_empty()) {
        let source = String::from_utf16_lossy(&original[units.units(&sentence.range)]);
        assert_eq!(source, text[sentence.range.clone()]);
    }
    for keyword in &summary.keywords {
        let source = String::from_utf16_lossy(&original[units.units(&keyword.range)]);
        assert_eq!(source, text[keyword.range.clone()]);
    }
});

/// A private-use character stands for a lone surrogate, which the fuzzer's text cannot contain.
fn surrogate(unit: u16) -> u16 {
    if (0xe000..0xe800).contains(&unit) { unit - 0xe000 + 0xd800 } else { unit }
}

/// Every place between two characters converts in both directions, and no other place does. (Of a long text
/// only some places are checked, because each check reads a kilobyte.)
fn places(text: &str, original: &[u16], units: &Utf16<'_>) {
    let step = 1 + text.len() / 256;
    let mut unit = 0;
    for (at, (byte, c)) in text.char_indices().enumerate() {
        if at % step == 0 {
            assert_eq!((units.units(&(byte..byte)).start, units.to_byte(unit)), (unit, Some(byte)));
            assert!(c.len_utf16() == 1 || units.to_byte(unit + 1).is_none());
        }
        unit += c.len_utf16();
    }
    assert_eq!((unit, units.to_byte(unit)), (original.len(), Some(text.len())));
    assert_eq!((units.to_byte(unit + 1), units.to_byte(usize::MAX)), (None, None));
}

/// Blocks whose ranges are units, as a caller gives them; `None` if a range cuts a character.
fn in_bytes(units: &Utf16<'_>, blocks: &[Block]) -> Option<Vec<Block>> {
    let block = |block: &Block| {
        Some(Block::new(units.to_byte(block.range.start)?..units.to_byte(block.range.end)?, block.kind))
    };
    blocks.iter().map(block).collect()
}

fn slice(original: &[u16], units: &Utf16<'_>, block: &Block) -> String {
    String::from_utf16_lossy(&original[units.units(&block.range)])
}

/// Options from any JSON: they parse and are valid, or there is an error.
fn options(json: &str) {
    if let Ok(options) = serde_json::from_str::<Options>(json) {
        assert!(Summarizer::new(options).is_ok());
    }
}
