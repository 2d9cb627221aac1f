//! What a line is, looked at alone: by what it opens with, by its words, and by its length and end.

use super::boilerplate;
use super::line::{Line, Marker, SHORT};
use crate::block::BlockRule;
use crate::language::Data;

/// The rule that tells what a line is.
pub(crate) fn rule(text: &str, line: &Line, language: &Data) -> BlockRule {
    let by_words = || boilerplate::rule(text, line, &language.boilerplate);
    match line.marker {
        Marker::Rule => BlockRule::RuleOrTable,
        Marker::Heading => BlockRule::HashMark,
        Marker::Quotation => by_words().unwrap_or(BlockRule::QuoteMark),
        Marker::Item => by_words().unwrap_or(BlockRule::ListMark),
        Marker::None => by_words().unwrap_or_else(|| by_form(line)),
    }
}

/// What length and end tell of a line: long or closed it is running text, else a heading.
fn by_form(line: &Line) -> BlockRule {
    if line.words <= SHORT && !line.is_closed {
        BlockRule::Short
    } else if line.is_joined {
        BlockRule::Wrapped
    } else if line.words > SHORT {
        BlockRule::Long
    } else {
        BlockRule::SentenceEnd
    }
}
