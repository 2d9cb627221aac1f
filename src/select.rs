//! Scores + limit → the chosen sentences: never too long, without repeats, and without sentences that depend
//! on one left out.

use candidate::{ranked, sentence};
use selector::Selector;

use crate::article::Article;
use crate::options::{Limit, Options, SentenceOrder};
use crate::rank::best_first;
use crate::summary::{Score, Sentence, Shortfall};

mod candidate;
mod headline;
mod said;
mod selector;
mod stretch;

/// The best sentences that fit, in the requested order, and the reason if there are fewer than requested.
#[inline(never)]
pub(crate) fn select<'a>(
    article: &Article<'a>,
    scores: &[Score],
    options: &Options,
) -> (Vec<Sentence<'a>>, Option<Shortfall>) {
    let limit = options.limit;
    let sentences: Vec<Sentence<'a>> = match limit {
        Limit::Headline(words) => headline::headline(article, scores, words).into_iter().collect(),
        Limit::Sentences(_) | Limit::Words(_) | Limit::Characters(_) | Limit::Share(_) => {
            let chosen = chosen(article, scores, limit, options.order);
            chosen.into_iter().map(|at| sentence(article, scores, at)).collect()
        }
    };
    let shortfall = shortfall(scores.len(), sentences.len(), limit);
    (sentences, shortfall)
}

/// The chosen candidates, as indices among the candidates.
fn chosen(article: &Article<'_>, scores: &[Score], limit: Limit, order: SentenceOrder) -> Vec<usize> {
    let mut selector = Selector::new(article, scores, limit, order);
    if limit == Limit::Share(1.0) {
        selector.choose_all();
    } else {
        selector.choose();
    }
    let chosen = (0..scores.len()).filter(|&at| selector.is_chosen(at));
    match order {
        SentenceOrder::Document => chosen.collect(),
        SentenceOrder::Rank => {
            best_first(&mut chosen.map(|at| ranked(scores, at))).map(|ranked| ranked.at).collect()
        }
    }
}

fn shortfall(candidates: usize, chosen: usize, limit: Limit) -> Option<Shortfall> {
    let asked = match limit {
        Limit::Sentences(most) => most,
        Limit::Words(most) | Limit::Characters(most) | Limit::Headline(most) => most.min(1),
        Limit::Share(share) => usize::from(share > 0.0),
    };
    match (candidates, chosen) {
        _ if chosen >= asked => None,
        (0, _) => Some(Shortfall::NoText),
        (_, 0) => Some(Shortfall::NothingFits),
        _ => Some(Shortfall::FewSentences),
    }
}
