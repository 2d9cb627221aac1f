//! Web pages that were pasted whole: detects them, and classifies lines that would be something else in
//! another text.

use crate::article::form::conversation::label;
use crate::article::layout::{Entry, Layout};
use crate::article::line::{Marker, SHORT};
use crate::article::neighbours;
use crate::block::{BlockKind, BlockRule};
use crate::text::character::is_terminator;

/// Minimum number of menu lines above the running text of a page.
const MENUS_ABOVE: usize = 8;

/// Alternatively, minimum number of menu lines in the whole page,
const MENUS: usize = 6;
/// if at least one line in this many is part of a menu.
const LINES_A_MENU: usize = 4;

/// Maximum number of words in a caption.
const CAPTION: usize = 45;

/// Whether a text is a web page with everything around the article.
pub(crate) fn is_page(layout: &Layout<'_>) -> bool {
    let is_link = |entry: &&Entry| is_menu(entry) && !is_datum(layout.text_of(&entry.line));
    let above = layout.entries().iter().take_while(|entry| !entry.is_text()).filter(is_link);
    let all = layout.entries().iter().filter(is_link).count();
    (above.count() >= MENUS_ABOVE || all * LINES_A_MENU >= layout.len() && all >= MENUS)
        && !layout.is_wrapped()
}

fn is_menu(entry: &Entry) -> bool {
    entry.kind == BlockKind::Boilerplate
        && entry.line.words <= SHORT
        && !entry.is_rule()
        // Program code is no menu.
        && entry.line.rule.is_none()
}

/// Whether a line is a label and what belongs to it, which links are not: "Age: 81", "From: Orva".
fn is_datum(line: &str) -> bool {
    let label = label(line);
    !label.is_empty() && label.len() + 1 < line.len()
}

/// Marks the first copy of a repeated paragraph if it is no part of running text: the page repeats a teaser
/// or the headline in its menus.
#[inline(never)]
pub(crate) fn repeats(layout: &mut Layout<'_>, firsts: &[usize]) {
    for &at in firsts {
        if layout.is_alone(at) {
            layout.set(at, BlockRule::Repeated);
        }
    }
    if !firsts.is_empty() {
        neighbours::menus(layout);
    }
}

/// Marks lines that do not end like sentences on a page where most lines do: headlines of other articles,
/// links, truncated teasers.
pub(crate) fn teasers(layout: &mut Layout<'_>) {
    let has_full_stops = has_full_stops(layout);
    for at in 0..layout.len() {
        if let Some(rule) = teaser(layout, at, has_full_stops) {
            layout.set(at, rule);
        }
    }
}

/// Whether most of the longer paragraphs end like sentences.
fn has_full_stops(layout: &Layout<'_>) -> bool {
    let long = layout.entries().iter().filter(|entry| is_long_paragraph(entry));
    let closed = long.clone().filter(|entry| entry.line.is_closed).count();
    closed >= 2 * (long.count() - closed)
}

fn is_long_paragraph(entry: &Entry) -> bool {
    entry.kind == BlockKind::Paragraph && entry.line.words > SHORT
}

/// The rule by which a line is a teaser, if any.
fn teaser(layout: &Layout<'_>, at: usize, has_full_stops: bool) -> Option<BlockRule> {
    let entry = layout.get(at)?;
    if entry.kind != BlockKind::Paragraph || entry.line.marker != Marker::None {
        return None;
    }
    let text = layout.text_of(&entry.line);
    let front = text.strip_suffix("...").or_else(|| text.strip_suffix('…'));
    if front.is_some_and(|front| layout.is_alone(at) || front.ends_with([',', ' '])) {
        return Some(BlockRule::CutOff);
    }
    let is_open = has_full_stops && !entry.line.is_closed && !text.contains(is_terminator);
    is_open.then_some(BlockRule::NoFullStop)
}

/// Marks the line right above a one-line credit as the caption of a picture.
pub(crate) fn captions(layout: &mut Layout<'_>) {
    for at in 0..layout.len() {
        if is_above_credit(layout, at) {
            layout.set(at, BlockRule::CreditBelow);
        }
    }
}

fn is_above_credit(layout: &Layout<'_>, at: usize) -> bool {
    let is_caption = |at| layout.kind(at) == Some(BlockKind::Caption);
    layout.get(at).is_some_and(|entry| entry.kind == BlockKind::Paragraph && entry.line.words <= CAPTION)
        && is_caption(at + 1)
        && !is_caption(at + 2)
}
