//! Title: what a sentence has in common with the title (Edmundson 1969, <https://doi.org/10.1145/321510.321519>).

use crate::article::Article;

/// The title overlap of each candidate.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    overlap(article, article.title.unwrap_or_default())
}

/// How many of the terms of some words each candidate has, as a share of them.
pub(super) fn overlap(article: &Article<'_>, words: &str) -> Vec<f64> {
    let mut wanted = article.terms.known(words);
    wanted.sort_unstable();
    let share = |sentence| {
        let terms = article.terms_of(sentence);
        wanted.iter().filter(|term| terms.contains(term)).count() as f64 / wanted.len().max(1) as f64
    };
    article.candidates().map(share).collect()
}
