//! A place where a sentence may end, and its surroundings.

use super::notes;
use crate::language::Data;
use crate::text::character::{
    is_alphabetic, is_alphanumeric, is_ambiguous, is_attached, is_closer, is_continuing, is_dash, is_opener,
    is_terminator, is_wide,
};
use crate::text::lower;
use crate::text::{has, piece, split_where};

/// A sentence without an end is cut near this length, in characters, so that it can still be shown.
pub(crate) const LONGEST: usize = 2000;

/// Maximum length of an abbreviation, in characters: the word before a full stop is not followed further
/// back.
const WORD: usize = 24;

/// The verdict about a spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The sentence ends there.
    Ends,
    /// The sentence continues.
    GoesOn,
}

impl Verdict {
    pub fn ends_if(is_end: bool) -> Self {
        if is_end { Self::Ends } else { Self::GoesOn }
    }
}

/// A place where a sentence may end: everything around a run of terminators.
pub(crate) struct Spot<'a> {
    /// The sentence so far, up to the run.
    pub sentence: &'a str,
    /// Its first letter or digit.
    pub opening: Option<char>,
    /// The character before the run.
    pub last: Option<char>,
    /// The word before the run, without opening marks: "Mr", "e.g", "3".
    pub word: &'a str,
    /// The terminators: ".", "?!", "...".
    pub run: &'a str,
    /// The closing quotes and brackets and the footnote marks after them.
    pub closers: &'a str,
    /// The white space after those.
    pub gap: &'a str,
    /// The rest of the block.
    pub after: &'a str,
    /// The position where the sentence would end, in bytes of the block.
    pub end: usize,
}

impl<'a> Spot<'a> {
    /// The spot at a terminator of a block, in a sentence that starts at `start` and whose first letter or
    /// digit is `opening`. That is passed in because finding it again for each spot would cost too much: a
    /// sentence may have many spots, and many marks before its first letter.
    pub fn at(block: &'a str, start: usize, at: usize, opening: Option<char>) -> Self {
        let before = piece(block, &(0..at));
        let sentence = piece(block, &(start..at));
        let (word, last) = (last_word(before), before.chars().rev().find(|&c| !is_attached(c)));
        let rest = piece(block, &(at..block.len()));
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let more = split_where(piece(rest, &(first..rest.len())), is_terminator).0.len();
        let (run, rest) = rest.split_at_checked(first + more).unwrap_or((rest, ""));
        let (closers, rest) = closing(before, run, rest);
        let (gap, after) = split_where(rest, |c| c.is_whitespace() || is_attached(c));
        Self { sentence, opening, last, word, run, closers, gap, after, end: block.len() - after.len() }
    }

    /// The word after the last apostrophe or hyphen: "art" of "dell'art".
    pub fn bare_word(&self) -> &'a str {
        self.word.rsplit(['\'', '’', '-']).next().unwrap_or(self.word)
    }

    /// The word before the word, with what follows it: "a." of "a. C".
    pub fn word_before(&self) -> &'a str {
        let front = self.sentence.strip_suffix(self.word).unwrap_or_default().trim_end();
        piece(front, &(front.len() - last_chunk(front).len()..front.len()))
    }

    /// The first character after the gap.
    pub fn next(&self) -> Option<char> {
        self.after.chars().next()
    }

    /// The first word after the gap, in lower case, without opening marks.
    pub fn next_word(&self) -> String {
        let word = self.after.trim_start_matches(|c: char| is_closer(c) || is_opener(c));
        lower(split_where(word, is_alphanumeric).0)
    }

    /// The first letter after the gap, if only quotes, brackets and dashes come before it.
    pub fn next_letter(&self) -> Option<char> {
        self.after
            .chars()
            .find(|&c| {
                !(is_closer(c) || is_opener(c) || is_dash(c) || matches!(c, '¿' | '¡') || c.is_whitespace())
            })
            .filter(|&c| is_alphabetic(c))
    }

    /// Whether a word that often begins sentences follows with a capital.
    pub fn before_stop_word(&self, language: &Data) -> bool {
        self.before_capital() && language.is_stop_word(&self.next_word())
    }

    /// Whether a single letter with a full stop follows.
    pub fn before_letter(&self) -> bool {
        let mut after = self.after.chars();
        after.next().is_some_and(is_alphabetic) && after.next() == Some('.')
    }

    /// Whether the next word is all capitals.
    pub fn before_capitals(&self) -> bool {
        let next = split_where(self.after, is_alphabetic).0;
        next.chars().nth(1).is_some() && next.chars().all(char::is_uppercase)
    }

    /// Whether the first letter of the sentence so far satisfies `is`.
    pub fn opens_with(&self, is: fn(char) -> bool) -> bool {
        self.opening.is_some_and(is)
    }

    /// Whether a capital follows, with at most quotes, brackets and dashes before it.
    pub fn before_capital(&self) -> bool {
        self.next_letter().is_some_and(char::is_uppercase)
    }

    /// Whether the run is a single full stop without closing marks.
    pub fn is_bare_stop(&self) -> bool {
        self.is_full_stop() && self.closers.is_empty()
    }

    /// Whether the run is a single full stop of the kind that also ends abbreviations.
    pub fn is_full_stop(&self) -> bool {
        self.run.len() == 1 && is_ambiguous(self.run.chars().next())
    }

    pub fn is_ellipsis(&self) -> bool {
        self.run.ends_with('…') || (self.run.len() > 1 && self.run.bytes().all(|byte| byte == b'.'))
    }
}

/// The last word of a text that ends in a word, without opening marks.
fn last_word(text: &str) -> &str {
    last_chunk(text).trim_start_matches(|c: char| !is_alphanumeric(c))
}

/// The end of a text, of about the length of a long sentence.
fn recent(text: &str) -> &str {
    let start = text.len().saturating_sub(LONGEST);
    (start..text.len()).find_map(|start| text.get(start..)).unwrap_or_default()
}

/// The part of a text after its last white space.
fn last_chunk(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .take(WORD)
        .take_while(|(_, c)| !c.is_whitespace())
        .last()
        .map_or(text.len(), |(at, _)| at);
    piece(text, &(start..text.len()))
}

/// Splits the text after a run of terminators into closing quotes, brackets and footnote marks, and the rest.
fn closing<'a>(before: &str, run: &str, rest: &'a str) -> (&'a str, &'a str) {
    // Chinese and Japanese have no space between sentences: there, an opening mark begins the next one.
    let is_wide = run.ends_with(is_wide);
    let (closers, _) = split_where(rest, if is_wide { is_wide_closer } else { is_closer });
    let near = closers.len() + notes::near(before, closers, piece(rest, &(closers.len()..rest.len())));
    // After a space, a quote still belongs to the sentence on its left unless a word follows it directly; a
    // footnote mark always does.
    let (gap, after) = split_where(piece(rest, &(near..rest.len())), char::is_whitespace);
    let (quotes, behind) = split_where(after, if is_wide { is_wide_quote } else { is_apart_quote });
    // “ opens or closes, depending on the language: it closes if „ came before.
    let (quotes, behind) =
        if has(quotes, '“') && !has(recent(before), '„') { ("", after) } else { (quotes, behind) };
    let is_apart = is_wide
        || behind.chars().next().is_none_or(|c| c.is_whitespace() || is_continuing(c) || is_terminator(c));
    let quotes = if is_apart && !opens(before, quotes, behind) { quotes.len() } else { 0 };
    let far = quotes + notes::far(before, piece(after, &(quotes..after.len())));
    let end = if gap.is_empty() || far == 0 { near } else { near + gap.len() + far };
    rest.split_at_checked(end).unwrap_or((rest, ""))
}

/// Marks that close a sentence where an opening mark begins the next one.
fn is_wide_closer(c: char) -> bool {
    is_closer(c) && !matches!(c, '“' | '‘' | '"')
}

/// Quotes that close a sentence there even after a space,
fn is_wide_quote(c: char) -> bool {
    matches!(c, '”' | '’' | '」' | '』')
}

/// and quotes that do so in other scripts.
fn is_apart_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '“')
}

/// Whether a straight quote between two spaces opens a quotation: before a capital, if all quotes before it
/// are closed and there is another one.
fn opens(before: &str, quotes: &str, behind: &str) -> bool {
    let Some(quote) = quotes.chars().next().filter(|c| matches!(c, '"' | '\'')) else { return false };
    if !behind.trim_start().starts_with(char::is_uppercase) {
        return false;
    }
    let count = quotes_in(recent(before), quote);
    count.is_multiple_of(2)
        && (count > 0 || behind.bytes().take(LONGEST).any(|byte| char::from(byte) == quote))
}

/// The number of times a text contains a quote that is not an apostrophe within a word.
fn quotes_in(text: &str, quote: char) -> usize {
    let is_within = |at: usize| {
        let (front, back) = (piece(text, &(0..at)), piece(text, &(at + 1..text.len())));
        front.ends_with(is_alphanumeric) && back.starts_with(is_alphanumeric)
    };
    text.match_indices(quote).filter(|&(at, _)| !is_within(at)).count()
}
