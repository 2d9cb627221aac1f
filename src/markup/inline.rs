//! What within a block is no text of it: note marks, line ends, buttons; and what formulas are read as.

use super::tag::{Element, Role};
use super::tree::{Tree, What};
use crate::BlockKind;
use crate::text::character::{
    is_alphabetic, is_alphanumeric, is_closer, is_numeric, is_terminator, is_unspaced,
};
use crate::text::{has, piece};

/// Maximum length of a note mark, in characters: "[note 12]".
const MARK: usize = 10;
/// Units, whose powers are not notes, have fewer letters: "km²".
const UNIT: usize = 4;
/// Minimum length of a line, in characters, that goes on in the next one although that opens like a sentence.
const FULL_LINE: usize = 60;
/// Maximum number of blank characters before something, and of nodes in or behind it, that are looked at.
const AHEAD: usize = 200;
const NODES: usize = 200;

/// Whether a superscript is a note mark, and not a power or an ordinal. `before` is the text before it.
pub(super) fn is_note(tree: &Tree, at: usize, before: &str) -> bool {
    let mark = text_of(tree, at);
    let mark = mark.trim();
    if mark.is_empty() || !is_mark(mark) {
        return false;
    }
    let word = before.chars().rev().take(UNIT).take_while(|&c| is_alphabetic(c)).count();
    let is_behind_mark = before.chars().next_back().is_some_and(|c| !is_alphanumeric(c));
    has_link(tree, at)
        || mark.starts_with(['[', '('])
        || !mark.chars().any(is_alphanumeric)
        || is_behind_mark
        || mark.starts_with(is_numeric) && word == UNIT
}

/// Whether a link leads to a note: by its own name or address, and by its words: "[1]", "3", "a", "*".
pub(super) fn is_note_link(tree: &Tree, at: usize, element: &Element) -> bool {
    if !element.is_note_link && !element.is_anchor {
        return false;
    }
    let mark = text_of(tree, at);
    let mark = mark.trim();
    is_mark(mark) && (element.is_note_link || mark.starts_with('['))
}

/// Whether a link in a heading is only the mark by which one copies its address: "#", "¶".
pub(super) fn is_heading_mark(tree: &Tree, at: usize, kind: BlockKind) -> bool {
    let is_heading = matches!(kind, BlockKind::Title | BlockKind::Heading);
    let is_link = tree.element(at).is_some_and(|element| element.is_anchor || element.is_link);
    is_heading && is_link && !text_of(tree, at).chars().any(is_alphanumeric)
}

/// Whether a text is one or more numbers, a letter or signs, perhaps in brackets, as notes are marked.
fn is_mark(text: &str) -> bool {
    let inner = text.trim_matches(['[', ']', '(', ')', ' ']);
    let letters = inner.chars().filter(|&c| is_alphabetic(c)).count();
    let is_plain = inner.chars().all(|c| is_alphanumeric(c) || has(" ,;:–-*†‡§¶#", c));
    let is_named = inner.contains(' ') && inner.ends_with(is_numeric);
    inner.chars().count() <= MARK && is_plain && (letters <= 1 || is_named)
}

/// Whether a link is in an element or around it.
fn has_link(tree: &Tree, at: usize) -> bool {
    let is_link =
        |at: usize| tree.element(at).is_some_and(|it| it.is_anchor || it.is_link || it.is_note_link);
    let around = tree.nodes.get(at).map_or(0, |node| node.parent);
    is_link(around) || (at..tree.end(at).min(at + NODES)).any(is_link)
}

/// What is read for a line end within a block; `None` if the line ends there for a reader, too.
pub(super) fn joint(before: &str, behind: &str) -> Option<&'static str> {
    let (last, next) = (last_of(before)?, behind.trim_start().chars().next()?);
    let is_open = !is_terminator(last) && !is_closer(last) && last != ':';
    let is_full = before.chars().rev().take(FULL_LINE).count() == FULL_LINE;
    let goes_on = next.is_lowercase() || is_full && is_alphanumeric(next);
    (is_open && goes_on).then_some(if is_unspaced(last) && is_unspaced(next) { "" } else { " " })
}

/// Whether what stands between two texts of a block is part of a sentence.
pub(super) fn is_in_sentence(before: &str, behind: &str) -> bool {
    last_of(before).is_some_and(|last| !is_terminator(last) && last != ':') && !behind.trim().is_empty()
}

/// The last character of a text that is not blank.
fn last_of(text: &str) -> Option<char> {
    text.chars().rev().take(AHEAD).find(|c| !c.is_whitespace())
}

/// The first text that is not blank behind a node and before another, up to the next line end or block;
/// without that of other buttons.
pub(super) fn text_behind(tree: &Tree, at: usize, end: usize) -> &str {
    let mut next = tree.end(at);
    for _ in 0..NODES {
        match tree.nodes.get(next).filter(|_| next < end).map(|node| &node.what) {
            Some(What::Text(range)) => {
                let text = piece(&tree.text, range);
                if !text.trim_start().is_empty() {
                    return text;
                }
                next += 1;
            }
            Some(What::Element(element)) => match element.role {
                Role::Inline => next += 1,
                Role::Button | Role::Superscript => next = tree.end(next),
                Role::Formula => return "…",
                _ => break,
            },
            None => break,
        }
    }
    ""
}

/// The text that stands for a formula: of itself or of what is in it, or its source.
pub(super) fn alternative(tree: &Tree, at: usize) -> Option<String> {
    let inner = || (at..tree.end(at)).filter_map(|at| Some((at, tree.element(at)?)));
    let given = inner().map(|(_, element)| piece(&tree.text, &element.alternative).to_owned());
    let source = inner()
        .filter(|(_, element)| element.role == Role::Source)
        .map(|(at, _)| tree.texts(at..tree.end(at)).collect::<String>());
    let mut texts = given.chain(source).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    texts.find(|text| !text.is_empty())
}

/// The text of an element with few nodes.
fn text_of(tree: &Tree, at: usize) -> String {
    tree.texts(at..tree.end(at).min(at + NODES)).collect()
}
