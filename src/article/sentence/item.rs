//! Lists within a line: "1) cod 2) crab".

use std::ops::Range;

use super::spot::{LONGEST, Spot};
use crate::text::character::is_alphanumeric;
use crate::text::search::position_of;
use crate::text::{front, piece, split_where};

/// The mark of a list item: what comes before its number or letter, which one it is, and what comes after.
#[derive(Clone, Copy)]
struct Item<'a> {
    open: &'a str,
    name: &'a str,
    close: &'a str,
}

impl<'a> Item<'a> {
    /// The mark that a text begins with: "1.", "(b)", "ii)", "• 3.)".
    fn of(text: &'a str) -> Option<Self> {
        // Most sentences begin with a capital, which no mark does.
        if text.as_bytes().first().is_some_and(u8::is_ascii_uppercase) {
            return None;
        }
        let (open, rest) =
            split_where(text.trim_start_matches(|c: char| c.is_whitespace() || c == '•'), |c| c == '(');
        let (name, rest) = split_where(rest, is_alphanumeric);
        let (close, rest) = split_where(rest, |c| matches!(c, '.' | ')'));
        let is_mark =
            open.len() < 2 && matches!(close, "." | ")" | ".)") && rest.starts_with(char::is_whitespace);
        (is_mark && (value(name).is_some() || roman(name).is_some())).then_some(Self { open, name, close })
    }

    /// Whether this is the item after `other` in the same list.
    fn follows(&self, other: &Self) -> bool {
        (self.open, self.close) == (other.open, other.close) && is_after(self.name, other.name)
    }
}

/// Whether a number or letter comes directly after another.
fn is_after(name: &str, last: &str) -> bool {
    let is_next =
        |value: fn(&str) -> Option<u32>| value(name).is_some_and(|at| value(last) == at.checked_sub(1));
    is_next(value) || is_next(roman)
}

/// The value of a number of up to two digits or of a small letter.
fn value(name: &str) -> Option<u32> {
    let letter = || name.bytes().next().filter(|byte| name.len() == 1 && byte.is_ascii_lowercase());
    name.parse().ok().filter(|_| name.len() < 3).or_else(|| letter().map(u32::from))
}

/// The value of a small Roman numeral.
fn roman(name: &str) -> Option<u32> {
    if !name.starts_with(['i', 'v', 'x']) {
        return None;
    }
    let numerals = "i ii iii iv v vi vii viii ix x xi xii".split(' ');
    (1..).zip(numerals).find(|(_, numeral)| *numeral == name).map(|(value, _)| value)
}

/// Whether a word is the number or letter of the next item, if the sentence so far is a list.
pub(crate) fn is_next(sentence: &str, word: &str) -> bool {
    if value(word).or_else(|| roman(word)).is_none() || sentence.len() >= LONGEST {
        return false;
    }
    let mut last = None;
    each_item(sentence, &mut |_, item| last = Some(item.name));
    last.is_some_and(|last| is_after(word, last))
}

/// What is before the first of several bullets: "Our aims: • Cod • Crab".
const BULLET: &str = ": •";

/// Maximum length of the first item of a list with letters, in bytes.
const ITEM: usize = 500;

/// Where the first item of a list starts within a sentence, in bytes of the block, if this spot is in its
/// mark: "the rules: 1. Be kind." A letter may be anything, unless a sentence opens with the next one.
pub(crate) fn first(spot: &Spot<'_>) -> Option<usize> {
    let next = match spot.word {
        "1" => "",
        "I" => ". II. ",
        "a" => ". b. ",
        "i" => ". ii. ",
        _ => return None,
    };
    let is_first = spot.is_bare_stop()
        && !spot.gap.is_empty()
        && spot.word_before().ends_with(':')
        && (next.is_empty() || position_of(next, front(spot.after, ITEM)).is_some());
    is_first.then(|| spot.end - spot.gap.len() - spot.run.len() - spot.word.len())
}

/// Passes on a sentence, or each item of it if it is a list.
pub(crate) fn each(text: &str, range: Range<usize>, found: &mut dyn FnMut(Range<usize>)) {
    let sentence = piece(text, &range);
    let mut start = range.start;
    // "Our aims: • Cod" is the first item if another bullet comes next.
    if text.get(range.end..).is_some_and(|rest| rest.trim_start().starts_with('•'))
        && let Some(at) =
            sentence.as_bytes().windows(BULLET.len()).rposition(|window| window == BULLET.as_bytes())
    {
        found(start..start + at + 1);
        found(start + at + 1..range.end);
        return;
    }
    each_item(sentence, &mut |rest, _| {
        let front = piece(text, &(start..range.end - rest.len()))
            .trim_end_matches(|c: char| c == '•' || c.is_whitespace());
        if !front.is_empty() {
            found(start..start + front.len());
            start += front.len();
        }
    });
    found(start..range.end);
}

/// Passes on the item that a sentence begins with and those that follow in the same list, each with the text
/// from its mark on.
fn each_item<'a>(sentence: &'a str, found: &mut dyn FnMut(&'a str, Item<'a>)) {
    let Some(mut last) = Item::of(sentence) else { return };
    found(sentence, last);
    for rest in words(sentence) {
        if let Some(item) = Item::of(rest).filter(|item| item.follows(&last)) {
            found(rest, item);
            last = item;
        }
    }
}

/// The rest of a text from each of its words on, including the white space and bullets before the word except
/// for the first space. A run of these gives one rest, however long it is.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut is_between = false;
    text.char_indices().filter_map(move |(at, c)| {
        let is_first = c.is_whitespace() && !is_between;
        is_between = c.is_whitespace() || is_between && c == '•';
        if is_first { text.get(at + c.len_utf8()..) } else { None }
    })
}
