//! Rules on abbreviations and initials.

use crate::article::sentence::spot::{Spot, Verdict, split_where};
use crate::language::{Data, WordList};
use crate::text::character::{is_hangul, is_sign, is_unspaced, is_vowel};
use crate::text::lower;

/// Two letters apart are one abbreviation, which may end a sentence: "a. C.", "z. B.".
pub(crate) fn two_letters(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let before = spot.word_before();
    let is_second = spot.is_bare_stop() && is_letter(spot.word);
    let is_abbreviation = is_second
        && before
            .strip_suffix('.')
            .is_some_and(|before| is_letter(before) && before.chars().all(char::is_lowercase));
    is_abbreviation.then(|| {
        let joined = format!("{before}{}", spot.word);
        Verdict::ends_if(spot.before_capital() && !goes_on_behind(&joined, spot, language))
    })
}

/// Whether a sentence goes on behind an abbreviation: one that only may end it does so before a small word.
fn goes_on_behind(abbreviation: &str, spot: &Spot<'_>, language: &Data) -> bool {
    listed(language.abbreviations, abbreviation)
        || listed(language.closing_abbreviations, abbreviation) && !language.is_stop_word(&spot.next_word())
}

/// Nothing ends between two letters of one abbreviation.
pub(crate) fn between_two_letters(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_first =
        spot.is_bare_stop() && spot.word.chars().count() == 1 && spot.word.chars().all(char::is_lowercase);
    let mut after = spot.after.chars();
    (is_first && after.next().is_some_and(char::is_alphabetic) && after.next() == Some('.'))
        .then_some(Verdict::GoesOn)
}

/// One capital is an initial.
pub(crate) fn initial(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_initial = spot.word.chars().next().is_some_and(char::is_uppercase)
        && spot.word.chars().count() == 1
        && spot.word != "I";
    (spot.is_bare_stop() && is_initial && spot.before_capital()).then_some(Verdict::GoesOn)
}

/// An abbreviation of numbers goes on before a number.
pub(crate) fn number_abbreviation(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_listed = spot.is_full_stop() && listed(language.number_abbreviations, spot.bare_word());
    (is_listed && (spot.next().is_some_and(char::is_numeric) || is_roman(&spot.next_word())))
        .then_some(Verdict::GoesOn)
}

/// A measure or a time behind its number ends a sentence before a capital, "25 km. Then", if it has no part
/// of itself behind it: "9 a.m. Monday", "9 p.m. ET".
pub(crate) fn measure(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_time = || spot.word.to_ascii_lowercase().ends_with(".m");
    let is_measure = spot.is_bare_stop()
        && (!spot.word.contains('.') || is_time())
        && listed(language.closing_abbreviations, spot.word);
    let opens = || spot.before_capital() || is_time() && spot.next().is_some_and(char::is_numeric);
    let is_behind_number = || spot.word_before().ends_with(char::is_numeric);
    (is_measure && opens() && is_behind_number() && !has_part_behind(spot, language)).then_some(Verdict::Ends)
}

/// Whether what stands behind a measure or a time is a part of it.
fn has_part_behind(spot: &Spot<'_>, language: &Data) -> bool {
    is_before_abbreviation(spot, language)
        || spot.before_capitals()
        || language.followers.contains(&spot.next_word())
}

/// An abbreviation that may end a sentence does so before a word that opens one.
pub(crate) fn closing_abbreviation(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_listed = spot.is_full_stop()
        && !spot.gap.is_empty()
        && (listed(language.closing_abbreviations, spot.bare_word()) || is_dotted(spot.word));
    (is_listed && spot.before_capital()).then(|| {
        Verdict::ends_if(language.is_stop_word(&spot.next_word()) && !is_before_abbreviation(spot, language))
    })
}

/// An abbreviation that stands before what it belongs to.
pub(crate) fn abbreviation(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    (spot.is_bare_stop() && listed(language.abbreviations, spot.bare_word())).then_some(Verdict::GoesOn)
}

/// Short dotted letters in scripts without case are abbreviations.
pub(crate) fn caseless_initial(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_word = || language.is_stop_word(spot.word) && !spot.word_before().ends_with('.');
    (spot.is_full_stop() && spot.word.starts_with(is_caseless) && is_initial(spot.word) && !is_word())
        .then_some(Verdict::GoesOn)
}

/// Whether a character is a letter of a script without case, and no word of its own.
fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase() && !is_unspaced(c) && !is_hangul(c)
}

/// Whether a list has a word as it stands or, for words listed in lower case, with a capital, or in capitals;
/// not so two capitals, which are the name of something.
pub(crate) fn listed(list: WordList, word: &str) -> bool {
    let is_name = || word.chars().count() == 2 && word.chars().all(char::is_uppercase);
    list.contains(word) || word.starts_with(char::is_uppercase) && !is_name() && list.contains(&lower(word))
}

/// Whether what follows is an abbreviation that stands before what it belongs to: "Mr.".
fn is_before_abbreviation(spot: &Spot<'_>, language: &Data) -> bool {
    let (next, rest) = split_where(spot.after, char::is_alphabetic);
    rest.starts_with('.') && listed(language.abbreviations, next)
}

/// Whether a word is a single letter.
fn is_letter(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
}

/// Whether a word is capitals with full stops between: "U.S", "Н.П".
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
}

/// Whether a word, in lower case, is a Roman number.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x' | b'l'))
}

/// Whether a word of a script without case is an initial, or letters with full stops: one letter, or the name
/// of one, which in the scripts of India is a vowel and a consonant: "एम", "எம்". Vowel signs do not count.
fn is_initial(word: &str) -> bool {
    let letters =
        || word.chars().rev().take_while(|&c| c != '.').filter(|&c| c.is_alphabetic() && !is_sign(c));
    match letters().count() {
        0 | 1 => true,
        2 => word.contains('.') || word.starts_with(is_vowel),
        _ => false,
    }
}
