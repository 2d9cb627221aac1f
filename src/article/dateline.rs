//! Finds the dateline of a report: the place, the agency and the date before its first sentence, "ORVA, May 3
//! (NPA) —".

use std::ops::Range;

use crate::block::{Block, BlockKind, BlockRule};
use crate::language::Boilerplate;
use crate::text::character::{
    is_alphabetic, is_alphanumeric, is_blank, is_numeric, is_quote, is_terminator, is_unspaced,
};
use crate::text::{lower, piece, trim};

/// Maximum length of a dateline, in characters.
const LONGEST: usize = 90;

/// Maximum number of words between its dashes,
const WORDS: usize = 8;
/// in the name of an agency,
const AGENCY: usize = 4;
/// and between the number of a date and the next dash.
const BEHIND_DAY: usize = 2;

/// Maximum length of a small word between names, in characters: "de".
const SMALL: usize = 3;

/// Maximum number of letters in a place where words are not spaced.
const PLACE: usize = 12;

/// Minimum number of letters in a place that only its capitals reveal.
const LOUD: usize = 4;

/// Number of paragraphs of an article the first of which with a dateline is split: a stand-first or a caption
/// may be above it.
const PARAGRAPHS: usize = 3;

/// Makes the dateline of an article that begins with the block at `from` a block of its own.
pub(crate) fn split(text: &str, blocks: &mut Vec<Block>, from: usize, phrases: &Boilerplate) {
    let mut paragraphs = (from..blocks.len())
        .filter(|&at| blocks.get(at).is_some_and(|block| block.kind == BlockKind::Paragraph))
        .take(PARAGRAPHS);
    let range_of = |at: usize| blocks.get(at).map(|block| block.range.clone()).unwrap_or_default();
    let found = paragraphs.find_map(|at| Some((at, end(piece(text, &range_of(at)), phrases)?)));
    let Some((at, length)) = found else { return };
    let Range { start, end } = range_of(at);
    let rest = trim(text, start + length..end);
    if let Some(block) = blocks.get_mut(at).filter(|_| !rest.is_empty()) {
        block.range = rest;
        let range = trim(text, start..start + length);
        blocks.insert(at, Block { range, kind: BlockKind::Boilerplate, rule: BlockRule::Dateline });
    }
}

/// Where the dateline at the beginning of a paragraph ends, if it has one.
pub(crate) fn end(paragraph: &str, phrases: &Boilerplate) -> Option<usize> {
    let limit = paragraph.char_indices().nth(LONGEST).map_or(paragraph.len(), |(at, _)| at);
    let front = piece(paragraph, &(0..limit));
    wire(front).or_else(|| parted(paragraph, front, phrases))
}

/// The end of a dateline in parts: before dashes, or a place and an agency in brackets. "(NPA) - ORVA, 3
/// MAG -" has two.
fn parted(paragraph: &str, front: &str, phrases: &Boilerplate) -> Option<usize> {
    // Most paragraphs have nothing that can end one.
    if !front.contains(|c| is_dash(c) || is_closing(c) || c == '/') {
        return None;
    }
    let (mut end, mut start, mut depth, mut is_shown) = (None, 0, 0, false);
    let mut before = ' ';
    for (at, c) in front.char_indices() {
        let last = std::mem::replace(&mut before, c);
        depth += i32::from(is_opening(c)) - i32::from(is_closing(c));
        if depth != 0 || at < start {
            continue;
        }
        let behind = at + c.len_utf8();
        let rest = piece(paragraph, &(behind..paragraph.len()));
        if is_separator(last, c, rest) {
            let part = piece(front, &trim(front, start..at));
            if !is_part(part) {
                break;
            }
            is_shown |= is_evident(part, phrases);
            start = paragraph.len() - rest.trim_start_matches(|c: char| is_blank(c) || is_dash(c)).len();
            let opening = piece(paragraph, &(start..paragraph.len()));
            if is_shown && opens_high(opening) {
                end = Some(if has_day(part) { start + agency(opening) } else { start });
            }
        } else if is_closing(c) {
            let part = piece(front, &trim(front, start..behind));
            if is_part(part) && is_bare(part, rest) {
                return Some(behind);
            }
        }
    }
    end
}

/// Whether a mark separates a dateline from what follows: a dash with a space or after an agency, or a full
/// stop after an agency between slashes.
fn is_separator(before: char, c: char, rest: &str) -> bool {
    let is_before_blank = rest.is_empty() || rest.starts_with(is_blank);
    match c {
        '—' | '―' => true,
        '–' => is_blank(before) || is_before_blank || is_closing(before),
        '-' => rest.starts_with('-') || is_closing(before) || matches!(before, ' ' | '.') && is_before_blank,
        '.' => before == '/',
        _ => false,
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '（' | '［')
}

fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '）' | '］')
}

/// Whether the words of a part are names, numbers, months after numbers, or small words between names.
fn is_part(part: &str) -> bool {
    let (mut is_inside, mut is_behind_number, mut is_behind_small) = (false, false, false);
    let fits = |(at, word): (usize, &str)| {
        is_inside |= word.contains(is_opening);
        let is_agency = word.starts_with(is_opening);
        let is_name =
            if is_agency { !is_behind_small } else { is_inside || is_behind_number || opens_high(word) };
        let is_small = !is_name && at > 0 && word.chars().count() <= SMALL;
        (is_behind_small, is_behind_number) = (is_small, word.contains(is_numeric));
        is_inside &= !word.contains(is_closing);
        at < WORDS && (is_name || is_small)
    };
    let place = part.split(is_opening).next().unwrap_or_default();
    part.starts_with(|c| is_alphanumeric(c) || is_opening(c))
        && !part.ends_with(':')
        && !part.contains(|c| c != '.' && is_terminator(c))
        && place.chars().filter(|&c| is_unspaced(c)).count() <= PLACE
        && part.split_whitespace().enumerate().all(fits)
}

/// Whether a part shows by itself that it belongs to a dateline: it names an agency, a place in capitals, a
/// date or an author.
fn is_evident(part: &str, phrases: &Boilerplate) -> bool {
    let first = part.split(|c| !is_alphabetic(c)).next().unwrap_or_default();
    let is_loud = first.chars().count() >= LOUD && is_loud(first);
    is_loud || is_agency(group(part)) || has_day(part) || phrases.by_line.opens(&lower(part))
}

/// What is in brackets, or between slashes, at the end of a part.
fn group(part: &str) -> &str {
    let part = part.trim_end_matches(['.', ',', ' ']);
    let inside = part.strip_suffix(is_closing).and_then(|part| part.rsplit_once(is_opening));
    let slashed = || part.strip_suffix('/').and_then(|part| part.rsplit_once('/'));
    inside.or_else(|| slashed().filter(|(place, _)| place.ends_with(' '))).map_or("", |(_, inside)| inside)
}

/// Whether a group is the name of an agency: "NPA", "dpa", "CNN Business".
fn is_agency(group: &str) -> bool {
    let words = group.split(' ').count();
    group.contains(is_alphabetic)
        && words <= AGENCY
        && (opens_high(group) || words == 1 && group.len() < LONGEST / 10)
}

/// Whether a place is followed by a date: "Orva, 3 mai", "ORVA, May 3".
fn has_day(part: &str) -> bool {
    let mut words = part.split_whitespace();
    words.any(|word| {
        word.ends_with([',', '.'])
            && word.find('.').is_none_or(|at| at + 1 == word.len())
            && !word.contains(is_numeric)
    }) && words.any(|word| word.starts_with(is_numeric))
        && words.filter(|word| !word.contains(is_opening)).count() <= BEHIND_DAY
}

/// Whether a part with an agency needs no dash: "(NPA)The pier", "Orva, May 3 (NPA) The pier".
fn is_bare(part: &str, rest: &str) -> bool {
    let agency = group(part);
    let is_first = part.starts_with(is_opening);
    let place = part.split(is_opening).next().unwrap_or_default();
    let opening = rest.trim_start_matches(is_blank);
    is_loud(agency.split(' ').next().unwrap_or_default())
        && opening.starts_with(|c: char| c.is_uppercase() || is_quote(c))
        && (opening.len() == rest.len() || is_first || has_day(place))
}

/// The length of an agency and a full stop at the beginning of a text: "РИА Новости. ".
fn agency(text: &str) -> usize {
    let mut length = 0;
    for (at, word) in text.split(' ').take(AGENCY).enumerate() {
        let is_name = if at == 0 { is_loud(word) } else { opens_high(word) && word.chars().count() >= LOUD };
        length += word.len() + 1;
        if !is_name || word.ends_with('.') {
            let rest = text.get(length..).unwrap_or_default();
            return if is_name && !rest.is_empty() && opens_high(rest) { length } else { 0 };
        }
    }
    0
}

/// Whether a word has two or more letters, all of them capitals.
fn is_loud(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2 && !word.contains(char::is_lowercase)
}

/// Whether a text opens with a capital, a number, or a letter of a script without capitals.
fn opens_high(text: &str) -> bool {
    text.chars().find(|&c| is_alphanumeric(c)).is_none_or(|c| !c.is_lowercase())
}

/// The end of a dateline in Chinese or Japanese: "某社5月3日电（记者 某某）", "【某社】".
fn wire(front: &str) -> Option<usize> {
    if front.is_ascii() {
        return None;
    }
    let dated = day(front);
    let rest = piece(front, &(dated.unwrap_or(0)..front.len())).trim_start_matches(is_blank);
    let brackets = bracketed(rest).filter(|inside| dated.is_some() || names_reporter(inside));
    brackets.map(|inside| front.len() - rest.len() + inside.len()).or(dated)
}

/// The end of a day and the word for a report, "3日电", if nothing ends a clause before.
fn day(front: &str) -> Option<usize> {
    let (mut before, mut is_day) = (' ', false);
    for (at, c) in front.char_indices() {
        if is_day && is_report(c) {
            return Some(at + c.len_utf8());
        }
        if matches!(c, '。' | '，' | '、') || is_opening(c) {
            break;
        }
        is_day = c == '日' && is_numeric(before);
        before = c;
    }
    None
}

/// Words for a report that was sent.
fn is_report(c: char) -> bool {
    matches!(c, '电' | '電' | '讯' | '訊')
}

/// The brackets at the beginning of a text and what is in them.
fn bracketed(text: &str) -> Option<&str> {
    let is_framed = text.starts_with('【');
    let is_end = |c: char| if is_framed { c == '】' } else { is_closing(c) };
    let end = text.find(is_end).filter(|_| is_framed || text.starts_with(is_opening))?;
    text.get(..end + text.get(end..)?.chars().next()?.len_utf8())
}

/// Whether brackets name a reporter, report, or are those of an agency.
fn names_reporter(inside: &str) -> bool {
    let pairs = || inside.chars().zip(inside.chars().skip(1));
    inside.starts_with('【')
        || pairs()
            .any(|(c, next)| matches!(c, '记' | '記') && next == '者' || is_report(c) && is_closing(next))
}
