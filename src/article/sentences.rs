//! The sentences of an article, and which of them may be chosen.

use std::ops::Range;

use super::opening::{self, Opening};
use super::{pauses, sentence};
use crate::block::{Block, BlockKind, BlockRule};
use crate::language::Data;
use crate::text::character::{is_alphanumeric, is_blank, is_invisible};
use crate::text::piece;

/// The usual length of a sentence, in bytes. The list has room for these before it grows,
const USUAL: usize = 100;
/// but for at most this many, because a long text may be anything.
const MOST: usize = 10_000;

/// A sentence of an article.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// Its position, in bytes.
    pub range: Range<usize>,
    /// The index of its block.
    pub block: usize,
    /// Number of words; two characters count as one where words are not spaced.
    pub words: usize,
    /// The range of its terms in `found`.
    pub terms: Range<usize>,
    /// Number of words behind them that only keywords are made of: single characters of Chinese.
    pub alone: usize,
    /// Whether it depends on the sentence before it and is of little use without it.
    pub leans: bool,
    /// Whether it announces what the text is about: "In this paper".
    pub announces: bool,
    /// Whether it is only a greeting or a farewell.
    pub greets: bool,
    /// Whether it is not a piece of a sentence that was cut because of its length.
    pub is_whole: bool,
}

impl Sentence {
    pub const NONE: Self = Self {
        range: 0..0,
        block: 0,
        words: 0,
        terms: 0..0,
        alone: 0,
        leans: false,
        announces: false,
        greets: false,
        is_whole: true,
    };
}

/// The sentences of some blocks, before their terms and lengths are read.
#[inline(never)]
pub(crate) fn of(text: &str, blocks: &[Block], language: &Data) -> Vec<Sentence> {
    let (mut sentences, mut room) = (Vec::with_capacity((text.len() / USUAL).min(MOST)), String::new());
    let is_unmarked = is_unmarked(text, blocks);
    for (at, block) in blocks.iter().enumerate() {
        let is_transcript = block.rule == BlockRule::Message;
        if is_unmarked && pauses::is_speech(piece(text, &block.range), is_transcript) {
            pauses::split(text, &block.range, language, &mut |range| {
                sentences.push(Sentence { range, block: at, ..Sentence::NONE });
            });
            continue;
        }
        sentence::split(text, &block.range, language, |range, is_whole| {
            let Opening { leans, announces, greets } = opening::of(piece(text, &range), language, &mut room);
            // What somebody says after others leans on them, but says something by itself, too.
            let is_answer = block.rule == BlockRule::Message && range.start == block.range.start;
            let leans = leans && !sentences.is_empty() && !is_answer;
            sentences.push(Sentence {
                range,
                block: at,
                leans,
                announces,
                greets,
                is_whole,
                ..Sentence::NONE
            });
        });
    }
    sentences
}

/// Whether no running text has a full stop.
fn is_unmarked(text: &str, blocks: &[Block]) -> bool {
    let mut prose = blocks.iter().filter(|block| block.kind.is_prose());
    prose.all(|block| !sentence::has_terminator(piece(text, &block.range)))
}

/// Which kinds of blocks sentences may be chosen from, and which characters a sentence must have one of.
type Choice = (fn(BlockKind) -> bool, fn(char) -> bool);

/// The sentences of running text that are no greetings. If there are none, those of anything except
/// boilerplate; failing that, all that have a visible character.
pub(crate) fn candidates(text: &str, blocks: &[Block], sentences: &[Sentence]) -> Vec<usize> {
    let choices: [Choice; 3] = [
        (BlockKind::is_prose, is_alphanumeric),
        (|kind| kind != BlockKind::Boilerplate, is_alphanumeric),
        (|_| true, |c| !is_blank(c) && !is_invisible(c)),
    ];
    for (at, (is_kind, shows)) in choices.into_iter().enumerate() {
        let may_greet = at > 0;
        let mut found = Vec::new();
        for (at, sentence) in sentences.iter().enumerate() {
            let is_of_kind = blocks.get(sentence.block).is_some_and(|block| is_kind(block.kind));
            if is_of_kind && (may_greet || !sentence.greets) && piece(text, &sentence.range).contains(shows) {
                found.push(at);
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}
