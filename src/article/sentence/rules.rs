//! The rules on top of UAX #29.

use super::item;
use super::spot::{Spot, split_where};
use crate::language::{Data, WordList};
use crate::text::character::{
    is_armenian, is_closer, is_dash, is_hangul, is_opener, is_quote, is_sign, is_terminator, is_unspaced,
    is_vowel,
};
use crate::text::lower;

/// A word of so many letters, in lower case, is hardly ever an abbreviation, unless it is listed.
const LONG_WORD: usize = 5;

/// What a rule says of a spot: `Some(true)` for a boundary, `None` where it does not speak.
pub(super) type Rule = fn(&Spot<'_>, &Data) -> Option<bool>;

/// The rules, the first that speaks decides. How often each is right was counted on treebanks and news in 33 languages.
pub(super) const RULES: [Rule; 23] = [
    // Between brackets of its own a mark comments on the word before, and before a word it is a letter of Khoisan languages: "!Kung".
    |spot, _| {
        let alone = spot.last.is_some_and(|c| is_opener(c) || c.is_whitespace());
        let bracketed = spot.last.is_some_and(is_opener) && spot.closers.starts_with([')', ']', '）']);
        (bracketed
            || alone
                && matches!(spot.run, "!" | "?")
                && spot.gap.is_empty()
                && spot.next().is_some_and(char::is_alphabetic))
        .then_some(false)
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
        (low && (spot.closers.chars().any(is_closer)
            || !spot.gap.is_empty() && spot.opens_with(char::is_uppercase)))
        .then_some(false)
    },
    // Nothing ends inside an address.
    |spot, _| {
        let inside = spot.closers.is_empty()
            && spot.gap.is_empty()
            && spot.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
        (inside && spot.run.is_ascii() && spot.word.contains(['/', '.']) && spot.word.is_ascii())
            .then_some(false)
    },
    // A mark of Latin script between a Latin word and a script without spaces is part of a name: "Yahoo!ニュース".
    |spot, _| {
        let name = spot.run.is_ascii()
            && spot.closers.is_empty()
            && spot.last.is_some_and(|c| c.is_ascii_alphanumeric());
        (name && spot.next().is_some_and(is_unspaced)).then_some(false)
    },
    // Japanese quoted speech goes on with its particle.
    |spot, _| {
        let quoted = spot.closers.ends_with(['」', '』', '）']) && spot.gap.is_empty();
        (quoted
            && spot.next().is_some_and(|c| {
                matches!(c, 'と' | 'が' | 'を' | 'の' | 'に' | 'は' | 'も' | 'で' | 'な' | 'っ')
            }))
        .then_some(false)
    },
    // A full stop with a closing quote before a capital ends a sentence.
    |spot, _| {
        let quoted = spot.is_full_stop() && spot.closers.chars().any(is_quote) && !spot.gap.is_empty();
        (quoted && spot.before_capital()).then_some(true)
    },
    // A writer who opens sentences in lower case opens the next one so, too; and a full stop behind a word that is too long
    // for an abbreviation is one, whatever follows.
    |spot, language| {
        let letters = spot.word.chars().count();
        let is_word = spot.word.chars().all(char::is_alphabetic)
            && !listed(language.abbreviations, spot.word)
            && !listed(language.closing_abbreviations, spot.word);
        let is_long = letters >= LONG_WORD
            && spot.next_word().chars().count() > 1
            && spot.word.starts_with(char::is_lowercase)
            && !spot.word.starts_with(is_armenian);
        let is_casual = letters > 2 && spot.opens_with(char::is_lowercase);
        let low = spot.is_bare_stop()
            && !spot.gap.is_empty()
            && is_word
            && spot.next().is_some_and(char::is_lowercase);
        (low && (is_long || is_casual)).then_some(true)
    },
    // Two letters apart are one abbreviation, which may end a sentence: "a. C.", "z. B.".
    |spot, language| {
        let single = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        let before = spot.word_before();
        let second = spot.is_bare_stop() && single(spot.word);
        let abbreviation = second
            && before
                .strip_suffix('.')
                .is_some_and(|before| single(before) && before.chars().all(char::is_lowercase));
        abbreviation.then(|| {
            let joined = format!("{before}{}", spot.word);
            let listed = || {
                listed(language.abbreviations, &joined)
                    || listed(language.closing_abbreviations, &joined)
                        && !language.is_stop_word(&spot.next_word())
            };
            spot.before_capital() && !listed()
        })
    },
    // … and nothing ends between them.
    |spot, _| {
        let first = spot.is_bare_stop()
            && spot.word.chars().count() == 1
            && spot.word.chars().all(char::is_lowercase);
        let mut after = spot.after.chars();
        (first && after.next().is_some_and(char::is_alphabetic) && after.next() == Some('.')).then_some(false)
    },
    // One capital is an initial.
    |spot, _| {
        let initial = spot.word.chars().next().is_some_and(char::is_uppercase)
            && spot.word.chars().count() == 1
            && spot.word != "I";
        (spot.is_bare_stop() && initial && spot.before_capital()).then_some(false)
    },
    // An abbreviation of numbers goes on before a number.
    |spot, language| {
        let listed = spot.is_full_stop() && listed(language.number_abbreviations, spot.bare_word());
        (listed && (spot.next().is_some_and(char::is_numeric) || is_roman(&spot.next_word())))
            .then_some(false)
    },
    // A measure or a time behind its number ends a sentence before a capital, "25 km. Then", if it has no part of itself
    // behind it: "9 a.m. Monday", "9 p.m. ET".
    |spot, language| {
        let is_time = || spot.word.to_ascii_lowercase().ends_with(".m");
        let listed =
            listed(language.closing_abbreviations, spot.word) && (!spot.word.contains('.') || is_time());
        let goes_on = || {
            is_before_abbreviation(spot, language)
                || spot.before_capitals()
                || language.followers.contains(&spot.next_word())
        };
        let measure = spot.is_bare_stop() && listed && !goes_on();
        let behind_number = || spot.word_before().ends_with(char::is_numeric);
        let opens = spot.before_capital() || is_time() && spot.next().is_some_and(char::is_numeric);
        (measure && opens && behind_number()).then_some(true)
    },
    // An abbreviation that may end a sentence does so before a word that opens one.
    |spot, language| {
        let listed = spot.is_full_stop()
            && !spot.gap.is_empty()
            && (listed(language.closing_abbreviations, spot.bare_word()) || is_dotted(spot.word));
        (listed && spot.before_capital())
            .then(|| language.is_stop_word(&spot.next_word()) && !is_before_abbreviation(spot, language))
    },
    // An abbreviation that stands before what it belongs to.
    |spot, language| {
        (spot.is_bare_stop() && listed(language.abbreviations, spot.bare_word())).then_some(false)
    },
    // The mark of an item opens it, in a list that goes on in the same line.
    |spot, _| {
        (spot.is_full_stop()
            && spot.closers.len() < 2
            && !spot.gap.is_empty()
            && item::is_next(spot.sentence, spot.word))
        .then_some(false)
    },
    // An ordinal goes on before a number, and before a capital, unless that is of a word that opens sentences.
    |spot, language| {
        let is_ordinal = language.has_ordinals && spot.is_bare_stop() && spot.word.len() < 3;
        let ordinal = is_ordinal && is_number(spot.word)
            || language.has_ordinals && spot.is_full_stop() && is_capital_roman(spot.word);
        let goes_on = |c: char| c.is_numeric() || c.is_uppercase();
        (ordinal && spot.next().is_some_and(goes_on)).then(|| language.is_stop_word(&spot.next_word()))
    },
    // Short dotted letters in scripts without case are abbreviations.
    |spot, language| {
        let caseless = spot.word.chars().next().is_some_and(|c| {
            c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase() && !is_unspaced(c) && !is_hangul(c)
        });
        let is_word = || language.is_stop_word(spot.word) && !spot.word_before().ends_with('.');
        (spot.is_full_stop() && caseless && is_initial(spot.word) && !is_word()).then_some(false)
    },
    // A dash after the space opens a new sentence, and so do two commas that stand for a quotation mark.
    |spot, _| {
        let ordinary = spot.word.chars().count() > 1 || !spot.is_full_stop() || !spot.closers.is_empty();
        let opens = spot.next().is_some_and(is_dash) || spot.after.starts_with(",,");
        let behind = || {
            spot.after
                .chars()
                .find(|&c| c.is_alphanumeric() || is_terminator(c))
                .is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase())
        };
        (ordinary && !spot.gap.is_empty() && opens && behind()).then_some(true)
    },
    // A short number before a letter without a space is the mark of an item.
    |spot, _| {
        let number = spot.is_bare_stop() && spot.gap.is_empty() && spot.word.len() < 3;
        (number && is_number(spot.word) && spot.next().is_some_and(char::is_alphabetic)).then_some(false)
    },
    // A number after an ordinary word opens a new sentence.
    |spot, _| {
        let ordinary = spot.word.chars().count() > 3 && spot.word.chars().all(char::is_alphabetic);
        (spot.is_full_stop() && ordinary && !spot.gap.is_empty() && spot.next().is_some_and(char::is_numeric))
            .then_some(true)
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
    word.contains('.')
        && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
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
    let letters =
        || word.chars().rev().take_while(|&c| c != '.').filter(|&c| c.is_alphabetic() && !is_sign(c));
    match letters().count() {
        0 | 1 => true,
        2 => word.contains('.') || word.starts_with(is_vowel),
        _ => false,
    }
}

/// Whether a list has a word as it stands or, for words listed in lower case, with a capital, or in capitals; not so two
/// capitals, which are the name of something.
fn listed(list: WordList, word: &str) -> bool {
    let is_name = || word.chars().count() == 2 && word.chars().all(char::is_uppercase);
    list.contains(word) || word.starts_with(char::is_uppercase) && !is_name() && list.contains(&lower(word))
}

/// Whether what follows is an abbreviation that stands before what it belongs to: "Mr.".
fn is_before_abbreviation(spot: &Spot<'_>, language: &Data) -> bool {
    let (next, rest) = split_where(spot.after, char::is_alphabetic);
    rest.starts_with('.') && listed(language.abbreviations, next)
}
