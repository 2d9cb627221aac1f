//! What the words of a line tell of it: by-lines, captions, notices.

use super::block::SHORT;
use super::line::{Line, Marker};
use super::page::dates;
use crate::document::BlockKind;
use crate::language::Boilerplate;
use crate::text::character::{is_blank, is_terminator};
use crate::text::piece;
use crate::text::{fold, lower};

/// A credit has at most so many words.
const CREDIT: usize = 8;

/// A block of more words is not judged by the phrases in it, and one of more than twice as many not by its credit.
const LONG: usize = 60;

/// What the words of a line tell of it, if anything.
pub(crate) fn told(text: &str, line: &Line, phrases: &Boilerplate) -> Option<BlockKind> {
    if line.words > 2 * LONG {
        return None;
    }
    let folded: String =
        piece(text, &line.range).chars().map(|c| if c == '\u{a0}' { ' ' } else { fold(c) }).collect();
    let is_credited = line.marker == Marker::None && is_credited(piece(text, &line.range), phrases);
    if line.words > LONG {
        return is_credited.then_some(BlockKind::Caption);
    }
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    // Phrases begin with a word, so they are looked for where one begins.
    let within = || {
        folded
            .split_inclusive(' ')
            .scan(0, |at, word| Some(std::mem::replace(at, *at + word.len())))
            .any(|at| phrases.within.opens(piece(&folded, &(at..folded.len()))))
    };
    let is_short = line.words <= SHORT || line.words <= 2 * SHORT && dates(&folded);
    let is_by_line = !line.is_closed && is_short && phrases.by_line.opens(&folded);
    if is_by_line || phrases.whole.contains(bare) || phrases.opening.opens(&folded) || within() {
        return Some(BlockKind::Boilerplate);
    }
    let is_caption = line.words <= SHORT || !line.is_closed || folded.starts_with('(');
    (is_credited || is_caption && phrases.caption.opens(&folded)).then_some(BlockKind::Caption)
}

/// Whether a line ends as captions do: "... in Rome. (Ann Bell/The Courier)", "... in Rome. Photo: Ann Bell".
fn is_credited(line: &str, phrases: &Boilerplate) -> bool {
    let last = line.trim_end_matches([')', ']']);
    let Some(mark) = last.rfind(|c: char| is_terminator(c) || matches!(c, '(' | '[')) else { return false };
    // A mark of more than one byte, as in Chinese, is followed by no credit that is looked for.
    let Some(credit) = last.get(mark + 1..).map(|credit| credit.trim_matches(is_blank)) else { return false };
    let is_short = credit.split(' ').count() <= CREDIT;
    is_short && (is_agency(credit) || phrases.caption.opens(&lower(credit)))
}

/// Whether a credit names who took a picture and for whom, "Ann Bell/The Courier", and is no address and no choice.
fn is_agency(credit: &str) -> bool {
    let is_name = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    credit.split_once('/').is_some_and(|(name, agency)| {
        is_name(credit.split(' ').next())
            && is_name(name.trim_end().rsplit(' ').next())
            && is_name(agency.trim_start().split(' ').next())
    })
}
