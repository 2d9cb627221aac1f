//! What surrounds an article in a page that was pasted whole: told by its words, and by where the running text is.

use std::ops::Range;

use super::block::SHORT;
use super::character::is_terminator;
use super::line::Line;
use super::sentence::trim;
use crate::document::{BlockKind, piece};
use crate::language::{Boilerplate, lower};

/// A block of more words is not judged by the phrases in it.
const LONG: usize = 60;

/// What a word of running text is worth at most in one block, so that one long notice does not outweigh an article.
const WORTH: usize = 60;

/// What the words of a line tell of it, if anything.
pub(crate) fn told(text: &str, line: &Line, phrases: &Boilerplate) -> Option<BlockKind> {
    if line.words > LONG {
        return None;
    }
    let lower = lower(piece(text, &line.range));
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    // Phrases begin with a word, so they are looked for where one begins.
    let within = || {
        lower
            .split_inclusive(' ')
            .scan(0, |at, word| Some(std::mem::replace(at, *at + word.len())))
            .any(|at| phrases.within.opens(piece(&lower, &(at..lower.len()))))
    };
    let is_by_line = !line.is_closed && line.words <= SHORT && phrases.by_line.opens(&lower);
    if is_by_line || phrases.whole.contains(bare) || phrases.opening.opens(&lower) || within() {
        return Some(BlockKind::Boilerplate);
    }
    let is_caption = line.words <= SHORT || !line.is_closed || lower.starts_with('(');
    (is_credited(&lower) || is_caption && phrases.caption.opens(&lower)).then_some(BlockKind::Caption)
}

/// Whether a line ends as captions do: "... in Rome. (Ann Bell/The Courier)".
fn is_credited(line: &str) -> bool {
    let open = line.rfind('(').filter(|_| line.ends_with(')')).unwrap_or(line.len());
    let credit = piece(line, &(open..line.len()));
    credit.contains('/') && piece(line, &trim(line, 0..open)).ends_with(is_terminator)
}

/// Where the article is: the run of lines that holds the most running text for the least of everything else
/// (the maximum sum segment, as for web pages in Pasternack & Roth 2009, <https://doi.org/10.1145/1526709.1526840>).
pub(crate) fn main(lines: &[Line], kinds: &[BlockKind]) -> Range<usize> {
    let (mut best, mut most) = (0..lines.len(), 0);
    // A list alone is no list of links around an article.
    if !kinds.iter().any(|kind| matches!(kind, BlockKind::Paragraph | BlockKind::Quotation)) {
        return best;
    }
    let (mut sum, mut start) = (0_i64, 0);
    for (at, (line, kind)) in lines.iter().zip(kinds).enumerate() {
        sum += worth(line, *kind);
        if sum <= 0 {
            (sum, start) = (0, at + 1);
        } else if sum > most {
            (best, most) = (start..at + 1, sum);
        }
    }
    best
}

/// What a line speaks for being part of an article, in words.
fn worth(line: &Line, kind: BlockKind) -> i64 {
    match kind {
        BlockKind::Paragraph | BlockKind::Quotation => line.words.min(WORTH) as i64,
        BlockKind::ListItem => line.words.min(SHORT) as i64 - 3,
        BlockKind::Title | BlockKind::Heading | BlockKind::Caption => -4,
        BlockKind::Boilerplate => -10,
    }
}
