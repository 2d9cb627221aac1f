//! Features → one score per sentence. The weights are in one table, with their reasons.

use crate::article::Article;
use crate::summary::Score;

mod centrality;
mod cue;
mod form;
mod frequency;
mod position;
mod title;

/// A feature: its value for each candidate, its weight when scaled to 0..=1, and its field in the score.
type Family = (fn(&Article<'_>) -> Vec<f64>, f64, fn(&mut Score) -> &mut f64);

const FAMILIES: [Family; 6] = [
    // By itself, term frequency chooses long sentences from the middle. It helps to distinguish central
    // sentences.
    (frequency::of, 0.1, |score| &mut score.frequency),
    // The only feature that by itself beats the first three sentences on news.
    (centrality::of, 1.0, |score| &mut score.centrality),
    // Writers put first what matters most, above all in news.
    (position::of, 0.4, |score| &mut score.position),
    // A headline is a summary by the article's own editors.
    (title::of, 0.8, |score| &mut score.title),
    // Fragments, questions and speech rarely say what an article is about.
    (form::of, 0.8, |score| &mut score.form),
    // Papers say themselves what they are about; news hardly ever does.
    (cue::of, 0.4, |score| &mut score.cue),
];

/// The caller's request outweighs any two other features, but not all of them.
const FOCUS: f64 = 2.0;

/// The scores of an article's candidates.
#[inline(never)]
pub(crate) fn score(article: &Article<'_>, focus: &[String]) -> Vec<Score> {
    let mut scores = vec![Score::default(); article.candidates.len()];
    for (feature, weight, share) in FAMILIES {
        add(&mut scores, &feature(article), weight, share);
    }
    let words: String = focus.iter().flat_map(|word| [word.as_str(), " "]).collect();
    add(&mut scores, &title::overlap(article, &article.terms.wanted(&words, true)), FOCUS, |score| {
        &mut score.focus
    });
    scores.iter_mut().for_each(Score::sum);
    scores
}

/// Adds a feature times its weight, scaled from its minimum to its maximum. If all values are equal, adds 0.
fn add(scores: &mut [Score], feature: &[f64], weight: f64, share: fn(&mut Score) -> &mut f64) {
    let least = feature.iter().copied().fold(f64::INFINITY, f64::min);
    let most = feature.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if most > least {
        for (score, value) in scores.iter_mut().zip(feature) {
            *share(score) = weight * ((value - least) / (most - least));
        }
    }
}
