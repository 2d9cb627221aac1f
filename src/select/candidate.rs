//! Candidates ranked by their scores, and as sentences for the caller.

use crate::article::Article;
use crate::rank::Ranked;
use crate::summary::{Score, Sentence};

/// A candidate with its score.
pub(crate) fn ranked(scores: &[Score], at: usize) -> Ranked {
    Ranked { worth: scores.get(at).map_or(0.0, |score| score.total), at }
}

/// A candidate as a sentence for the caller, still without reasons.
pub(crate) fn sentence<'a>(article: &Article<'a>, scores: &[Score], at: usize) -> Sentence<'a> {
    let sentence = article.candidate(at);
    Sentence {
        index: article.candidates.get(at).copied().unwrap_or_default(),
        text: article.reading.shown(&sentence.range),
        range: sentence.range.clone(),
        left_out: Vec::new(),
        block: sentence.block,
        score: scores.get(at).copied().unwrap_or_default(),
        reasons: Vec::new(),
    }
}
