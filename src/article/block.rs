//! Text → blocks: classifies its lines step by step.

use std::ops::Range;

use super::form::{Form, page, questions, sections};
use super::headlines::Headlines;
use super::layout::Layout;
use super::line::{self, Line};
use super::{alone, body, dateline, front, neighbours, notes, paragraph, title};
use crate::block::{Block, BlockKind};
use crate::document::Document;
use crate::language::Data;
use crate::reading::{Change, Reading};
use crate::text::Seed;

/// The blocks of a document: the ones the caller gave, otherwise the lines of the text, with wrapped lines
/// joined. And the document as it is read if one knows them, and the places of the blocks in its source.
#[inline(never)]
pub(crate) fn read<'a>(
    document: &Document<'_>,
    reading: Reading<'a>,
    language: &'static Data,
    seed: Seed,
) -> (Reading<'a>, Vec<Block>, Vec<Range<usize>>) {
    let text = reading.text();
    let (changes, mut blocks, places) = match document.known_blocks() {
        Some(given) => {
            let blocks: Vec<Block> = given.iter().map(|block| known(&reading, block, language)).collect();
            let notes = blocks.iter().flat_map(|block| notes::changes(text, &block.range, language));
            let changes = merged(paragraph::line_ends(text, &blocks), notes);
            (changes, blocks, given.iter().map(|block| block.range.clone()).collect::<Vec<_>>())
        }
        None => {
            let (layout, start) = found(text, document.known_title(), language, seed);
            let notes = notes::changes(text, &(0..text.len()), language);
            let changes = merged(paragraph::changes(&layout), notes);
            let mut blocks = layout.into_blocks();
            dateline::split(text, &mut blocks, start, &language.boilerplate);
            questions::split(text, &mut blocks);
            let places = blocks.iter().map(|block| reading.place(&block.range)).collect();
            (changes, blocks, places)
        }
    };
    if changes.is_empty() {
        return (reading, blocks, places);
    }
    let reading = reading.with(&changes);
    for (block, place) in blocks.iter_mut().zip(&places) {
        block.range = reading.found(place);
    }
    (reading, blocks, places)
}

/// Two lists of changes as one, in order. Of changes that overlap, the first is kept.
fn merged(changes: Vec<Change>, others: impl IntoIterator<Item = Change>) -> Vec<Change> {
    let mut others = others.into_iter().peekable();
    let mut merged: Vec<Change> = Vec::new();
    for change in changes {
        while let Some(other) = others.next_if(|other| other.range.end <= change.range.start) {
            merged.push(other);
        }
        while others.next_if(|other| other.range.start < change.range.end).is_some() {}
        merged.push(change);
    }
    merged.extend(others);
    merged
}

/// A block that the caller gave. Tags are not reliable: the words of a paragraph may show that it is a
/// by-line or a notice, or its form that it is a heading.
fn known(reading: &Reading<'_>, block: &Block, language: &Data) -> Block {
    let text = reading.text();
    let given = Block::new(reading.found(&block.range), block.kind);
    if given.kind != BlockKind::Paragraph {
        return given;
    }
    let rule = alone::rule(text, &Line::new(text, given.range.clone(), true), language);
    match rule.kind() {
        Some(kind) if kind != given.kind => Block { kind, rule, ..given },
        Some(_) | None => given,
    }
}

/// The layout of a text whose blocks are not known, and the first line of the article.
#[inline(never)]
fn found<'r>(text: &'r str, title: Option<&str>, language: &'static Data, seed: Seed) -> (Layout<'r>, usize) {
    let (form, lines) = Form::read(text, line::lines(text), seed);
    let mut layout = Layout::new(text, seed, lines, |line| alone::rule(text, line, language));
    sections::mark(&mut layout, &language.boilerplate);
    questions::mark(&mut layout);
    front::mark(&mut layout);
    neighbours::captions(&mut layout);
    let firsts = neighbours::repeats(&mut layout);
    neighbours::contents(&mut layout);
    neighbours::menus(&mut layout);
    let form = form.unwrap_or_else(|| Form::of(&mut layout));
    if form == Form::Page {
        page::repeats(&mut layout, &firsts);
        page::teasers(&mut layout);
        page::captions(&mut layout);
    }
    let mut headlines = Headlines::new(&layout, title, language);
    let body = body::find(&layout, form, &language.boilerplate, &mut |run| headlines.worth(run));
    body::mark(&mut layout, &body);
    if layout.entries().iter().all(|entry| entry.kind != BlockKind::Title) {
        title::mark(&mut layout, &body, title, form == Form::Page, language);
    }
    (layout, body.start)
}
