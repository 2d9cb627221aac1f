//! Features → one score a sentence. The weights stand here, in one table, with their reasons.

use crate::article::Article;
use crate::summary::Score;

mod centrality;
mod form;
mod frequency;
mod position;
mod title;

/// What each feature, scaled to 0..=1, is worth.
struct Weights {
    frequency: f64,
    centrality: f64,
    position: f64,
    title: f64,
    form: f64,
    focus: f64,
}

const WEIGHTS: Weights = Weights {
    // Alone, term frequency chooses long sentences of the middle; it helps to tell central sentences apart.
    frequency: 0.1,
    // The one feature that alone beats the first three sentences on news.
    centrality: 1.0,
    // What is told first is told because it matters most, in news above all.
    position: 0.4,
    // A headline is a summary that somebody else made.
    title: 0.3,
    // A fragment, a question or a speech is rarely what carries an article.
    form: 0.3,
    // The caller's wish outweighs any one of the others, not all of them.
    focus: 1.0,
};

/// The scores of an article's candidates.
pub(crate) fn score(article: &Article<'_>, focus: &[String]) -> Vec<Score> {
    let frequency = scaled(frequency::of(article), WEIGHTS.frequency);
    let centrality = scaled(centrality::of(article), WEIGHTS.centrality);
    let position = scaled(position::of(article), WEIGHTS.position);
    let title = scaled(title::of(article), WEIGHTS.title);
    let form = scaled(form::of(article), WEIGHTS.form);
    let focus = scaled(title::overlap(article, &focus.join(" ")), WEIGHTS.focus);
    let shares = frequency.zip(centrality).zip(position).zip(title).zip(form).zip(focus);
    shares
        .map(|(((((frequency, centrality), position), title), form), focus)| Score { total: 0.0, frequency, centrality, position, title, form, focus }.summed())
        .collect()
}

/// A feature scaled by its least and greatest value, times its weight; equal values give 0.
fn scaled(feature: Vec<f64>, weight: f64) -> impl Iterator<Item = f64> {
    let least = feature.iter().copied().fold(f64::INFINITY, f64::min);
    let most = feature.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    feature.into_iter().map(move |value| if most > least { weight * ((value - least) / (most - least)) } else { 0.0 })
}
