//! The chosen sentences → why each of them was chosen, from the shares of its score.

use crate::article::Article;
use crate::document::{BlockKind, piece};
use crate::rank::{Ranked, best_first};
use crate::reason::Reason;
use crate::summary::{Score, Sentence};

/// How many reasons a sentence has at most.
const MOST: usize = 3;

/// Gives each sentence that has no reason yet its strongest ones. One is given only where it is true in words, however
/// large its share is.
pub(crate) fn explain<'a>(article: &Article<'a>, scores: &[Score], focus: &[String], sentences: &mut [Sentence<'a>]) {
    let focus: String = focus.iter().flat_map(|word| [word.as_str(), " "]).collect();
    let (mut title, mut focus) = (Wanted::new(article, article.title.unwrap_or_default()), Wanted::new(article, &focus));
    let [centrality, position, frequency] =
        [|score: &Score| score.centrality, |score: &Score| score.position, |score: &Score| score.frequency].map(|share| half(scores, share));
    let mut is_chosen = vec![false; article.sentences.len() + 1];
    for sentence in &*sentences {
        is_chosen.iter_mut().skip(sentence.index).take(1).for_each(|is_chosen| *is_chosen = true);
    }
    for sentence in sentences.iter_mut().filter(|sentence| sentence.reasons.is_empty()) {
        let score = sentence.score;
        let at = article.candidates.partition_point(|&index| index < sentence.index);
        let (own, next) = (article.candidate(at), article.candidate(at + 1));
        let mut found: Vec<(f64, Reason<'a>)> = Vec::new();
        let mut add = |is_true: bool, worth: f64, reason: Reason<'a>| found.extend(is_true.then_some((worth, reason)));

        let is_next_chosen = article.candidates.get(at + 1) == Some(&(sentence.index + 1)) && is_chosen.get(sentence.index + 1) == Some(&true);
        let is_lower = scores.get(at + 1).is_some_and(|next| next.total > score.total);
        add(is_next_chosen && next.leans && is_lower, f64::INFINITY, Reason::Support);

        if score.focus > 0.0 {
            let (count, word) = focus.count(article, sentence);
            add(count > 0, score.focus, Reason::Focus { count, word });
        }
        if score.title > 0.0 {
            let (count, _) = title.count(article, sentence);
            add(count > 0, score.title, Reason::Title(count));
        }

        add(score.centrality >= centrality, score.centrality, Reason::Centrality);
        // A headline may be a later piece of its sentence.
        let opens = own.range.start == sentence.range.start;
        let is_new = at.checked_sub(1).is_none_or(|before| article.candidate(before).block != own.block);
        let is_paragraph = article.blocks.get(own.block).is_some_and(|block| block.kind == BlockKind::Paragraph);
        match () {
            () if at == 0 => add(opens, score.position, Reason::Opening),
            () if score.position >= position => add(true, score.position, Reason::Beginning),
            () => add(opens && is_new && is_paragraph && next.block == own.block, score.position, Reason::Paragraph),
        }
        add(score.cue > 0.0, score.cue, Reason::Cue);
        add(score.frequency >= frequency, score.frequency, Reason::Frequency);

        let best = best_first(&mut found.iter().enumerate().map(|(at, &(worth, _))| Ranked { worth, at })).take(MOST);
        sentence.reasons.extend(best.filter_map(|ranked| found.get(ranked.at)).map(|&(_, reason)| reason));
        if sentence.reasons.is_empty() {
            sentence.reasons.push(Reason::Room);
        }
    }
}

/// Half of the greatest share of a kind; more than any where all are 0.
fn half(scores: &[Score], share: fn(&Score) -> f64) -> f64 {
    let most = scores.iter().map(share).fold(0.0, f64::max);
    if most > 0.0 { most / 2.0 } else { f64::INFINITY }
}

/// Words that sentences may have.
struct Wanted {
    /// For each term of the article the last sentence in which it was counted; 0 is none yet, for those that are wanted.
    last: Vec<Option<usize>>,
}

impl Wanted {
    fn new(article: &Article<'_>, words: &str) -> Self {
        let mut last = vec![None; article.terms.len()];
        for term in article.terms.known(words).0 {
            last.iter_mut().skip(term as usize).take(1).for_each(|last| *last = Some(0));
        }
        Self { last }
    }

    /// How many different ones a sentence has, and the first of them.
    fn count<'a>(&mut self, article: &Article<'a>, sentence: &Sentence<'a>) -> (usize, &'a str) {
        let (mut count, mut first, mut end) = (0, "", 0);
        article.terms.find(sentence.text, &mut |range, term| {
            let Some(Some(last)) = term.and_then(|term| self.last.get_mut(term as usize)) else { return };
            if range.start >= end && std::mem::replace(last, sentence.index + 1) != sentence.index + 1 {
                count += 1;
                end = range.end;
                if count == 1 {
                    first = piece(sentence.text, &range);
                }
            }
        });
        (count, first)
    }
}
