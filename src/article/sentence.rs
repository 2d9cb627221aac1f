//! Block → sentences: one scan over the characters that can end one, each decided by a table of rules that follows
//! UAX #29 (<https://www.unicode.org/reports/tr29/#Sentence_Boundaries>) where no rule of ours speaks.

use std::ops::Range;

use super::character::{
    is_ambiguous, is_armenian, is_attached, is_blank, is_closer, is_continuing, is_dash, is_hangul, is_opener, is_quote, is_sign, is_terminator, is_unspaced,
    is_vowel, is_wide,
};
use crate::document::piece;
use crate::language::{Data, WordList, lower};

/// A sentence without an end is cut near this length, in characters, so that it stays one that can be shown.
const LONGEST: usize = 2000;

/// How far back from a full stop its word is looked for, in characters: no abbreviation is longer.
const WORD: usize = 24;

/// A word of so many letters, in lower case, is hardly ever an abbreviation, unless it is listed.
const LONG_WORD: usize = 5;

/// A mark of a list is no longer, in bytes.
const MARKER: usize = 8;

/// So many marks without a letter, at most, belong to the sentence before them.
const MARKS: usize = 16;

/// The sentences of a block, given to `found` one by one: byte ranges of the text, without the white space between
/// them; joined they are the block. With each, whether it is whole, not a piece of one that is too long.
pub(crate) fn split(text: &str, block: &Range<usize>, language: &Data, mut found: impl FnMut(Range<usize>, bool)) {
    let block_text = piece(text, block);
    let mut emit = |start: usize, end: usize| items(text, block.start + start..block.start + end, &mut |range| pieces(text, range, &mut found));
    let (mut start, mut from, mut has_words) = (0, 0, false);
    while let Some(at) = next_terminator(block_text, from) {
        has_words = has_words || piece(block_text, &(from..at)).contains(char::is_alphanumeric);
        let spot = Spot::at(block_text, start, at);
        from = spot.end;
        if has_words && !is_marker(piece(block_text, &(start..at))) && is_boundary(&spot, language) {
            emit(start, spot.end);
            (start, has_words) = (spot.end, false);
        }
    }
    emit(start, block_text.len());
}

/// Where the next terminator stands. Bytes are looked at first: nearly all of them begin no terminator.
fn next_terminator(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let bytes = text.as_bytes().get(at..)?;
        at += bytes.iter().zip(bytes.iter().skip(1).chain([&0])).position(|(&first, &second)| may_begin_terminator(first, second))?;
        if text.get(at..)?.starts_with(is_terminator) || is_borrowed(text, at) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether two bytes of UTF-8 may begin a terminator: one of ASCII, or a character of a group that has one.
fn may_begin_terminator(first: u8, second: u8) -> bool {
    match first {
        b'.' | b'!' | b'?' | b':' | b';' | 0xe1 | 0xe2 | 0xea => true,
        0xd6 => second == 0x89,
        0xd8 => (0x9d..=0x9f).contains(&second),
        0xdb => second == 0x94,
        0xdc => second <= 0x82,
        0xdf => second == 0xb9,
        0xe0 => matches!(second, 0xa0 | 0xa5),
        0xe3 => second == 0x80,
        0xef => second >= 0xb8,
        _ => false,
    }
}

/// Whether a mark of other uses is one that ends sentences here: ":" in Armenian, ";" for a question in Greek.
fn is_borrowed(text: &str, at: usize) -> bool {
    let behind = |is: fn(char) -> bool| piece(text, &(0..at)).chars().next_back().is_some_and(is);
    match text.as_bytes().get(at) {
        Some(b':') => behind(is_armenian),
        Some(b';') => behind(|c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')),
        _ => false,
    }
}

/// Whether the words before a terminator are none of a sentence but the number or letter of an item of a list.
fn is_marker(text: &str) -> bool {
    let words = || text.chars().filter(|c| c.is_alphanumeric());
    text.len() <= MARKER && (words().all(char::is_numeric) && words().count() <= 3 || words().all(|c| c.is_ascii_lowercase()) && words().count() == 1)
}

/// The mark of an item of a list: what stands before its number or letter, which one it is, and what stands behind.
#[derive(PartialEq)]
struct Item<'a> {
    open: &'a str,
    number: u32,
    close: &'a str,
}

impl<'a> Item<'a> {
    /// The mark that a text opens with: "1.", "(b)", "• 3.)".
    fn of(text: &'a str) -> Option<Self> {
        let (open, rest) = split_where(text.trim_start_matches(|c: char| c.is_whitespace() || c == '•'), |c| c == '(');
        let (name, rest) = split_where(rest, char::is_alphanumeric);
        let (close, rest) = split_where(rest, |c| matches!(c, '.' | ')'));
        let letter = name.bytes().next().filter(|byte| name.len() == 1 && byte.is_ascii_lowercase()).map(u32::from);
        let number = name.parse().ok().filter(|_| name.len() < 3).or(letter)?;
        (open.len() < 2 && matches!(close, "." | ")" | ".)") && rest.starts_with(char::is_whitespace)).then_some(Self { open, number, close })
    }

    /// Whether it is the one behind another in the same list.
    fn follows(&self, other: &Self) -> bool {
        (self.open, self.number, self.close) == (other.open, other.number + 1, other.close)
    }
}

/// Whether the last word of a spot is the mark of the item behind the one that the sentence opens with.
fn is_next_item(spot: &Spot<'_>) -> bool {
    let Some(mut first) = Some(spot.sentence).filter(|sentence| sentence.len() < LONGEST).and_then(Item::of) else { return false };
    let mark = || (spot.word.parse().ok()).or_else(|| spot.word.bytes().next().filter(|_| spot.word.len() == 1).map(u32::from));
    mark().is_some_and(|number| {
        // Items before this one may be part of the sentence so far.
        for item in words(spot.sentence).filter_map(Item::of) {
            if item.follows(&first) {
                first = item;
            }
        }
        number == first.number + 1
    })
}

/// A text from each of its words on.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().filter(|(_, c)| c.is_whitespace()).filter_map(|(at, c)| text.get(at + c.len_utf8()..))
}

/// A sentence; one that is a list in a line item by item.
fn items(text: &str, range: Range<usize>, found: &mut dyn FnMut(Range<usize>)) {
    let sentence = piece(text, &range);
    let mut start = range.start;
    if let Some(mut last) = Item::of(sentence) {
        for rest in words(sentence) {
            if let Some(item) = Item::of(rest).filter(|item| item.follows(&last)) {
                let front = piece(text, &(start..range.end - rest.len())).trim_end_matches(|c: char| c == '•' || c.is_whitespace());
                found(start..start + front.len());
                (start, last) = (start + front.len(), item);
            }
        }
    }
    found(start..range.end);
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
    /// The sentence so far, up to the run.
    sentence: &'a str,
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
    fn at(block: &'a str, start: usize, at: usize) -> Self {
        let before = piece(block, &(0..at));
        let sentence = piece(block, &(start..at));
        let (word, last) = (last_word(before), before.chars().rev().find(|&c| !is_attached(c)));
        let rest = piece(block, &(at..block.len()));
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let more = split_where(piece(rest, &(first..rest.len())), is_terminator).0.len();
        let (run, rest) = rest.split_at_checked(first + more).unwrap_or((rest, ""));
        let (closers, rest) = closing(before, run, rest);
        let (gap, after) = split_where(rest, |c| c.is_whitespace() || is_attached(c));
        Self { sentence, last, word, run, closers, gap, after, end: block.len() - after.len() }
    }

    /// The word behind the last apostrophe or hyphen: "art" of "dell'art".
    fn bare_word(&self) -> &'a str {
        self.word.rsplit(['\'', '’', '-']).next().unwrap_or(self.word)
    }

    /// The word before the word, with what stands behind it: "a." of "a. C".
    fn word_before(&self) -> &'a str {
        let front = self.sentence.strip_suffix(self.word).unwrap_or_default().trim_end();
        piece(front, &(front.len() - last_chunk(front).len()..front.len()))
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

    /// Whether what follows is an abbreviation that stands before what it belongs to: "Mr.".
    fn before_abbreviation(&self, language: &Data) -> bool {
        let (next, rest) = split_where(self.after, char::is_alphabetic);
        rest.starts_with('.') && listed(language.abbreviations, next)
    }

    /// Whether the next word is all capitals.
    fn before_capitals(&self) -> bool {
        let next = split_where(self.after, char::is_alphabetic).0;
        next.chars().nth(1).is_some() && next.chars().all(char::is_uppercase)
    }

    /// Whether the first letter of the sentence so far is of a kind.
    fn opens_with(&self, is: fn(char) -> bool) -> bool {
        self.sentence.chars().find(|c| c.is_alphanumeric()).is_some_and(is)
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
const RULES: [Rule; 23] = [
    // Between brackets of its own a mark comments on the word before, and before a word it is a letter of Khoisan languages: "!Kung".
    |spot, _| {
        let alone = spot.last.is_some_and(|c| is_opener(c) || c.is_whitespace());
        let bracketed = spot.last.is_some_and(is_opener) && spot.closers.starts_with([')', ']', '）']);
        (bracketed || alone && matches!(spot.run, "!" | "?") && spot.gap.is_empty() && spot.next().is_some_and(char::is_alphabetic)).then_some(false)
    },
    // What ends sentences only in Armenian or in Greek does so before a capital or a quotation.
    |spot, _| {
        let borrowed = spot.run.starts_with([':', ';']);
        borrowed.then(|| !spot.gap.is_empty() && spot.next().is_some_and(|c| !c.is_lowercase()))
    },
    // An ellipsis ends a sentence before a capital only.
    |spot, _| {
        let next = spot.next_letter();
        spot.is_ellipsis().then(|| !spot.gap.is_empty() && next.is_some_and(|c| !c.is_lowercase()))
    },
    // A question or an exclamation goes on before lower case, if it is quoted speech or its writer opens sentences with capitals.
    |spot, _| {
        let asks = spot.run.ends_with(['?', '!']);
        let low = asks && spot.next().is_some_and(char::is_lowercase);
        (low && (spot.closers.chars().any(is_closer) || !spot.gap.is_empty() && spot.opens_with(char::is_uppercase))).then_some(false)
    },
    // Nothing ends inside an address.
    |spot, _| {
        let inside = spot.closers.is_empty() && spot.gap.is_empty() && spot.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
        (inside && spot.run.is_ascii() && spot.word.contains(['/', '.']) && spot.word.is_ascii()).then_some(false)
    },
    // A mark of Latin script between a Latin word and a script without spaces is part of a name: "Yahoo!ニュース".
    |spot, _| {
        let name = spot.run.is_ascii() && spot.closers.is_empty() && spot.last.is_some_and(|c| c.is_ascii_alphanumeric());
        (name && spot.next().is_some_and(is_unspaced)).then_some(false)
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
    // A writer who opens sentences in lower case opens the next one so, too; and a full stop behind a word that is too long
    // for an abbreviation is one, whatever follows.
    |spot, language| {
        let letters = spot.word.chars().count();
        let is_word =
            spot.word.chars().all(char::is_alphabetic) && !listed(language.abbreviations, spot.word) && !listed(language.closing_abbreviations, spot.word);
        let is_long =
            letters >= LONG_WORD && spot.next_word().chars().count() > 1 && spot.word.starts_with(char::is_lowercase) && !spot.word.starts_with(is_armenian);
        let is_casual = letters > 2 && spot.opens_with(char::is_lowercase);
        let low = spot.is_full_stop() && spot.closers.is_empty() && !spot.gap.is_empty() && is_word && spot.next().is_some_and(char::is_lowercase);
        (low && (is_long || is_casual)).then_some(true)
    },
    // Two letters apart are one abbreviation, which may end a sentence: "a. C.", "z. B.".
    |spot, language| {
        let single = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        let before = spot.word_before();
        let second = spot.is_full_stop() && spot.closers.is_empty() && single(spot.word);
        let abbreviation = second && before.strip_suffix('.').is_some_and(|before| single(before) && before.chars().all(char::is_lowercase));
        abbreviation.then(|| {
            let joined = format!("{before}{}", spot.word);
            let listed =
                || listed(language.abbreviations, &joined) || listed(language.closing_abbreviations, &joined) && !language.is_stop_word(&spot.next_word());
            spot.next_letter().is_some_and(char::is_uppercase) && !listed()
        })
    },
    // … and nothing ends between them.
    |spot, _| {
        let first = spot.is_full_stop() && spot.closers.is_empty() && spot.word.chars().count() == 1 && spot.word.chars().all(char::is_lowercase);
        let mut after = spot.after.chars();
        (first && after.next().is_some_and(char::is_alphabetic) && after.next() == Some('.')).then_some(false)
    },
    // One capital is an initial.
    |spot, _| {
        let initial = spot.word.chars().next().is_some_and(char::is_uppercase) && spot.word.chars().count() == 1 && spot.word != "I";
        (spot.is_full_stop() && spot.closers.is_empty() && initial && spot.next_letter().is_some_and(char::is_uppercase)).then_some(false)
    },
    // An abbreviation of numbers goes on before a number.
    |spot, language| {
        let listed = spot.is_full_stop() && listed(language.number_abbreviations, spot.bare_word());
        (listed && (spot.next().is_some_and(char::is_numeric) || is_roman(&spot.next_word()))).then_some(false)
    },
    // A measure or a time behind its number ends a sentence before a capital, "25 km. Then", if it has no part of itself
    // behind it: "9 a.m. Monday", "9 p.m. ET".
    |spot, language| {
        let is_time = || spot.word.to_ascii_lowercase().ends_with(".m");
        let listed = listed(language.closing_abbreviations, spot.word) && (!spot.word.contains('.') || is_time());
        let goes_on = || spot.before_abbreviation(language) || spot.before_capitals() || language.followers.contains(&spot.next_word());
        let measure = spot.is_full_stop() && spot.closers.is_empty() && listed && !goes_on();
        let behind_number = || spot.word_before().ends_with(char::is_numeric);
        let opens = spot.next_letter().is_some_and(char::is_uppercase) || is_time() && spot.next().is_some_and(char::is_numeric);
        (measure && opens && behind_number()).then_some(true)
    },
    // An abbreviation that may end a sentence does so before a word that opens one.
    |spot, language| {
        let listed = spot.is_full_stop() && !spot.gap.is_empty() && (listed(language.closing_abbreviations, spot.bare_word()) || is_dotted(spot.word));
        (listed && spot.next_letter().is_some_and(char::is_uppercase)).then(|| language.is_stop_word(&spot.next_word()) && !spot.before_abbreviation(language))
    },
    // An abbreviation that stands before what it belongs to.
    |spot, language| (spot.is_full_stop() && spot.closers.is_empty() && listed(language.abbreviations, spot.bare_word())).then_some(false),
    // The mark of an item opens it, in a list that goes on in the same line.
    |spot, _| (spot.is_full_stop() && spot.closers.len() < 2 && !spot.gap.is_empty() && is_next_item(spot)).then_some(false),
    // An ordinal goes on before a number, and before a capital, unless that is of a word that opens sentences.
    |spot, language| {
        let is_ordinal = language.has_ordinals && spot.is_full_stop() && spot.closers.is_empty() && spot.word.len() < 3;
        let ordinal = is_ordinal && is_number(spot.word) || language.has_ordinals && spot.is_full_stop() && is_capital_roman(spot.word);
        let goes_on = |c: char| c.is_numeric() || c.is_uppercase();
        (ordinal && spot.next().is_some_and(goes_on)).then(|| language.is_stop_word(&spot.next_word()))
    },
    // Short dotted letters in scripts without case are abbreviations.
    |spot, language| {
        let caseless =
            spot.word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase() && !is_unspaced(c) && !is_hangul(c));
        let is_word = || language.is_stop_word(spot.word) && !spot.word_before().ends_with('.');
        (spot.is_full_stop() && caseless && is_initial(spot.word) && !is_word()).then_some(false)
    },
    // A dash after the space opens a new sentence, and so do two commas that stand for a quotation mark.
    |spot, _| {
        let ordinary = spot.word.chars().count() > 1 || !spot.is_full_stop() || !spot.closers.is_empty();
        let opens = spot.next().is_some_and(is_dash) || spot.after.starts_with(",,");
        let behind = || spot.after.chars().find(|&c| c.is_alphanumeric() || is_terminator(c)).is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase());
        (ordinary && !spot.gap.is_empty() && opens && behind()).then_some(true)
    },
    // A short number before a letter without a space is the mark of an item.
    |spot, _| {
        let number = spot.is_full_stop() && spot.closers.is_empty() && spot.gap.is_empty() && spot.word.len() < 3;
        (number && is_number(spot.word) && spot.next().is_some_and(char::is_alphabetic)).then_some(false)
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

/// Whether a word is capitals with full stops between: "U.S", "Н.П".
fn is_dotted(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
}

/// Whether a word is a number in ASCII digits.
fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word, in lower case, is a Roman number.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x' | b'l'))
}

/// Whether a word is a Roman number of two letters or more, in capitals: one letter is rather an initial.
fn is_capital_roman(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

/// Whether a word of a script without case is an initial, or letters with full stops: one letter, or the name of one,
/// which in the scripts of India is a vowel and a consonant: "एम", "எம்". Vowel signs do not count.
fn is_initial(word: &str) -> bool {
    let letters = || word.chars().rev().take_while(|&c| c != '.').filter(|&c| c.is_alphabetic() && !is_sign(c));
    match letters().count() {
        0 | 1 => true,
        2 => word.contains('.') || word.starts_with(is_vowel),
        _ => false,
    }
}

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
        let bare = spot.closers.chars().all(is_attached) && spot.gap.is_empty();
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

/// Whether a list has a word as it stands or, for words listed in lower case, with a capital, or in capitals; not so two
/// capitals, which are the name of something.
fn listed(list: WordList, word: &str) -> bool {
    let is_name = || word.chars().count() == 2 && word.chars().all(char::is_uppercase);
    list.contains(word) || word.starts_with(char::is_uppercase) && !is_name() && list.contains(&lower(word))
}

/// The front of a text, as far as `is` holds, and the rest.
fn split_where(text: &str, is: fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(|c| !is(c)).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// The last word of a text that ends in one, without what opens it.
fn last_word(text: &str) -> &str {
    last_chunk(text).trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The last part of a text, of about the length of a long sentence.
fn recent(text: &str) -> &str {
    let start = text.len().saturating_sub(LONGEST);
    (start..text.len()).find_map(|start| text.get(start..)).unwrap_or_default()
}

/// What stands behind the last white space of a text.
fn last_chunk(text: &str) -> &str {
    let start = text.char_indices().rev().take(WORD).take_while(|(_, c)| !c.is_whitespace()).last().map_or(text.len(), |(at, _)| at);
    piece(text, &(start..text.len()))
}

/// The closing quotes, brackets and footnote marks behind a run of terminators, and the rest.
fn closing<'a>(before: &str, run: &str, rest: &'a str) -> (&'a str, &'a str) {
    // Chinese and Japanese set no space between sentences: there an opening mark opens the next one.
    let is_wide = run.ends_with(is_wide);
    let (closers, _) = split_where(rest, if is_wide { |c| is_closer(c) && !matches!(c, '“' | '‘' | '"') } else { is_closer });
    let near = closers.len() + footnotes(piece(rest, &(closers.len()..rest.len())));
    // Set off by a space, a quote still belongs to the sentence on its left if what follows does not lean on it, and a
    // footnote mark always does.
    let (gap, after) = split_where(piece(rest, &(near..rest.len())), char::is_whitespace);
    let (quotes, behind) =
        split_where(after, if is_wide { |c| matches!(c, '”' | '’' | '」' | '』') } else { |c| matches!(c, '"' | '\'' | '”' | '’' | '»' | '“') });
    // “ opens or closes, by language: it closes what „ opened.
    let (quotes, behind) = if quotes.contains('“') && !recent(before).contains('„') { ("", after) } else { (quotes, behind) };
    let is_apart = is_wide || behind.chars().next().is_none_or(|c| c.is_whitespace() || is_continuing(c) || is_terminator(c));
    let quotes = if is_apart { quotes.len() } else { 0 };
    let far = quotes + footnotes(piece(after, &(quotes..after.len())));
    let end = if gap.is_empty() || far == 0 { near } else { near + gap.len() + far };
    rest.split_at_checked(end).unwrap_or((rest, ""))
}

/// How many bytes of footnote marks, "[5][6]" or "²", a text begins with.
fn footnotes(text: &str) -> usize {
    let mut end = split_where(text, |c| matches!(c, '¹' | '²' | '³' | '\u{2070}'..='\u{2079}')).0.len();
    while let Some(inner) = piece(text, &(end..text.len())).strip_prefix('[') {
        let (digits, rest) = split_where(inner, |c| c.is_ascii_digit());
        if digits.is_empty() || digits.len() > 3 || !rest.starts_with(']') {
            break;
        }
        end += digits.len() + 2;
    }
    end
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;
    use crate::language::Language;

    #[test]
    fn every_terminator_is_looked_at() {
        for c in ('\0'..=char::MAX).filter(|&c| is_terminator(c)) {
            let text = format!("a{c}");
            assert_eq!(next_terminator(&text, 0), Some(1), "{c:?}");
        }
    }

    /// What sentences are made of, in several scripts.
    const PIECES: [&str; 44] = [
        "the",
        "The",
        "a",
        "B",
        "x.y",
        "3",
        "1,5",
        "2024",
        "été",
        "Жук",
        "жук",
        "नौका",
        "सुबह",
        "渡船",
        "ひと",
        "كتاب",
        "שלום",
        "α",
        "Ω",
        "e\u{301}",
        "😀",
        ".",
        ".",
        ".",
        "!",
        "?",
        "…",
        "...",
        "।",
        "。",
        "؟",
        ",",
        ";",
        ":",
        "-",
        "–",
        "\"",
        "”",
        "«",
        "(",
        ")",
        "\u{ad}",
        "\u{200d}",
        "$",
    ];

    fn running_text() -> impl Strategy<Value = String> {
        let piece = (prop::sample::select(&PIECES[..]), prop::sample::select(&["", " ", " ", " ", "\u{a0}"][..]));
        prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.iter().flat_map(|(piece, space)| [*piece, *space]).collect())
    }

    /// Whether UAX #29 takes the same marks to the sentence on the left: quotes set apart, marks of emphasis and of
    /// footnotes belong there by rules of ours, and opening marks do not.
    fn is_cut_alike(spot: &Spot<'_>) -> bool {
        spot.closers.chars().all(|c| is_quote(c) || is_attached(c) || matches!(c, ')' | ']' | '}'))
            && !(spot.gap.is_empty() && spot.next().is_some_and(|c| is_opener(c) || is_quote(c)))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn where_no_rule_speaks_a_sentence_ends_where_one_of_uax_29_does(text in running_text()) {
            let bounds: Vec<usize> = text.split_sentence_bound_indices().map(|(at, _)| at).collect();
            for language in [&Data::NONE, &Language::English.data()] {
                let mut from = 0;
                while let Some(at) = next_terminator(&text, from) {
                    let spot = Spot::at(&text, 0, at);
                    from = spot.end;
                    if spot.end < text.len() && is_cut_alike(&spot) && RULES.iter().all(|rule| rule(&spot, language).is_none()) {
                        prop_assert_eq!(uax29(&spot), bounds.contains(&spot.end), "{:?} ends at {}", text, spot.end);
                    }
                }
            }
        }
    }
}
