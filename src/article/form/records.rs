//! Posts and reviews: several short texts, each with its data above or below. All are read.

use crate::article::layout::{Entry, Layout};
use crate::article::line::SHORT;
use crate::block::{BlockKind, BlockRule};
use crate::text::character::{is_alphanumeric, is_numeric};
use crate::text::{Map, fingerprint, lower};

/// Minimum number of records.
const RECORDS: u32 = 2;

/// Maximum number of words in a name, or on a button, that is repeated between records.
const NAME: usize = 3;

/// Marks the data of records, which are lines of the same shape above or below each; says whether there are
/// any.
pub(crate) fn mark(layout: &mut Layout<'_>) -> bool {
    let shapes: Vec<u128> = (0..layout.len()).map(|at| shape(layout, at)).collect();
    // How many stretches of running text each shape follows.
    let mut seen = Map::new(layout.seed);
    let mut stretch = 0;
    let mut last = Map::new(layout.seed);
    for (at, &shape) in shapes.iter().enumerate() {
        if layout.is_prose(at) {
            stretch += u32::from(!layout.is_prose(at.wrapping_sub(1)));
        } else if shape != 0 && last.insert(shape, stretch) != Some(stretch) {
            seen.count(shape);
        }
    }
    let is_data =
        |&shape: &u128| seen.get(shape).is_some_and(|times| times >= RECORDS && times * 4 >= stretch * 3);
    let found: Vec<usize> = (0..shapes.len()).filter(|&at| shapes.get(at).is_some_and(is_data)).collect();
    if !are_alike(layout, &found) {
        return false;
    }
    for &at in &found {
        layout.set(at, BlockRule::RecordData);
    }
    if !found.is_empty() {
        names(layout);
    }
    !found.is_empty()
}

/// Marks the names and buttons between records, which are lines of a few words that occur again.
fn names(layout: &mut Layout<'_>) {
    let mut seen = Map::new(layout.seed);
    let keys: Vec<u128> = layout.entries().iter().map(|entry| name(layout, entry)).collect();
    for &key in keys.iter().filter(|&&key| key != 0) {
        seen.count(key);
    }
    for (at, &key) in keys.iter().enumerate() {
        if seen.get(key).is_some_and(|times| times > 1) {
            layout.set(at, BlockRule::RecordData);
        }
    }
}

/// The key by which a line is compared that can be a name; 0 for any other.
fn name(layout: &Layout<'_>, entry: &Entry) -> u128 {
    let is_name = !entry.is_prose() && entry.line.words <= NAME;
    if is_name { fingerprint(layout.text_of(&entry.line)) } else { 0 }
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

/// What a line with a number looks like, short and no sentence: its words up to a bar, with every number,
/// unit and name alike. 0 for any other line.
fn shape(layout: &Layout<'_>, at: usize) -> u128 {
    let Some(entry) = layout.get(at) else { return 0 };
    let is_kind = matches!(entry.kind, BlockKind::Heading | BlockKind::Boilerplate | BlockKind::ListItem);
    if !is_kind || entry.line.words > SHORT || entry.line.is_closed {
        return 0;
    }
    let text = layout.text_of(&entry.line).split('|').next().unwrap_or_default();
    if !text.contains(is_numeric) {
        return 0;
    }
    let words = text.split_whitespace().map(|word| word.trim_matches(|c| !is_alphanumeric(c)));
    let (mut alike, mut is_behind_number) = (String::new(), false);
    for word in words.filter(|word| !word.is_empty()) {
        let is_unit = std::mem::replace(&mut is_behind_number, word.contains(is_numeric));
        if is_behind_number || is_unit && word.starts_with(char::is_lowercase) {
            alike.push('0');
        } else if alike.is_empty() || word.starts_with(char::is_uppercase) {
            alike.push('A');
        } else {
            alike.push_str(&lower(word));
        }
        alike.push(' ');
    }
    // "2. Fees" is a heading.
    let is_numbered = alike.strip_prefix("0 A").is_some_and(|rest| !rest.contains('0'));
    if is_numbered { 0 } else { fingerprint(&alike) }
}
