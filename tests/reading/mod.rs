//! Compares what is read with the text it comes from.

use nutgraf::{LeftOut, ReadingRule};

/// Whether a text is what a person reads of the document's text at a range: all of it but for what is left
/// out, white space and invisible characters.
pub fn is_read(document: &str, range: std::ops::Range<usize>, left_out: &[LeftOut], text: &str) -> bool {
    let read = bare(text);
    let mut from = range.start;
    // Where in the text what was read so far may end, and whether something else may stand there for what was
    // replaced.
    let (mut places, mut is_open) = (vec![0], false);
    let ends = left_out.iter().map(|part| (part.range.clone(), Some(part.rule)));
    for (part, rule) in ends.chain([(range.end..range.end, None)]) {
        let Some(copied) = document.get(from..part.start).map(bare) else { return false };
        if is_open {
            let first = places.first().copied().unwrap_or(read.len());
            places = (first..=read.len()).collect();
        }
        places.retain(|&at| read.get(at..).is_some_and(|rest| rest.starts_with(&copied)));
        places.iter_mut().for_each(|at| *at += copied.len());
        (from, is_open) = (part.end, replaces(rule));
    }
    from == range.end && places.contains(&read.len())
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
