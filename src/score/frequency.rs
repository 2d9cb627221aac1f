//! Frequency: how much of what the article talks about occurs in a sentence (Luhn 1958,
//! <https://doi.org/10.1147/rd.22.0159>).

use crate::article::Article;

/// The term frequency of each candidate: how often its terms occur in the article, in relation to its length.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    article.each_candidate(&mut |_, sentence| {
        let terms = article.terms_of(sentence);
        let counts =
            terms.iter().filter_map(|&term| article.terms.occurrences(term)).map(|seen| seen.count as f64);
        // A compromise between the mean, which favours fragments, and the sum, which favours the longest
        // sentences.
        counts.sum::<f64>() / (terms.len().max(1) as f64).sqrt()
    })
}
