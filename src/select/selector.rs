//! Chooses sentences until the limit is reached: best first, without repeats, and without sentences that
//! depend on one left out.

use super::candidate::ranked;
use super::said::Said;
use super::stretch::Stretches;
use crate::article::Article;
use crate::options::{Limit, SentenceOrder};
use crate::rank::{Ranked, best_first};
use crate::summary::{Score, joint};

/// The chosen candidates, and what remains of the limit.
pub(crate) struct Selector<'s, 'a> {
    article: &'s Article<'a>,
    scores: &'s [Score],
    limit: Limit,
    order: SentenceOrder,
    /// The limit, in its own unit.
    most: usize,
    /// How much of it is used, including a space after every sentence.
    taken: usize,
    /// The last sentence in the summary: there is no space after it.
    last: Option<usize>,
    count: usize,
    is_chosen: Vec<bool>,
    said: Said,
}

/// What a sentence needs in order to be understood.
enum Need {
    /// Nothing else, or only what is already chosen.
    Nothing,
    /// The candidate before it.
    Before(usize),
    /// Something that cannot be chosen, or that leans itself.
    Unavailable,
}

impl<'s, 'a> Selector<'s, 'a> {
    pub fn new(article: &'s Article<'a>, scores: &'s [Score], limit: Limit, order: SentenceOrder) -> Self {
        let most = match limit {
            Limit::Sentences(most) | Limit::Words(most) | Limit::Characters(most) => most,
            Limit::Share(share) => (share * article.extent().words as f64) as usize,
            Limit::Headline(_) => 0,
        };
        Self {
            article,
            scores,
            limit,
            order,
            most,
            taken: 0,
            last: None,
            count: 0,
            is_chosen: vec![false; scores.len()],
            said: Said::new(article),
        }
    }

    pub fn choose_all(&mut self) {
        self.is_chosen.fill(true);
    }

    /// Repeatedly takes the best candidate that is left. One that depends on the sentence before it ranks by
    /// the mean of the two and brings it along, unless that one is already chosen.
    pub fn choose(&mut self) {
        let mut left = Stretches::new(self.scores.len());
        for at in 0..self.scores.len() {
            left.add(self.with_need(at));
        }
        let mut leaning = Vec::new();
        while let Some(Ranked { at, worth }) = left.next() {
            // If the sentence before it was chosen since, it is in the queue again, and its value together
            // with that one is outdated.
            if self.is_chosen(at) || self.is_full() || worth != self.with_need(at).worth {
                continue;
            }
            let together = match self.need(at) {
                Need::Nothing => vec![at],
                Need::Before(before) => vec![before, at],
                Need::Unavailable => {
                    leaning.push(ranked(self.scores, at));
                    continue;
                }
            };
            if together.iter().any(|&at| self.repeats(at)) {
                continue;
            }
            if !self.fits(&together) {
                if together.len() > 1 {
                    leaning.push(ranked(self.scores, at));
                }
                continue;
            }
            for at in together {
                self.take(at);
                left.took(at);
                if self.article.candidate(at + 1).leans && !self.is_chosen(at + 1) {
                    left.add(ranked(self.scores, at + 1));
                }
            }
        }
        self.choose_leaning(leaning);
    }

    /// A requested number of sentences is met even if some depend on sentences left out; other limits are not
    /// filled this way. Pieces of overlong sentences are used only if the text has nothing else.
    fn choose_leaning(&mut self, leaning: Vec<Ranked>) {
        let (whole, pieces): (Vec<_>, Vec<_>) =
            leaning.into_iter().partition(|ranked| self.article.candidate(ranked.at).is_whole);
        if matches!(self.limit, Limit::Sentences(_)) || self.count == 0 {
            self.fill(whole);
        }
        if self.count == 0 {
            self.fill(pieces);
        }
    }

    /// Takes the best of some candidates that fit, whatever they depend on.
    fn fill(&mut self, candidates: Vec<Ranked>) {
        for Ranked { at, .. } in best_first(&mut candidates.into_iter()) {
            if !self.is_full() && !self.is_chosen(at) && !self.repeats(at) && self.fits(&[at]) {
                self.take(at);
            }
        }
    }

    /// A candidate with its value together with the one that it brings along.
    fn with_need(&self, at: usize) -> Ranked {
        let mut found = ranked(self.scores, at);
        if let Need::Before(before) = self.need(at) {
            found.worth = (found.worth + ranked(self.scores, before).worth) / 2.0;
        }
        found
    }

    fn need(&self, at: usize) -> Need {
        let candidate = self.article.candidate(at);
        if !candidate.is_whole {
            return Need::Unavailable;
        }
        if !candidate.leans {
            return Need::Nothing;
        }
        let Some(before) = self.before(at) else { return Need::Unavailable };
        let leaned_on = self.article.candidate(before);
        if self.is_chosen(before) {
            Need::Nothing
        } else if !leaned_on.leans && leaned_on.is_whole {
            Need::Before(before)
        } else {
            Need::Unavailable
        }
    }

    /// The candidate before another one, if no other sentence is between them.
    fn before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        let candidates = &self.article.candidates;
        (candidates.get(before)? + 1 == *candidates.get(at)?).then_some(before)
    }

    pub fn is_chosen(&self, at: usize) -> bool {
        self.is_chosen.get(at).copied().unwrap_or(false)
    }

    fn is_full(&self) -> bool {
        matches!(self.limit, Limit::Sentences(_)) && self.count >= self.most
    }

    fn take(&mut self, at: usize) {
        self.taken += self.cost(at);
        self.last = Some(self.later(self.last, at));
        if let Some(is_chosen) = self.is_chosen.get_mut(at) {
            *is_chosen = true;
        }
        self.count += 1;
        self.said.add(self.article, at);
    }

    /// How much of the limit a sentence uses; for characters, including the space after it.
    fn cost(&self, at: usize) -> usize {
        let sentence = self.article.candidate(at);
        match self.limit {
            Limit::Sentences(_) => 1,
            Limit::Characters(_) => self.article.text_of(sentence).chars().count() + self.space(at),
            Limit::Words(_) | Limit::Share(_) | Limit::Headline(_) => sentence.words,
        }
    }

    fn space(&self, at: usize) -> usize {
        let counts = matches!(self.limit, Limit::Characters(_));
        usize::from(counts && joint(self.article.text_of(self.article.candidate(at))))
    }

    /// Which of two candidates comes later in the summary.
    fn later(&self, one: Option<usize>, other: usize) -> usize {
        let Some(one) = one else { return other };
        match self.order {
            SentenceOrder::Document => one.max(other),
            SentenceOrder::Rank => ranked(self.scores, one).min(ranked(self.scores, other)).at,
        }
    }

    fn fits(&self, more: &[usize]) -> bool {
        let taken = more.iter().fold(self.taken, |sum, &at| sum.saturating_add(self.cost(at)));
        let last = more.iter().fold(self.last, |last, &at| Some(self.later(last, at)));
        taken.saturating_sub(last.map_or(0, |last| self.space(last))) <= self.most
    }

    /// Whether the chosen sentences already say what a candidate says.
    fn repeats(&self, at: usize) -> bool {
        self.said.has(self.article, self.article.candidate(at))
    }
}
