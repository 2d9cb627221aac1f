//! The remaining candidates, best first, arranged so that the summary of a book draws on all parts of it.

use std::collections::BinaryHeap;

use crate::article::BOOK;
use crate::rank::Ranked;

/// Number of stretches in a book.
const STRETCHES: usize = 10;

/// The penalty for each further sentence from the same stretch, greater than most differences between scores.
const AGAIN: f64 = 0.5;

/// The remaining candidates by stretch of the text. A text shorter than a book is one stretch.
pub(crate) struct Stretches {
    /// Number of candidates per stretch.
    length: usize,
    stretches: Vec<Stretch>,
}

#[derive(Default)]
struct Stretch {
    /// Its remaining candidates.
    queue: BinaryHeap<Ranked>,
    /// How many of its candidates were taken.
    given: f64,
}

impl Stretches {
    /// The stretches of a text with this number of candidates, which are added one by one.
    pub fn new(candidates: usize) -> Self {
        let length = if candidates > BOOK { candidates.div_ceil(STRETCHES) } else { candidates.max(1) };
        let stretches = (0..candidates.div_ceil(length)).map(|_| Stretch::default()).collect();
        Self { length, stretches }
    }

    /// Adds a candidate. A candidate can be added again with another value.
    pub fn add(&mut self, candidate: Ranked) {
        if let Some(stretch) = self.stretches.get_mut(candidate.at / self.length) {
            stretch.queue.push(candidate);
        }
    }

    /// Removes and returns the best remaining candidate; of equals, one from the first stretch.
    pub fn next(&mut self) -> Option<Ranked> {
        let (mut best, mut most) = (None, f64::NEG_INFINITY);
        for stretch in &mut self.stretches {
            if let Some(top) = stretch.queue.peek()
                && top.worth - AGAIN * stretch.given > most
            {
                most = top.worth - AGAIN * stretch.given;
                best = Some(stretch);
            }
        }
        best?.queue.pop()
    }

    /// Records that a candidate was taken.
    pub fn took(&mut self, at: usize) {
        if let Some(stretch) = self.stretches.get_mut(at / self.length) {
            stretch.given += 1.0;
        }
    }
}
