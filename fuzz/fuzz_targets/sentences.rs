//! Sentences of running text, in any language: joined, they are the text except for blank characters.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Language, sentences};
use nutgraf_fuzz::check::{piece, shown};
use nutgraf_fuzz::input::Input;

fuzz_target!(|input: Input| {
    let Input { text, .. } = &input;
    let ranges = sentences(text, input.language());
    // A CR in a text with LF is the first half of a line end, or a stray character.
    let line_end = if text.contains('\n') { '\n' } else { '\r' };
    for range in &ranges {
        piece(text, range, &text[range.clone()]);
        assert!(!text[range.clone()].contains(line_end), "a line end ends a sentence");
    }
    assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
    let joined: String = ranges.iter().map(|range| &text[range.clone()]).collect();
    assert_eq!(shown(&joined), shown(text));
    assert_eq!(sentences(text, input.language()), ranges);
    if let Some(language) = Language::detect(text).filter(|_| input.language().is_none()) {
        assert_eq!(sentences(text, language), ranges);
    }
});
