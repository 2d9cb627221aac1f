//! Form: the length of a sentence, and whether it is a quotation, a question or a fragment.

use crate::article::{Article, Sentence};
use crate::text::character::{is_closer, is_terminator};

/// Lengths in words. Shorter sentences say too little to stand alone, longer ones too much at once.
const BAND: std::ops::RangeInclusive<usize> = 8..=45;

/// The form of each candidate: 0 for a whole, plain sentence, less for anything else.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    article.each_candidate(&mut |_, sentence| form(article, sentence))
}

fn form(article: &Article<'_>, sentence: &Sentence) -> f64 {
    let text = article.text_of(sentence);
    let words = sentence.words;
    let short =
        if words < *BAND.start() { (BAND.start() - words) as f64 / *BAND.start() as f64 } else { 0.0 };
    let long = (words.saturating_sub(*BAND.end()) as f64 / *BAND.end() as f64).min(1.5);
    let end = text.trim_end_matches(is_closer);
    let quotation = if text.starts_with(['"', '“', '„', '«', '‘', '「', '”']) { 0.5 } else { 0.0 };
    let question = if end.ends_with(['?', '？', '؟', ';']) { 0.5 } else { 0.0 };
    let fragment = if end.ends_with(is_terminator) { 0.0 } else { 0.4 };
    -(short + long + quotation + question + fragment)
}
