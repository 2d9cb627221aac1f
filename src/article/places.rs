//! Where an article's blocks and sentences are in its source, with what is left out between them.

use std::ops::Range;

use super::sentences::Sentence;
use crate::block::{Block, BlockKind, BlockRule};
use crate::reading::{LeftOut, Reading};

/// The blocks and sentences of an article in its source. What is left out between sentences is a block and a
/// sentence of its own.
#[derive(Debug, Default)]
pub(crate) struct Places {
    pub blocks: Vec<Block>,
    pub sentences: Vec<Place>,
    /// For each sentence of the article, its index in `sentences`.
    pub sentence_indices: Vec<usize>,
}

/// A sentence in the source.
#[derive(Debug)]
pub(crate) struct Place {
    pub range: Range<usize>,
    /// The index of its block in [`Places::blocks`].
    pub block: usize,
    /// Its index in the article; `None` if it is something left out.
    pub sentence: Option<usize>,
}

impl Places {
    /// Those of blocks and their sentences in a reading, each block with its place in the source.
    pub fn of<'b>(
        reading: &Reading<'_>,
        blocks: impl Iterator<Item = (&'b Block, &'b Range<usize>)>,
        sentences: &[Sentence],
    ) -> Self {
        let mut places = Self::default();
        let mut left_out = reading.left_out(0..reading.source().len()).peekable();
        let mut sentences = sentences.iter().enumerate().peekable();
        for (at, (block, whole)) in blocks.enumerate() {
            // Whether the block has begun, and whether its last part can go on.
            let (mut has_begun, mut is_open) = (false, false);
            while let Some((index, sentence)) = sentences.next_if(|(_, sentence)| sentence.block == at) {
                let range = reading.place_with_marks(&sentence.range);
                let mut start = if has_begun { range.start } else { whole.start.min(range.start) };
                while let Some(left_out) = left_out.next_if(|left_out| left_out.range.start < range.start) {
                    if left_out.range.start >= start {
                        start = range.start;
                    }
                    places.leave_out(left_out);
                    is_open = false;
                }
                while left_out.next_if(|left_out| left_out.range.start < range.end).is_some() {}
                match places.blocks.last_mut().filter(|_| is_open) {
                    Some(part) => part.range.end = range.end,
                    None => places.blocks.push(Block { range: start..range.end, ..block.clone() }),
                }
                (has_begun, is_open) = (true, true);
                places.sentence_indices.push(places.sentences.len());
                places.add(range, Some(index));
            }
            match places.blocks.last_mut().filter(|_| has_begun) {
                None => places.blocks.push(Block { range: whole.clone(), ..block.clone() }),
                Some(part) if left_out.peek().is_none_or(|left_out| left_out.range.start >= whole.end) => {
                    part.range.end = part.range.end.max(whole.end);
                }
                Some(_) => {}
            }
        }
        left_out.for_each(|left_out| places.leave_out(left_out));
        places
    }

    /// Adds something left out, as a block and a sentence.
    fn leave_out(&mut self, LeftOut { range, .. }: LeftOut) {
        let (kind, rule) = (BlockKind::Boilerplate, BlockRule::LeftOut);
        self.blocks.push(Block { range: range.clone(), kind, rule });
        self.add(range, None);
    }

    /// Adds a sentence of the last block.
    fn add(&mut self, range: Range<usize>, sentence: Option<usize>) {
        self.sentences.push(Place { range, block: self.blocks.len() - 1, sentence });
    }
}
