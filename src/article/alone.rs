//! Classifies a line by itself: by its opening, its words, its length and its end.

use super::line::{Line, Marker, SHORT};
use super::phrases;
use crate::block::BlockRule;
use crate::language::Data;
use crate::text::piece;

/// Maximum number of words in the label of what is below: "Timestamps:".
const LABEL: usize = 2;

/// The rule that classifies a line.
pub(crate) fn rule(text: &str, line: &Line, language: &Data) -> BlockRule {
    let by_words = || phrases::rule(text, line, &language.boilerplate);
    match line.marker {
        // What is in brackets may be a notice.
        Marker::Rule if piece(text, &line.range).starts_with('[') => {
            by_words().unwrap_or(BlockRule::RuleOrTable)
        }
        Marker::Rule => BlockRule::RuleOrTable,
        Marker::Heading => BlockRule::HashMark,
        Marker::Quotation => by_words().unwrap_or(BlockRule::QuoteMark),
        Marker::Item => by_words().unwrap_or(BlockRule::ListMark),
        Marker::None => by_words().unwrap_or_else(|| by_form(text, line)),
    }
}

/// Classifies a line by its form: if it is long or ends like a sentence it is running text, otherwise a
/// heading, as is a label.
fn by_form(text: &str, line: &Line) -> BlockRule {
    let is_label = || line.words <= LABEL && piece(text, &line.range).ends_with([':', '：']);
    if line.words <= SHORT && (!line.is_closed || is_label()) {
        BlockRule::Short
    } else if !line.joints.is_empty() {
        BlockRule::Wrapped
    } else if line.words > SHORT {
        BlockRule::Long
    } else {
        BlockRule::SentenceEnd
    }
}
