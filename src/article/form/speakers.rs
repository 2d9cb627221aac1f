//! Names on lines of their own above what each speaker says, as in calls and interviews.

use crate::article::layout::Layout;
use crate::block::{BlockKind, BlockRule};
use crate::text::character::is_numeric;
use crate::text::{Map, fingerprint, lower};

/// Maximum number of words in a name.
const WORDS: usize = 4;

/// Minimum number of speakers who speak again,
const SPEAKERS: usize = 2;
/// in a page, whose headings may stand again,
const ON_PAGE: usize = 3;
/// and of names, relative to the paragraphs: one in this many.
const PARAGRAPHS: usize = 3;

/// Speakers who only say who speaks next.
const OPERATORS: [&str; 3] = ["conference operator", "coordinator", "operator"];

/// Marks the names of speakers, and what an operator says; says whether there are any.
pub(crate) fn mark(layout: &mut Layout<'_>, is_page: bool) -> bool {
    let mut seen = Map::new(layout.seed);
    for at in (0..layout.len()).filter(|&at| is_name(layout, at)) {
        seen.count(key(layout, at));
    }
    let again = seen.numbers().filter(|&times| times > 1).count();
    let names: u32 = seen.numbers().sum();
    let prose = layout.entries().iter().filter(|entry| entry.is_prose()).count();
    if again < if is_page { ON_PAGE } else { SPEAKERS } || names as usize * PARAGRAPHS < prose {
        return false;
    }
    let mut is_operator = false;
    for at in 0..layout.len() {
        if is_name(layout, at) {
            let line = layout.get(at).map_or("", |entry| layout.text_of(&entry.line));
            is_operator = OPERATORS.contains(&lower(line).trim_end_matches(':'));
            layout.set(at, BlockRule::Stamp);
        } else if is_operator {
            layout.set(at, BlockRule::Notice);
        }
    }
    true
}

/// Whether a line is a few words in capitals and small letters right above running text.
fn is_name(layout: &Layout<'_>, at: usize) -> bool {
    layout.get(at).is_some_and(|entry| {
        let line = layout.text_of(&entry.line);
        entry.kind == BlockKind::Heading
            && entry.line.words <= WORDS
            && !line.contains(is_numeric)
            && line.split(' ').next().is_some_and(|word| word.starts_with(char::is_uppercase))
            && layout.is_prose(at + 1)
    })
}

fn key(layout: &Layout<'_>, at: usize) -> u128 {
    layout.get(at).map_or(0, |entry| fingerprint(layout.text_of(&entry.line)))
}
