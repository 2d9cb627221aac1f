//! Markdown: the data at the beginning of a file, program code, and the texts of notes.

use crate::article::line::{Line, Marker};
use crate::block::BlockRule;
use crate::text::piece;

/// Maximum number of lines of the data at the beginning of a file.
const FRONT: usize = 60;

/// The fence of program code.
const FENCES: [&str; 2] = ["```", "~~~"];

/// Gives a rule to the lines that are no text.
pub(crate) fn mark(text: &str, lines: &mut [Line]) {
    let front = front_matter(text, lines);
    for line in lines.iter_mut().take(front) {
        line.rule = Some(BlockRule::Code);
    }
    let mut fence: Option<&str> = None;
    for line in lines.iter_mut().skip(front) {
        let line_text = piece(text, &line.range);
        let found = FENCES.into_iter().find(|mark| line_text.starts_with(mark));
        let is_code = fence.is_some() || found.is_some();
        match fence {
            None => fence = found,
            Some(_) if fence == found => fence = None,
            Some(_) => {}
        }
        if is_code || line_text.starts_with("[^") && line_text.contains("]:") {
            line.rule = Some(BlockRule::Code);
        }
    }
}

/// The number of lines of the data at the beginning of a file, between two rules: "title: Ferries".
fn front_matter(text: &str, lines: &[Line]) -> usize {
    let is_rule =
        |line: &Line| line.marker == Marker::Rule && matches!(piece(text, &line.range), "---" | "+++");
    let Some((first, rest)) = lines.split_first() else { return 0 };
    let end = rest.iter().take(FRONT).position(is_rule).filter(|_| is_rule(first));
    let is_data = |line: &Line| piece(text, &line.range).contains([':', '=']);
    end.filter(|&end| rest.first().is_some_and(is_data) && end > 0).map_or(0, |end| end + 2)
}
