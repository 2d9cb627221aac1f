//! Markup → text and blocks: what a page's tags, roles and classes say about its text.
//!
//! It knows no DOM and no parser: whoever has one feeds it, node by node.

use tag::{Element, element_of};
use tree::{Node, ROOT, Tree, What};

mod inline;
mod insert;
mod main_content;
mod page;
mod tag;
mod tree;

pub use page::{Page, Piece};

/// The elements and texts of a page, or of a part of one, in document order.
///
/// ```
/// use nutgraf::{Document, Markup};
///
/// let mut markup = Markup::new();
/// for (tag, text) in [("h1", "Ferry late again"), ("nav", "Home"), ("p", "The ferry was late on Sunday.")] {
///     if markup.enter(tag, &|_| None, &|| false) {
///         markup.text(text);
///         markup.leave();
///     }
/// }
/// let page = markup.read(false);
/// assert_eq!(page.source, "Ferry late again\nThe ferry was late on Sunday.\n");
/// let document = Document::new(&page.source).blocks(page.blocks)?;
/// assert_eq!(nutgraf::segment(document).sentences[1].text, "The ferry was late on Sunday.");
/// # Ok::<(), nutgraf::BlockError>(())
/// ```
#[derive(Debug)]
pub struct Markup {
    tree: Tree,
    /// The elements that have been entered and not left, by their index, outermost first.
    open: Vec<usize>,
    /// The outermost formula of these.
    formula: Option<usize>,
}

impl Default for Markup {
    fn default() -> Self {
        Self::new()
    }
}

impl Markup {
    /// A page of which nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self { tree: Tree::new(), open: vec![ROOT], formula: None }
    }

    /// Enters an element, given its tag in lower case, and functions that return the value of an attribute
    /// and whether the element is hidden. Returns whether it is read; if not, its contents must not be fed,
    /// and it must not be left.
    pub fn enter(
        &mut self,
        tag: &str,
        attribute: &dyn Fn(&str) -> Option<String>,
        is_hidden: &dyn Fn() -> bool,
    ) -> bool {
        if self.formula.is_some() {
            let (element, alternative) = tag::in_formula(tag, attribute);
            self.push_element(element, alternative);
            return true;
        }
        let Some((element, alternative)) = element_of(tag, attribute).filter(|_| !is_hidden()) else {
            return false;
        };
        let (is_formula, is_entered) = (element.is_formula(), !element.is_box());
        self.push_element(element, alternative);
        if is_formula {
            self.formula = self.open.last().copied();
        }
        if !is_entered {
            self.leave();
        }
        is_entered
    }

    /// Adds a text of the page inside the element that was entered last. Returns the number by which
    /// [`Piece::text`] refers to it.
    pub fn text(&mut self, text: &str) -> usize {
        let range = self.tree.add(text);
        self.push(What::Text(range))
    }

    /// Leaves the element that was entered last.
    pub fn leave(&mut self) {
        let end = self.tree.nodes.len();
        if let Some(at) = self.open.pop().filter(|at| *at != ROOT) {
            if let Some(node) = self.tree.nodes.get_mut(at) {
                node.end = end;
            }
            self.formula = self.formula.filter(|formula| *formula != at);
        } else {
            self.open.push(ROOT);
        }
    }

    /// The text and blocks. `main` leaves out what is around the main content: the innermost article with
    /// most of the text, and in it the innermost element with nearly all of the running text.
    #[must_use]
    pub fn read(&mut self, main: bool) -> Page {
        while self.open.len() > 1 {
            self.leave();
        }
        let end = self.tree.nodes.len();
        if let Some(root) = self.tree.nodes.first_mut() {
            root.end = end;
        }
        page::read(&self.tree, main)
    }

    fn push_element(&mut self, mut element: Element, alternative: Option<String>) {
        if let Some(alternative) = alternative {
            element.alternative = self.tree.add(&alternative);
        }
        let at = self.push(What::Element(element));
        self.open.push(at);
    }

    fn push(&mut self, what: What) -> usize {
        let at = self.tree.nodes.len();
        let parent = self.open.last().copied().unwrap_or(ROOT);
        self.tree.nodes.push(Node { parent, end: at + 1, what });
        at
    }
}
