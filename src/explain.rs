//! The chosen sentences → why each of them was chosen, from the shares of its score.

use std::borrow::Cow;
use std::ops::Range;

use crate::article::Article;
use crate::article::term::{Wanted, count_words};
use crate::document::BlockKind;
use crate::reason::Reason;
use crate::summary::{Score, Sentence};
use crate::text::piece;

/// How many reasons a sentence has at most.
const MOST: usize = 3;

/// Gives each sentence that has no reason yet its strongest ones. One is given only where it is true in words, however
/// large its share is.
pub(crate) fn explain<'a>(
    article: &Article<'a>,
    scores: &[Score],
    focus: &[String],
    sentences: &mut [Sentence<'a>],
) {
    let focus: String = focus.iter().flat_map(|word| [word.as_str(), " "]).collect();
    let mut wanted = [
        Counter::new(article, &focus, true),
        Counter::new(article, article.title.unwrap_or_default(), false),
    ];
    let mut most = Score::default();
    for score in scores {
        most.centrality = most.centrality.max(score.centrality);
        most.position = most.position.max(score.position);
        most.frequency = most.frequency.max(score.frequency);
    }
    let mut is_chosen = vec![false; article.sentences.len()];
    for sentence in &*sentences {
        if let Some(is_chosen) = is_chosen.get_mut(sentence.index) {
            *is_chosen = true;
        }
    }
    for sentence in sentences.iter_mut().filter(|sentence| sentence.reasons.is_empty()) {
        let at = article.candidates.partition_point(|&index| index < sentence.index);
        let after = sentence.index + 1;
        let is_next_chosen =
            article.candidates.get(at + 1) == Some(&after) && is_chosen.get(after) == Some(&true);
        reasons(article, scores, &most, at, is_next_chosen, &mut wanted, sentence);
    }
}

/// Gives a sentence, which is the candidate `at`, its reasons.
fn reasons<'a>(
    article: &Article<'a>,
    scores: &[Score],
    most: &Score,
    at: usize,
    is_next_chosen: bool,
    [focus, title]: &mut [Counter; 2],
    sentence: &mut Sentence<'a>,
) {
    let score = sentence.score;
    let (own, next) = (article.candidate(at), article.candidate(at + 1));
    let (focus, word) = if score.focus > 0.0 { focus.count(article, sentence) } else { (0, Cow::default()) };
    let (title, _) = if score.title > 0.0 { title.count(article, sentence) } else { (0, Cow::default()) };
    // A headline may be a later piece of its sentence.
    let is_front = own.range.start == sentence.range.start;
    let is_paragraph = article.blocks.get(own.block).is_some_and(|block| block.kind == BlockKind::Paragraph);
    let is_first = article.candidate(at.wrapping_sub(1)).block != own.block;
    let is_high = |share: f64, most: f64| share > 0.0 && share >= most / 2.0;
    let (is_placed, place) = match at {
        0 => (is_front, Reason::Opening),
        _ if is_high(score.position, most.position) => (true, Reason::Beginning),
        _ => (is_front && is_paragraph && is_first && next.block == own.block, Reason::Paragraph),
    };
    let is_supporting =
        is_next_chosen && next.leans && scores.get(at + 1).is_some_and(|next| next.total > score.total);
    let mut left = [
        (is_supporting, f64::INFINITY),
        (focus > 0, score.focus),
        (title > 0, score.title),
        (is_high(score.centrality, most.centrality), score.centrality),
        (is_placed, score.position),
        (score.cue > 0.0, score.cue),
        (is_high(score.frequency, most.frequency), score.frequency),
    ];
    while sentence.reasons.len() < MOST {
        let (mut best, mut worth) = (left.len(), -1.0);
        for (at, (is_left, share)) in left.into_iter().enumerate() {
            if is_left && share > worth {
                (best, worth) = (at, share);
            }
        }
        let Some((is_left, _)) = left.get_mut(best) else { break };
        *is_left = false;
        sentence.reasons.push(match best {
            0 => Reason::Support,
            1 => Reason::Focus { count: focus, word: word.clone() },
            2 => Reason::Title { count: title },
            3 => Reason::Centrality,
            4 => place.clone(),
            5 => Reason::Cue,
            _ => Reason::Frequency,
        });
    }
    if sentence.reasons.is_empty() {
        sentence.reasons.push(Reason::Room);
    }
}

/// Words that sentences may have, and for each the last sentence in which it was counted, its number and 1.
struct Counter {
    wanted: Wanted,
    last: Vec<usize>,
    /// How many words there are: of pairs of characters, which overlap, one for two characters.
    most: usize,
}

impl Counter {
    fn new(article: &Article<'_>, words: &str, in_any_form: bool) -> Self {
        let wanted = article.terms.wanted(words, in_any_form);
        Self { last: vec![0; wanted.count + 1], wanted, most: count_words(words) }
    }

    /// How many different ones a sentence has, and the first of them.
    fn count<'a>(&mut self, article: &Article<'a>, sentence: &Sentence<'a>) -> (usize, Cow<'a, str>) {
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

/// A part of a text, borrowed where the text is.
fn part<'a>(text: &Cow<'a, str>, range: &Range<usize>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(piece(text, range)),
        Cow::Owned(text) => Cow::Owned(piece(text, range).to_owned()),
    }
}
