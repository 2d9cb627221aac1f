//! Recognizes by-lines, captions and notices by the words of a line.

use super::date::has_date;
use super::line::{Line, Marker, SHORT, words};
use crate::block::BlockRule;
use crate::language::{Boilerplate, EntryList};
use crate::text::character::{is_alphabetic, is_alphanumeric, is_blank, is_quote, is_terminator};
use crate::text::group::{Group, Mask, between_beyond, beyond_ascii, equal, marks, may_equal};
use crate::text::search::{find, rfind};
use crate::text::{fold, front, lower, lower_by, piece};

/// Maximum number of words in a credit.
const CREDIT: usize = 8;

/// Maximum number of words in a line that is judged by the phrases in it,
const LONG: usize = 60;
/// or by the credit at its end.
const LONGEST: usize = 2 * LONG;

/// Maximum number of words in a note that points to another page.
const POINTER: usize = 25;

/// Maximum number of words behind a greeting that ends like a call, with a comma or an exclamation mark,
const CALLED: usize = 5;
/// or in another way.
const NAMED: usize = 3;

/// Maximum number of words in a link of a row.
const LINK: usize = 2;

/// Number of bytes in which a notice shows that it is one.
const FRONT: usize = 64;

/// The rule that classifies a line by its words, if any does.
pub(crate) fn rule(text: &str, line: &Line, phrases: &Boilerplate) -> Option<BlockRule> {
    if line.words > LONGEST {
        return None;
    }
    let is_credited = line.marker == Marker::None && is_credited(text, line, phrases);
    if line.words > LONG {
        // Disclaimers are long, but begin like short ones.
        return if opens_notice(&lower_by(front(piece(text, &line.range), FRONT), plain), phrases) {
            Some(BlockRule::Notice)
        } else {
            is_credited.then_some(BlockRule::Credit)
        };
    }
    let folded = lower_by(piece(text, &line.range), plain);
    if is_by_line(&folded, line, phrases) {
        Some(BlockRule::ByLine)
    } else if is_notice(&folded, line, phrases) {
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

fn is_notice(folded: &str, line: &Line, phrases: &Boilerplate) -> bool {
    let front = folded.trim_start_matches(|c: char| !is_alphanumeric(c));
    phrases.whole.contains(front.trim_end_matches(|c: char| !is_alphanumeric(c)))
        || opens_notice(folded, phrases)
        || has_phrase_within(folded, phrases)
        || line.words <= POINTER && is_pointer(folded, phrases)
        || is_greeting(front, folded, phrases)
        || line.words <= SHORT && !line.is_closed && is_row(folded)
}

/// Whether a line begins like a notice, possibly after a bracket, a star or a picture. After a quotation mark
/// it is what somebody said.
fn opens_notice(folded: &str, phrases: &Boilerplate) -> bool {
    let bare = folded.trim_start_matches(|c: char| !is_alphanumeric(c) && !is_quote(c));
    phrases.opening.opens(folded) || bare.len() < folded.len() && phrases.opening.opens(bare)
}

/// Whether any word of a line is the start of a phrase that notices contain.
fn has_phrase_within(folded: &str, phrases: &Boilerplate) -> bool {
    let list = &phrases.within;
    // This is asked at every word.
    let may_open = |byte, at| list.may_begin_at(folded, behind_space(byte, at));
    let opens = |byte, at| may_open(byte, at) && opens_word(folded, byte, at, list);
    list.opens(folded) || find(folded, 0, starts, opens).is_some()
}

/// Whether a phrase of a list begins with a byte or, if that is a space, behind it. (A function of its own,
/// because few words get this far.)
#[inline(never)]
fn opens_word(folded: &str, byte: u8, at: usize, list: &EntryList) -> bool {
    let is_start = byte == b' ' || (UNSPACED_FIRST..=UNSPACED_LAST).contains(&byte);
    is_start && opens_at(folded, behind_space(byte, at), list)
}

fn behind_space(byte: u8, at: usize) -> usize {
    at + usize::from(byte == b' ')
}

/// The bytes that Chinese and Japanese characters begin with, which have no spaces between words.
const UNSPACED_FIRST: u8 = 0xe3;
const UNSPACED_LAST: u8 = 0xe9;

/// The bytes of a group where a word may start, or right before it.
fn starts(group: Group) -> Mask {
    let spaces = may_equal(group, b' ');
    if beyond_ascii(group) == 0 {
        return spaces;
    }
    spaces | between_beyond(group, UNSPACED_FIRST, UNSPACED_LAST)
}

/// Whether a phrase of a list is at a position.
fn opens_at(folded: &str, at: usize, list: &EntryList) -> bool {
    folded.as_bytes().get(at..).is_some_and(|rest| list.may_open(rest))
        && folded.get(at..).is_some_and(|rest| list.opens(rest))
}

/// Whether a line points to another page: "For the song, see Kelda Light (song)."
fn is_pointer(folded: &str, phrases: &Boilerplate) -> bool {
    let marks = |group| may_equal(group, b' ') | may_equal(group, b',');
    let goes_on = |byte, at| matches!(byte, b' ' | b',') && opens_at(folded, at, &phrases.pointer);
    phrases.pointer.opens(folded) && find(folded, 0, marks, goes_on).is_some()
}

/// Whether a line or sentence only greets, thanks or takes leave: "Good morning!", "Hi Jon,", "Best, Ada".
/// Needs its beginning in lower case, without the marks before it.
pub(crate) fn is_greeting(front: &str, whole: &str, phrases: &Boilerplate) -> bool {
    let list = &phrases.greeting;
    if !list.may_open(front.as_bytes()) {
        return false;
    }
    let mut last = whole.chars().rev().take_while(|&c| !is_alphanumeric(c));
    let is_call = last.any(|c| matches!(c, ',' | '!' | '،' | '，' | '！'));
    let most = if is_call { CALLED } else { NAMED };
    // What is listed with a space at its end greets only if it ends like a call: "Dear ".
    let is_listed = |end| {
        list.contains(piece(front, &(0..end)))
            || is_call && front.get(..=end).is_some_and(|phrase| list.contains(phrase))
    };
    let ends = front.char_indices().filter(|&(_, c)| !is_alphanumeric(c)).map(|(end, _)| end);
    ends.chain([front.len()])
        .take_while(|&end| end <= list.longest())
        .any(|end| is_listed(end) && words(whole) <= words(piece(front, &(0..end))) + most)
}

/// Whether a short line is a row of links, "Helpful | Report", or a player's clock, "0:00 / 3:45". The title
/// of a page may have the name of its site behind a bar.
fn is_row(folded: &str) -> bool {
    // "3 | Results", "History [edit | edit source]"
    let is_link = |link: &str| words(link) <= LINK && link.contains(is_alphabetic) && !link.contains('[');
    folded.contains('|') && folded.split('|').all(is_link)
        || folded.contains('/') && folded.contains(':') && !folded.contains(is_alphabetic)
}

/// Whether a line ends like a caption: "... in Rome. (Ann Bell/The Courier)", "... in Rome. Photo: Ann
/// Bell.", "2021. © A. Bell".
fn is_credited(text: &str, line: &Line, phrases: &Boilerplate) -> bool {
    let last = piece(text, &line.range).trim_end_matches([')', ']']);
    let bare = last.trim_end_matches('.');
    let may_be_owned = line.words <= LONG && !bare.is_ascii();
    let owner = if may_be_owned { bare.rsplit_once('©') } else { None };
    if owner.is_some_and(|(_, owner)| (1..=CREDIT).contains(&owner.split_whitespace().count())) {
        return true;
    }
    // No more is read than a credit has.
    let mut spaces = 0;
    let may_be_mark = |group| marks(group) | equal(group, b'[') | equal(group, b' ');
    let mark = rfind(bare, may_be_mark, |byte, _| {
        spaces += usize::from(byte == b' ');
        spaces > CREDIT + 1 || matches!(byte, b'.' | b'!' | b'?' | b'(' | b'[')
    });
    let mark = mark.filter(|&at| bare.as_bytes().get(at) != Some(&b' '));
    let credit = mark.and_then(|mark| bare.get(mark + 1..)).unwrap_or_default().trim_matches(is_blank);
    // Other marks, as in Chinese, are not followed by a credit we look for.
    credit.split(' ').nth(CREDIT).is_none()
        && (bare.len() == last.len() && is_agency(credit) || phrases.caption.opens(&lower(credit)))
        && !credit.contains(is_terminator)
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
    // One letter is a choice: "(M/F)".
    word.is_some_and(|word| word.starts_with(char::is_uppercase) && word.len() > 1)
}
