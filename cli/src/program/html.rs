//! A page in HTML → its article, read by the rules by which `<nut-graf>` reads pages.

use std::borrow::Cow;
use std::iter;

use encoding_rs::{Encoding, UTF_8};
use nutgraf::{Block, BlockKind, LanguageTag, Markup};
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};

/// The endings of files that contain a page.
pub(crate) const ENDINGS: [&str; 3] = [".html", ".htm", ".xhtml"];
/// What a page begins with.
const BEGINNINGS: [&str; 2] = ["<!doctype html", "<html"];
/// A page that says in which encoding it is does so in its first bytes.
const FRONT: usize = 1024;
/// Between a title and the name of its site.
const SEPARATORS: [&str; 7] = [" | ", " - ", " – ", " — ", " · ", " :: ", " « "];
/// Tags of no language: undetermined, multiple, no language, uncoded.
const NO_LANGUAGE: [&str; 4] = ["und", "mul", "zxx", "mis"];
/// Minimum number of words in a title before the name of its site.
const TITLE: usize = 3;

/// The article of a page.
pub(crate) struct Page {
    pub source: String,
    pub blocks: Vec<Block>,
    pub title: Option<String>,
    pub language: Option<LanguageTag>,
}

/// Whether an input is a page: by its name or by what it begins with.
pub(crate) fn is_page(path: Option<&str>, bytes: &[u8]) -> bool {
    let name = path.unwrap_or_default().to_ascii_lowercase();
    let front = String::from_utf8_lossy(bytes.get(..FRONT.min(bytes.len())).unwrap_or_default());
    let front = front.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
        || BEGINNINGS.iter().any(|beginning| front.starts_with(beginning))
}

/// The text of a page, which is in UTF-8 unless it says otherwise; `None` if its bytes are not in that
/// encoding. Also returns the encoding.
pub(crate) fn decoded(bytes: &[u8]) -> Option<(Cow<'_, str>, &'static Encoding)> {
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => (stated_encoding(bytes).unwrap_or(UTF_8), bytes),
    };
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    (!has_errors).then_some((text, encoding))
}

/// The encoding that a page names in a `<meta>`.
fn stated_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let front = String::from_utf8_lossy(bytes.get(..FRONT.min(bytes.len()))?).to_ascii_lowercase();
    let metas = front.match_indices("<meta").filter_map(|(at, _)| front.get(at..)?.split('>').next());
    let mut labels = metas.filter_map(|meta| {
        let (_, value) = meta.split_once("charset")?;
        let value = value.trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']);
        value.split(['"', '\'', ' ', ';', '/']).next()
    });
    let encoding = labels.find_map(|label| Encoding::for_label(label.as_bytes()))?;
    // What is read here as ASCII is not in UTF-16.
    Some(if encoding.is_ascii_compatible() { encoding } else { UTF_8 })
}

impl Page {
    /// Reads the article of a page, or all of what has no article.
    pub fn read(html: &str) -> Self {
        let page = Html::parse_document(html);
        let root = page.root_element();
        let body = root.child_elements().find(|child| child.value().name() == "body");
        Self::of(&page, body.unwrap_or(root), None)
    }

    /// Reads the main content of an element, without what a selector matches.
    pub fn of(page: &Html, element: ElementRef<'_>, skip: Option<&Selector>) -> Self {
        let mut markup = Markup::new();
        feed(element, skip, &mut markup);
        let nutgraf::Page { source, blocks, title, .. } = markup.read(true);
        let has_title = blocks.iter().any(|block| block.kind == BlockKind::Title);
        let title = if has_title { None } else { title.or_else(|| stated_title(page)) };
        Self { source, blocks, title, language: stated_language(element) }
    }
}

/// The language that an element or one around it states.
pub(crate) fn stated_language(element: ElementRef<'_>) -> Option<LanguageTag> {
    let around = iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
    let tag = around.into_iter().find_map(|element| element.value().attr("lang"))?;
    let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
    if NO_LANGUAGE.contains(&&*primary) { None } else { tag.parse().ok() }
}

/// Feeds what is in an element.
fn feed(element: ElementRef<'_>, skip: Option<&Selector>, markup: &mut Markup) {
    // Nodes to visit, without recursion, because pages can be nested deeply; `None` leaves an element.
    let mut stack = vec![element.first_child()];
    while let Some(next) = stack.pop() {
        let Some(node) = next else {
            markup.leave();
            continue;
        };
        stack.extend(node.next_sibling().map(Some));
        match node.value() {
            Node::Text(text) => _ = markup.text(text),
            Node::Element(element) => {
                let attribute = |name: &str| element.attr(name).map(str::to_owned);
                let parent = node.parent().and_then(|parent| parent.value().as_element());
                let is_skipped =
                    || skip.zip(ElementRef::wrap(node)).is_some_and(|(skip, part)| skip.matches(&part));
                let is_unread = || is_hidden(element, parent) || is_skipped();
                if markup.enter(element.name(), &attribute, &is_unread) {
                    stack.push(None);
                    stack.extend(node.first_child().map(Some));
                }
            }
            _ => {}
        }
    }
}

/// Whether an element's own style hides it, or the closed `<details>` that it is in.
fn is_hidden(element: &Element, parent: Option<&Element>) -> bool {
    let style = element.attr("style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
    let is_closed = parent.is_some_and(|parent| parent.name() == "details" && parent.attr("open").is_none());
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || is_closed && element.name() != "summary"
}

/// The title that a page states for others, without the name of its site.
fn stated_title(page: &Html) -> Option<String> {
    let head = page.root_element().child_elements().find(|child| child.value().name() == "head")?;
    let metas = || head.child_elements().filter(|child| child.value().name() == "meta");
    let shared = metas().find(|meta| meta.value().attr("property") == Some("og:title"));
    if let Some(title) = shared.and_then(|meta| meta.value().attr("content")) {
        return Some(title.to_owned()).filter(|title| !title.trim().is_empty());
    }
    let title = head.child_elements().find(|child| child.value().name() == "title")?;
    let title = title.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let end = SEPARATORS.iter().filter_map(|separator| title.rfind(separator)).max();
    let front = end.and_then(|end| title.get(..end)).filter(|front| front.split(' ').count() >= TITLE);
    Some(front.unwrap_or(&title).to_owned()).filter(|title| !title.is_empty())
}
