//! `Block`: a part of an article's layout, its kind, and the rule that determined it.

use std::error::Error;
use std::fmt;
use std::ops::Range;

use crate::named::named;

/// A part of an article's layout: a half-open byte range of the text, its kind, and the rule that determined
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// Its position in the text, in bytes.
    pub range: Range<usize>,
    /// Its kind.
    pub kind: BlockKind,
    /// The rule that determined its kind; ignored in blocks that the caller gives.
    pub rule: BlockRule,
}

impl Block {
    /// A block whose kind the caller knows: its rule is [`BlockRule::Given`].
    #[must_use]
    pub fn new(range: Range<usize>, kind: BlockKind) -> Self {
        Self { range, kind, rule: BlockRule::Given }
    }
}

/// The kind of a block. Only sentences of paragraphs, list items and quotations are chosen for a summary,
/// unless the text has nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// The article's own headline.
    Title,
    /// An inner heading, or a line above the article that is not the title.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list, including its marker.
    ListItem,
    /// A quoted passage, including its `>` marks.
    Quotation,
    /// The text under a picture or a table, and the picture's credit.
    Caption,
    /// What surrounds an article: menus, by-lines, teasers, forms, notices.
    Boilerplate,
}

impl BlockKind {
    /// Whether its sentences may be chosen for a summary.
    #[must_use]
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Paragraph | Self::ListItem | Self::Quotation)
    }
}

named! {
    BlockKind, "kind": Title "title", Heading "heading", Paragraph "paragraph", ListItem "list-item",
    Quotation "quotation", Caption "caption", Boilerplate "boilerplate"
}

/// Declares the rules that classify blocks: each with its name and the kind that it gives.
macro_rules! block_rules {
    ($($(#[$doc:meta])+ $rule:ident $name:literal $kind:expr;)+) => {
        /// The rule that determined a block's kind. Each rule gives one kind only.
        ///
        /// ```
        /// use nutgraf::{BlockKind, BlockRule, Document, segment};
        ///
        /// let blocks = segment(Document::new("> All is well.\n\nNobody believed it.")).blocks;
        /// assert_eq!((blocks[0].kind, blocks[0].rule), (BlockKind::Quotation, BlockRule::QuoteMark));
        /// assert_eq!(blocks[0].rule.as_str(), "quote-mark");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum BlockRule {
            $($(#[$doc])+ $rule,)+
        }

        impl BlockRule {
            const ALL: &[Self] = &[$(Self::$rule),+];

            /// The rule's name, in kebab case.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)+
                }
            }

            /// The kind that the rule gives a block; `None` for [`Self::Given`], where the caller chose the
            /// kind.
            #[must_use]
            pub fn kind(self) -> Option<BlockKind> {
                match self {
                    $(Self::$rule => $kind,)+
                }
            }
        }
    };
}

block_rules! {
    /// The caller gave the block and its kind.
    Given "given" None;
    /// The line has no words (a row of dashes, a star), is a row of a Markdown table, or ends with
    /// a row of dots.
    RuleOrTable "rule-or-table" Some(BlockKind::Boilerplate);
    /// The line begins with `#`, like headings in Markdown.
    HashMark "hash-mark" Some(BlockKind::Heading);
    /// The line begins with `>`.
    QuoteMark "quote-mark" Some(BlockKind::Quotation);
    /// The line begins with a bullet or a number.
    ListMark "list-mark" Some(BlockKind::ListItem);
    /// A short line that names an author: "By Ann Bell".
    ByLine "by-line" Some(BlockKind::Boilerplate);
    /// The place, the agency and the date before the first sentence of a report: "ORVA, May 3 (NPA) —".
    Dateline "dateline" Some(BlockKind::Boilerplate);
    /// The line contains a phrase of notices, forms or buttons: "All rights reserved".
    Notice "notice" Some(BlockKind::Boilerplate);
    /// The line begins with a word for a picture, or has a place in brackets: "Photo:", "(left)".
    CaptionPhrase "caption-phrase" Some(BlockKind::Caption);
    /// The line ends with the credit of a picture: "(Ann Bell/The Courier)".
    Credit "credit" Some(BlockKind::Caption);
    /// The line is short and right below the credit of a picture.
    CreditAbove "credit-above" Some(BlockKind::Caption);
    /// In a pasted page, a paragraph right above a one-line credit.
    CreditBelow "credit-below" Some(BlockKind::Caption);
    /// Several wrapped lines, joined to a paragraph.
    Wrapped "wrapped" Some(BlockKind::Paragraph);
    /// The line has more words than headings have.
    Long "long" Some(BlockKind::Paragraph);
    /// The line is short, but ends like a sentence.
    SentenceEnd "sentence-end" Some(BlockKind::Paragraph);
    /// The line is short and does not end like a sentence.
    Short "short" Some(BlockKind::Heading);
    /// The line is a later copy of another, or a few words that occur more than once.
    Repeated "repeated" Some(BlockKind::Heading);
    /// One of several consecutive short lines.
    Menu "menu" Some(BlockKind::Boilerplate);
    /// In a pasted page, a teaser cut off with an ellipsis.
    CutOff "cut-off" Some(BlockKind::Heading);
    /// In a pasted page, a line without a full stop where most paragraphs have one; in any text, such a first
    /// line.
    NoFullStop "no-full-stop" Some(BlockKind::Heading);
    /// Running text before or after the article.
    OutsideArticle "outside-article" Some(BlockKind::Boilerplate);
    /// The line matches the title that the caller gave.
    KnownTitle "known-title" Some(BlockKind::Title);
    /// The line above the article whose words recur most in it.
    ReturningWords "returning-words" Some(BlockKind::Title);
    /// Who speaks or writes, and when, before or above the words, or what a program says between them.
    Stamp "stamp" Some(BlockKind::Boilerplate);
    /// The words under a name and a time, or behind them, in a chat.
    Message "message" Some(BlockKind::Paragraph);
    /// A short question above its answer.
    Question "question" Some(BlockKind::Heading);
    /// A line of the header of an e-mail: "To: Jon Vik".
    MailHeader "mail-header" Some(BlockKind::Boilerplate);
    /// The subject of an e-mail.
    Subject "subject" Some(BlockKind::Title);
    /// The end of an e-mail: the writer's name and address, a disclaimer.
    Signature "signature" Some(BlockKind::Boilerplate);
    /// An earlier e-mail below the one that answers it.
    QuotedMail "quoted-mail" Some(BlockKind::Boilerplate);
    /// The data of one of several posts or reviews: its date, author, number.
    RecordData "record-data" Some(BlockKind::Boilerplate);
    /// Below a heading such as "References".
    EndMatter "end-matter" Some(BlockKind::Boilerplate);
    /// Program code, the address of a link or a note in Markdown, or the data at the beginning of its file.
    Code "code" Some(BlockKind::Boilerplate);
    /// What no reader reads, between two sentences: a page number, the time of a subtitle.
    LeftOut "left-out" Some(BlockKind::Boilerplate);
    /// The first line above the article that Markdown marks as a title with `#`, or the title in the data at
    /// the beginning of its file.
    MarkdownTitle "markdown-title" Some(BlockKind::Title);
    /// The first line of the text, which stands apart above running text or a transcript.
    FirstLine "first-line" Some(BlockKind::Title);
}

impl BlockRule {
    /// All rules, [`Self::Given`] first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }
}

impl fmt::Display for BlockRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The error for a block whose range is invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockError {
    /// The index of the block in the caller's list, from 0.
    pub index: usize,
    /// Its range, in bytes.
    pub range: Range<usize>,
    /// The range that it must be within, in bytes: what remains of the text after the block before it.
    pub allowed: Range<usize>,
}

impl fmt::Display for BlockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { index, range, allowed } = self;
        write!(
            f,
            "`blocks[{index}]`: {}..{} is not allowed; \
             give a range within {}..{} that does not cut a character",
            range.start, range.end, allowed.start, allowed.end
        )
    }
}

impl Error for BlockError {}
