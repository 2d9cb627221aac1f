//! Rules for abbreviations and initials.

use crate::article::sentence::spot::{LONGEST, Spot, Verdict};
use crate::language::{Data, EntryList};
use crate::text::character::{is_alphabetic, is_hangul, is_numeric, is_sign, is_unspaced, is_vowel};
use crate::text::{has, split_where};

/// Two letters with a space between them are one abbreviation, which may end a sentence: "a. C.", "z. B.".
pub(crate) fn two_letters(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    if !spot.is_bare_stop() || !is_letter(spot.word) {
        return None;
    }
    let before = spot.word_before();
    let is_first = |before: &str| is_letter(before) && before.chars().all(char::is_lowercase);
    before.strip_suffix('.').is_some_and(is_first).then(|| {
        let joined = format!("{before}{}", spot.word);
        Verdict::ends_if(spot.before_capital() && !goes_on_behind(&joined, spot, language))
    })
}

/// Whether a sentence continues after an abbreviation. After one that may end a sentence, it does only before
/// a small word.
fn goes_on_behind(abbreviation: &str, spot: &Spot<'_>, language: &Data) -> bool {
    listed(&language.abbreviations, abbreviation)
        || listed(&language.closing_abbreviations, abbreviation) && !language.is_stop_word(&spot.next_word())
}

/// No sentence ends between the two letters of an abbreviation.
pub(crate) fn between_two_letters(spot: &Spot<'_>, _: &Data) -> Option<Verdict> {
    let is_first =
        spot.is_bare_stop() && spot.word.chars().count() == 1 && spot.word.chars().all(char::is_lowercase);
    (is_first && spot.before_letter()).then_some(Verdict::GoesOn)
}

/// A single capital is an initial, unless it follows a number or a word that letters follow like names, "16
/// A", "plan B", or is followed by a word that often begins sentences. A degree has no initials.
pub(crate) fn initial(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_initial = spot.word.chars().next().is_some_and(char::is_uppercase)
        && spot.word.chars().count() == 1
        && spot.word != "I";
    (spot.is_bare_stop() && is_initial && spot.before_capital()).then(|| {
        let before = spot.word_before();
        let is_lettered = listed(&language.lettered, before);
        let is_first = language.abbreviations.contains(spot.word)
            || spot.before_letter() && !(is_lettered && is_species(spot.after));
        let is_name = is_lettered || before.ends_with(is_numeric) || spot.before_stop_word(language);
        Verdict::ends_if(!spot.gap.is_empty() && (before.ends_with('°') || !is_first && is_name))
    })
}

/// Whether a text that begins with a letter and a full stop goes on in lower case: "E. coli".
fn is_species(text: &str) -> bool {
    text.chars().nth(3).is_some_and(char::is_lowercase)
}

/// After an abbreviation that precedes numbers, a number continues the sentence.
pub(crate) fn number_abbreviation(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let next = spot.after.trim_start_matches(['(', '[']);
    let is_before_number =
        next.starts_with(is_numeric) || next.starts_with(is_roman_digit) && is_roman(&spot.next_word());
    (spot.is_full_stop() && is_before_number && listed(&language.number_abbreviations, spot.bare_word()))
        .then_some(Verdict::GoesOn)
}

/// Minimum length of a sentence that a time or a year can end, in words, where what follows might be part of
/// it: "At 5 p.m. Mr. Lind", "In 44 B.C. Kelda".
const CLAUSE: usize = 6;

/// A measure or a time after its number ends a sentence before a capital, "25 km. Then", unless what follows
/// is part of it: "9 a.m. Monday", "9 p.m. ET".
pub(crate) fn measure(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_dotted = has(spot.word, '.');
    let is_time = is_dotted && spot.word.to_ascii_lowercase().ends_with(".m");
    let is_era = is_dotted && is_era(spot.word);
    let is_measure = is_era || (!is_dotted || is_time) && listed(&language.closing_abbreviations, spot.word);
    let opens = || spot.before_capital() || is_time && spot.next().is_some_and(is_numeric);
    if !is_measure || !spot.is_bare_stop() || !opens() || !spot.word_before().ends_with(is_numeric) {
        return None;
    }
    if is_era {
        return Some(Verdict::ends_if(is_clause(spot) || spot.before_stop_word(language)));
    }
    (!has_part_behind(spot, language)).then_some(Verdict::Ends)
}

/// Whether a word after a year says how it is counted: "B.C", "A.D", "C.E", "v.Chr".
fn is_era(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "a.c" | "a.d" | "b.c" | "b.c.e" | "c.e" | "d.c" | "n.chr" | "v.chr"
    )
}

/// Whether the sentence so far is long enough to end.
fn is_clause(spot: &Spot<'_>) -> bool {
    spot.sentence.len() > LONGEST || spot.sentence.split_whitespace().nth(CLAUSE - 1).is_some()
}

/// Whether what follows a measure or a time is part of it.
fn has_part_behind(spot: &Spot<'_>, language: &Data) -> bool {
    let word_behind = spot.after.split_whitespace().nth(1);
    is_before_abbreviation(spot, language) && !is_clause(spot)
        || spot.before_capitals()
        || word_behind.is_some_and(|word| split_where(word, is_alphabetic).0 == "time")
        || language.followers.contains(&spot.next_word())
}

/// An abbreviation that may end a sentence does so before a word that begins one.
pub(crate) fn closing_abbreviation(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_listed = spot.is_full_stop()
        && !spot.gap.is_empty()
        && (listed(&language.closing_abbreviations, spot.bare_word()) || is_dotted(spot.word));
    (is_listed && spot.before_capital()).then(|| {
        Verdict::ends_if(language.is_stop_word(&spot.next_word()) && !is_before_abbreviation(spot, language))
    })
}

/// An abbreviation that precedes what it belongs to, also with a space before its full stop: "Mr . Lind".
pub(crate) fn abbreviation(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_apart = spot.word.is_empty() && spot.last == Some(' ');
    let word = if is_apart { spot.word_before() } else { spot.bare_word() };
    (spot.is_bare_stop() && listed(&language.abbreviations, word)).then_some(Verdict::GoesOn)
}

/// A short word without a vowel that begins with a capital is the abbreviation of a title in many languages:
/// "Dkt. Juma", "Smt. Lila".
pub(crate) fn consonants(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_consonant =
        |byte: u8| byte.is_ascii_lowercase() && !matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let is_abbreviation = matches!(spot.word.len(), 2 | 3)
        && spot.is_bare_stop()
        && spot.word.bytes().all(|byte| is_consonant(byte.to_ascii_lowercase()))
        && spot.word.starts_with(char::is_uppercase)
        && spot.word.ends_with(char::is_lowercase);
    (is_abbreviation
        && spot.before_capital()
        && !spot.word_before().ends_with(is_numeric)
        && !spot.before_stop_word(language))
    .then_some(Verdict::GoesOn)
}

/// In scripts without case, short dotted letters are abbreviations.
pub(crate) fn caseless_initial(spot: &Spot<'_>, language: &Data) -> Option<Verdict> {
    let is_word = || language.is_stop_word(spot.word) && !spot.word_before().ends_with('.');
    (spot.is_full_stop() && spot.word.starts_with(is_caseless) && is_initial(spot.word) && !is_word())
        .then_some(Verdict::GoesOn)
}

/// Whether a character is a letter of a script without case and not a word of its own.
fn is_caseless(c: char) -> bool {
    is_alphabetic(c) && !c.is_uppercase() && !c.is_lowercase() && !is_unspaced(c) && !is_hangul(c)
}

/// Whether a list contains a word as written or, if listed in lower case, also with a capital or in capitals;
/// except for two capitals, which are a name.
pub(crate) fn listed(list: &EntryList, word: &str) -> bool {
    let is_name = || word.chars().count() == 2 && word.chars().all(char::is_uppercase);
    list.contains(word) || word.starts_with(char::is_uppercase) && !is_name() && list.contains_lower(word)
}

/// Whether an abbreviation follows that precedes what it belongs to: "Mr.".
fn is_before_abbreviation(spot: &Spot<'_>, language: &Data) -> bool {
    let (next, rest) = split_where(spot.after, is_alphabetic);
    rest.starts_with('.') && listed(&language.abbreviations, next)
}

/// Whether a word is a single letter.
fn is_letter(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(is_alphabetic)
}

/// Whether a word consists of capitals with full stops between them: "U.S", "Н.П", "J.-P".
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word.split('.').all(|part| {
            let letter = part.strip_prefix('-').unwrap_or(part);
            letter.chars().count() == 1 && letter.chars().all(char::is_uppercase)
        })
}

/// Whether a word in lower case is a Roman numeral.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(is_roman_digit)
}

fn is_roman_digit(c: char) -> bool {
    matches!(c.to_ascii_lowercase(), 'i' | 'v' | 'x' | 'l')
}

/// Whether a word of a script without case is an initial, or letters with full stops: one letter or, in
/// Indian scripts, the name of one, which is a vowel and a consonant: "एम", "எம்". Vowel signs do not count.
fn is_initial(word: &str) -> bool {
    let letters =
        || word.chars().rev().take_while(|&c| c != '.').filter(|&c| is_alphabetic(c) && !is_sign(c));
    match letters().count() {
        0 | 1 => true,
        2 => word.contains('.') || word.starts_with(is_vowel),
        _ => false,
    }
}
