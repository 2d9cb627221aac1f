//! The one line that can stand above an article: its title, or the best piece of a sentence that is short enough.

use std::cmp::Reverse;
use std::ops::Range;

use super::{Ranked, best_first, sentence};
use crate::article::sentence::trim;
use crate::article::term::count_words;
use crate::article::{Article, title};
use crate::document::piece;
use crate::summary::{Score, Sentence};

/// Fewer words make no headline.
const LEAST: usize = 4;

/// The title if it has at most `words` words, else the best sentence or clause of a sentence that has.
pub(crate) fn headline<'a>(article: &Article<'a>, scores: &[Score], words: usize) -> Option<Sentence<'a>> {
    article.title.filter(|title| count_words(title) <= words).map(|title| of_title(article, title)).or_else(|| of_sentences(article, scores, words))
}

/// The title where it stands in the text; one that stands nowhere in it has an empty range.
fn of_title<'a>(article: &Article<'a>, title: &'a str) -> Sentence<'a> {
    let whole = (0..).zip(&article.sentences).find(|(_, sentence)| title::same(article.text_of(sentence), title));
    match whole {
        Some((index, sentence)) => {
            Sentence { index, text: article.text_of(sentence), range: sentence.range.clone(), block: sentence.block, score: Score::default() }
        }
        None => Sentence { index: 0, text: title, range: 0..0, block: 0, score: Score::default() },
    }
}

/// The longest piece that fits of the best sentence that has one.
fn of_sentences<'a>(article: &Article<'a>, scores: &[Score], words: usize) -> Option<Sentence<'a>> {
    best_first((0..scores.len()).map(|at| Ranked::new(scores, at))).find_map(|Ranked { at, .. }| {
        let whole = sentence(article, scores, at);
        if article.candidate(at).words.count <= words {
            return Some(whole);
        }
        clause(article.text, &whole.range, words).map(|range| Sentence { text: piece(article.text, &range), range, ..whole })
    })
}

/// The longest clause that fits, the first of equals.
fn clause(text: &str, whole: &Range<usize>, words: usize) -> Option<Range<usize>> {
    let mut cuts: Vec<usize> = vec![whole.start];
    cuts.extend(piece(text, whole).char_indices().filter(|&(_, c)| is_clause_mark(c)).map(|(at, c)| whole.start + at + c.len_utf8()));
    cuts.push(whole.end);
    let clauses = cuts.windows(2).filter_map(|cut| Some(*cut.first()?..*cut.last()?));
    let bare = |range: Range<usize>| {
        let end = range.start + piece(text, &range).trim_end_matches(|c: char| is_clause_mark(c) || c.is_whitespace()).len();
        trim(text, range.start..end)
    };
    // Clauses are counted one by one, from the front: a sentence of very many stays cheap.
    let longest = clauses.take(64).map(bare).map(|range| (count_words(piece(text, &range)), range)).filter(|(count, _)| (LEAST..=words).contains(count));
    longest.min_by_key(|(count, range)| (Reverse(*count), range.start)).map(|(_, range)| range)
}

/// Marks that stand between clauses and nowhere inside a number or a word.
fn is_clause_mark(c: char) -> bool {
    matches!(c, ';' | ':' | '–' | '—' | '，' | '、' | '；' | '：' | '،' | '؛')
}
