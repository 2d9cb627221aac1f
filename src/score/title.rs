//! Title: what a sentence has in common with the title (Edmundson 1969, <https://doi.org/10.1145/321510.321519>).

use crate::article::Article;
use crate::article::term::Term;

/// The title overlap of each candidate.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    overlap(article, article.title.unwrap_or_default())
}

/// How many of the terms of some words each candidate has, as a share of them.
pub(super) fn overlap(article: &Article<'_>, words: &str) -> Vec<f64> {
    let (wanted, _) = article.terms.known(words);
    // For each wanted term the last candidate that has it, so that one that has it twice counts once.
    let mut last = vec![None; article.terms.len()];
    for &term in &wanted {
        if let Some(last) = last.get_mut(term as usize) {
            *last = Some(usize::MAX);
        }
    }
    super::each(article, &mut |at, sentence| {
        let is_new = |&&term: &&Term| last.get_mut(term as usize).is_some_and(|last| last.is_some_and(|before| before != at) && last.replace(at).is_some());
        article.terms_of(sentence).iter().filter(is_new).count() as f64 / wanted.len().max(1) as f64
    })
}
