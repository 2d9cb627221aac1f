//! Recognizes by-lines, captions and notices by the words of a line.

use super::date::has_date;
use super::line::{Line, Marker, SHORT};
use crate::block::BlockRule;
use crate::language::Boilerplate;
use crate::text::character::{is_alphanumeric, is_blank, is_terminator};
use crate::text::search::{equal, find};
use crate::text::{fold, lower, lower_by, piece};

/// Maximum number of words in a credit.
const CREDIT: usize = 8;

/// Maximum number of words in a line that is judged by the phrases in it,
const LONG: usize = 60;
/// or by the credit at its end.
const LONGEST: usize = 2 * LONG;

/// The rule that classifies a line by its words, if any does.
pub(crate) fn rule(text: &str, line: &Line, phrases: &Boilerplate) -> Option<BlockRule> {
    if line.words > LONGEST {
        return None;
    }
    let is_credited = line.marker == Marker::None && is_credited(text, line, phrases);
    if line.words > LONG {
        return is_credited.then_some(BlockRule::Credit);
    }
    let folded = lower_by(piece(text, &line.range), plain);
    if is_by_line(&folded, line, phrases) {
        Some(BlockRule::ByLine)
    } else if is_notice(&folded, phrases) {
        Some(BlockRule::Notice)
    } else if is_credited {
        Some(BlockRule::Credit)
    } else {
        let may_be_caption = line.words <= SHORT || !line.is_closed || folded.starts_with('(');
        let is_caption = may_be_caption && phrases.caption.opens(&folded)
            || !line.is_closed && has_place(&folded, phrases);
        is_caption.then_some(BlockRule::CaptionPhrase)
    }
}

/// Whether brackets in a line say who stands where in a picture: "Ann Bell (left) and her crew".
fn has_place(folded: &str, phrases: &Boilerplate) -> bool {
    let mut brackets = folded.char_indices().filter(|&(_, c)| c == '(').map(|(at, _)| at);
    brackets.any(|at| {
        let inside = folded.get(at..).and_then(|rest| rest.split_inclusive(')').next());
        inside.is_some_and(|inside| phrases.caption.contains(inside))
    })
}

/// A character in lower case; a no-break space becomes a space.
fn plain(c: char) -> char {
    if c == '\u{a0}' { ' ' } else { fold(c) }
}

/// Whether a line names an author. Such lines are short, unless they also give a date.
fn is_by_line(folded: &str, line: &Line, phrases: &Boilerplate) -> bool {
    let is_short = || line.words <= SHORT || line.words <= 2 * SHORT && has_date(folded);
    !line.is_closed && phrases.by_line.opens(folded) && is_short()
}

fn is_notice(folded: &str, phrases: &Boilerplate) -> bool {
    let bare = folded.trim_matches(|c: char| !is_alphanumeric(c));
    phrases.whole.contains(bare) || phrases.opening.opens(folded) || has_phrase_within(folded, phrases)
}

/// Whether any word of a line is the start of a phrase that notices contain.
fn has_phrase_within(folded: &str, phrases: &Boilerplate) -> bool {
    let may_open = |at| folded.as_bytes().get(at..).is_some_and(|rest| phrases.within.may_open(rest));
    let opens = |at| may_open(at) && folded.get(at..).is_some_and(|rest| phrases.within.opens(rest));
    opens(0)
        || find(folded, 0, |group| equal(group, b' '), |byte, at| byte == b' ' && opens(at + 1)).is_some()
}

/// Whether a line ends like a caption: "... in Rome. (Ann Bell/The Courier)", "... in Rome. Photo: Ann
/// Bell.", "2021. © A. Bell".
fn is_credited(text: &str, line: &Line, phrases: &Boilerplate) -> bool {
    let last = piece(text, &line.range).trim_end_matches([')', ']']);
    let bare = last.trim_end_matches('.');
    let owner = bare.rsplit_once(['©']).filter(|_| line.words <= LONG);
    if owner.is_some_and(|(_, owner)| (1..=CREDIT).contains(&owner.split_whitespace().count())) {
        return true;
    }
    let Some(mark) = bare.rfind(|c: char| is_terminator(c) || matches!(c, '(' | '[')) else { return false };
    // A mark of more than one byte, as in Chinese, is not followed by a credit we look for.
    let Some(credit) = bare.get(mark + 1..).map(|credit| credit.trim_matches(is_blank)) else { return false };
    let is_short = credit.split(' ').count() <= CREDIT;
    is_short && (bare.len() == last.len() && is_agency(credit) || phrases.caption.opens(&lower(credit)))
}

/// Whether a credit names a photographer and an agency, "Ann Bell/The Courier", and is neither an address nor
/// a choice.
fn is_agency(credit: &str) -> bool {
    credit.split_once('/').is_some_and(|(name, agency)| {
        is_name(credit.split(' ').next())
            && is_name(name.trim_end().rsplit(' ').next())
            && is_name(agency.trim_start().split(' ').next())
    })
}

fn is_name(word: Option<&str>) -> bool {
    word.is_some_and(|word| word.starts_with(char::is_uppercase))
}
