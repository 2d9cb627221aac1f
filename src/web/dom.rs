//! An element of the page → its text and blocks; sentences → DOM ranges.

use std::ops::Range;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::node::{Element, Kind, Node, Text};
use crate::{Block, BlockKind};

/// The text read from an element.
pub(super) struct Reading {
    pub source: String,
    /// In UTF-16 units, like all offsets here.
    pub blocks: Vec<Block>,
    pieces: Vec<Piece>,
    /// The length of the source.
    length: usize,
    /// The start of the current block.
    start: usize,
    /// The kinds of blocks given by the elements around the current position, innermost last.
    kinds: Vec<BlockKind>,
    has_title: bool,
}

/// A text node, and the position of its characters in the source.
struct Piece {
    node: web_sys::Node,
    start: usize,
    length: usize,
}

/// How an element affects the text in it.
enum Role {
    /// Not part of the article.
    Skip,
    /// Continues the same block.
    Inline,
    /// Ends a line.
    Break,
    /// A block; of this kind, if the element gives one.
    Block(Option<BlockKind>),
}

impl Reading {
    /// Reads an element without changing it, except for the elements in it for which `skip` returns true.
    pub fn of(element: &Node, skip: Option<&Function>) -> Result<Self, JsValue> {
        let mut reading = Self {
            source: String::new(),
            blocks: Vec::new(),
            pieces: Vec::new(),
            length: 0,
            start: 0,
            kinds: vec![BlockKind::Paragraph],
            has_title: false,
        };
        reading.walk(element, skip)?;
        reading.end_block();
        Ok(reading)
    }

    /// Visits the nodes of an element in order, without recursion, because pages can be nested deeply.
    fn walk(&mut self, root: &Node, skip: Option<&Function>) -> Result<(), JsValue> {
        let is_visible = visibility(root)?;
        let is_read = |element: &Element| -> Result<bool, JsValue> {
            Ok(is_visible(element)
                && match skip {
                    Some(skip) => skip.call1(&JsValue::UNDEFINED, element)?.is_falsy(),
                    None => true,
                })
        };
        // Nodes with a flag: whether the node is being left rather than entered.
        let mut stack: Vec<(Node, bool)> = Vec::new();
        push(&mut stack, root.first_child()?);
        while let Some((node, is_left)) = stack.pop() {
            if is_left {
                self.end_block();
                self.kinds.pop();
                continue;
            }
            push(&mut stack, node.next_sibling()?);
            match node.kind()? {
                Kind::Text(text) => self.text(text)?,
                Kind::Element(element) => match role(element, &is_read)? {
                    Role::Skip => {}
                    Role::Break => self.end_block(),
                    Role::Inline => push(&mut stack, node.first_child()?),
                    Role::Block(kind) => {
                        self.end_block();
                        self.enter(kind);
                        stack.push((node.clone(), true));
                        push(&mut stack, node.first_child()?);
                    }
                },
                Kind::Other => {}
            }
        }
        Ok(())
    }

    /// A block inside a quotation or a list item is part of it, unless it is a heading.
    fn enter(&mut self, kind: Option<BlockKind>) {
        let around = self.kinds.last().copied().unwrap_or(BlockKind::Paragraph);
        let kind = match kind {
            // The page's own headline is the first one of this rank.
            Some(BlockKind::Title) if self.has_title => BlockKind::Heading,
            Some(kind) => kind,
            None => around,
        };
        self.has_title |= kind == BlockKind::Title;
        self.kinds.push(kind);
    }

    fn text(&mut self, node: &Text) -> Result<(), JsValue> {
        let data = node.data()?;
        // White space between tags is not text.
        if self.length == self.start && data.chars().all(char::is_whitespace) {
            return Ok(());
        }
        let length = data.encode_utf16().count();
        self.pieces.push(Piece {
            node: node.unchecked_ref::<web_sys::Node>().clone(),
            start: self.length,
            length,
        });
        self.source.push_str(&data);
        self.length += length;
        Ok(())
    }

    fn end_block(&mut self) {
        if self.length > self.start {
            let kind = self.kinds.last().copied().unwrap_or(BlockKind::Paragraph);
            self.blocks.push(Block::new(self.start..self.length, kind));
            self.source.push('\n');
            self.length += 1;
            self.start = self.length;
        }
    }

    /// A DOM range for each span of the source.
    pub fn ranges(&self, spans: &[Range<usize>]) -> Result<Array, JsValue> {
        let ranges = Array::new();
        for span in spans {
            let range = web_sys::Range::new()?;
            // If the page has changed since it was read, uses the nearest place that still exists.
            let place =
                |unit: usize, piece: &Piece| unit.saturating_sub(piece.start).min(piece.length) as u32;
            if let Some(first) = self.piece(span.start) {
                range.set_start(&first.node, place(span.start, first))?;
                let last = self.piece(span.end.saturating_sub(1)).unwrap_or(first);
                range.set_end(&last.node, place(span.end, last))?;
            }
            ranges.push(&range);
        }
        Ok(ranges)
    }

    /// The piece at a position, or the last one before it.
    fn piece(&self, unit: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.start <= unit);
        self.pieces.get(after.saturating_sub(1))
    }
}

fn push(stack: &mut Vec<(Node, bool)>, node: Option<Node>) {
    stack.extend(node.map(|node| (node, false)));
}

/// A test of whether an element is visible, by `checkVisibility` if available. If the root itself is hidden,
/// for example in a hidden tab, everything in it counts as visible.
fn visibility(root: &Node) -> Result<impl Fn(&Element) -> bool, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"visibilityProperty".into(), &JsValue::TRUE)?;
    // Old browsers, and roots that are not elements, lack this method.
    let is_root_seen = root.unchecked_ref::<Element>().check_visibility(&options).unwrap_or_default();
    Ok(move |element: &Element| !is_root_seen || element.check_visibility(&options).unwrap_or(true))
}

/// How an element affects the text in it, by its tag and attributes.
fn role(element: &Element, is_read: &impl Fn(&Element) -> Result<bool, JsValue>) -> Result<Role, JsValue> {
    let hidden = element.attribute("hidden")?.is_some()
        || element.attribute("aria-hidden")?.is_some_and(|hidden| hidden == "true");
    let aside = element.attribute("role")?.is_some_and(|role| {
        matches!(
            role.as_str(),
            "navigation"
                | "complementary"
                | "contentinfo"
                | "search"
                | "dialog"
                | "alertdialog"
                | "menu"
                | "toolbar"
        )
    });
    if hidden || aside {
        return Ok(Role::Skip);
    }
    let role = match element.local_name()?.as_str() {
        "script" | "style" | "noscript" | "template" | "nav" | "aside" | "footer" | "figcaption" | "form"
        | "button" | "input" | "select" | "textarea" | "iframe" | "object" | "svg" | "math" | "canvas"
        | "video" | "audio" | "dialog" | "menu" | "nut-graf" => return Ok(Role::Skip),
        "br" | "hr" => return Ok(Role::Break),
        "h1" => Role::Block(Some(BlockKind::Title)),
        "h2" | "h3" | "h4" | "h5" | "h6" | "summary" | "legend" => Role::Block(Some(BlockKind::Heading)),
        "li" | "dt" | "dd" => Role::Block(Some(BlockKind::ListItem)),
        "blockquote" => Role::Block(Some(BlockKind::Quotation)),
        "caption" => Role::Block(Some(BlockKind::Caption)),
        "address" => Role::Block(Some(BlockKind::Boilerplate)),
        "p" | "div" | "section" | "article" | "main" | "header" | "hgroup" | "ul" | "ol" | "dl"
        | "figure" | "table" | "tbody" | "thead" | "tfoot" | "tr" | "td" | "th" | "pre" | "details"
        | "fieldset" | "center" => Role::Block(None),
        _ => Role::Inline,
    };
    Ok(if is_read(element)? { role } else { Role::Skip })
}
