//! Posts and reviews: several short texts, each with its data above or below. All are read.

use crate::article::layout::Layout;
use crate::article::line::SHORT;
use crate::block::{BlockKind, BlockRule};
use crate::text::character::{is_alphanumeric, is_numeric};
use crate::text::{Map, fingerprint, lower};

/// Minimum number of records.
const RECORDS: u32 = 2;

/// Marks the data of records, which are lines of the same shape above or below each; says whether there are
/// any.
pub(crate) fn mark(layout: &mut Layout<'_>) -> bool {
    let shapes: Vec<u128> = (0..layout.len()).map(|at| shape(layout, at)).collect();
    // How many stretches of running text each shape follows.
    let mut seen = Map::with_hasher(layout.hashing.clone());
    let mut stretch = 0;
    let mut last = Map::with_hasher(layout.hashing.clone());
    for (at, &shape) in shapes.iter().enumerate() {
        if layout.is_prose(at) {
            stretch += u32::from(!layout.is_prose(at.wrapping_sub(1)));
        } else if shape != 0 && last.insert(shape, stretch) != Some(stretch) {
            *seen.entry(shape).or_insert(0) += 1;
        }
    }
    let is_data = |shape: &u128| seen.get(shape).is_some_and(|&times| times >= stretch.max(RECORDS));
    let found: Vec<usize> = (0..shapes.len()).filter(|&at| shapes.get(at).is_some_and(is_data)).collect();
    if !are_alike(layout, &found) {
        return false;
    }
    for &at in &found {
        layout.set(at, BlockRule::RecordData);
    }
    !found.is_empty()
}

/// Whether no text between the data of records is most of all text, as an article among teasers is.
fn are_alike(layout: &Layout<'_>, data: &[usize]) -> bool {
    let words = |from: usize, to: usize| -> usize {
        let entries = layout.entries().iter().take(to).skip(from);
        entries.filter(|entry| entry.is_prose()).map(|entry| entry.line.words).sum()
    };
    let starts = [0].into_iter().chain(data.iter().copied());
    let ends = data.iter().copied().chain([layout.len()]);
    let most = starts.zip(ends).map(|(from, to)| words(from, to)).max().unwrap_or_default();
    most * 3 <= words(0, layout.len()) * 2
}

/// What a line with a number looks like, short and no sentence: its words, with every number and every name
/// alike. 0 for any other line.
fn shape(layout: &Layout<'_>, at: usize) -> u128 {
    let Some(entry) = layout.get(at) else { return 0 };
    let text = layout.text_of(&entry.line);
    let is_kind = matches!(entry.kind, BlockKind::Heading | BlockKind::Boilerplate | BlockKind::ListItem);
    if !is_kind || entry.line.words > SHORT || !text.contains(is_numeric) || entry.line.is_closed {
        return 0;
    }
    let mut alike = String::new();
    for word in text.split(|c| !is_alphanumeric(c)).filter(|word| !word.is_empty()) {
        if word.contains(is_numeric) {
            alike.push('0');
        } else if word.starts_with(char::is_uppercase) {
            alike.push('A');
        } else {
            alike.push_str(&lower(word));
        }
        alike.push(' ');
    }
    fingerprint(&alike)
}
