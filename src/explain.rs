//! The chosen sentences → the reasons why each was chosen, from the shares of its score.

use std::borrow::Cow;
use std::ops::Range;

use crate::article::Article;
use crate::article::term::{Wanted, count_words};
use crate::block::BlockKind;
use crate::reason::Reason;
use crate::summary::{Score, Sentence};
use crate::text::piece;

/// Maximum number of reasons per sentence.
const MOST: usize = 3;

/// Gives each sentence that has no reason yet its strongest ones. A reason is given only when it is literally
/// true, however large its share is.
#[inline(never)]
pub(crate) fn explain<'a>(
    article: &Article<'a>,
    scores: &[Score],
    focus: &[String],
    sentences: &mut [Sentence<'a>],
) {
    let focus: String = focus.iter().flat_map(|word| [word.as_str(), " "]).collect();
    let mut explainer = Explainer {
        article,
        scores,
        most: most(scores),
        is_chosen: are_chosen(article, sentences),
        focus: Counter::new(article, &focus, true),
        title: Counter::new(article, article.title.as_deref().unwrap_or_default(), false),
    };
    for sentence in sentences.iter_mut().filter(|sentence| sentence.reasons.is_empty()) {
        sentence.reasons = explainer.reasons(sentence);
    }
}

/// The greatest share of each kind, which others are compared with.
fn most(scores: &[Score]) -> Score {
    let mut most = Score::default();
    for score in scores {
        most.centrality = most.centrality.max(score.centrality);
        most.position = most.position.max(score.position);
        most.frequency = most.frequency.max(score.frequency);
    }
    most
}

/// For each sentence of an article, whether it is one of `sentences`.
fn are_chosen(article: &Article<'_>, sentences: &[Sentence<'_>]) -> Vec<bool> {
    let mut are_chosen = vec![false; article.sentences.len()];
    for sentence in sentences {
        if let Some(is_chosen) = are_chosen.get_mut(sentence.index) {
            *is_chosen = true;
        }
    }
    are_chosen
}

/// Whether a share is at least half of the greatest.
fn is_high(share: f64, most: f64) -> bool {
    share > 0.0 && share >= most / 2.0
}

/// What all explanations need to know.
struct Explainer<'s, 'a> {
    article: &'s Article<'a>,
    scores: &'s [Score],
    most: Score,
    is_chosen: Vec<bool>,
    focus: Counter,
    title: Counter,
}

/// A possible reason.
struct Claim<'a> {
    is_true: bool,
    share: f64,
    reason: Reason<'a>,
}

impl<'a> Explainer<'_, 'a> {
    /// The strongest reasons of a sentence.
    fn reasons(&mut self, sentence: &Sentence<'a>) -> Vec<Reason<'a>> {
        let (score, most) = (sentence.score, self.most);
        let at = self.article.candidates.partition_point(|&index| index < sentence.index);
        let (focus, word) = self.focus.count(self.article, sentence, score.focus);
        let (title, _) = self.title.count(self.article, sentence, score.title);
        let (is_placed, place) = self.place(at, sentence);
        let claim = |is_true, share, reason| Claim { is_true, share, reason };
        let mut claims = [
            claim(self.is_support(at, sentence), f64::INFINITY, Reason::Support),
            claim(focus > 0, score.focus, Reason::Focus { count: focus, word }),
            claim(title > 0, score.title, Reason::Title { count: title }),
            claim(is_high(score.centrality, most.centrality), score.centrality, Reason::Centrality),
            claim(is_placed, score.position, place),
            claim(score.cue > 0.0, score.cue, Reason::Cue),
            claim(is_high(score.frequency, most.frequency), score.frequency, Reason::Frequency),
        ];
        let reasons: Vec<_> = (0..MOST).map_while(|_| strongest(&mut claims)).collect();
        if reasons.is_empty() { vec![Reason::Room] } else { reasons }
    }

    /// Whether the sentence after the candidate `at` is chosen, depends on it, and scores higher.
    fn is_support(&self, at: usize, sentence: &Sentence<'_>) -> bool {
        let behind = sentence.index + 1;
        self.article.candidates.get(at + 1) == Some(&behind)
            && self.is_chosen.get(behind) == Some(&true)
            && self.article.candidate(at + 1).leans
            && self.scores.get(at + 1).is_some_and(|next| next.total > sentence.score.total)
    }

    /// The reason from the position of a sentence, and whether it is true. The sentence is the candidate `at`
    /// or a piece of it.
    fn place(&self, at: usize, sentence: &Sentence<'_>) -> (bool, Reason<'a>) {
        let (own, next) = (self.article.candidate(at), self.article.candidate(at + 1));
        // A headline can be a later piece of its sentence.
        let is_front = own.range.start == sentence.range.start;
        if at == 0 {
            return (is_front, Reason::Opening);
        }
        if is_high(sentence.score.position, self.most.position) {
            return (true, Reason::Beginning);
        }
        let block = self.article.blocks.get(own.block);
        let is_paragraph = block.is_some_and(|block| block.kind == BlockKind::Paragraph);
        let is_first = self.article.candidate(at - 1).block != own.block;
        (is_front && is_paragraph && is_first && next.block == own.block, Reason::Paragraph)
    }
}

/// The true claim with the greatest share, or the first of several. It is marked as used.
fn strongest<'a>(claims: &mut [Claim<'a>]) -> Option<Reason<'a>> {
    let mut best: Option<&mut Claim<'a>> = None;
    for claim in claims.iter_mut().filter(|claim| claim.is_true) {
        if claim.share > best.as_ref().map_or(-1.0, |best| best.share) {
            best = Some(claim);
        }
    }
    let best = best?;
    best.is_true = false;
    Some(best.reason.clone())
}

/// Words to count in sentences, and for each word 1 + the index of the last sentence in which it was counted.
struct Counter {
    wanted: Wanted,
    last: Vec<usize>,
    /// The number of words; overlapping pairs of characters count as one word per two characters.
    most: usize,
}

impl Counter {
    fn new(article: &Article<'_>, words: &str, in_any_form: bool) -> Self {
        let wanted = article.terms.wanted(words, in_any_form);
        Self { last: vec![0; wanted.count + 1], wanted, most: count_words(words) }
    }

    /// The number of distinct words in a sentence, and the first of them; zero if they have no share of its
    /// score.
    fn count<'a>(
        &mut self,
        article: &Article<'a>,
        sentence: &Sentence<'a>,
        share: f64,
    ) -> (usize, Cow<'a, str>) {
        if share <= 0.0 {
            return (0, Cow::default());
        }
        let (mut count, mut first, mut end) = (0, 0..0, 0);
        article.terms.find(&sentence.text, &mut |range, term| {
            let which =
                term.and_then(|term| self.wanted.which.get(term as usize)).copied().unwrap_or_default()
                    as usize;
            let Some(last) = self.last.get_mut(which).filter(|_| which > 0) else { return };
            if *last != sentence.index + 1 && range.start >= end {
                *last = sentence.index + 1;
                count += 1;
                end = range.end;
                if count == 1 {
                    first = range;
                }
            }
        });
        (count.min(self.most), part(&sentence.text, &first))
    }
}

/// A part of a text, borrowed if the text is.
fn part<'a>(text: &Cow<'a, str>, range: &Range<usize>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(piece(text, range)),
        Cow::Owned(text) => Cow::Owned(piece(text, range).to_owned()),
    }
}
