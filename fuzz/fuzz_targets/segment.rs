//! Segmentation of any text, with any blocks. Blocks that do not fit the text are an error.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Block, BlockError, segment};
use nutgraf_fuzz::check;
use nutgraf_fuzz::input::Input;

fuzz_target!(|input: Input| {
    let blocks = input.blocks();
    match input.document() {
        Ok(document) => {
            assert_eq!(blocks.as_deref().and_then(|blocks| fault(&input.text, blocks)), None);
            let segmentation = segment(document.clone());
            check::segmentation(&input.text, blocks.as_deref(), &segmentation);
            assert_eq!(segment(document), segmentation);
        }
        Err(BlockError { index, .. }) => {
            assert_eq!(fault(&input.text, &blocks.expect("only blocks can be wrong")), Some(index));
        }
    }
});

/// The index of the first invalid block.
fn fault(text: &str, blocks: &[Block]) -> Option<usize> {
    let mut from = 0;
    blocks.iter().position(|Block { range, .. }| {
        let is_allowed = from <= range.start
            && range.start <= range.end
            && text.is_char_boundary(range.start)
            && text.is_char_boundary(range.end);
        from = range.end;
        !is_allowed
    })
}
