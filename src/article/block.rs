//! Text → blocks: which lines are the article, and what each of them is.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::line::{Line, Marker};
use super::{boilerplate, page, title, wrap};
use crate::document::{Block, BlockKind, Document};
use crate::language::Data;
use crate::text::lower;
use crate::text::{fingerprint, piece};

/// A line of so many words or fewer may be a heading; above it, it is running text however it ends.
pub(crate) const SHORT: usize = 15;

/// Longer lines are not taken for something that a page repeats.
const REPEATED: usize = 40;

/// A page whose article has not even one in so many of its words is no page, but many.
const MANY: usize = 20;

/// So many unclosed short lines in a row are a menu or a list of links.
const MENU: usize = 3;

/// The blocks of a document: those that the caller knows, else the lines of the text, wrapped ones joined. A known
/// paragraph may still be a by-line or a notice by its words, or a heading by its form: tags do not tell.
pub(crate) fn read(document: &Document<'_>, language: &Data) -> Vec<Block> {
    let text = document.text();
    if let Some(blocks) = document.known_blocks() {
        let kind = |block: &Block| match block.kind {
            BlockKind::Paragraph => alone(text, &Line::new(text, block.range.clone(), true), language),
            kind => kind,
        };
        return blocks.iter().map(|block| Block { range: block.range.clone(), kind: kind(block) }).collect();
    }
    let lines = wrap::unwrap(text, super::line::lines(text));
    let mut kinds: Vec<BlockKind> = lines.iter().map(|line| alone(text, line, language)).collect();
    captions(&lines, &mut kinds);
    repeats(text, &lines, &mut kinds);
    menus(&lines, &mut kinds);
    let is_page = page::is_page(&lines, &kinds);
    if is_page {
        page::teasers(text, &lines, &mut kinds);
        page::credited(&lines, &mut kinds);
    }
    let is_by_line = |line: &str| language.boilerplate.by_line.opens(&lower(line));
    let article = |is_page| {
        title::main(
            document,
            &lines,
            &kinds,
            page::runs(text, &lines, &kinds, is_page, &is_by_line),
            language,
        )
    };
    let mut main = article(is_page);
    let words = |range: &Range<usize>| -> usize {
        let prose =
            lines.iter().zip(&kinds).take(range.end).skip(range.start).filter(|(_, kind)| kind.is_prose());
        prose.map(|(line, _)| line.words).sum()
    };
    if is_page && words(&main) * MANY < words(&(0..lines.len())) {
        main = article(false);
    }
    for (at, kind) in kinds.iter_mut().enumerate() {
        if kind.is_prose() && !main.contains(&at) {
            *kind = BlockKind::Boilerplate;
        }
    }
    title::mark(document, &lines, &mut kinds, &main, language);
    lines.into_iter().zip(kinds).map(|(line, kind)| Block { range: line.range, kind }).collect()
}

/// What a line is, looked at alone.
fn alone(text: &str, line: &Line, language: &Data) -> BlockKind {
    match line.marker {
        Marker::Rule => return BlockKind::Boilerplate,
        Marker::Heading => return BlockKind::Heading,
        _ => {}
    }
    if let Some(kind) = boilerplate::told(text, line, &language.boilerplate) {
        return kind;
    }
    match line.marker {
        Marker::Quotation => BlockKind::Quotation,
        Marker::Item => BlockKind::ListItem,
        _ if line.words > SHORT || line.is_closed => BlockKind::Paragraph,
        _ => BlockKind::Heading,
    }
}

/// A short line right under the credit of a picture says what is in the picture.
fn captions(lines: &[Line], kinds: &mut [BlockKind]) {
    for (at, pair) in lines.windows(2).enumerate() {
        let [credit, line] = pair else { continue };
        let is_last = lines.get(at + 2).is_none_or(|next| next.is_apart);
        if is_last
            && !line.is_apart
            && credit.words <= SHORT
            && line.words <= SHORT
            && kinds.get(at) == Some(&BlockKind::Caption)
        {
            kinds.iter_mut().skip(at + 1).take(1).for_each(|kind| *kind = BlockKind::Caption);
        }
    }
}

/// A short line that stands in the text more than once is what a page repeats: its headline, a caption, a teaser.
fn repeats(text: &str, lines: &[Line], kinds: &mut [BlockKind]) {
    // With each line whether it has come again.
    let mut seen: FxHashMap<u128, u32> = FxHashMap::default();
    let keys: Vec<u128> = lines
        .iter()
        .map(|line| if line.words > REPEATED { 0 } else { fingerprint(piece(text, &line.range)) })
        .collect();
    for &key in keys.iter().filter(|&&key| key != 0) {
        if seen.insert(key, 0).is_some() {
            seen.insert(key, 1);
        }
    }
    let is_repeated = |key: &u128| seen.get(key) == Some(&1);
    // A text of nothing else keeps its lines.
    if kinds.iter().zip(&keys).any(|(kind, key)| kind.is_prose() && !is_repeated(key)) {
        for (kind, _) in kinds
            .iter_mut()
            .zip(&keys)
            .filter(|(kind, key)| **kind == BlockKind::Paragraph && is_repeated(key))
        {
            *kind = BlockKind::Heading;
        }
    }
}

/// Tells menus from headings: many short lines in a row are none of the article, but for the last, right above running text.
fn menus(lines: &[Line], kinds: &mut [BlockKind]) {
    let is_short = |kind: &BlockKind, line: &Line| match kind {
        BlockKind::Heading => line.marker != Marker::Heading,
        BlockKind::ListItem => line.words <= 4 && !line.is_closed,
        BlockKind::Boilerplate => true,
        _ => false,
    };
    let has_text = kinds.iter().zip(lines).any(|(kind, line)| kind.is_prose() && !is_short(kind, line));
    let mut at = 0;
    while at < lines.len() {
        let short =
            |at: &usize| kinds.get(*at).zip(lines.get(*at)).is_some_and(|(kind, line)| is_short(kind, line));
        let end = (at..lines.len()).find(|at| !short(at)).unwrap_or(lines.len());
        let is_above_text = kinds.get(end).is_some_and(|kind| kind.is_prose());
        let is_menu = end - at >= MENU && has_text;
        if is_menu {
            for kind in kinds.iter_mut().take(end - usize::from(is_above_text)).skip(at) {
                *kind = BlockKind::Boilerplate;
            }
        }
        at = end + 1;
    }
}
