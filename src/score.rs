//! Features → one score a sentence. The weights stand here, in one table, with their reasons.

use crate::article::Article;
use crate::summary::Score;

mod centrality;
mod cue;
mod form;
mod frequency;
mod position;
mod title;

/// A feature family: what it gives each candidate, its weight when it is scaled to 0..=1, and where it goes.
type Family = (fn(&Article<'_>) -> Vec<f64>, f64, fn(&mut Score) -> &mut f64);

const FAMILIES: [Family; 6] = [
    // Alone, term frequency chooses long sentences of the middle; it helps to tell central sentences apart.
    (frequency::of, 0.1, |score| &mut score.frequency),
    // The one feature that alone beats the first three sentences on news.
    (centrality::of, 1.0, |score| &mut score.centrality),
    // What is told first is told because it matters most, in news above all.
    (position::of, 0.4, |score| &mut score.position),
    // A headline is a summary that somebody else made.
    (title::of, 0.8, |score| &mut score.title),
    // A fragment, a question or a speech rarely says what an article is about.
    (form::of, 0.8, |score| &mut score.form),
    // A paper says itself what it is about; hardly any news does.
    (cue::of, 0.4, |score| &mut score.cue),
];

/// The caller's wish outweighs any two of the others, not all of them.
const FOCUS: f64 = 2.0;

/// The scores of an article's candidates.
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

/// Adds a feature, scaled by its least and greatest value, times its weight; equal values give 0.
fn add(scores: &mut [Score], feature: &[f64], weight: f64, share: fn(&mut Score) -> &mut f64) {
    let least = feature.iter().copied().fold(f64::INFINITY, f64::min);
    let most = feature.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if most > least {
        for (score, value) in scores.iter_mut().zip(feature) {
            *share(score) = weight * ((value - least) / (most - least));
        }
    }
}
