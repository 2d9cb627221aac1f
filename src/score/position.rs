//! Position: what stands at the front of an article, and of its paragraphs, says most of it
//! (Baxendale 1958, <https://doi.org/10.1147/rd.24.0354>).

use crate::article::Article;

/// After so many sentences the front is worth half of what it was.
const HALF: f64 = 3.0;

/// What opening a paragraph is worth, against opening the article.
const PARAGRAPH: f64 = 0.1;

/// The position of each candidate.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    let mut before = None;
    super::each(article, &mut |at, sentence| {
        let opens = before.replace(sentence.block) != Some(sentence.block);
        1.0 / (1.0 + at as f64 / HALF) + if opens { PARAGRAPH } else { 0.0 }
    })
}
