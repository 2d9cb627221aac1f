//! Lists within a line: "1) cod 2) crab".

use std::ops::Range;

use super::spot::{LONGEST, split_where};
use crate::text::character::is_alphanumeric;
use crate::text::piece;

/// The mark of a list item: what comes before its number or letter, which one it is, and what comes after.
#[derive(Clone, Copy)]
struct Item<'a> {
    open: &'a str,
    number: u32,
    close: &'a str,
}

impl<'a> Item<'a> {
    /// The mark that a text begins with: "1.", "(b)", "• 3.)".
    fn of(text: &'a str) -> Option<Self> {
        let (open, rest) =
            split_where(text.trim_start_matches(|c: char| c.is_whitespace() || c == '•'), |c| c == '(');
        let (name, rest) = split_where(rest, is_alphanumeric);
        let (close, rest) = split_where(rest, |c| matches!(c, '.' | ')'));
        let letter =
            name.bytes().next().filter(|byte| name.len() == 1 && byte.is_ascii_lowercase()).map(u32::from);
        let number = name.parse().ok().filter(|_| name.len() < 3).or(letter)?;
        (open.len() < 2 && matches!(close, "." | ")" | ".)") && rest.starts_with(char::is_whitespace))
            .then_some(Self { open, number, close })
    }

    /// Whether this is the item after `other` in the same list.
    fn follows(&self, other: &Self) -> bool {
        (self.open, self.number, self.close) == (other.open, other.number + 1, other.close)
    }
}

/// Whether a word is the number or letter of the next item, if the sentence so far is a list.
pub(crate) fn is_next(sentence: &str, word: &str) -> bool {
    let letter = || word.bytes().next().filter(|_| word.len() == 1).map(u32::from);
    let Some(number) = word.parse().ok().or_else(letter) else { return false };
    let mut next = None;
    if sentence.len() < LONGEST {
        each_item(sentence, &mut |_, item| next = Some(item.number + 1));
    }
    next == Some(number)
}

/// Passes on a sentence, or each item of it if it is a list.
pub(crate) fn each(text: &str, range: Range<usize>, found: &mut dyn FnMut(Range<usize>)) {
    let sentence = piece(text, &range);
    let mut start = range.start;
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
