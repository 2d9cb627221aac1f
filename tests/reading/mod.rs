//! Compares what is read with the text it comes from.

use nutgraf::{LeftOut, ReadingRule};

/// Whether a text is what a person reads of the document's text at a range: all of it but for what is left
/// out, white space and invisible characters.
pub fn is_read(document: &str, range: std::ops::Range<usize>, left_out: &[LeftOut], text: &str) -> bool {
    let mut rest = bare(text);
    let mut from = range.start;
    // Whether something else may stand here for what was replaced.
    let mut is_open = false;
    let ends = left_out.iter().map(|part| (part.range.clone(), Some(part.rule)));
    for (part, rule) in ends.chain([(range.end..range.end, None)]) {
        let Some(copied) = document.get(from..part.start).map(bare) else { return false };
        let Some(at) = rest.find(&copied).filter(|&at| at == 0 || is_open) else { return false };
        rest.drain(..at + copied.len());
        (from, is_open) = (part.end, (is_open && copied.is_empty()) || replaces(rule));
    }
    from == range.end && (rest.is_empty() || is_open)
}

/// Whether a rule puts other characters in the place of some.
fn replaces(rule: Option<ReadingRule>) -> bool {
    matches!(rule, Some(ReadingRule::Entity | ReadingRule::Ligature))
}

/// The characters of a text that can be seen.
pub fn bare(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
            || matches!(c, '\u{fe00}'..='\u{fe0f}')
    };
    text.chars().filter(|&c| !is_hidden(c)).collect()
}
