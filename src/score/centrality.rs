//! Centrality: how much later sentences return to a sentence, minus how much it repeats earlier ones.
//!
//! The asymmetric centrality of PacSum (Zheng & Lapata 2019, <https://aclanthology.org/P19-1628>), a sum of
//! products with every other sentence, in linear time: the vectors are added up along the way.

use std::ops::Range;

use crate::article::Article;
use crate::article::term::Term;

/// Sentences per segment. In long texts a plain sum would mostly measure position, so it is taken within
/// segments.
const SEGMENT: usize = 300;

/// The weight of similarity to earlier sentences, relative to that of similarity to later ones.
const BEFORE: f64 = -0.3;

/// Added to the square of a vector's length, so that a sentence with one frequent term does not become the
/// most central one.
const FEW: f64 = 4.0;

/// The centrality of each candidate.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    let vectors = Vectors::of(article);
    let mut sum = vec![0.0; article.terms.len()];
    let mut centrality = Vec::with_capacity(vectors.ends.len());
    while centrality.len() < vectors.ends.len() {
        let start = centrality.len();
        let end = vectors.ends.len().min(start + SEGMENT);
        clear(vectors.all(start.saturating_sub(SEGMENT)..start), &mut sum);
        for at in start..end {
            centrality.push(BEFORE * multiply_and_add(vectors.get(at), &mut sum));
        }
        clear(vectors.all(start..end), &mut sum);
        for (at, value) in (start..end).zip(centrality.iter_mut().skip(start)).rev() {
            *value += multiply_and_add(vectors.get(at), &mut sum);
        }
    }
    centrality
}

/// The product of a vector with a sum of vectors, to which it is added after that.
fn multiply_and_add(vector: &[(Term, f64)], sum: &mut [f64]) -> f64 {
    let mut product = 0.0;
    for (term, weight) in vector {
        if let Some(sum) = sum.get_mut(*term as usize) {
            product += weight * *sum;
            *sum += weight;
        }
    }
    product
}

/// Sets the sum of each term of some vectors to zero.
fn clear(vectors: &[(Term, f64)], sum: &mut [f64]) {
    for (term, _) in vectors {
        if let Some(sum) = sum.get_mut(*term as usize) {
            *sum = 0.0;
        }
    }
}

/// The sentences as vectors: their terms with weights, one vector after another.
struct Vectors {
    entries: Vec<(Term, f64)>,
    /// The end of each vector in `entries`.
    ends: Vec<usize>,
}

impl Vectors {
    /// The vectors of an article's candidates.
    fn of(article: &Article<'_>) -> Self {
        let mut vectors = Self {
            entries: Vec::with_capacity(article.words().0.len()),
            ends: Vec::with_capacity(article.candidates.len()),
        };
        let mut counts = vec![0.0; article.terms.len()];
        let mut having = vec![0.0; article.terms.len()];
        for sentence in article.candidates() {
            vectors.add(article.terms_of(sentence), &mut counts, &mut having);
        }
        for at in 0..vectors.ends.len() {
            vectors.weigh(at, &having);
        }
        vectors
    }

    /// Adds a vector whose weights are how often a sentence has each term, and counts the sentence for each
    /// of them in `having`. `counts` is all zero before and after.
    fn add(&mut self, found: &[Term], counts: &mut [f64], having: &mut [f64]) {
        let start = self.entries.len();
        for &term in found {
            if let Some(count) = counts.get_mut(term as usize) {
                if *count == 0.0 {
                    self.entries.push((term, 0.0));
                }
                *count += 1.0;
            }
        }
        for (term, weight) in self.entries.iter_mut().skip(start) {
            let places = (counts.get_mut(*term as usize), having.get_mut(*term as usize));
            if let (Some(count), Some(having)) = places {
                *weight = std::mem::take(count);
                *having += 1.0;
            }
        }
        self.ends.push(self.entries.len());
    }

    /// Turns the counts of a vector into weights, and the vector into nearly unit length. The more sentences
    /// have a term, the less it weighs, which also finds the stop words of languages without word lists.
    fn weigh(&mut self, at: usize, having: &[f64]) {
        let sentences = self.ends.len() as f64;
        let range = self.range(at..at + 1);
        let Some(vector) = self.entries.get_mut(range) else { return };
        let mut squares = FEW;
        for (term, weight) in vector.iter_mut() {
            let others = having.get(*term as usize).map_or(0.0, |having| having - 1.0);
            let rest = 1.0 - others / sentences;
            *weight = weight.sqrt() * rest * rest;
            squares += *weight * *weight;
        }
        let length = squares.sqrt();
        vector.iter_mut().for_each(|(_, weight)| *weight /= length);
    }

    fn get(&self, at: usize) -> &[(Term, f64)] {
        self.all(at..at + 1)
    }

    /// Some vectors, one after another.
    fn all(&self, vectors: Range<usize>) -> &[(Term, f64)] {
        self.entries.get(self.range(vectors)).unwrap_or_default()
    }

    fn range(&self, vectors: Range<usize>) -> Range<usize> {
        let end = |at: Option<usize>| at.and_then(|at| self.ends.get(at)).copied().unwrap_or_default();
        end(vectors.start.checked_sub(1))..end(vectors.end.checked_sub(1))
    }
}
