//! The candidates that are left, the best first, so that the summary of a book comes from all over it.

use std::collections::BinaryHeap;

use crate::article::BOOK;
use crate::rank::Ranked;

/// How many stretches a book has.
const STRETCHES: usize = 10;

/// One more sentence from the same stretch is worth this much less, more than most differ by.
const AGAIN: f64 = 0.5;

/// The candidates that are left, by the stretch of the text that they stand in: a shorter text than a book is
/// one.
pub(crate) struct Stretches {
    /// How many candidates a stretch has.
    length: usize,
    stretches: Vec<Stretch>,
}

#[derive(Default)]
struct Stretch {
    /// Its candidates that are left.
    queue: BinaryHeap<Ranked>,
    /// How many it has given.
    given: f64,
}

impl Stretches {
    /// The stretches of a text with this number of candidates, which are added one by one.
    pub fn new(candidates: usize) -> Self {
        let length = if candidates > BOOK { candidates.div_ceil(STRETCHES) } else { candidates.max(1) };
        let stretches = (0..candidates.div_ceil(length)).map(|_| Stretch::default()).collect();
        Self { length, stretches }
    }

    /// Adds a candidate; one may be there again with another worth.
    pub fn add(&mut self, candidate: Ranked) {
        if let Some(stretch) = self.stretches.get_mut(candidate.at / self.length) {
            stretch.queue.push(candidate);
        }
    }

    /// The best candidate that is left, of the first of equal stretches; it is left no more.
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

    /// Notes that a candidate was taken.
    pub fn took(&mut self, at: usize) {
        if let Some(stretch) = self.stretches.get_mut(at / self.length) {
            stretch.given += 1.0;
        }
    }
}
