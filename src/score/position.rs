//! Position: the beginning of an article, and of its paragraphs, says most of what matters (Baxendale 1958,
//! <https://doi.org/10.1147/rd.24.0354>).

use crate::article::{Article, BOOK};

/// After this many sentences the value is halved: news begins with what matters most.
const HALF: f64 = 3.0;

/// Maximum length of news, in sentences. A longer text (a paper, a meeting, a story) takes longer to come to
/// the point:
const NEWS: f64 = 100.0;

/// per this many further sentences, the value takes one sentence longer to halve.
const LATER: f64 = 50.0;

/// The value of beginning a paragraph, relative to beginning the article.
const PARAGRAPH: f64 = 0.1;

/// The position value of each candidate: zero in a conversation, which may come to its point anywhere.
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
