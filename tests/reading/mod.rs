//! Compares what is read with the text it comes from.

use nutgraf::{LeftOut, ReadingRule};

/// Whether a text is what a person reads of the document's text at a range: all of it but for what is left
/// out, white space and invisible characters.
pub fn is_read(document: &str, range: std::ops::Range<usize>, left_out: &[LeftOut], text: &str) -> bool {
    let mut read = String::new();
    let mut from = range.start;
    for part in left_out {
        read.push_str(document.get(from..part.range.start).unwrap_or_default());
        read.push_str(instead(document.get(part.range.clone()).unwrap_or_default(), part.rule));
        from = part.range.end;
    }
    read.push_str(document.get(from..range.end).unwrap_or_default());
    bare(&read) == bare(text)
}

/// What stands for a part of a document that is read in another form.
fn instead(part: &str, rule: ReadingRule) -> &str {
    match (rule, part) {
        (ReadingRule::Entity, "&amp;") => "&",
        (ReadingRule::Entity, "&#8217;") => "’",
        (ReadingRule::Ligature, "ﬀ") => "ff",
        (ReadingRule::Ligature, "ﬁ") => "fi",
        (ReadingRule::Ligature, "ﬂ") => "fl",
        (ReadingRule::Ligature, "ﬃ") => "ffi",
        (ReadingRule::Ligature, "ﬄ") => "ffl",
        (ReadingRule::Ligature, _) => "st",
        _ => "",
    }
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
