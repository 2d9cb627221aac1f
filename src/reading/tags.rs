//! Tags of HTML that were left in a text.

use std::ops::Range;

use super::map::Change;
use super::rule::ReadingRule;
use crate::text::group::may_equal;
use crate::text::search::{char_at, find, listed};

/// Maximum length of a tag, in bytes,
const LONGEST: usize = 1000;
/// and of its name.
const NAME: usize = 10;

/// Tags that begin or end a line, sorted: those of HTML, and that of a speaker in WebVTT.
const BLOCKS: &str = "address article aside blockquote body br caption center dd details div dl dt \
    figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol \
    option p pre section select summary table tbody td tfoot th thead title tr ul v";

/// Tags within a line, sorted.
const INLINE: &str = "a abbr b bdi big button c cite code del dfn em font i iframe img input ins kbd label \
    link mark meta q s samp small span strike strong sub sup time tt u var";

/// Tags whose content is not read.
const UNREAD: &str = "script style";

/// A tag in a text.
struct Tag<'a> {
    range: Range<usize>,
    name: &'a str,
    is_end: bool,
}

/// What to change in a text that uses tags as markup: they are read as line ends or not at all. A text about
/// tags has them between words, like words.
pub(super) fn changes(text: &str) -> Vec<Change> {
    let tags = tags(text);
    let apart = tags.iter().filter(|tag| is_between_spaces(text, tag)).count();
    let has_end = tags.iter().any(|tag| tag.is_end);
    if tags.len() <= 3 * apart || tags.len() < 2 && !has_end {
        return Vec::new();
    }
    let mut changes: Vec<Change> = Vec::with_capacity(tags.len());
    let mut unread: Option<&Tag<'_>> = None;
    for tag in &tags {
        match (unread, changes.last_mut()) {
            (Some(begun), Some(change)) => {
                if tag.is_end && tag.name.eq_ignore_ascii_case(begun.name) {
                    change.range.end = tag.range.end;
                    unread = None;
                }
            }
            _ => {
                let put = if is_in(BLOCKS, tag.name) { "\n" } else { "" };
                changes.push(Change::put(tag.range.clone(), put, ReadingRule::Tag));
                unread = Some(tag).filter(|tag| !tag.is_end && is_in(UNREAD, tag.name));
            }
        }
    }
    changes
}

/// The tags of a text, in order.
fn tags(text: &str) -> Vec<Tag<'_>> {
    let (mut tags, mut from) = (Vec::new(), 0);
    while let Some(at) = find(text, from, |group| may_equal(group, b'<'), |byte, _| byte == b'<') {
        let tag = tag(text, at);
        from = tag.as_ref().map_or(at + 1, |tag| tag.range.end);
        tags.extend(tag);
    }
    tags
}

/// The tag that begins at a "<".
fn tag(text: &str, at: usize) -> Option<Tag<'_>> {
    let rest = text.get(at + 1..)?;
    let is_end = rest.starts_with('/');
    let behind = rest.strip_prefix('/').unwrap_or(rest);
    let length = behind.bytes().take(NAME).take_while(u8::is_ascii_alphanumeric).count();
    let (name, behind) = behind.split_at_checked(length)?;
    let is_name = length > 0 && behind.starts_with(['>', ' ', '/', '\n', '\t']);
    if !is_name || ![BLOCKS, INLINE, UNREAD].iter().any(|names| is_in(names, name)) {
        return None;
    }
    let close = behind.bytes().take(LONGEST).position(|byte| matches!(byte, b'<' | b'>'))?;
    let end = text.len() - behind.len() + close + 1;
    behind.get(close..)?.starts_with('>').then_some(Tag { range: at..end, name, is_end })
}

/// Whether a list of names has a name, in capitals or not.
fn is_in(names: &str, name: &str) -> bool {
    listed(names, &name.to_ascii_lowercase())
}

fn is_between_spaces(text: &str, tag: &Tag<'_>) -> bool {
    let before = text.get(..tag.range.start).and_then(|before| before.chars().next_back());
    before == Some(' ') && char_at(text, tag.range.end) == Some(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Reading;

    fn read(text: &str) -> String {
        Reading::new(text).with(&changes(text)).text().to_owned()
    }

    #[test]
    fn tags_are_read_as_line_ends_or_not_at_all() {
        for (text, expected) in [
            ("It rained.<br>It snowed.<br />It froze.", "It rained.\nIt snowed.\nIt froze."),
            ("<p class=\"a\">It <b>rained</b>.</p>", "\nIt rained.\n"),
            ("It <A HREF='/rain'>rained</A>.", "It rained."),
            ("It rained.</p>", "It rained.\n"),
            ("<style>b { color: red }</style><p>It rained.</p>", "\nIt rained.\n"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_about_tags_keeps_them() {
        for text in [
            "The <b> tag makes text bold, and the </b> tag ends it.",
            "Use <br> for a line end and <p> for a paragraph.",
            "It is 1 < 2 and 3 > 2, and a<b, c>d.",
            "A tag <such as this> is none, nor is <a",
            "It <i> rained.",
        ] {
            assert_eq!(read(text), text);
        }
    }
}
