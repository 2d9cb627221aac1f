//! What an element's tag, role and classes say about the text in it.

use std::ops::Range;

use super::insert::{Insert, is_unseen};
use crate::BlockKind;
use crate::text::search::listed;

/// An element as far as the text is concerned.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub role: Role,
    /// What makes it something that a site put into its article.
    pub insert: Insert,
    pub is_paragraph: bool,
    /// A link to another page.
    pub is_link: bool,
    /// A link to a note, by its role, classes or address.
    pub is_note_link: bool,
    /// A link within the page.
    pub is_anchor: bool,
    /// Marked as an article by tag, role or microdata.
    pub is_article: bool,
    /// Its text is no running text.
    pub is_label: bool,
    /// A text that stands for it, in the texts of the page.
    pub alternative: Range<usize>,
}

/// How an element affects the text in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// Continues the same block.
    #[default]
    Inline,
    /// Ends a line.
    Break,
    /// A line across the page.
    Rule,
    /// A block; of this kind, if the element gives one.
    Block(Option<BlockKind>),
    /// A note mark, an ordinal or a power.
    Superscript,
    /// A button, which is read within a sentence only.
    Button,
    Formula,
    /// In a formula: its source.
    Source,
    /// The place of a summary, which is not read.
    Summary,
}

impl Element {
    pub fn is_formula(&self) -> bool {
        self.role == Role::Formula
    }

    /// Whether nothing in it is read.
    pub fn is_box(&self) -> bool {
        matches!(self.role, Role::Break | Role::Rule | Role::Summary)
    }

    fn of(role: Role) -> Self {
        Self { role, ..Self::default() }
    }
}

/// Roles of what is not part of an article. (A `note` is a hat note: "This article is about …".)
const OUTSIDE_ROLES: &str = "alertdialog complementary contentinfo dialog doc-bibliography doc-endnotes \
    doc-footnote doc-index doc-toc menu navigation note search toolbar";
const OUTSIDE_TAGS: &str = "aside audio canvas del dialog figcaption footer iframe input menu nav noscript \
    object rp rt s script select strike style svg template textarea video";
const BLOCK_TAGS: &str = "article center details div dl fieldset form header hgroup main ol p pre section \
    table tbody td tfoot th thead tr ul";
const LABEL_TAGS: &str = "a button h1 h2 h3 h4 h5 h6";
/// Classes of formulas: KaTeX, MathJax, MediaWiki.
const FORMULA_CLASSES: &str = "MathJax MathJax_Display katex katex-display mwe-math-element";
/// Classes of links to notes, and what their addresses begin with.
const NOTE_CLASSES: &str = "footnote-ref footnote-reference footnote_ref noteref reference sdfootnoteanc";
const NOTE_ADDRESSES: [&str; 6] = ["#fn", "#footnote", "#cite", "#note", "#ref", "#endnote"];

/// An element that is read, and a text that stands for it; `None` for one that is not.
pub(super) fn element_of(
    tag: &str,
    attribute: &dyn Fn(&str) -> Option<String>,
) -> Option<(Element, Option<String>)> {
    if tag == "nut-graf" {
        return Some((Element::of(Role::Summary), None));
    }
    if listed(OUTSIDE_TAGS, tag) {
        return None;
    }
    let role = attribute("role").unwrap_or_default();
    let is_hidden = attribute("hidden").is_some()
        || attribute("aria-hidden").is_some_and(|hidden| hidden == "true")
        || attribute("data-nut-graf").is_some_and(|value| value == "skip");
    if is_hidden || listed(OUTSIDE_ROLES, &role) {
        return None;
    }
    let (classes, id) = (attribute("class").unwrap_or_default(), attribute("id").unwrap_or_default());
    if is_formula(tag, &role, &classes) {
        let alternative = attribute("alttext").or_else(|| attribute("aria-label"));
        return Some((Element::of(Role::Formula), alternative));
    }
    if is_unseen(&classes) {
        return None;
    }
    let address = if tag == "a" { attribute("href") } else { None };
    let is_anchor = address.as_ref().is_some_and(|address| address.starts_with('#'));
    Some((
        Element {
            role: role_of(tag, &role),
            insert: Insert::of(tag, &classes, &id),
            is_paragraph: tag == "p",
            is_link: address.is_some() && !is_anchor,
            is_note_link: role == "doc-noteref"
                || classes.split_whitespace().any(|class| listed(NOTE_CLASSES, class))
                || address
                    .is_some_and(|address| NOTE_ADDRESSES.iter().any(|front| address.starts_with(front))),
            is_anchor,
            is_article: is_article(tag, &role, attribute),
            is_label: listed(LABEL_TAGS, tag),
            alternative: 0..0,
        },
        None,
    ))
}

/// An element within a formula, with a text that stands for the formula.
pub(super) fn in_formula(tag: &str, attribute: &dyn Fn(&str) -> Option<String>) -> (Element, Option<String>) {
    let has_tex = |name| attribute(name).is_some_and(|kind| kind.contains("tex"));
    match tag {
        "math" => (Element::default(), attribute("alttext")),
        "img" => (Element::default(), attribute("alt")),
        "annotation" if has_tex("encoding") => (Element::of(Role::Source), None),
        "script" if has_tex("type") => (Element::of(Role::Source), None),
        _ => (Element::default(), None),
    }
}

fn is_formula(tag: &str, role: &str, classes: &str) -> bool {
    matches!(tag, "math" | "mjx-container")
        || role == "math"
        || classes.split_whitespace().any(|class| listed(FORMULA_CLASSES, class))
}

fn is_article(tag: &str, role: &str, attribute: &dyn Fn(&str) -> Option<String>) -> bool {
    matches!(tag, "article" | "main")
        || matches!(role, "article" | "main")
        || attribute("itemprop")
            .is_some_and(|names| names.split_whitespace().any(|name| name == "articleBody"))
}

fn role_of(tag: &str, role: &str) -> Role {
    match (tag, role) {
        ("br", _) => Role::Break,
        ("hr", _) => Role::Rule,
        ("h1", _) => Role::Block(Some(BlockKind::Title)),
        ("h2" | "h3" | "h4" | "h5" | "h6" | "summary" | "legend", _) | (_, "heading") => {
            Role::Block(Some(BlockKind::Heading))
        }
        ("li" | "dt" | "dd", _) | (_, "listitem") => Role::Block(Some(BlockKind::ListItem)),
        ("blockquote", _) => Role::Block(Some(BlockKind::Quotation)),
        ("caption" | "figure", _) => Role::Block(Some(BlockKind::Caption)),
        ("address", _) => Role::Block(Some(BlockKind::Boilerplate)),
        ("sup", _) => Role::Superscript,
        ("button", _) | (_, "button") => Role::Button,
        _ if listed(BLOCK_TAGS, tag) => Role::Block(None),
        _ => Role::Inline,
    }
}
