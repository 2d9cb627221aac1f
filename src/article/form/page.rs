//! A web page that was pasted whole: whether a text is one, and what its lines are that others would not be.

use crate::article::layout::{Entry, Layout};
use crate::article::line::{Marker, SHORT};
use crate::block::{BlockKind, BlockRule};
use crate::text::character::is_terminator;

/// Minimum lines of menus above the running text of a page.
const MENUS_ABOVE: usize = 8;

/// Or minimum lines of menus in all of a page,
const MENUS: usize = 6;
/// if one line in this many is of a menu.
const LINES_A_MENU: usize = 4;

/// Maximum words in a caption.
const CAPTION: usize = 45;

/// Whether a text is a page with all that surrounds its article.
pub(crate) fn is_page(layout: &Layout<'_>) -> bool {
    let above = layout.entries().iter().take_while(|entry| !is_text(entry)).filter(|entry| is_menu(entry));
    let all = layout.entries().iter().filter(|entry| is_menu(entry)).count();
    above.count() >= MENUS_ABOVE || all * LINES_A_MENU >= layout.len() && all >= MENUS
}

fn is_menu(entry: &Entry) -> bool {
    entry.kind == BlockKind::Boilerplate && entry.line.words <= SHORT && entry.line.marker != Marker::Rule
}

fn is_text(entry: &Entry) -> bool {
    entry.is_prose() && entry.line.words > SHORT
}

/// Lines that do not end as sentences do, where most do: headlines of other articles, links, what a page had
/// no room for.
pub(crate) fn teasers(layout: &mut Layout<'_>) {
    let has_full_stops = has_full_stops(layout);
    for at in 0..layout.len() {
        if let Some(rule) = teaser(layout, at, has_full_stops) {
            layout.set(at, rule);
        }
    }
}

/// Whether most of the longer paragraphs end as sentences do.
fn has_full_stops(layout: &Layout<'_>) -> bool {
    let long = layout.entries().iter().filter(|entry| is_long_paragraph(entry));
    let closed = long.clone().filter(|entry| entry.line.is_closed).count();
    closed >= 2 * (long.count() - closed)
}

fn is_long_paragraph(entry: &Entry) -> bool {
    entry.kind == BlockKind::Paragraph && entry.line.words > SHORT
}

/// Which rule says that a line is a teaser, if any.
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

/// What stands right above the one line of a credit is the caption of a picture.
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
