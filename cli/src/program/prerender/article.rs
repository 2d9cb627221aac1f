//! The article that a `<nut-graf>` is about, found as the element itself finds it in a browser.

use scraper::{ElementRef, Html, Node, Selector};

/// Elements that are marked as an article by tag, role or microdata.
const ARTICLES: &str = "article, [itemprop~=articleBody], main, [role=article], [role=main]";
/// Contents that are no text of an article.
const LEFT_OUT: [&str; 4] = ["nut-graf", "script", "style", "template"];

/// The element with an id; without an id, the closest article around the host, or the page's only one, or
/// its body. `None` if there is none with the id.
pub(super) fn article_for<'a>(page: &'a Html, host: ElementRef<'a>, id: &str) -> Option<ElementRef<'a>> {
    if !id.is_empty() {
        let mut elements = page.tree.nodes().filter_map(ElementRef::wrap);
        return elements.find(|element| element.value().attr("id") == Some(id) && *element != host);
    }
    let articles = Selector::parse(ARTICLES).ok()?;
    let around = host.ancestors().filter_map(ElementRef::wrap).find(|element| articles.matches(element));
    around.or_else(|| only_article(page, &articles)).or_else(|| body(page))
}

/// The innermost element marked as an article with over half of the text in the page's paragraphs.
fn only_article<'a>(page: &'a Html, articles: &Selector) -> Option<ElementRef<'a>> {
    let paragraphs = Selector::parse("p").ok()?;
    let length = |element: ElementRef<'a>| -> usize {
        element.select(&paragraphs).map(|paragraph| units(paragraph.text().collect::<String>().trim())).sum()
    };
    let all = length(page.root_element());
    let marked: Vec<_> = page.select(articles).collect();
    marked.into_iter().rev().find(|&article| length(article) * 2 > all)
}

fn body(page: &Html) -> Option<ElementRef<'_>> {
    page.root_element().child_elements().find(|child| child.value().name() == "body")
}

/// A fingerprint of an article's text, and of what else a summary depends on. White space does not count:
/// tools that make pages smaller remove it. `www/element/fingerprint.ts` computes the same.
pub(super) fn hash(article: ElementRef<'_>, asked: &[&str]) -> String {
    let mut count = 0_usize;
    // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of UTF-16 units, which JavaScript has at hand.
    let mut hash = 0x811c_9dc5_u32;
    let mut add = |text: &str| {
        for unit in text.encode_utf16().filter(|unit| !matches!(unit, 9 | 10 | 12 | 13 | 32)) {
            count += 1;
            hash = (hash ^ u32::from(unit)).wrapping_mul(0x0100_0193);
        }
    };
    for value in asked {
        add(value);
        // Separates the values.
        add("\0");
    }
    let mut next = article.first_child();
    while let Some(node) = next {
        match node.value() {
            Node::Text(text) => add(text),
            Node::Element(element) if !LEFT_OUT.contains(&element.name()) && node.has_children() => {
                next = node.first_child();
                continue;
            }
            _ => {}
        }
        // The next node behind this one and all that is in it, but still in the article.
        next = node.next_sibling().or_else(|| {
            let mut outer = node.ancestors().take_while(|outer| outer.id() != article.id());
            outer.find_map(|outer| outer.next_sibling())
        });
    }
    format!("{count:x}-{hash:08x}")
}

/// The length of a text in UTF-16 units, as in JavaScript.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
