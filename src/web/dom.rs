//! An element of a page → its text and blocks; sentences → DOM ranges.

use std::cell::Cell;
use std::ops::Range;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::node::{Kind, Nodes, range_of};
use super::utf16::Utf16;
use crate::{Block, Markup, Page};

/// The text read from an element.
pub(super) struct Reading {
    pub source: String,
    /// In UTF-16 units, like all offsets here.
    pub blocks: Vec<Block>,
    pieces: Vec<Piece>,
    root: web_sys::Node,
}

/// A text node and its position in the source; or those of a formula or of a note mark.
struct Piece {
    first: web_sys::Node,
    last: web_sys::Node,
    start: usize,
    length: usize,
    /// Whether its characters are those of the source.
    is_text: bool,
}

/// What of an element is read.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// Elements for which it returns true are not.
    pub skip: Option<&'a Function>,
    /// Only the main content is.
    pub main: bool,
}

impl Reading {
    /// Reads an element without changing it.
    pub fn of(element: &JsValue, wanted: Wanted<'_>) -> Result<Self, JsValue> {
        let mut walk = Walk { nodes: Nodes::of(element)?, markup: Markup::new(), texts: Vec::new() };
        walk.walk(element, wanted.skip)?;
        let Page { source, mut blocks, pieces, .. } = walk.markup.read(wanted.main);
        let units = Utf16::new(&source);
        let node = |number: usize| {
            let at = walk.texts.binary_search_by_key(&number, |(number, _)| *number).ok()?;
            walk.texts.get(at).map(|(_, node)| node.clone().unchecked_into())
        };
        let pieces = pieces.iter().filter_map(|piece| {
            let Range { start, end } = units.units(&piece.range);
            let (first, last) = (node(piece.text)?, node(piece.last)?);
            Some(Piece {
                first,
                last,
                start,
                length: end - start,
                is_text: start < end && piece.text == piece.last,
            })
        });
        let pieces = pieces.collect();
        blocks.iter_mut().for_each(|block| block.range = units.units(&block.range));
        Ok(Self { source, blocks, pieces, root: element.clone().unchecked_into() })
    }

    /// A DOM range for each span of the source.
    pub fn ranges(&self, spans: &[Range<usize>]) -> Result<Array, JsValue> {
        let ranges = Array::new();
        for span in spans {
            let range = range_of(self.pieces.first().map_or(&self.root, |piece| &piece.first))?;
            if let Some(first) = self.piece(span.start) {
                let last = self.last_piece(span).unwrap_or(first);
                first.start_of(span.start, &range)?;
                last.end_of(span.end, &range)?;
            }
            ranges.push(&range);
        }
        Ok(ranges)
    }

    /// The piece at a position, or the last one before it.
    fn piece(&self, unit: usize) -> Option<&Piece> {
        self.pieces.get(self.behind(unit).saturating_sub(1))
    }

    /// The piece that a span ends in, or a note mark right behind it.
    fn last_piece(&self, span: &Range<usize>) -> Option<&Piece> {
        let behind = self.behind(span.end.saturating_sub(1));
        let rest = self.pieces.get(behind..).unwrap_or_default();
        let notes = rest.iter().take_while(|piece| piece.length == 0 && piece.start == span.end);
        notes.last().or_else(|| self.pieces.get(behind.saturating_sub(1)))
    }

    /// The index of the first piece behind a position.
    fn behind(&self, unit: usize) -> usize {
        self.pieces.partition_point(|piece| piece.start <= unit)
    }
}

impl Piece {
    fn start_of(&self, unit: usize, range: &web_sys::Range) -> Result<(), JsValue> {
        if self.is_text {
            range.set_start(&self.first, self.place(unit))
        } else {
            range.set_start_before(&self.first)
        }
    }

    fn end_of(&self, unit: usize, range: &web_sys::Range) -> Result<(), JsValue> {
        if self.is_text {
            range.set_end(&self.last, self.place(unit))
        } else {
            range.set_end_after(&self.last)
        }
    }

    /// If the page has changed since it was read, this is the nearest place that still exists.
    fn place(&self, unit: usize) -> u32 {
        unit.saturating_sub(self.start).min(self.length) as u32
    }
}

struct Walk {
    nodes: Nodes,
    markup: Markup,
    /// The text nodes, each with its number in the markup.
    texts: Vec<(usize, JsValue)>,
}

impl Walk {
    /// Visits the nodes of an element in order, without recursion, because pages can be nested deeply.
    fn walk(&mut self, root: &JsValue, skip: Option<&Function>) -> Result<(), JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"visibilityProperty".into(), &JsValue::TRUE)?;
        // If the root itself is hidden, for example in a hidden tab, everything in it counts as visible, as
        // it does in a fragment.
        let is_root_seen = match self.nodes.kind(root)? {
            Kind::Element => self.nodes.is_seen(root, &options)?,
            Kind::Text | Kind::Other => false,
        };
        let mut stack: Vec<Option<JsValue>> = self.nodes.first_child(root)?.map(Some).into_iter().collect();
        while let Some(next) = stack.pop() {
            let Some(node) = next else {
                self.markup.leave();
                continue;
            };
            if let Some(sibling) = self.nodes.next_sibling(&node)? {
                stack.push(Some(sibling));
            }
            match self.nodes.kind(&node)? {
                Kind::Text => {
                    let number = self.markup.text(&self.nodes.data(&node)?);
                    self.texts.push((number, node));
                }
                Kind::Element => {
                    let is_hidden = || {
                        let is_unseen = is_root_seen && !self.nodes.is_seen(&node, &options)?;
                        let is_skipped =
                            || skip.map(|skip| skip.call1(&JsValue::UNDEFINED, &node)).transpose();
                        Ok(is_unseen || is_skipped()?.is_some_and(|answer| answer.is_truthy()))
                    };
                    if enter(&mut self.markup, &self.nodes, &node, &is_hidden)? {
                        stack.push(None);
                        stack.extend(self.nodes.first_child(&node)?.map(Some));
                    }
                }
                Kind::Other => {}
            }
        }
        Ok(())
    }
}

/// Enters an element; false if it is not read.
fn enter(
    markup: &mut Markup,
    nodes: &Nodes,
    element: &JsValue,
    is_hidden: &dyn Fn() -> Result<bool, JsValue>,
) -> Result<bool, JsValue> {
    let error = Cell::new(None);
    let attribute = |name: &str| {
        nodes.attribute(element, name).unwrap_or_else(|cause| {
            error.set(Some(cause));
            None
        })
    };
    let is_hidden = || {
        is_hidden().unwrap_or_else(|cause| {
            error.set(Some(cause));
            true
        })
    };
    let is_read = markup.enter(&nodes.local_name(element)?, &attribute, &is_hidden);
    error.take().map_or(Ok(is_read), Err)
}
