//! Classifies lines by the lines around them: captions, repeats and menus.

use super::layout::{Entry, Layout};
use super::line::{Marker, SHORT};
use crate::block::{BlockKind, BlockRule};
use crate::text::{Map, fingerprint};

/// Maximum number of words in a line for it to be compared with other lines.
const REPEATED: usize = 40;

/// Minimum number of consecutive short lines, not ending like sentences, in a menu or a list of links.
const MENU: usize = 3;

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

/// Marks short lines that occur more than once, which pages repeat: a headline, a caption, a teaser.
pub(crate) fn repeats(layout: &mut Layout<'_>) {
    // How often each line occurs, by its key.
    let mut seen: Map = Map::with_hasher(layout.hashing.clone());
    let keys: Vec<u128> = layout.entries().iter().map(|entry| key(layout, entry)).collect();
    for &key in keys.iter().filter(|&&key| key != 0) {
        *seen.entry(key).or_insert(0) += 1;
    }
    let is_repeated = |key: &u128| seen.get(key).is_some_and(|&times| times > 1);
    // If there is nothing else, the lines stay.
    if layout.entries().iter().zip(&keys).all(|(entry, key)| !entry.is_prose() || is_repeated(key)) {
        return;
    }
    for (at, _) in keys.iter().enumerate().filter(|(_, key)| is_repeated(key)) {
        // Items may occur again, but questions do so below a list of them.
        let is_question = || layout.get(at).is_some_and(|entry| layout.text_of(&entry.line).ends_with('?'));
        let kind = layout.kind(at);
        if kind == Some(BlockKind::Paragraph) || kind == Some(BlockKind::ListItem) && is_question() {
            layout.set(at, BlockRule::Repeated);
        }
    }
}

/// The key by which a line is compared; 0 if it is too long to be compared.
fn key(layout: &Layout<'_>, entry: &Entry) -> u128 {
    if entry.line.words > REPEATED { 0 } else { fingerprint(layout.text_of(&entry.line)) }
}

/// Marks many consecutive short lines as a menu, except for the last one right above running text, which may
/// be a heading.
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
