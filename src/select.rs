//! Scores + limit → the chosen sentences: exact length, no repeats, none left dangling.

use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

use crate::article::term::Term;
use crate::article::{Article, BOOK};
use crate::options::{Limit, Options, SentenceOrder};
use crate::rank::{Ranked, best_first};
use crate::summary::{Score, Sentence, Shortfall, joint};
use crate::text::fingerprint;

mod headline;

/// A sentence of which so large a share is said already says nothing new.
const REPEAT: f64 = 0.4;

/// The summary of a book comes from all over it: one more sentence from the same of so many stretches is worth so much less,
/// more than most differ by.
const STRETCHES: usize = 10;
const AGAIN: f64 = 0.5;

/// The best sentences that fit, in the order that was asked for, and why there are no more where there should be.
pub(crate) fn select<'a>(
    article: &Article<'a>,
    scores: &[Score],
    options: &Options,
) -> (Vec<Sentence<'a>>, Option<Shortfall>) {
    let sentences: Vec<Sentence<'a>> = match options.limit {
        Limit::Headline(words) => headline::headline(article, scores, words).into_iter().collect(),
        limit => chosen(article, scores, limit, options.order)
            .into_iter()
            .map(|at| sentence(article, scores, at))
            .collect(),
    };
    let shortfall = shortfall(scores.len(), sentences.len(), options.limit);
    (sentences, shortfall)
}

/// A candidate as the caller gets it.
fn sentence<'a>(article: &Article<'a>, scores: &[Score], at: usize) -> Sentence<'a> {
    let sentence = article.candidate(at);
    Sentence {
        index: article.candidates.get(at).copied().unwrap_or_default(),
        text: article.text_of(sentence).into(),
        range: sentence.range.clone(),
        block: sentence.block,
        score: scores.get(at).copied().unwrap_or_default(),
        reasons: Vec::new(),
    }
}

/// The chosen candidates, by their place among the candidates.
fn chosen(article: &Article<'_>, scores: &[Score], limit: Limit, order: SentenceOrder) -> Vec<usize> {
    let mut selector = Selector::new(article, scores, limit, order);
    if limit == Limit::Share(1.0) {
        selector.is_chosen.fill(true);
    } else {
        selector.choose();
    }
    let chosen = (0..scores.len()).filter(|&at| selector.is_taken(at));
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

/// A candidate by its score.
fn ranked(scores: &[Score], at: usize) -> Ranked {
    Ranked { worth: scores.get(at).map_or(0.0, |score| score.total), at }
}

struct Selector<'s, 'a> {
    article: &'s Article<'a>,
    scores: &'s [Score],
    limit: Limit,
    order: SentenceOrder,
    /// How much the limit leaves, in its own unit.
    most: usize,
    /// How much of that is taken, a space behind every sentence included.
    taken: usize,
    /// The one that stands last in the summary: the space behind it is not there.
    last: Option<usize>,
    count: usize,
    is_chosen: Vec<bool>,
    /// What the chosen ones say, as `sayings` gives it, and which of them says it. Only the keys are asked for; a set
    /// would be a second copy of the map's code in the module.
    said: FxHashMap<u128, u32>,
}

impl<'s, 'a> Selector<'s, 'a> {
    fn new(article: &'s Article<'a>, scores: &'s [Score], limit: Limit, order: SentenceOrder) -> Self {
        let most = match limit {
            Limit::Sentences(most) | Limit::Words(most) | Limit::Characters(most) => most,
            Limit::Share(share) => (share * article.extent().words as f64) as usize,
            Limit::Headline(_) => 0,
        };
        let said = FxHashMap::default();
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
            said,
        }
    }

    /// Takes the best one that is left, over and over. One that leans on the sentence before it is worth the mean of
    /// the two and brings it along, unless that one is chosen already.
    fn choose(&mut self) {
        let length = if self.scores.len() > BOOK {
            self.scores.len().div_ceil(STRETCHES)
        } else {
            self.scores.len().max(1)
        };
        let mut stretches: Vec<Stretch> = Vec::new();
        for at in 0..self.scores.len() {
            if at % length == 0 {
                stretches.push(Stretch::default());
            }
            stretches.last_mut().into_iter().for_each(|stretch| stretch.queue.push(self.with_support(at)));
        }
        let mut dangling = Vec::new();
        while let Some(Ranked { at, worth }) = best(&mut stretches).and_then(|stretch| stretch.queue.pop()) {
            // What it was worth together with the one before it is past when that one is chosen: it stands here again.
            if self.is_taken(at) || self.is_full() || worth != self.with_support(at).worth {
                continue;
            }
            let together = match self.support(at) {
                Support::Stands => vec![at],
                Support::Before(before) => vec![before, at],
                Support::None => {
                    dangling.push(ranked(self.scores, at));
                    continue;
                }
            };
            if together.iter().any(|&at| self.repeats(at)) {
                continue;
            }
            if !self.fits(&together) {
                if together.len() > 1 {
                    dangling.push(ranked(self.scores, at));
                }
                continue;
            }
            for at in together {
                self.take(at);
                if let Some(stretch) = stretches.get_mut(at / length) {
                    stretch.given += 1.0;
                }
                if self.article.candidate(at + 1).leans && !self.is_taken(at + 1) {
                    stretches
                        .get_mut((at + 1) / length)
                        .into_iter()
                        .for_each(|stretch| stretch.queue.push(ranked(self.scores, at + 1)));
                }
            }
        }
        // A number of sentences is kept even if some dangle; room that is left in another limit is not filled so. Pieces
        // of sentences that are too long are for texts that have nothing else.
        let (whole, pieces): (Vec<_>, Vec<_>) =
            dangling.into_iter().partition(|ranked| self.article.candidate(ranked.at).is_whole);
        if matches!(self.limit, Limit::Sentences(_)) || self.count == 0 {
            self.fill(whole);
        }
        if self.count == 0 {
            self.fill(pieces);
        }
    }

    /// Takes the best of some candidates that fit, whatever they need beside them.
    fn fill(&mut self, candidates: Vec<Ranked>) {
        for Ranked { at, .. } in best_first(&mut candidates.into_iter()) {
            if !self.is_full() && !self.is_taken(at) && !self.repeats(at) && self.fits(&[at]) {
                self.take(at);
            }
        }
    }

    /// A candidate by what it is worth together with what it brings along.
    fn with_support(&self, at: usize) -> Ranked {
        let mut found = ranked(self.scores, at);
        if let Support::Before(before) = self.support(at) {
            found.worth = (found.worth + ranked(self.scores, before).worth) / 2.0;
        }
        found
    }

    /// What a candidate needs beside it to be understood.
    fn support(&self, at: usize) -> Support {
        let leans = |at: usize| self.article.candidate(at).leans;
        let is_whole = |at: usize| self.article.candidate(at).is_whole;
        let before = |at: usize| {
            at.checked_sub(1).filter(|&before| {
                self.article.candidates.get(before).map(|before| before + 1)
                    == self.article.candidates.get(at).copied()
            })
        };
        match before(at) {
            _ if !is_whole(at) => Support::None,
            _ if !leans(at) => Support::Stands,
            None => Support::None,
            Some(before) if self.is_taken(before) => Support::Stands,
            Some(before) if !leans(before) && is_whole(before) => Support::Before(before),
            Some(_) => Support::None,
        }
    }

    fn is_taken(&self, at: usize) -> bool {
        self.is_chosen.get(at).copied().unwrap_or(false)
    }

    fn is_full(&self) -> bool {
        matches!(self.limit, Limit::Sentences(_)) && self.count >= self.most
    }

    fn take(&mut self, at: usize) {
        self.taken += self.cost(at);
        self.last = Some(self.later(self.last, at));
        if let Some(taken) = self.is_chosen.get_mut(at) {
            *taken = true;
        }
        self.count += 1;
        let sentence = self.article.candidate(at);
        for saying in sayings(self.article.text_of(sentence), self.article.terms_of(sentence)) {
            self.said.insert(saying, at as u32);
        }
    }

    /// What a sentence takes of the limit; of characters with the space behind it.
    fn cost(&self, at: usize) -> usize {
        let sentence = self.article.candidate(at);
        match self.limit {
            Limit::Sentences(_) => 1,
            Limit::Characters(_) => self.article.text_of(sentence).chars().count() + self.space(at),
            _ => sentence.words,
        }
    }

    fn space(&self, at: usize) -> usize {
        usize::from(
            matches!(self.limit, Limit::Characters(_))
                && joint(self.article.text_of(self.article.candidate(at))),
        )
    }

    /// Which of two comes later in the summary.
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

    /// Whether the chosen sentences say a candidate already.
    fn repeats(&self, at: usize) -> bool {
        let sentence = self.article.candidate(at);
        let (mut all, mut said) = (0, 0);
        for saying in sayings(self.article.text_of(sentence), self.article.terms_of(sentence)) {
            all += 1;
            said += usize::from(self.said.contains_key(&saying));
        }
        said as f64 >= REPEAT * all as f64
    }
}

/// A part of the text, the whole of most.
#[derive(Default)]
struct Stretch {
    /// Its candidates that are left.
    queue: BinaryHeap<Ranked>,
    /// How many it has given.
    given: f64,
}

/// The stretch whose best candidate is worth most, the first of equals.
fn best(stretches: &mut [Stretch]) -> Option<&mut Stretch> {
    let (mut best, mut most) = (None, f64::NEG_INFINITY);
    for stretch in stretches {
        if let Some(top) = stretch.queue.peek()
            && top.worth - AGAIN * stretch.given > most
        {
            most = top.worth - AGAIN * stretch.given;
            best = Some(stretch);
        }
    }
    best
}

/// What a sentence needs to be understood.
enum Support {
    /// Nothing that is not chosen already.
    Stands,
    /// The candidate before it.
    Before(usize),
    /// What cannot be chosen, or leans itself.
    None,
}

/// What a sentence says: every three content terms in a row; one with fewer says its text.
fn sayings(text: &str, terms: &[Term]) -> impl Iterator<Item = u128> {
    let triples =
        terms.windows(3).map(|three| three.iter().fold(0, |saying, &term| saying << 32 | u128::from(term)));
    let whole = (terms.len() < 3).then(|| fingerprint(text));
    triples.chain(whole)
}
