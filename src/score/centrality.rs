//! Centrality: how much later sentences return to a sentence, minus how much it repeats earlier ones.
//!
//! The asymmetric centrality of PacSum (Zheng & Lapata 2019, <https://aclanthology.org/P19-1628>), a sum of
//! products with every other sentence, in linear time: the vectors are added up along the way.

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
    let mut sum = vec![0.0; article.terms.len()];
    let mut vectors: Vec<Vector> =
        article.candidates().map(|sentence| Vector::new(article.terms_of(sentence), &mut sum)).collect();
    weigh(&mut vectors, &mut sum);
    let mut centrality = Vec::with_capacity(vectors.len());
    for segment in vectors.chunks(SEGMENT) {
        let start = centrality.len();
        for vector in segment {
            centrality.push(BEFORE * vector.times_and_add_to(&mut sum));
        }
        clear(segment, &mut sum);
        for (value, vector) in centrality.iter_mut().skip(start).zip(segment).rev() {
            *value += vector.times_and_add_to(&mut sum);
        }
        clear(segment, &mut sum);
    }
    centrality
}

/// Turns counts into weights, and vectors into nearly unit length. The more sentences have a term, the less
/// it weighs, which also finds the stop words of languages without word lists. `sums` is all zero before and
/// after.
fn weigh(vectors: &mut [Vector], sums: &mut [f64]) {
    let sentences = vectors.len() as f64;
    vectors.iter().for_each(|vector| vector.count_in(sums, 1.0));
    for Vector { terms } in vectors.iter_mut() {
        let mut squares = FEW;
        for (term, weight) in terms.iter_mut() {
            let others = sums.get(*term as usize).map_or(0.0, |having| having - 1.0);
            let rest = 1.0 - others / sentences;
            *weight = weight.sqrt() * rest * rest;
            squares += *weight * *weight;
        }
        let length = squares.sqrt();
        terms.iter_mut().for_each(|(_, weight)| *weight /= length);
    }
    vectors.iter().for_each(|vector| vector.count_in(sums, -1.0));
}

/// A sentence as a vector: its terms with their weights.
struct Vector {
    terms: Vec<(Term, f64)>,
}

impl Vector {
    /// Counts the terms. `counts` is all zero before and after.
    fn new(found: &[Term], counts: &mut [f64]) -> Self {
        let mut terms: Vec<(Term, f64)> = Vec::with_capacity(found.len());
        for &term in found {
            if let Some(count) = counts.get_mut(term as usize) {
                if *count == 0.0 {
                    terms.push((term, 0.0));
                }
                *count += 1.0;
            }
        }
        for (term, weight) in &mut terms {
            if let Some(count) = counts.get_mut(*term as usize) {
                *weight = std::mem::take(count);
            }
        }
        Self { terms }
    }

    /// Adds a number to the sum of each of its terms.
    fn count_in(&self, sums: &mut [f64], number: f64) {
        for &(term, _) in &self.terms {
            if let Some(sum) = sums.get_mut(term as usize) {
                *sum += number;
            }
        }
    }

    /// The product with a sum of vectors, to which the vector is added after that.
    fn times_and_add_to(&self, sum: &mut [f64]) -> f64 {
        let mut product = 0.0;
        for (term, weight) in &self.terms {
            if let Some(sum) = sum.get_mut(*term as usize) {
                product += weight * *sum;
                *sum += weight;
            }
        }
        product
    }
}

fn clear(segment: &[Vector], sum: &mut [f64]) {
    for (term, _) in segment.iter().flat_map(|vector| &vector.terms) {
        if let Some(sum) = sum.get_mut(*term as usize) {
            *sum = 0.0;
        }
    }
}
