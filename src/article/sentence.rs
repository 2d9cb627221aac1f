//! Block → sentences: one scan over the characters that can end one, each decided by a table of rules that follows
//! UAX #29 (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>) where no rule of ours speaks.

use std::ops::Range;

use crate::document::{lower, piece};
use crate::language::{Data, WordList};

/// A sentence without an end is cut near this length, in bytes, so that it stays one that can be shown.
const LONGEST: usize = 2000;

/// How far back from a full stop its word is looked for, in characters: no abbreviation is longer.
const WORD: usize = 24;

/// The sentences of a block, given to `found` one by one: byte ranges of the text, without the white space between
/// them; joined they are the block. With each, whether it is whole, not a piece of one that is too long.
pub(crate) fn split(text: &str, block: &Range<usize>, language: &Data, mut found: impl FnMut(Range<usize>, bool)) {
    let block_text = piece(text, block);
    let mut emit = |start: usize, end: usize| pieces(text, block.start + start..block.start + end, &mut found);
    let (mut start, mut from) = (0, 0);
    while let Some(at) = block_text.get(from..).and_then(|rest| rest.find(is_terminator)).map(|at| from + at) {
        let spot = Spot::at(block_text, at);
        from = spot.end;
        // Not before the first word: a number or a mark at the front belongs to what follows it.
        if piece(block_text, &(start..at)).contains(char::is_alphanumeric) && is_boundary(&spot, language, start) {
            emit(start, spot.end);
            start = spot.end;
        }
    }
    emit(start, block_text.len());
}

/// A sentence, trimmed; one that is too long in pieces, cut at white space where there is some.
fn pieces(text: &str, range: Range<usize>, found: &mut impl FnMut(Range<usize>, bool)) {
    let mut rest = trim(text, range);
    let is_whole = rest.len() <= LONGEST;
    while rest.len() > LONGEST {
        let window = rest.start..ceil(text, rest.start + LONGEST);
        let cut = piece(text, &window).rfind(char::is_whitespace).filter(|&at| at > LONGEST / 2).map_or(window.end, |at| window.start + at);
        found(trim(text, rest.start..cut), false);
        rest = trim(text, cut..rest.end);
    }
    if !rest.is_empty() {
        found(rest, is_whole);
    }
}

/// The first place at or after `at` that is between characters.
fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// The range without the blank characters at its ends.
pub(crate) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let all = piece(text, &range);
    let front = all.trim_start_matches(is_blank);
    let start = range.end - front.len();
    start..start + front.trim_end_matches(is_blank).len()
}

/// White space, and what a reader sees as nothing at all at the edge of a line.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}')
}

/// A place where a sentence may end: everything around one run of terminators.
struct Spot<'a> {
    /// The block up to the run.
    before: &'a str,
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
        let rest = piece(block, &(at..block.len()));
        let (run, rest) = split_where(rest, is_terminator);
        let (closers, rest) = closing(run, rest);
        let (gap, after) = split_where(rest, char::is_whitespace);
        // A footnote mark set off by a space still belongs to the sentence on its left.
        let noted = if gap.is_empty() { 0 } else { footnotes(after) };
        if noted > 0 && !run.ends_with('…') {
            let closers = piece(block, &(at + run.len()..block.len() - after.len() + noted));
            let (gap, after) = split_where(piece(after, &(noted..after.len())), char::is_whitespace);
            return Self { before, run, closers, gap, after, end: block.len() - after.len() };
        }
        Self { before, run, closers, gap, after, end: block.len() - after.len() }
    }

    /// The word before the run, without what opens it: "Mr", "e.g", "3".
    fn word(&self) -> &'a str {
        let start = self.before.char_indices().rev().take(WORD).take_while(|(_, c)| !c.is_whitespace()).last().map_or(self.before.len(), |(at, _)| at);
        piece(self.before, &(start..self.before.len())).trim_start_matches(|c: char| !c.is_alphanumeric())
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
const RULES: [(&str, Rule); 12] = [
    ("an ellipsis ends a sentence before a capital only", |spot, _| {
        let next = spot.next_letter();
        spot.is_ellipsis().then(|| !spot.gap.is_empty() && next.is_some_and(|c| !c.is_lowercase()))
    }),
    ("closing marks of a question or an exclamation before lower case: quoted speech goes on", |spot, _| {
        let quoted = matches!(spot.run, "?" | "!" | "?!" | "!?" | "!!") && spot.closers.chars().any(is_closer);
        (quoted && spot.next().is_some_and(char::is_lowercase)).then_some(false)
    }),
    ("Japanese quoted speech goes on with its particle", |spot, _| {
        let quoted = spot.closers.ends_with(['」', '』', '）']) && spot.gap.is_empty();
        (quoted && spot.next().is_some_and(|c| matches!(c, 'と' | 'が' | 'を' | 'の' | 'に' | 'は' | 'も' | 'で' | 'な' | 'っ'))).then_some(false)
    }),
    ("a full stop with a closing quote before a capital ends a sentence", |spot, _| {
        let quoted = spot.is_full_stop() && spot.closers.chars().any(is_quote) && !spot.gap.is_empty();
        (quoted && spot.next_letter().is_some_and(char::is_uppercase)).then_some(true)
    }),
    ("one capital is an initial", |spot, _| {
        let word = spot.word();
        let initial = word.chars().next().is_some_and(char::is_uppercase) && word.chars().count() == 1 && word != "I";
        (spot.is_full_stop() && spot.closers.is_empty() && initial && spot.next_letter().is_some_and(char::is_uppercase)).then_some(false)
    }),
    ("an abbreviation that stands before what it belongs to", |spot, language| {
        (spot.is_full_stop() && spot.closers.is_empty() && listed(language.abbreviations, spot.word())).then_some(false)
    }),
    ("an abbreviation that may end a sentence does so before a word that opens one", |spot, language| {
        let listed = spot.is_full_stop() && listed(language.closing_abbreviations, spot.word());
        (listed && spot.next_letter().is_some_and(char::is_uppercase)).then(|| language.stop_words.contains(&spot.next_word()))
    }),
    ("an abbreviation that stands before numbers", |spot, language| {
        (spot.is_full_stop() && listed(language.number_abbreviations, spot.word()) && spot.next().is_some_and(char::is_numeric)).then_some(false)
    }),
    ("short dotted letters in scripts without case are abbreviations", |spot, _| {
        let word = spot.word();
        let caseless = word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase() && !is_unspaced(c));
        // Combining vowels do not count: what is written is one or two syllables.
        let syllables = word.rsplit('.').next().map_or(0, |last| last.chars().filter(|c| c.is_alphabetic()).count());
        (spot.is_full_stop() && caseless && (word.contains('.') || syllables == 1) && syllables <= 2).then_some(false)
    }),
    ("a dash after the space opens a new sentence", |spot, _| {
        let ordinary = spot.word().chars().count() > 2 || !spot.is_full_stop();
        (ordinary && !spot.gap.is_empty() && spot.next().is_some_and(is_dash) && spot.next_letter().is_some_and(|c| !c.is_lowercase())).then_some(true)
    }),
    ("a number after an ordinary word opens a new sentence", |spot, _| {
        let word = spot.word();
        let ordinary = word.chars().count() > 3 && word.chars().all(char::is_alphabetic);
        (spot.is_full_stop() && ordinary && !spot.gap.is_empty() && spot.next().is_some_and(char::is_numeric)).then_some(true)
    }),
    ("a missing space: two ordinary words around a full stop, the second with a capital", |spot, _| {
        let word = spot.word();
        let ordinary = word.chars().count() > 2 && word.chars().skip(1).all(char::is_lowercase);
        let (next, rest) = split_where(spot.after, char::is_alphanumeric);
        let sentence = next.chars().next().is_some_and(char::is_uppercase)
            && next.chars().skip(1).all(char::is_lowercase)
            && next.chars().count() > 1
            && rest.starts_with([' ', ',']);
        (spot.is_full_stop() && spot.gap.is_empty() && ordinary && sentence).then_some(true)
    }),
];

/// Whether a sentence that started at `start` ends at the spot.
fn is_boundary(spot: &Spot<'_>, language: &Data, _start: usize) -> bool {
    if spot.after.is_empty() {
        return false;
    }
    RULES.iter().find_map(|(_, rule)| rule(spot, language)).unwrap_or_else(|| uax29(spot))
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
        let cased = spot.before.chars().next_back().is_some_and(|c| c.is_uppercase() || c.is_lowercase());
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

/// Whether a sorted list holds a word as it stands or, for words listed in lower case, with a capital.
fn listed(list: WordList, word: &str) -> bool {
    !list.is_empty() && (list.contains(word) || word.starts_with(|c: char| c.is_uppercase()) && list.contains(&lower(word)))
}

/// The front of a text, as far as `is` holds, and the rest.
fn split_where(text: &str, is: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(|c| !is(c)).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// The closing quotes, brackets and footnote marks behind a run of terminators, and the rest.
fn closing<'a>(run: &str, rest: &'a str) -> (&'a str, &'a str) {
    // Chinese and Japanese set no space between sentences: there an opening mark opens the next one.
    let wide = run.ends_with(is_wide);
    let (closers, _) = split_where(rest, |c| is_closer(c) && !(wide && matches!(c, '“' | '‘' | '"')));
    // "。 ”": the quote belongs to its sentence even across a space.
    let spaced = if wide && closers.is_empty() {
        let (gap, after) = split_where(rest, char::is_whitespace);
        let (quote, _) = split_where(after, |c| matches!(c, '”' | '’' | '」' | '』'));
        if quote.is_empty() { 0 } else { gap.len() + quote.len() }
    } else {
        closers.len()
    };
    let end = spaced + footnotes(piece(rest, &(spaced..rest.len())));
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

/// Full stops that also end abbreviations and stand in numbers: ATerm.
fn is_ambiguous(c: Option<char>) -> bool {
    matches!(c, Some('.' | '\u{2024}' | '\u{fe52}' | '\u{ff0e}'))
}

/// Characters that can end a sentence: ATerm and STerm of UAX #29, and the ellipsis.
#[rustfmt::skip]
pub(crate) fn is_terminator(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, '.' | '!' | '?');
    }
    matches!(c, '\u{589}' | '\u{61d}'..='\u{61f}' | '\u{6d4}' | '\u{700}'..='\u{702}' | '\u{7f9}' | '\u{837}' | '\u{839}' | '\u{83d}' | '\u{83e}' | '\u{964}' | '\u{965}'
        | '\u{104a}' | '\u{104b}' | '\u{1362}' | '\u{1367}' | '\u{1368}' | '\u{166e}' | '\u{1735}' | '\u{1736}' | '\u{17d4}' | '\u{17d5}' | '\u{1803}' | '\u{1809}'
        | '\u{1944}' | '\u{1945}' | '\u{1aa8}'..='\u{1aab}' | '\u{1b4e}' | '\u{1b4f}' | '\u{1b5a}' | '\u{1b5b}' | '\u{1b5e}' | '\u{1b5f}' | '\u{1b7d}'..='\u{1b7f}'
        | '\u{1c3b}' | '\u{1c3c}' | '\u{1c7e}' | '\u{1c7f}' | '\u{2024}' | '…' | '\u{203c}' | '\u{203d}' | '\u{2047}'..='\u{2049}' | '\u{2cf9}'..='\u{2cfb}'
        | '\u{2e2e}' | '\u{2e3c}' | '\u{2e53}' | '\u{2e54}' | '\u{3002}' | '\u{a4ff}' | '\u{a60e}' | '\u{a60f}' | '\u{a6f3}' | '\u{a6f7}' | '\u{a876}' | '\u{a877}'
        | '\u{a8ce}' | '\u{a8cf}' | '\u{a92f}' | '\u{a9c8}' | '\u{a9c9}' | '\u{aa5d}'..='\u{aa5f}' | '\u{aaf0}' | '\u{aaf1}' | '\u{abeb}' | '\u{fe12}' | '\u{fe15}'
        | '\u{fe16}' | '\u{fe52}' | '\u{fe56}' | '\u{fe57}' | '\u{ff01}' | '\u{ff0e}' | '\u{ff1f}' | '\u{ff61}')
}

/// Whether a terminator is one of scripts that set no space behind it.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{3002}' | '\u{ff01}' | '\u{ff0e}' | '\u{ff1f}' | '\u{ff61}')
}

/// Marks that a sentence may go on with: SContinue of UAX #29.
fn is_continuing(c: char) -> bool {
    is_dash(c)
        || matches!(
            c,
            ',' | ':'
                | ';'
                | '\u{37e}'
                | '\u{55d}'
                | '\u{60c}'
                | '\u{60d}'
                | '\u{7f8}'
                | '\u{1802}'
                | '\u{1808}'
                | '\u{3001}'
                | '\u{fe10}'
                | '\u{fe11}'
                | '\u{fe13}'
                | '\u{fe14}'
                | '\u{fe50}'
                | '\u{fe51}'
                | '\u{fe54}'
                | '\u{fe55}'
                | '\u{ff0c}'
                | '\u{ff1a}'
                | '\u{ff1b}'
                | '\u{ff64}'
        )
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{fe31}' | '\u{fe32}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›' | '「' | '」' | '『' | '』' | '\u{301d}'..='\u{301f}' | '＂' | '＇')
}

/// What may close a sentence behind its terminator; quotes are used both ways around, the marks of emphasis too.
fn is_closer(c: char) -> bool {
    is_quote(c) && !is_opener(c) || matches!(c, ')' | ']' | '}' | '*' | '_' | '）' | '］' | '｝' | '】' | '〉' | '》' | '〕' | '〗' | '⟩')
}

/// What only ever opens.
fn is_opener(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '„' | '‚' | '「' | '『' | '（' | '［' | '｛' | '【' | '〈' | '《' | '〔' | '〖' | '⟨')
}

/// Letters of scripts that set no spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}
