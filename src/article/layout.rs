//! `Layout`: the lines of a text, each with its kind and the rule that determined it.

use super::line::{Line, SHORT};
use crate::block::{Block, BlockKind, BlockRule};
use crate::text::{Seed, piece};

/// The lines of a text, each with its kind and the rule that determined it.
#[derive(Debug)]
pub(crate) struct Layout<'a> {
    pub text: &'a str,
    pub seed: Seed,
    entries: Vec<Entry>,
}

/// A line with its kind and the rule that determined it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub line: Line,
    pub kind: BlockKind,
    rule: BlockRule,
    /// Whether it is a heading that a table of contents lists.
    pub is_listed: bool,
    /// Whether it is a short line that stands again further down.
    pub returns: bool,
}

impl Entry {
    fn into_block(self) -> Block {
        Block { range: self.line.range, kind: self.kind, rule: self.rule }
    }

    /// Whether the line may be a headline by what is known of it: it may be in a menu, but says no by-line,
    /// notice or caption.
    pub fn may_be_headline(&self) -> bool {
        match self.kind {
            BlockKind::Boilerplate => matches!(self.rule, BlockRule::Menu | BlockRule::OutsideArticle),
            BlockKind::Caption => false,
            BlockKind::Title
            | BlockKind::Heading
            | BlockKind::Paragraph
            | BlockKind::ListItem
            | BlockKind::Quotation => true,
        }
    }

    /// Whether the line says who wrote what is below, and when, which is no title of it.
    pub fn is_data(&self) -> bool {
        matches!(self.rule, BlockRule::RecordData | BlockRule::Stamp)
    }

    /// Whether the line is a rule, a table or an aside, which also occur within articles.
    pub fn is_rule(&self) -> bool {
        self.rule == BlockRule::RuleOrTable
    }

    /// Whether the line is a question above its answer.
    pub fn is_question(&self) -> bool {
        self.rule == BlockRule::Question
    }

    /// Whether the line is a name or a time above what somebody says, or a question above its answer.
    pub fn heads_talk(&self) -> bool {
        self.rule == BlockRule::Stamp || self.rule == BlockRule::Question && self.line.is_apart
    }

    /// Whether the line is a later copy of another.
    pub fn is_copy(&self) -> bool {
        self.rule == BlockRule::Repeated
    }

    /// Whether the line is running text, and too long for a heading.
    pub fn is_text(&self) -> bool {
        self.is_prose() && self.line.words > SHORT
    }

    /// Whether the line is a paragraph or one that is quoted.
    pub fn is_paragraph(&self) -> bool {
        matches!(self.kind, BlockKind::Paragraph | BlockKind::Quotation)
    }

    /// Whether the line is running text.
    pub fn is_prose(&self) -> bool {
        self.kind.is_prose()
    }
}

impl<'a> Layout<'a> {
    /// The layout in which each line is classified by itself.
    pub fn new(text: &'a str, seed: Seed, lines: Vec<Line>, rule_of: impl Fn(&Line) -> BlockRule) -> Self {
        let mut layout = Self { text, seed, entries: Vec::with_capacity(lines.len()) };
        for (at, line) in lines.into_iter().enumerate() {
            let rule = line.rule.unwrap_or_else(|| rule_of(&line));
            layout.entries.push(Entry {
                line,
                kind: BlockKind::Paragraph,
                rule,
                is_listed: false,
                returns: false,
            });
            layout.set(at, rule);
        }
        layout
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// All lines, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn get(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at)
    }

    pub fn kind(&self, at: usize) -> Option<BlockKind> {
        self.get(at).map(|entry| entry.kind)
    }

    /// Gives a line the kind that belongs to a rule.
    pub fn set(&mut self, at: usize, rule: BlockRule) {
        if let (Some(entry), Some(kind)) = (self.entries.get_mut(at), rule.kind()) {
            (entry.kind, entry.rule) = (kind, rule);
        }
    }

    /// Notes that a short line stands again further down.
    pub fn set_returns(&mut self, at: usize) {
        if let Some(entry) = self.entries.get_mut(at) {
            entry.returns = true;
        }
    }

    /// Whether most longer paragraphs consist of several lines, as in text that was copied from PDF, never
    /// from a web page.
    pub fn is_wrapped(&self) -> bool {
        let texts = || self.entries.iter().filter(|entry| entry.is_text());
        texts().filter(|entry| !entry.line.joints.is_empty()).count() * 2 > texts().count()
    }

    /// Notes that a table of contents lists a heading.
    pub fn list(&mut self, at: usize) {
        if let Some(entry) = self.entries.get_mut(at) {
            entry.is_listed = true;
        }
    }

    /// Whether a line exists and is running text.
    pub fn is_prose(&self, at: usize) -> bool {
        self.get(at).is_some_and(Entry::is_prose)
    }

    /// Whether both neighbours of a line are running text.
    pub fn is_between_prose(&self, at: usize) -> bool {
        self.is_prose(at.wrapping_sub(1)) && self.is_prose(at + 1)
    }

    /// Whether neither neighbour of a line is running text.
    pub fn is_alone(&self, at: usize) -> bool {
        !self.is_prose(at.wrapping_sub(1)) && !self.is_prose(at + 1)
    }

    /// The text of a line.
    pub fn text_of(&self, line: &Line) -> &'a str {
        piece(self.text, &line.range)
    }

    pub fn into_blocks(self) -> Vec<Block> {
        self.entries.into_iter().map(Entry::into_block).collect()
    }
}
