//! A single line to put above an article: its title, or the best piece of a sentence that is short enough.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;

use super::candidate::{ranked, sentence};
use crate::article::Article;
use crate::article::term::count_words;
use crate::rank::{Ranked, best_first};
use crate::reason::Reason;
use crate::summary::{Score, Sentence};
use crate::text::{piece, trim};

/// The penalty for a sentence that leans: greater than any difference between two scores.
const LEANING: f64 = 100.0;

/// Minimum number of words in a headline.
const LEAST: usize = 4;

/// Maximum number of clauses of a sentence that are tried, from its beginning, to limit the cost of very long
/// ones.
const CLAUSES: usize = 64;

/// The title if it has at most `words` words, otherwise a clause of it, otherwise the best sentence that
/// fits, or the best clause of a sentence.
pub(crate) fn headline<'a>(article: &Article<'a>, scores: &[Score], words: usize) -> Option<Sentence<'a>> {
    article
        .title
        .as_ref()
        .and_then(|title| of_title(article, title, words))
        .or_else(|| of_sentences(article, scores, words))
}

/// The part of the title that fits. A title that does not occur in the text must fit as a whole, and has an
/// empty range.
fn of_title<'a>(article: &Article<'a>, title: &Cow<'a, str>, words: usize) -> Option<Sentence<'a>> {
    let (score, reasons, left_out) = (Score::default(), vec![Reason::Headline], Vec::new());
    let Some((place, block)) = &article.title_place else {
        let whole =
            Sentence { index: 0, text: title.clone(), range: 0..0, left_out, block: 0, score, reasons };
        return (count_words(title) <= words).then_some(whole);
    };
    let is_short = count_words(piece(article.text(), place)) <= words;
    let range = if is_short { place.clone() } else { clause(article.text(), place, words)? };
    let index = article.sentences.iter().position(|sentence| sentence.block == *block)?;
    let text = article.reading.shown(&range);
    Some(Sentence { index, text, range, left_out, block: *block, score, reasons })
}

/// The longest piece that fits, from the best sentence that has one.
fn of_sentences<'a>(article: &Article<'a>, scores: &[Score], words: usize) -> Option<Sentence<'a>> {
    best_first(&mut (0..scores.len()).map(|at| alone(article, scores, at))).find_map(
        |Ranked { at, .. }| {
            let whole = sentence(article, scores, at);
            if article.candidate(at).words <= words {
                return Some(whole);
            }
            clause(article.text(), &whole.range, words).map(|range| Sentence {
                text: article.reading.shown(&range),
                range,
                ..whole
            })
        },
    )
}

/// A candidate by its value as a headline: one that depends on the sentence before it says little by itself,
/// so all others rank higher.
fn alone(article: &Article<'_>, scores: &[Score], at: usize) -> Ranked {
    let penalty = if article.candidate(at).leans { LEANING } else { 0.0 };
    Ranked { worth: ranked(scores, at).worth - penalty, at }
}

/// The longest clause that fits; of equals, the first.
fn clause(text: &str, whole: &Range<usize>, words: usize) -> Option<Range<usize>> {
    let mut cuts: Vec<usize> = vec![whole.start];
    let marks = piece(text, whole).char_indices().map(|(at, c)| (whole.start + at, c));
    cuts.extend(
        marks
            .filter(|&(at, c)| is_clause_mark(c) && !is_within_word(text, at, c))
            .map(|(at, c)| at + c.len_utf8()),
    );
    cuts.push(whole.end);
    let clauses = cuts.windows(2).filter_map(|cut| Some(bare(text, *cut.first()?..*cut.last()?)));
    let longest = clauses
        .take(CLAUSES)
        .map(|range| (count_words(piece(text, &range)), range))
        .filter(|(count, _)| (LEAST..=words).contains(count));
    longest.min_by_key(|(count, range)| (Reverse(*count), range.start)).map(|(_, range)| range)
}

/// A clause without the marks after it.
fn bare(text: &str, clause: Range<usize>) -> Range<usize> {
    let bare = piece(text, &clause).trim_end_matches(|c: char| is_clause_mark(c) || c.is_whitespace());
    trim(text, clause.start..clause.start + bare.len())
}

/// Marks between clauses.
fn is_clause_mark(c: char) -> bool {
    matches!(c, ';' | ':' | '–' | '—' | '，' | '、' | '；' | '：' | '،' | '؛')
}

/// Whether a mark is part of a number or a word: "10:30", "1914–18", "EU:n". Other marks need no space.
fn is_within_word(text: &str, at: usize, c: char) -> bool {
    let after = piece(text, &(at + c.len_utf8()..text.len()));
    matches!(c, ';' | ':' | '–') && after.starts_with(|next: char| !next.is_whitespace())
}
