//! A document and options made from the fuzzer's bytes: a head with the choices, followed by texts.

use arbitrary::{Arbitrary, Unstructured};
use nutgraf::{
    Block, BlockError, BlockKind, Document, Language, LanguageTag, Limit, Options, SentenceOrder,
    SummaryKind, SummaryLength,
};

use crate::text::{parts, text};

/// Length of the head in bytes. All zeros mean default options and only the text known: seeds begin like
/// this.
pub const HEAD: usize = 24;

/// The choices of a target, and the text they apply to.
#[derive(Debug)]
pub struct Input {
    pub text: String,
    pub title: Option<String>,
    pub focus: Vec<String>,
    choices: Choices,
    /// The bytes that the blocks are made from.
    layout: Vec<u8>,
}

#[derive(Arbitrary, Debug)]
struct Choices {
    limit: u8,
    most: u8,
    share: f64,
    order: u8,
    language: u8,
    blocks: u8,
}

impl<'a> Arbitrary<'a> for Input {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        let head = u.bytes(HEAD.min(u.len()))?;
        let choices = Choices::arbitrary(&mut Unstructured::new(head))?;
        let parts = parts(u.bytes(u.len())?);
        let part = |at: usize| parts.get(at).copied().map(text);
        let focus = part(2).unwrap_or_default();
        Ok(Self {
            text: part(0).unwrap_or_default(),
            title: part(1),
            focus: focus.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
            choices,
            layout: parts.get(3).copied().unwrap_or_default().to_vec(),
        })
    }

    fn arbitrary_take_rest(mut u: Unstructured<'a>) -> arbitrary::Result<Self> {
        Self::arbitrary(&mut u)
    }
}

impl Input {
    /// Options, whose values may be invalid.
    pub fn options(&self) -> Options {
        let Choices { limit, most, share, order, .. } = self.choices;
        // Mostly small numbers, and the largest ones.
        let number = if most < 200 { usize::from(most) } else { usize::MAX >> (u32::from(most) - 200) };
        let any = |at: u8, count: usize| usize::from(at) % count;
        let limit = match limit % 8 {
            0 => Limit::default(),
            1 => Limit::Sentences(number),
            2 => Limit::Words(number),
            3 => Limit::Characters(number),
            4 => Limit::Share(f64::from(most) / 255.0),
            5 => Limit::Share(share),
            6 => Limit::Headline(number),
            _ => Limit::of(
                SummaryKind::all().nth(any(most, 4)).expect("there are four"),
                SummaryLength::all().nth(any(most / 4, 3)).expect("there are three"),
            ),
        };
        let order = SentenceOrder::all().nth(any(order, 2)).expect("there are two");
        Options::new().limit(limit).order(order).focus(&self.focus)
    }

    /// The language: none, one that nutgraf has word lists for, or another.
    pub fn language(&self) -> Option<LanguageTag> {
        match self.choices.language {
            0 | 64.. => None,
            63 => Some("tlh".parse().expect("a tag")),
            at => Language::all().nth(usize::from(at) - 1).map(LanguageTag::from),
        }
    }

    /// The document, with its blocks if any are given.
    pub fn document(&self) -> Result<Document<'_>, BlockError> {
        let document = Document::new(&self.text)
            .title(self.title.as_deref().unwrap_or_default())
            .language(self.language());
        match self.blocks() {
            Some(blocks) => document.blocks(blocks),
            None => Ok(document),
        }
    }

    /// Blocks: none, one per line, pieces, or arbitrary ones that may be invalid.
    pub fn blocks(&self) -> Option<Vec<Block>> {
        match self.choices.blocks % 4 {
            0 => None,
            1 => Some(self.lines()),
            2 => Some(self.cuts()),
            _ => Some(self.any_blocks()),
        }
    }

    /// Every line as a block, or every other line if the bytes say so.
    fn lines(&self) -> Vec<Block> {
        let mut kinds = self.layout.iter().copied().chain([self.choices.blocks]).cycle();
        let mut from = 0;
        self.text
            .split_inclusive('\n')
            .filter_map(|line| {
                let range = from..from + line.trim_end().len();
                from += line.len();
                let kind = kinds.next()?;
                (kind < 240).then(|| Block::new(range, kind_of(kind)))
            })
            .collect()
    }

    /// Consecutive pieces: the length of the gap before each, its own length, and its kind.
    fn cuts(&self) -> Vec<Block> {
        let mut from = 0;
        let place =
            |at: usize| (0..=at.min(self.text.len())).rev().find(|&at| self.text.is_char_boundary(at));
        self.layout
            .chunks_exact(3)
            .map(|bytes| {
                let start = place(from + usize::from(bytes[0] / 16)).unwrap_or_default().max(from);
                let end = place(start + usize::from(bytes[1])).unwrap_or_default().max(start);
                from = end;
                Block::new(start..end, kind_of(bytes[2]))
            })
            .collect()
    }

    /// Arbitrary ranges, which may not fit the text.
    fn any_blocks(&self) -> Vec<Block> {
        self.layout
            .chunks_exact(3)
            .map(|bytes| Block::new(usize::from(bytes[0])..usize::from(bytes[1]), kind_of(bytes[2])))
            .collect()
    }
}

fn kind_of(byte: u8) -> BlockKind {
    BlockKind::all().nth(usize::from(byte) % 7).expect("there are seven")
}
