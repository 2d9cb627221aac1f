//! What a person reads of a paragraph: one line, without line ends and the hyphens at them.

use std::ops::Range;

use super::form::wrapped::unquoted;
use super::layout::Layout;
use super::line::{self, Joint, Line, Marker};
use crate::block::Block;
use crate::reading::{Change, ReadingRule};
use crate::text::character::{is_alphabetic, is_alphanumeric, is_unspaced};
use crate::text::group::may_equal;
use crate::text::search::find;
use crate::text::{Map, fingerprint, piece};

/// Words that follow a hyphen which stands for the rest of a word: "two- and three-year".
const BEHIND_HYPHEN: [&str; 11] = ["and", "bis", "eller", "en", "et", "och", "of", "oder", "or", "ou", "und"];

/// Maximum length of each half of a hyphenated word, in characters.
const HALF: usize = 32;

/// What to change where the lines of a layout were joined, and before quoted ones.
pub(crate) fn changes(layout: &Layout<'_>) -> Vec<Change> {
    let mut hyphenated = None;
    let mut changes = Vec::new();
    for Line { range, marker, joints, .. } in layout.entries().iter().map(|entry| &entry.line) {
        if *marker == Marker::Quotation {
            let line = piece(layout.text, range);
            let marks = range.start..range.end - unquoted(line).len();
            changes.push(Change::out(marks, ReadingRule::QuoteMark));
        }
        for joint in joints {
            changes.push(change(layout, joint, &mut hyphenated));
        }
    }
    changes
}

/// What to change at the line ends within blocks that the caller gave.
pub(crate) fn line_ends(text: &str, blocks: &[Block]) -> Vec<Change> {
    let mut changes = Vec::new();
    for block in blocks {
        let mut before: Option<Range<usize>> = None;
        for line in line::ranges(piece(text, &block.range)).filter(|line| !line.is_empty()) {
            if let Some(before) = &before {
                let range = block.range.start + before.end..block.range.start + line.start;
                let (front, behind) = (piece(text, &(0..range.start)), piece(text, &(range.end..text.len())));
                changes.push(Change::put(range, space(front, behind), ReadingRule::LineEnd));
            }
            before = Some(line);
        }
    }
    changes
}

/// How the end of a line is read. The hyphenated words of the text are looked for if a word is divided there.
fn change(layout: &Layout<'_>, joint: &Joint, hyphenated: &mut Option<Hyphenated>) -> Change {
    let text = layout.text;
    let (before, behind) =
        (piece(text, &(0..joint.range.start)), piece(text, &(joint.range.end..text.len())));
    let next = first_word(behind);
    let divided = before.strip_suffix(['-', '\u{2010}']).filter(|front| front.ends_with(is_alphabetic));
    let put = |put| Change::put(joint.range.clone(), put, joint.rule);
    let Some(front) = divided.filter(|_| !next.is_empty() && !BEHIND_HYPHEN.contains(&next)) else {
        return put(space(before, behind));
    };
    let mut has_hyphen = || hyphenated.get_or_insert_with(|| Hyphenated::of(layout)).has(front, next);
    if next.starts_with(char::is_lowercase) && !has_hyphen() {
        let rule = if joint.rule == ReadingRule::LineEnd { ReadingRule::Hyphen } else { joint.rule };
        Change::out(front.len()..joint.range.end, rule)
    } else {
        put("")
    }
}

/// What is read between two lines.
fn space(before: &str, behind: &str) -> &'static str {
    if before.ends_with(is_unspaced_mark) && behind.starts_with(is_unspaced_mark) { "" } else { " " }
}

/// Whether no space belongs beside a character.
fn is_unspaced_mark(c: char) -> bool {
    is_unspaced(c) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff65}')
}

/// The words of a text that have a hyphen within a line, each by its halves: one that is divided at its
/// hyphen keeps it.
struct Hyphenated(Map);

impl Hyphenated {
    fn of(layout: &Layout<'_>) -> Self {
        let (text, mut words, mut from) = (layout.text, Map::new(layout.seed), 0);
        while let Some(at) = find(text, from, |group| may_equal(group, b'-'), |byte, _| byte == b'-') {
            from = at + 1;
            words.insert(key(piece(text, &(0..at)), first_word(piece(text, &(from..text.len())))), 1);
        }
        Self(words)
    }

    /// Whether it has a word that begins with the end of `before` and goes on with `next`.
    fn has(&self, before: &str, next: &str) -> bool {
        self.0.contains(key(before, next))
    }
}

/// The key of a hyphenated word: its last part before a hyphen, and the one behind it.
fn key(before: &str, next: &str) -> u128 {
    let half = before.char_indices().rev().take(HALF).take_while(|&(_, c)| is_alphanumeric(c)).last();
    let half = half.map_or("", |(start, _)| piece(before, &(start..before.len())));
    fingerprint(half).rotate_left(1) ^ fingerprint(next)
}

/// The word that a text begins with.
fn first_word(text: &str) -> &str {
    let end = text.char_indices().take(HALF).find(|&(_, c)| !is_alphanumeric(c));
    piece(text, &(0..end.map_or(0, |(at, _)| at)))
}

#[cfg(test)]
mod tests {
    use crate::{Document, segment};

    #[test]
    fn the_line_ends_of_a_wrapped_paragraph_are_spaces_and_its_words_are_whole() {
        let text = "The harbour office had to close two of the berths that be-\n\
                    long to the custom-house, and the two- and three-\n\
                    masted ships waited for a week at the old custom-\n\
                    house, which is next to the Anglo-\n\
                    Saxon church and to the big crane of the north-\n\
                    ern quay, where nobody has room for the two-\n\
                    and the three-year leases of the town.";
        let segmentation = segment(Document::new(text));
        let expected = "The harbour office had to close two of the berths that belong to the custom-house, \
            and the two- and threemasted ships waited for a week at the old custom-house, \
            which is next to the Anglo-Saxon church and to the big crane of the northern quay, \
            where nobody has room for the two- and the three-year leases of the town.";
        assert_eq!(segmentation.sentences[0].text, expected);
    }
}
