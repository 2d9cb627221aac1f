//! Why a part of a text is not read, or read as something else.

use std::ops::Range;

use crate::named::named;

/// The rule by which a part of a text was left out or replaced by what a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadingRule {
    /// A character written as an entity: `&amp;`.
    Entity,
    /// A tag of HTML in a text that uses them as markup.
    Tag,
    /// Letters written as one character: "ﬃ".
    Ligature,
    /// A character that is not shown: a soft hyphen.
    Invisible,
    /// A line end within a paragraph, and the white space around it.
    LineEnd,
    /// The hyphen of a word that was divided at a line end.
    Hyphen,
    /// The header, footer or number of a page, within a paragraph.
    PageEdge,
    /// The marks before a line of a quoted e-mail: ">".
    QuoteMark,
    /// The number and times of a subtitle, or the time before a line of a transcript.
    Time,
    /// A mark that refers to a note: `[3]`, `[citation needed]`.
    NoteMark,
    /// A mark of Markdown: the address of a link, the stars of emphasis.
    Markdown,
}

named! {
    ReadingRule, "rule": Entity "entity", Tag "tag", Ligature "ligature", Invisible "invisible",
    LineEnd "line-end", Hyphen "hyphen", PageEdge "page-edge", QuoteMark "quote-mark", Time "time",
    NoteMark "note-mark", Markdown "markdown"
}

/// A part of a sentence that its text does not have, or has in another form: a half-open byte range of the
/// document's text, and the rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LeftOut {
    /// Its position in the document's text, in bytes.
    pub range: Range<usize>,
    /// Why it is left out or replaced.
    pub rule: ReadingRule,
}
