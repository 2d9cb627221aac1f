//! Classifies lines by the lines around them: captions, repeats and menus.

use super::layout::{Entry, Layout};
use super::line::{Marker, SHORT};
use crate::block::{BlockKind, BlockRule};
use crate::text::character::is_alphabetic;
use crate::text::{Map, fingerprint};

/// Maximum number of words in a repeated line that is a label, an exclamation or a refrain.
const LABEL: usize = 6;

/// Minimum number of consecutive short lines, not ending like sentences, in a menu or a list of links.
const MENU: usize = 3;

/// Minimum number of lines of a table of contents that stand again above running text,
const HEADINGS: usize = 3;
/// and maximum number of lines from there to the text.
const BELOW: usize = 3;

/// Maximum number of words in a list item of a menu.
const MENU_ITEM: usize = 4;

/// Marks a short line right below the credit of a picture as its caption.
pub(crate) fn captions(layout: &mut Layout<'_>) {
    for at in 1..layout.len() {
        if is_below_credit(layout, at) {
            layout.set(at, BlockRule::CreditAbove);
        }
    }
}

/// Whether a line is the last one of a short paragraph that begins with the credit of a picture.
fn is_below_credit(layout: &Layout<'_>, at: usize) -> bool {
    let (Some(credit), Some(below)) = (layout.get(at.wrapping_sub(1)), layout.get(at)) else { return false };
    let is_last = layout.get(at + 1).is_none_or(|next| next.line.is_apart);
    is_last
        && !below.line.is_apart
        && credit.line.words <= SHORT
        && below.line.words <= SHORT
        && credit.kind == BlockKind::Caption
}

/// Marks the later copies of a paragraph that occurs more than once, as in a text that was copied twice: it
/// is read once. Of a line that says little, such as a label, no copy is running text. Returns the lines of
/// the other first copies.
#[inline(never)]
pub(crate) fn repeats(layout: &mut Layout<'_>) -> Vec<usize> {
    // How often each line occurs; 0 once its first copy has been seen.
    let mut seen = Map::new(layout.seed);
    let keys: Vec<u128> = layout.entries().iter().map(|entry| key(layout, entry)).collect();
    for &key in &keys {
        seen.count(key);
    }
    let mut firsts = Vec::new();
    // If there is nothing else, the lines stay.
    let is_repeated = |&key: &u128| seen.get(key).is_some_and(|times| times > 1);
    if layout.entries().iter().zip(&keys).all(|(entry, key)| !entry.is_prose() || is_repeated(key)) {
        return firsts;
    }
    for (at, &key) in keys.iter().enumerate() {
        let Some(entry) = layout.get(at).filter(|entry| may_repeat(layout, entry)) else { continue };
        let Some(times) = seen.get(key).filter(|times| *times != 1) else { continue };
        if times == 0 || entry.line.words <= LABEL || entry.kind == BlockKind::ListItem {
            layout.set(at, BlockRule::Repeated);
        } else {
            firsts.push(at);
        }
        seen.insert(key, 0);
    }
    firsts
}

/// Whether a line may be a copy of another: a paragraph, or an item that asks. Other items may occur again,
/// but questions do so below a list of them.
fn may_repeat(layout: &Layout<'_>, entry: &Entry) -> bool {
    entry.kind == BlockKind::Paragraph
        || entry.kind == BlockKind::ListItem && layout.text_of(&entry.line).ends_with('?')
}

/// The key by which a line is compared.
fn key(layout: &Layout<'_>, entry: &Entry) -> u128 {
    fingerprint(layout.text_of(&entry.line))
}

/// Marks the lines of a table of contents: consecutive short ones that stand again further down, several of
/// them above running text, in the same order.
#[inline(never)]
pub(crate) fn contents(layout: &mut Layout<'_>) {
    // The last line that has each heading.
    let mut last = Map::new(layout.seed);
    let keys: Vec<_> = layout.entries().iter().map(|entry| heading(layout, entry)).collect();
    for (at, key) in (0..).zip(&keys) {
        key.and_then(|key| last.insert(key, at));
    }
    let last: Vec<_> =
        keys.iter().map(|key| key.and_then(|key| last.get(key)).unwrap_or(0) as usize).collect();
    let returns = |at: usize| last.get(at).copied().filter(|&last| last > at);
    for at in (0..layout.len()).filter(|&at| returns(at).is_some()) {
        layout.set_returns(at);
    }
    let mut start = 0;
    while start < layout.len() {
        let end = (start..layout.len()).find(|&at| returns(at).is_none()).unwrap_or(layout.len());
        let headings = (start..end).filter_map(returns).filter(|&at| is_above_text(layout, at));
        if headings.clone().is_sorted_by(|at, next| at < next) && headings.count() >= HEADINGS {
            for at in start..end {
                layout.set(at, BlockRule::RuleOrTable);
                layout.list(last.get(at).copied().unwrap_or(at));
            }
        }
        start = end + 1;
    }
}

/// The key of a line that may be a heading, without the number before it and the link behind it: "3.1 Results
/// [edit]".
fn heading(layout: &Layout<'_>, entry: &Entry) -> Option<u128> {
    let line = Some(&entry.line).filter(|line| !entry.is_paragraph() && line.words <= SHORT)?;
    let text = layout.text_of(line).split('[').next()?;
    let name = text.trim_matches(|c| !is_alphabetic(c));
    (!name.is_empty()).then(|| fingerprint(name))
}

/// Whether there is running text below a line; an aside, or a note that points to another page, may be
/// between.
fn is_above_text(layout: &Layout<'_>, at: usize) -> bool {
    let mut below = layout.entries().iter().skip(at + 1).take(BELOW);
    below.find(|entry| entry.kind != BlockKind::Boilerplate).is_some_and(Entry::is_prose)
}

/// Marks many consecutive short lines as a menu, except for the last one right above running text, which may
/// be a heading.
#[inline(never)]
pub(crate) fn menus(layout: &mut Layout<'_>) {
    if !layout.entries().iter().any(|entry| entry.is_prose() && !may_be_in_menu(entry)) {
        return;
    }
    let mut start = 0;
    while start < layout.len() {
        let in_menu = |at: &usize| layout.get(*at).is_some_and(may_be_in_menu);
        let end = (start..layout.len()).find(|at| !in_menu(at)).unwrap_or(layout.len());
        let is_above_text = layout.is_prose(end);
        if end - start >= MENU {
            for at in start..end - usize::from(is_above_text) {
                if layout.kind(at) != Some(BlockKind::Boilerplate) {
                    layout.set(at, BlockRule::Menu);
                }
            }
        }
        start = end + 1;
    }
}

/// Whether a line can be part of a menu.
fn may_be_in_menu(entry: &Entry) -> bool {
    match entry.kind {
        _ if entry.is_listed => false,
        BlockKind::Heading => match entry.line.marker {
            Marker::Heading => false,
            // A question of a list, or one of its contents.
            Marker::Item => entry.line.words <= MENU_ITEM,
            Marker::None | Marker::Quotation | Marker::Rule => true,
        },
        BlockKind::ListItem => entry.line.words <= MENU_ITEM && !entry.line.is_closed,
        BlockKind::Boilerplate => true,
        BlockKind::Title | BlockKind::Paragraph | BlockKind::Quotation | BlockKind::Caption => false,
    }
}
