//! Text → lines: their positions, and the properties by which blocks are recognized.

use std::ops::Range;

use crate::block::BlockRule;
use crate::reading::ReadingRule;
use crate::text::character::{is_alphanumeric, is_blank, is_closer, is_terminator, is_unspaced};
use crate::text::group::{GROUP, Group, Mask, controls, with_beyond, word_starts};
use crate::text::search::{char_at, find};
use crate::text::{piece, trim};

/// Maximum number of words in a heading: a longer line is running text, however it ends.
pub(crate) const SHORT: usize = 15;

/// Minimum length of a row of dots that leads to a page number, or is to be filled in, in bytes.
const LEADER: usize = 5;

/// A line of a text, or several wrapped lines joined, without the blank characters at its ends.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Its position, in bytes.
    pub range: Range<usize>,
    /// The length of its longest part between line ends, in characters.
    pub width: usize,
    /// A rough number of words: runs between spaces, or two characters where words are not spaced.
    pub words: usize,
    /// The mark that it begins with, if any.
    pub marker: Marker,
    /// Whether it ends like a sentence.
    pub is_closed: bool,
    /// Whether it comes after an empty line, or is the first line of the text.
    pub is_apart: bool,
    /// The rule that the form of the text gives it, if any.
    pub rule: Option<BlockRule>,
    /// Between the wrapped lines that were joined to it, what is not read.
    pub joints: Vec<Joint>,
}

/// What is between two lines that are read as one.
#[derive(Clone, Debug)]
pub(crate) struct Joint {
    /// Its position, from the end of one line to the first character that is read of the next.
    pub range: Range<usize>,
    /// What is there in addition to a line end.
    pub rule: ReadingRule,
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marker {
    /// A word.
    None,
    /// "-", "•", "1.", "(a)".
    Item,
    /// ">", once or more.
    Quotation,
    /// "##".
    Heading,
    /// The line contains no word (a rule, a star), is a row of a Markdown table, ends with a row of dots, or
    /// is a few words in brackets.
    Rule,
}

/// The lines of a text that are not blank.
#[inline(never)]
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut is_apart = true;
    for range in ranges(text) {
        if range.is_empty() {
            is_apart = true;
        } else {
            lines.push(Line::new(text, range, is_apart));
            is_apart = false;
        }
    }
    lines
}

/// The ranges of the lines of a text, without the blank characters at their ends.
pub(crate) fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    // In old texts, CR alone ends a line. In a text with LF, it is the first half of a line end, or a stray
    // character.
    let has_lf = text.as_bytes().contains(&b'\n');
    let mut left = Some(0);
    std::iter::from_fn(move || {
        let start = left?;
        let ends = |at| char_at(text, at).is_some_and(|c| is_line_end(c) && !(has_lf && c == '\r'));
        let is_end = |byte, at| may_end_line(byte) && ends(at);
        let end = find(text, start, line_ends, is_end).unwrap_or(text.len());
        left = char_at(text, end).map(|c| end + c.len_utf8());
        Some(trim(text, start..end))
    })
}

impl Line {
    pub fn new(text: &str, range: Range<usize>, is_apart: bool) -> Self {
        let line = piece(text, &range);
        let words = words(line);
        let width = line.chars().count();
        let is_rule = words <= SHORT && (has_leader(line) || is_bracketed(line) || is_page_number(line));
        let marker = if is_rule { Marker::Rule } else { marker(line) };
        let is_closed = is_closed(line);
        Self { range, width, words, marker, is_closed, is_apart, rule: None, joints: Vec::new() }
    }

    /// The same line, with a rule that its form gives it.
    pub fn with(self, rule: BlockRule) -> Self {
        Self { rule: Some(rule), ..self }
    }

    /// The two lines of which it consists if it is cut at a position within it: what is before, with a rule,
    /// and the rest, without the blank characters between.
    pub fn cut(&self, text: &str, at: usize, rule: BlockRule) -> (Self, Self) {
        let (front, back) = (trim(text, self.range.start..at), trim(text, at..self.range.end));
        (Self::new(text, front, self.is_apart).with(rule), Self::new(text, back, false))
    }

    /// Appends the next line, which was wrapped from this one, and of which the first bytes are not read.
    pub fn join(&mut self, next: &Self, unread: usize, rule: ReadingRule) {
        self.joints.push(Joint { range: self.range.end..next.range.start + unread, rule });
        self.range.end = next.range.end;
        self.width = self.width.max(next.width);
        self.words += next.words;
        self.is_closed = next.is_closed;
    }
}

/// A rough number of words in a line: runs between spaces that have a letter or digit, or two characters
/// where words are not spaced.
pub(crate) fn words(line: &str) -> usize {
    let (mut words, mut halves, mut in_word) = (0, 0, false);
    let mut at = 0;
    while at < line.len() {
        for group in line.as_bytes().get(at..).unwrap_or_default().as_chunks().0 {
            let Some((starts, ends_in_word)) = word_starts(Group::from_le_bytes(*group), in_word) else {
                break;
            };
            (words, at, in_word) = (words + starts, at + GROUP, ends_in_word);
        }
        let end = at + GROUP;
        for c in line.get(at..).unwrap_or_default().chars() {
            at += c.len_utf8();
            if is_unspaced(c) {
                halves += 1;
                in_word = false;
            } else if is_alphanumeric(c) {
                words += usize::from(!in_word);
                in_word = true;
            } else if is_blank(c) {
                in_word = false;
            }
            if at >= end && c.is_ascii() {
                break;
            }
        }
    }
    words + usize::div_ceil(halves, 2)
}

/// Whether a byte may begin a character for which `is_line_end` is true.
fn may_end_line(byte: u8) -> bool {
    matches!(byte, b'\n'..=b'\r' | 0xc2 | 0xe2)
}

/// The bytes of a group that may, and others.
fn line_ends(group: Group) -> Mask {
    with_beyond(group, controls(group), &[0xc2, 0xe2])
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What a line begins with, by the conventions of Markdown and plain text.
fn marker(line: &str) -> Marker {
    let is_row = line.starts_with('|') && line.ends_with('|');
    if is_row || !line.contains(is_alphanumeric) {
        Marker::Rule
    } else if line.starts_with('>') {
        Marker::Quotation
    } else if line.starts_with('#') && is_spaced(line.trim_start_matches('#')) {
        Marker::Heading
    } else if has_bullet(line) || has_number(line) {
        Marker::Item
    } else {
        Marker::None
    }
}

/// Whether a line ends with a row of dots, and maybe a number behind it: "Introduction ..... 3", "Date
/// ......".
fn has_leader(line: &str) -> bool {
    let front = line.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let bare = front.trim_end_matches(['.', '…', '_']);
    let dots = front.len() - bare.len();
    dots >= LEADER && (front.len() < line.len() || bare.ends_with(' '))
}

/// Whether a line is the number of a page: "– 7 –", "- 12 -".
fn is_page_number(line: &str) -> bool {
    let inside = line.trim_start_matches(['-', '–', '—']).trim_end_matches(['-', '–', '—']);
    inside.len() + 1 < line.len() && inside.chars().all(|c| c == ' ' || c.is_ascii_digit())
}

/// Whether a line is what a page or program adds to the text, in brackets: "[edit]", "[Quoted text hidden]".
fn is_bracketed(line: &str) -> bool {
    let inside = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    inside.is_some_and(|inside| !inside.contains(['[', ']']))
}

fn has_bullet(line: &str) -> bool {
    line.strip_prefix(['-', '*', '+', '•', '‣', '◦', '▪', '●', '·', '–']).is_some_and(is_spaced)
}

/// Whether a line begins with the number or letter of a list item: "1.", "12)", "(a)".
fn has_number(line: &str) -> bool {
    let line = line.strip_prefix('(').unwrap_or(line);
    let behind_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = if behind_digits.len() == line.len() {
        line.strip_prefix(|c: char| c.is_ascii_lowercase())
            .filter(|rest| rest.starts_with(')'))
            .unwrap_or(line)
    } else {
        behind_digits
    };
    (1..=3).contains(&(line.len() - behind.len())) && behind.strip_prefix(['.', ')']).is_some_and(is_spaced)
}

/// Whether a text begins with a space.
fn is_spaced(text: &str) -> bool {
    text.starts_with([' ', '\t', '\u{a0}'])
}

/// Whether a line ends like a sentence: with a terminator, possibly followed by quotes, brackets and footnote
/// marks.
fn is_closed(line: &str) -> bool {
    let bare = line.trim_end_matches(|c: char| is_closer(c) || is_blank(c));
    let front = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let bare = front.strip_suffix('[').filter(|_| front.len() < bare.len()).unwrap_or(bare);
    bare.ends_with(|c: char| is_terminator(c) || c == ':')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What `words` counts, character by character.
    fn expected(line: &str) -> usize {
        let (mut words, mut halves, mut in_word) = (0, 0, false);
        for c in line.chars() {
            halves += usize::from(is_unspaced(c));
            words += usize::from(is_alphanumeric(c) && !is_unspaced(c) && !in_word);
            in_word = (in_word || is_alphanumeric(c)) && !is_unspaced(c) && !is_blank(c);
        }
        words + usize::div_ceil(halves, 2)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(5000) })]

        #[test]
        fn words_are_counted_in_groups_as_character_by_character(
            line in "([a-zA-Z0-9]{0,4}[ .,('\"—é中ش\u{7f}\t\u{a0}-]{0,2}){0,12}",
        ) {
            prop_assert_eq!(words(&line), expected(&line), "{:?}", line);
        }
    }
}
