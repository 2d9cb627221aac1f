//! What sites put into their articles, as classes and ids name it.

use crate::text::search::listed;

/// Words in the class or id of what is in an article but no part of it.
const WORDS: &str = "ad ads adslot ambox author authors bibliography bio breadcrumb breadcrumbs byline \
    caption captions comment comments copyright credit credits cta dateline disclaimer disqus donate \
    embed endnote endnotes footer footnote footnotes gallery hatnote infobox inlineshare jump mbox meta \
    metadata more most nav navbox navigation newsletter newsletters ombox outbrain page pager pagination \
    paywall popular promo pubdate pullquote rating readmore refbegin references reflist reply respond \
    sharing sidebar signup slideshow taboola tag tags teaser teasers timestamp toc toolbar tooltip \
    trending widget widgets";
/// Beginnings of such words.
const FRONTS: [&str; 9] =
    ["advert", "promo", "recirc", "recommend", "related", "share", "social", "sponsor", "subscri"];
/// Whole names of such elements, whose words alone say too little.
const NAMES: &str = "about-author catlinks mw-references-wrap post-categories siteSub table-of-contents";
/// Names of elements of which only a screen reader's user learns, and of marks beside headings.
const UNSEEN: &str = "a11y-hidden anchor-link anchorjs-link direct-link element-invisible hash-link \
    header-anchor headerlink heading-anchor heading-link mw-editsection screen-reader-only \
    screen-reader-text sr-only sr-only-focusable u-hidden-visually usa-sr-only visually-hidden \
    visuallyhidden";

/// What makes an element something that a site put into its article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Insert {
    /// Its names say so.
    pub is_named: bool,
    /// Its tag does: program code, or a form, unless the site has put everything into one.
    pub is_tagged: bool,
    /// Maximum share of its text that is in links, in percent; 0 for an element that is not judged so.
    pub linked: usize,
}

/// Shares of the text in links, in percent: a block with more is a list of links, as is a paragraph.
const LINKED_BLOCK: usize = 50;
const LINKED_PARAGRAPH: usize = 80;

impl Insert {
    pub fn of(tag: &str, classes: &str, id: &str) -> Self {
        let linked = match tag {
            "p" | "li" | "h2" | "h3" | "h4" | "h5" | "h6" => LINKED_PARAGRAPH,
            "div" | "section" | "ul" | "ol" | "dl" | "header" | "figure" | "table" => LINKED_BLOCK,
            _ => 0,
        };
        let mut names = classes.split_whitespace().chain(id.split_whitespace());
        Self {
            is_named: linked > 0 && names.any(is_foreign),
            is_tagged: matches!(tag, "form" | "pre"),
            linked,
        }
    }
}

/// Whether a class says that nobody sees the element.
pub(super) fn is_unseen(classes: &str) -> bool {
    classes.split_whitespace().any(|name| listed(UNSEEN, name))
}

/// Whether a class or id says that an element is no part of the article around it.
fn is_foreign(name: &str) -> bool {
    let mut words = name.split(['-', '_']).flat_map(humps);
    listed(NAMES, name) || words.any(|word| is_foreign_word(&word.to_ascii_lowercase()))
}

fn is_foreign_word(word: &str) -> bool {
    listed(WORDS, word) || FRONTS.iter().any(|front| word.starts_with(front))
}

/// The words of a name in camel case.
fn humps(name: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let bytes = name.as_bytes();
    let starts = (1..=bytes.len()).filter(move |&at| {
        let (before, here) = (bytes.get(at - 1), bytes.get(at));
        here.is_none_or(u8::is_ascii_uppercase)
            && (here.is_none() || before.is_some_and(u8::is_ascii_lowercase))
    });
    starts.filter_map(move |end| name.get(std::mem::replace(&mut from, end)..end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted() {
        for list in [WORDS, NAMES, UNSEEN] {
            assert!(list.split(' ').is_sorted(), "{list}");
        }
    }

    #[test]
    fn classes_and_ids_say_what_a_site_put_into_its_article() {
        for name in [
            "share-bar",
            "articleShare",
            "post_tags",
            "wp-caption-text",
            "adPlaceholder",
            "toc",
            "comments",
            "advertisement",
            "SocialLinks",
            "table-of-contents",
            "footnotes",
            "RelatedStories",
        ] {
            assert!(is_foreign(name), "{name}");
        }
        for name in ["", "story", "shoulder", "read", "entry-content", "adult", "tagged", "contents", "adobe"]
        {
            assert!(!is_foreign(name), "{name}");
        }
    }
}
