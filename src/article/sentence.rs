//! Block → sentences: one scan over the characters that can end one, each decided by a table of rules that follows
//! UAX #29 (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>) where no rule of ours speaks.

use std::ops::Range;

use super::character::{
    is_ambiguous, is_blank, is_closer, is_continuing, is_dash, is_opener, is_quote, is_sign, is_tamil, is_terminator, is_unspaced, is_wide,
};
use crate::document::piece;
use crate::language::{Data, WordList, lower};

/// A sentence without an end is cut near this length, in characters, so that it stays one that can be shown.
const LONGEST: usize = 2000;

/// How far back from a full stop its word is looked for, in characters: no abbreviation is longer.
const WORD: usize = 24;

/// A mark of a list is no longer, in bytes.
const MARKER: usize = 8;

/// So many marks without a letter, at most, belong to the sentence before them.
const MARKS: usize = 16;

/// The sentences of a block, given to `found` one by one: byte ranges of the text, without the white space between
/// them; joined they are the block. With each, whether it is whole, not a piece of one that is too long.
pub(crate) fn split(text: &str, block: &Range<usize>, language: &Data, mut found: impl FnMut(Range<usize>, bool)) {
    let block_text = piece(text, block);
    let mut emit = |start: usize, end: usize| pieces(text, block.start + start..block.start + end, &mut found);
    let (mut start, mut from, mut has_words) = (0, 0, false);
    while let Some(at) = block_text.get(from..).and_then(|rest| rest.find(is_terminator)).map(|at| from + at) {
        has_words = has_words || piece(block_text, &(from..at)).contains(char::is_alphanumeric);
        let spot = Spot::at(block_text, at);
        from = spot.end;
        if has_words && !is_marker(piece(block_text, &(start..at))) && is_boundary(&spot, language) {
            emit(start, spot.end);
            (start, has_words) = (spot.end, false);
        }
    }
    emit(start, block_text.len());
}

/// Whether the words before a terminator are none of a sentence but the number or letter of an item of a list.
fn is_marker(text: &str) -> bool {
    let words = || text.chars().filter(|c| c.is_alphanumeric());
    text.len() <= MARKER && (words().all(char::is_numeric) && words().count() <= 3 || words().all(|c| c.is_ascii_lowercase()) && words().count() == 1)
}

/// A sentence, trimmed; one that is too long in pieces, cut at white space where there is some.
fn pieces(text: &str, range: Range<usize>, found: &mut impl FnMut(Range<usize>, bool)) {
    let mut rest = trim(text, range);
    let mut is_whole = true;
    while let Some((length, _)) = piece(text, &rest).char_indices().nth(LONGEST) {
        is_whole = false;
        let window = rest.start..rest.start + length;
        let space = piece(text, &window).rfind(char::is_whitespace).filter(|&at| at > length / 2);
        let cut = space.map_or(window.end, |at| window.start + at);
        found(trim(text, rest.start..cut), false);
        rest = trim(text, cut..rest.end);
    }
    if !rest.is_empty() {
        found(rest, is_whole);
    }
}

/// The range without the blank characters at its ends.
pub(crate) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let all = piece(text, &range);
    let front = all.trim_start_matches(is_blank);
    let start = range.end - front.len();
    start..start + front.trim_end_matches(is_blank).len()
}

/// A place where a sentence may end: everything around one run of terminators.
struct Spot<'a> {
    /// The character before the run.
    last: Option<char>,
    /// The word before the run, without what opens it: "Mr", "e.g", "3".
    word: &'a str,
    /// The terminators: ".", "?!", "...".
    run: &'a str,
    /// Closing quotes and brackets and footnote marks behind them.
    closers: &'a str,
    /// The white space behind those.
    gap: &'a str,
    /// The rest of the block.
    after: &'a str,
    /// Where the sentence would end, in bytes of the block.
    end: usize,
}

impl<'a> Spot<'a> {
    fn at(block: &'a str, at: usize) -> Self {
        let before = piece(block, &(0..at));
        let (word, last) = (last_word(before), before.chars().next_back());
        let rest = piece(block, &(at..block.len()));
        let (run, rest) = split_where(rest, is_terminator);
        let (closers, rest) = closing(run, rest);
        let (gap, after) = split_where(rest, char::is_whitespace);
        Self { last, word, run, closers, gap, after, end: block.len() - after.len() }
    }

    /// The first character behind the gap.
    fn next(&self) -> Option<char> {
        self.after.chars().next()
    }

    /// The first word behind the gap, in lower case, without what opens it.
    fn next_word(&self) -> String {
        let word = self.after.trim_start_matches(|c: char| is_closer(c) || is_opener(c));
        lower(split_where(word, char::is_alphanumeric).0)
    }

    /// The first letter behind the gap, if only quotes, brackets and dashes stand before it.
    fn next_letter(&self) -> Option<char> {
        self.after.chars().find(|&c| !(is_closer(c) || is_opener(c) || is_dash(c) || matches!(c, '¿' | '¡') || c.is_whitespace())).filter(|c| c.is_alphabetic())
    }

    /// Whether the run is a single full stop of the kind that also ends abbreviations.
    fn is_full_stop(&self) -> bool {
        self.run.len() == 1 && is_ambiguous(self.run.chars().next())
    }

    fn is_ellipsis(&self) -> bool {
        self.run.ends_with('…') || (self.run.len() > 1 && self.run.bytes().all(|byte| byte == b'.'))
    }
}

/// What a rule says of a spot: `Some(true)` for a boundary, `None` where it does not speak.
type Rule = fn(&Spot<'_>, &Data) -> Option<bool>;

/// The rules, the first that speaks decides. How often each is right was counted on treebanks and news in 33 languages.
const RULES: [Rule; 13] = [
    // An ellipsis ends a sentence before a capital only.
    |spot, _| {
        let next = spot.next_letter();
        spot.is_ellipsis().then(|| !spot.gap.is_empty() && next.is_some_and(|c| !c.is_lowercase()))
    },
    // Closing marks of a question or an exclamation before lower case: quoted speech goes on.
    |spot, _| {
        let quoted = matches!(spot.run, "?" | "!" | "?!" | "!?" | "!!") && spot.closers.chars().any(is_closer);
        (quoted && spot.next().is_some_and(char::is_lowercase)).then_some(false)
    },
    // Japanese quoted speech goes on with its particle.
    |spot, _| {
        let quoted = spot.closers.ends_with(['」', '』', '）']) && spot.gap.is_empty();
        (quoted && spot.next().is_some_and(|c| matches!(c, 'と' | 'が' | 'を' | 'の' | 'に' | 'は' | 'も' | 'で' | 'な' | 'っ'))).then_some(false)
    },
    // A full stop with a closing quote before a capital ends a sentence.
    |spot, _| {
        let quoted = spot.is_full_stop() && spot.closers.chars().any(is_quote) && !spot.gap.is_empty();
        (quoted && spot.next_letter().is_some_and(char::is_uppercase)).then_some(true)
    },
    // One capital is an initial.
    |spot, _| {
        let initial = spot.word.chars().next().is_some_and(char::is_uppercase) && spot.word.chars().count() == 1 && spot.word != "I";
        (spot.is_full_stop() && spot.closers.is_empty() && initial && spot.next_letter().is_some_and(char::is_uppercase)).then_some(false)
    },
    // An abbreviation that stands before what it belongs to.
    |spot, language| (spot.is_full_stop() && spot.closers.is_empty() && listed(language.abbreviations, spot.word)).then_some(false),
    // An abbreviation that may end a sentence does so before a word that opens one.
    |spot, language| {
        let listed = spot.is_full_stop() && listed(language.closing_abbreviations, spot.word);
        (listed && spot.next_letter().is_some_and(char::is_uppercase)).then(|| language.stop_words.contains(&spot.next_word()))
    },
    // An abbreviation that stands before numbers.
    |spot, language| (spot.is_full_stop() && listed(language.number_abbreviations, spot.word) && spot.next().is_some_and(char::is_numeric)).then_some(false),
    // An ordinal goes on before a capital, unless that is of a word that opens sentences.
    |spot, language| {
        let ordinal = language.has_ordinals
            && spot.is_full_stop()
            && spot.closers.is_empty()
            && spot.word.len() < 3
            && spot.word.bytes().all(|byte| byte.is_ascii_digit());
        (ordinal && spot.next_letter().is_some_and(char::is_uppercase)).then(|| language.stop_words.contains(&spot.next_word()))
    },
    // Short dotted letters in scripts without case are abbreviations.
    |spot, _| {
        let caseless = spot.word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase() && !is_unspaced(c));
        let letters = spot.word.chars().rev().take_while(|&c| c != '.').filter(|&c| c.is_alphabetic() && !is_sign(c)).count();
        // In Tamil an initial is the name of its letter, written with one more.
        let most = if spot.word.contains('.') || spot.word.starts_with(is_tamil) { 2 } else { 1 };
        (spot.is_full_stop() && caseless && letters <= most).then_some(false)
    },
    // A dash after the space opens a new sentence.
    |spot, _| {
        let ordinary = spot.word.chars().count() > 2 || !spot.is_full_stop();
        (ordinary && !spot.gap.is_empty() && spot.next().is_some_and(is_dash) && spot.next_letter().is_some_and(|c| !c.is_lowercase())).then_some(true)
    },
    // A number after an ordinary word opens a new sentence.
    |spot, _| {
        let ordinary = spot.word.chars().count() > 3 && spot.word.chars().all(char::is_alphabetic);
        (spot.is_full_stop() && ordinary && !spot.gap.is_empty() && spot.next().is_some_and(char::is_numeric)).then_some(true)
    },
    // A missing space: two ordinary words around a full stop, the second with a capital.
    |spot, _| {
        let ordinary = spot.word.chars().count() > 2 && spot.word.chars().skip(1).all(char::is_lowercase);
        let (next, rest) = split_where(spot.after, char::is_alphanumeric);
        let sentence = next.chars().next().is_some_and(char::is_uppercase)
            && next.chars().skip(1).all(char::is_lowercase)
            && next.chars().count() > 1
            && rest.starts_with([' ', ',']);
        (spot.is_full_stop() && spot.gap.is_empty() && ordinary && sentence).then_some(true)
    },
];

/// Whether a sentence ends at the spot.
fn is_boundary(spot: &Spot<'_>, language: &Data) -> bool {
    // What shows no letter, an emoji or a star, is no sentence. A longer row of marks may be anything.
    if !spot.after.chars().take(MARKS).any(char::is_alphanumeric) && spot.after.chars().nth(MARKS).is_none() {
        return false;
    }
    RULES.iter().find_map(|rule| rule(spot, language)).unwrap_or_else(|| uax29(spot))
}

/// The verdict of UAX #29, by the names of its rules.
fn uax29(spot: &Spot<'_>) -> bool {
    let last = spot.run.chars().next_back();
    let Some(next) = spot.next() else { return false };
    if last == Some('…') {
        return false;
    }
    if is_ambiguous(last) {
        let bare = spot.closers.is_empty() && spot.gap.is_empty();
        let cased = spot.last.is_some_and(|c| c.is_uppercase() || c.is_lowercase());
        let sb6 = bare && next.is_numeric();
        let sb7 = bare && cased && spot.run.chars().count() == 1 && next.is_uppercase();
        let sb8 = spot.after.chars().find(|&c| c.is_alphabetic() || is_terminator(c) && c != '…').is_some_and(char::is_lowercase);
        if sb6 || sb7 || sb8 {
            return false;
        }
    }
    // SB8a
    !(is_continuing(next) || is_terminator(next) && next != '…')
}

/// Whether a list has a word as it stands or, for words listed in lower case, with a capital.
fn listed(list: WordList, word: &str) -> bool {
    list.contains(word) || word.starts_with(char::is_uppercase) && list.contains(&lower(word))
}

/// The front of a text, as far as `is` holds, and the rest.
fn split_where(text: &str, is: fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(|c| !is(c)).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// The last word of a text that ends in one, without what opens it.
fn last_word(text: &str) -> &str {
    let start = text.char_indices().rev().take(WORD).take_while(|(_, c)| !c.is_whitespace()).last().map_or(text.len(), |(at, _)| at);
    piece(text, &(start..text.len())).trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The closing quotes, brackets and footnote marks behind a run of terminators, and the rest.
fn closing<'a>(run: &str, rest: &'a str) -> (&'a str, &'a str) {
    // Chinese and Japanese set no space between sentences: there an opening mark opens the next one.
    let is_wide = run.ends_with(is_wide);
    let (closers, _) = split_where(rest, if is_wide { |c| is_closer(c) && !matches!(c, '“' | '‘' | '"') } else { is_closer });
    let near = closers.len() + footnotes(piece(rest, &(closers.len()..rest.len())));
    // Set off by a space, a quote still belongs to the sentence on its left if what follows does not lean on it, and a
    // footnote mark always does.
    let (gap, after) = split_where(piece(rest, &(near..rest.len())), char::is_whitespace);
    let (quotes, behind) = split_where(after, if is_wide { |c| matches!(c, '”' | '’' | '」' | '』') } else { |c| matches!(c, '"' | '\'' | '”' | '’' | '»') });
    let is_apart = is_wide || behind.chars().next().is_none_or(|c| c.is_whitespace() || is_continuing(c) || is_terminator(c));
    let quotes = if is_apart { quotes.len() } else { 0 };
    let far = quotes + footnotes(piece(after, &(quotes..after.len())));
    let end = if gap.is_empty() || far == 0 { near } else { near + gap.len() + far };
    rest.split_at_checked(end).unwrap_or((rest, ""))
}

/// How many bytes of footnote marks, "[5][6]", a text begins with.
fn footnotes(text: &str) -> usize {
    let mut end = 0;
    while let Some(inner) = piece(text, &(end..text.len())).strip_prefix('[') {
        let (digits, rest) = split_where(inner, |c| c.is_ascii_digit());
        if digits.is_empty() || digits.len() > 3 || !rest.starts_with(']') {
            break;
        }
        end += digits.len() + 2;
    }
    end
}
