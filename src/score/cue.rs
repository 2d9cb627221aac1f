//! Cue: whether a sentence announces what the text is about, as papers and reports do (Edmundson 1969,
//! <https://doi.org/10.1145/321510.321519>): "In this paper", "…, we propose".

use crate::article::Article;

/// The cue of each candidate: 1 if it has one of the language's cue phrases at its beginning or after its
/// first comma.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    article.each_candidate(&mut |_, sentence| f64::from(u8::from(sentence.announces)))
}
