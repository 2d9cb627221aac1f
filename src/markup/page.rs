//! The text of a page and its blocks, in the order in which a person reads them.

use std::ops::Range;

use super::inline;
use super::main_content::Lengths;
use super::tag::{Element, Role};
use super::tree::{ROOT, Tree, What};
use crate::text::character::is_alphanumeric;
use crate::text::{piece, trim};
use crate::{Block, BlockKind};

/// What a person reads of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// Its text, one block on each line.
    pub source: String,
    /// The blocks of the text, by their tags.
    pub blocks: Vec<Block>,
    /// Which of the page's texts is where, in the order of the source.
    pub pieces: Vec<Piece>,
    /// The headline of the article, wherever in it that is; `None` if it has none, or several.
    pub title: Option<String>,
}

/// A text of a page in the source; or a formula, or a note mark, which is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Piece {
    /// Its range in the source, in bytes; empty for a note mark.
    pub range: Range<usize>,
    /// The number of its first text, as [`Markup::text`](crate::Markup::text) returned it.
    pub text: usize,
    /// The number of its last text: the same, except in formulas and note marks.
    pub last: usize,
}

/// Maximum number of words in the lines above a summary that it does not repeat.
const STAND_FIRST: usize = 60;

/// Reads a page, or its main content.
pub(super) fn read(tree: &Tree, main: bool) -> Page {
    let lengths = Lengths::of(tree);
    let (article, body) = if main { lengths.main(tree) } else { (ROOT, ROOT) };
    let mut reader = Reader {
        tree,
        page: Page::default(),
        start: 0,
        kinds: vec![(usize::MAX, BlockKind::Paragraph)],
        has_title: false,
        stand_first: None,
        is_left_out: &|at, element| {
            let Element { insert, .. } = element;
            (insert.is_named
                || insert.is_tagged
                || main && insert.linked > 0 && lengths.is_linked(at, insert.linked))
                && !lengths.is_large(at, body)
        },
    };
    reader.walk(body, tree.end(body));
    reader.leave_out_stand_first();
    reader.page.title = title(tree, article);
    reader.page
}

/// The headline of an article: its only one of the first rank.
fn title(tree: &Tree, article: usize) -> Option<String> {
    let is_headline =
        |at: &usize| tree.element(*at).is_some_and(|it| it.role == Role::Block(Some(BlockKind::Title)));
    let mut headlines = (article..tree.end(article)).filter(is_headline);
    let only = headlines.next().filter(|_| headlines.next().is_none())?;
    let text = tree.texts(only..tree.end(only)).collect::<String>();
    let words: Vec<_> = text.split_whitespace().filter(|word| word.chars().any(is_alphanumeric)).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

struct Reader<'a> {
    tree: &'a Tree,
    page: Page,
    /// The start of the current block.
    start: usize,
    /// The kinds of blocks that the elements around the current node give, innermost last, each with the
    /// index of the first node behind it.
    kinds: Vec<(usize, BlockKind)>,
    has_title: bool,
    /// The index of the block that stands right above a summary.
    stand_first: Option<usize>,
    is_left_out: &'a dyn Fn(usize, &Element) -> bool,
}

impl Reader<'_> {
    /// Reads the nodes from one index to another.
    fn walk(&mut self, from: usize, end: usize) {
        let mut at = from;
        while at < end {
            self.leave(at);
            at = match self.tree.nodes.get(at).map(|node| &node.what) {
                Some(What::Text(range)) => self.text(at, range),
                Some(What::Element(element)) => self.element(at, element),
                None => end,
            };
        }
        self.leave(usize::MAX - 1);
        self.end_block();
    }

    /// Ends the blocks of elements that end before a node.
    fn leave(&mut self, at: usize) {
        while self.kinds.last().is_some_and(|&(end, _)| end <= at) {
            self.end_block();
            self.kinds.pop();
        }
    }

    /// Reads an element or enters it. Returns the index of the next node to read.
    fn element(&mut self, at: usize, element: &Element) -> usize {
        let behind = self.tree.end(at);
        let before = piece(&self.page.source, &(self.start..self.page.source.len()));
        match element.role {
            _ if (self.is_left_out)(at, element) => return behind,
            _ if inline::is_note_link(self.tree, at, element) => return self.replace(at, ""),
            Role::Inline if inline::is_heading_mark(self.tree, at, self.kind()) => return behind,
            Role::Inline | Role::Source => {}
            Role::Superscript if inline::is_note(self.tree, at, before) => return self.replace(at, ""),
            Role::Superscript => {}
            Role::Button if !inline::is_in_sentence(before, self.text_behind(at)) => return behind,
            Role::Button => {}
            Role::Rule => self.end_block(),
            Role::Break => match inline::joint(before, self.text_behind(at)) {
                Some(joint) => self.page.source.push_str(joint),
                None => self.end_block(),
            },
            Role::Formula => {
                let alternative = inline::alternative(self.tree, at);
                return self.replace(at, alternative.as_deref().unwrap_or("…"));
            }
            Role::Summary => self.find_stand_first(),
            Role::Block(kind) => {
                self.end_block();
                let kind = self.kind_of(kind);
                self.kinds.push((behind, kind));
            }
        }
        at + 1
    }

    /// The text that follows an element in the current block.
    fn text_behind(&self, at: usize) -> &str {
        let end = self.kinds.last().map_or(usize::MAX, |&(end, _)| end);
        inline::text_behind(self.tree, at, end)
    }

    fn kind(&self) -> BlockKind {
        self.kinds.last().map_or(BlockKind::Paragraph, |&(_, kind)| kind)
    }

    /// The kind of a block. One inside a quotation or a list item is part of it, unless it is a heading. The
    /// page's own headline is the first one of its rank.
    fn kind_of(&self, kind: Option<BlockKind>) -> BlockKind {
        match kind {
            Some(BlockKind::Title) if self.has_title => BlockKind::Heading,
            Some(kind) => kind,
            None => self.kind(),
        }
    }

    fn text(&mut self, at: usize, range: &Range<usize>) -> usize {
        let text = piece(&self.tree.text, range);
        // White space between tags is not text.
        if self.page.source.len() > self.start || !text.chars().all(char::is_whitespace) {
            self.add(text, at, at);
        }
        at + 1
    }

    /// Reads something else for all that is in an element. Returns the index of the next node to read.
    fn replace(&mut self, at: usize, text: &str) -> usize {
        let behind = self.tree.end(at);
        let is_text =
            |at: &usize| matches!(self.tree.nodes.get(*at).map(|node| &node.what), Some(What::Text(_)));
        let (first, last) = ((at..behind).find(is_text), (at..behind).rev().find(is_text));
        self.add(text, first.unwrap_or(at), last.unwrap_or(at));
        behind
    }

    fn add(&mut self, text: &str, first: usize, last: usize) {
        let start = self.page.source.len();
        self.page.source.push_str(text);
        self.page.pieces.push(Piece { range: start..self.page.source.len(), text: first, last });
    }

    fn end_block(&mut self) {
        let end = self.page.source.len();
        if end > self.start {
            let kind = self.kind();
            let text = trim(&self.page.source, self.start..end);
            self.has_title |= kind == BlockKind::Title && !text.is_empty();
            self.page.blocks.push(Block::new(self.start..end, kind));
            self.page.source.push('\n');
            self.start = self.page.source.len();
        }
    }

    /// What stands right above a summary, at the beginning of the article, is not repeated in it.
    fn find_stand_first(&mut self) {
        self.end_block();
        let mut prose = self.page.blocks.iter().enumerate().filter(|(_, block)| block.kind.is_prose());
        if let Some((at, first)) = prose.next()
            && prose.next().is_none()
            && piece(&self.page.source, &first.range).split_whitespace().count() <= STAND_FIRST
        {
            self.stand_first = Some(at);
        }
    }

    /// Leaves the stand-first out, unless it is all there is to read.
    fn leave_out_stand_first(&mut self) {
        let blocks = self.stand_first.and_then(|at| self.page.blocks.get_mut(at..));
        if let Some([first, behind @ ..]) = blocks
            && behind.iter().any(|block| block.kind.is_prose())
        {
            first.kind = BlockKind::Boilerplate;
        }
    }
}
