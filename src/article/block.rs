//! Text → blocks: classifies its lines step by step.

use super::form::{Form, page, wrapped};
use super::headlines::Headlines;
use super::layout::Layout;
use super::line::{self, Line};
use super::{alone, body, dateline, front, neighbours, title};
use crate::block::{Block, BlockKind};
use crate::document::Document;
use crate::language::Data;
use crate::text::Hashing;

/// The blocks of a document: the ones the caller gave, otherwise the lines of the text, with wrapped lines
/// joined.
pub(crate) fn read(document: &Document<'_>, language: &'static Data, hashing: &Hashing) -> Vec<Block> {
    match document.known_blocks() {
        Some(blocks) => blocks.iter().map(|block| known(document.text(), block, language)).collect(),
        None => found(document, language, hashing),
    }
}

/// A block that the caller gave. Tags are not reliable: the words of a paragraph may show that it is a
/// by-line or a notice, or its form that it is a heading.
fn known(text: &str, block: &Block, language: &Data) -> Block {
    let given = Block::new(block.range.clone(), block.kind);
    if given.kind != BlockKind::Paragraph {
        return given;
    }
    let rule = alone::rule(text, &Line::new(text, given.range.clone(), true), language);
    match rule.kind() {
        Some(kind) if kind != given.kind => Block { kind, rule, ..given },
        Some(_) | None => given,
    }
}

/// The blocks of a text whose layout is not known.
fn found(document: &Document<'_>, language: &'static Data, hashing: &Hashing) -> Vec<Block> {
    let (text, title) = (document.text(), document.known_title());
    let lines = wrapped::unwrap(text, line::lines(text));
    let mut layout = Layout::new(text, hashing.clone(), lines, |line| alone::rule(text, line, language));
    front::mark(&mut layout);
    neighbours::captions(&mut layout);
    let firsts = neighbours::repeats(&mut layout);
    neighbours::menus(&mut layout);
    let form = Form::of(&layout);
    if form == Form::Page {
        page::repeats(&mut layout, &firsts);
        page::teasers(&mut layout);
        page::captions(&mut layout);
    }
    let mut headlines = Headlines::new(&layout, title, language);
    let body = body::find(&layout, form, &language.boilerplate, &mut |run| headlines.worth(run));
    body::mark(&mut layout, &body);
    title::mark(&mut layout, &body, title, language);
    let mut blocks = layout.into_blocks();
    dateline::split(text, &mut blocks, body.start, &language.boilerplate);
    blocks
}
