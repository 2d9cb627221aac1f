//! The elements and texts of a page, as a list in document order.

use std::ops::Range;

use super::tag::Element;
use crate::text::piece;

#[derive(Debug)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
    /// All texts, and the attributes that stand for a text, joined.
    pub text: String,
}

#[derive(Debug)]
pub(super) struct Node {
    /// The index of the element around it.
    pub parent: usize,
    /// The index of the first node behind all that is in it.
    pub end: usize,
    pub what: What,
}

#[derive(Debug)]
pub(super) enum What {
    /// A range of the texts.
    Text(Range<usize>),
    Element(Element),
}

/// The index of the element that is around everything.
pub(super) const ROOT: usize = 0;

impl Tree {
    pub fn new() -> Self {
        let root = Node { parent: ROOT, end: ROOT + 1, what: What::Element(Element::default()) };
        Self { nodes: vec![root], text: String::new() }
    }

    /// Adds a text, and returns its range.
    pub fn add(&mut self, text: &str) -> Range<usize> {
        let start = self.text.len();
        self.text.push_str(text);
        start..self.text.len()
    }

    pub fn element(&self, at: usize) -> Option<&Element> {
        match &self.nodes.get(at)?.what {
            What::Element(element) => Some(element),
            What::Text(_) => None,
        }
    }

    /// The index of the first node behind all that is in a node.
    pub fn end(&self, at: usize) -> usize {
        self.nodes.get(at).map_or(at + 1, |node| node.end)
    }

    /// The texts among some nodes.
    pub fn texts(&self, nodes: Range<usize>) -> impl Iterator<Item = &str> {
        let nodes = self.nodes.get(nodes).unwrap_or_default();
        nodes.iter().filter_map(|node| match &node.what {
            What::Text(range) => Some(piece(&self.text, range)),
            What::Element(_) => None,
        })
    }
}
