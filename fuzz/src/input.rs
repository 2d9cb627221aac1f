//! A document and options, made of the fuzzer's bytes: a head of choices, then texts.

use arbitrary::{Arbitrary, Unstructured};
use nutgraf::{
    Block, BlockError, BlockKind, Document, Language, LanguageTag, Limit, Options, SentenceOrder,
    SummaryKind, SummaryLength,
};

use crate::text::{parts, text};

/// Bytes of the head. With nothing but zeros the options are the default and nothing is known of the text:
/// seeds begin so.
pub const HEAD: usize = 24;

/// What a target asks for, and of which text.
#[derive(Debug)]
pub struct Input {
    pub text: String,
    pub title: Option<String>,
    pub focus: Vec<String>,
    choices: Choices,
    /// What the blocks are made of.
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
    /// Options, which may have values that are not allowed.
    pub fn options(&self) -> Options {
        let Choices { limit, most, share, order, .. } = self.choices;
        // Small numbers mostly, and the largest ones.
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

    /// A language, which is none, one that nutgraf has lists of, or another.
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

    /// Blocks: none, those of lines, those of cuts, or any, which may not be allowed.
    pub fn blocks(&self) -> Option<Vec<Block>> {
        match self.choices.blocks % 4 {
            0 => None,
            1 => Some(self.lines()),
            2 => Some(self.cuts()),
            _ => Some(self.any_blocks()),
        }
    }

    /// Every line as a block, or every other one where the bytes say so.
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

    /// Pieces in order: for each the length of the gap before it, its own, and its kind.
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

    /// Ranges that need not be any of the text.
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
