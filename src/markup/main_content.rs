//! Where the running text of a page is.

use super::tag::Role;
use super::tree::{ROOT, Tree, What};
use crate::text::piece;

/// Texts with fewer characters may be labels.
const RUNNING: usize = 20;
/// Minimum share of an article's running text in its main content, in percent; the rest is notes, say.
const NEARLY_ALL: usize = 85;
/// An element with a larger share of the running text, in percent, belongs to the article, whatever its name.
const TOO_MUCH: usize = 30;

/// How much text is in each element, by its index, in characters.
pub(super) struct Lengths {
    pub all: Vec<usize>,
    /// In links to other pages.
    pub linked: Vec<usize>,
    /// Running text: long enough, and in no label.
    pub running: Vec<usize>,
    /// In paragraphs by their tag.
    pub in_paragraphs: Vec<usize>,
}

impl Lengths {
    pub fn of(tree: &Tree) -> Self {
        let none = || vec![0; tree.nodes.len()];
        let mut lengths = Self { all: none(), linked: none(), running: none(), in_paragraphs: none() };
        // What an element is within, its parents included.
        let (mut in_link, mut in_label, mut in_paragraph) = (Vec::new(), Vec::new(), Vec::new());
        for node in &tree.nodes {
            let within = |flags: &Vec<bool>| flags.get(node.parent).copied().unwrap_or_default();
            let (link, label, paragraph) = (within(&in_link), within(&in_label), within(&in_paragraph));
            let mut own = (link, label, paragraph);
            match &node.what {
                What::Element(element) => {
                    own = (
                        link || element.is_link,
                        label || element.is_label || element.role == Role::Formula,
                        paragraph || element.is_paragraph,
                    );
                }
                What::Text(range) => {
                    let length = piece(&tree.text, range).trim().chars().count();
                    let add = |lengths: &mut Vec<usize>, is_counted: bool| {
                        if let Some(sum) = lengths.get_mut(node.parent).filter(|_| is_counted) {
                            *sum += length;
                        }
                    };
                    add(&mut lengths.all, true);
                    add(&mut lengths.linked, link);
                    add(&mut lengths.running, !label && length >= RUNNING);
                    add(&mut lengths.in_paragraphs, paragraph);
                }
            }
            in_link.push(own.0);
            in_label.push(own.1);
            in_paragraph.push(own.2);
        }
        for sums in [&mut lengths.all, &mut lengths.linked, &mut lengths.running, &mut lengths.in_paragraphs]
        {
            // From behind, an element's sum is complete before it is added to that of the element around it.
            for (at, node) in tree.nodes.iter().enumerate().skip(ROOT + 1).rev() {
                let sum = sums.get(at).copied().unwrap_or_default();
                if let Some(outer) = sums.get_mut(node.parent) {
                    *outer += sum;
                }
            }
        }
        lengths
    }

    /// The element that holds the main content, and the article that it is in, by their indexes.
    pub fn main(&self, tree: &Tree) -> (usize, usize) {
        let article = self.article(tree).unwrap_or(ROOT);
        let least = sum(&self.running, article) * NEARLY_ALL;
        let mut body = article;
        while let Some(inner) = children(tree, body).find(|&child| {
            tree.element(child).is_some_and(|element| !element.is_paragraph)
                && sum(&self.running, child) * 100 > least
        }) {
            body = inner;
        }
        (article, body)
    }

    /// The innermost element marked as an article with over half of the text in paragraphs and of all running
    /// text.
    fn article(&self, tree: &Tree) -> Option<usize> {
        let is_marked = |at: usize| tree.element(at).is_some_and(|element| element.is_article);
        let has_half = |sums: &[usize], at| sum(sums, at) * 2 > sum(sums, ROOT);
        let is_enough = |at| has_half(&self.in_paragraphs, at) && has_half(&self.running, at);
        (ROOT..tree.nodes.len()).rev().find(|&at| is_marked(at) && is_enough(at))
    }

    /// Whether an element within another has so much of its running text that it is no insert.
    pub fn is_large(&self, at: usize, within: usize) -> bool {
        sum(&self.running, at) * 100 > sum(&self.running, within) * TOO_MUCH
    }

    /// Whether more of an element's text than this many percent is in links.
    pub fn is_linked(&self, at: usize, percent: usize) -> bool {
        sum(&self.linked, at) * 100 > sum(&self.all, at) * percent
    }
}

fn sum(sums: &[usize], at: usize) -> usize {
    sums.get(at).copied().unwrap_or_default()
}

/// The indexes of the elements and texts right within an element.
fn children(tree: &Tree, at: usize) -> impl Iterator<Item = usize> {
    let end = tree.end(at);
    std::iter::successors(Some(at + 1), move |&child| Some(tree.end(child)))
        .take_while(move |&child| child < end)
}
