//! Position: what stands at the front of an article, and of its paragraphs, says most of it
//! (Baxendale 1958, <https://doi.org/10.1147/rd.24.0354>).

use crate::article::{Article, BOOK};

/// How many sentences after the front its worth is halved: news tells first what matters most.
const HALF: f64 = 3.0;

/// Maximum sentences of news. A longer text, a paper, a meeting or a story, takes longer to come to its
/// point:
const NEWS: f64 = 100.0;

/// for each of this many sentences beyond that the worth is halved one sentence later.
const LATER: f64 = 50.0;

/// What opening a paragraph is worth, against opening the article.
const PARAGRAPH: f64 = 0.1;

/// The position of each candidate. It is worth nothing in a conversation, which says what it is about when it
/// comes to that.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    if article.is_conversation {
        return vec![0.0; article.candidates.len()];
    }
    let mut before = None;
    let half = HALF + ((article.candidates.len() as f64).clamp(NEWS, BOOK as f64) - NEWS) / LATER;
    article.each_candidate(&mut |at, sentence| {
        let opens = before.replace(sentence.block) != Some(sentence.block);
        1.0 / (1.0 + at as f64 / half) + if opens { PARAGRAPH } else { 0.0 }
    })
}
