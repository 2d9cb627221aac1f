//! Centrality: how much the sentences after one return to it, less what it repeats of those before.
//!
//! The asymmetric centrality of PacSum (Zheng & Lapata 2019, <https://aclanthology.org/P19-1628>) as a sum of
//! products with every other sentence, in linear time: the vectors are added up along the way.

use crate::article::Article;
use crate::article::term::Term;

/// A plain sum is position in disguise on long text, so it is taken within segments of so many sentences.
const SEGMENT: usize = 300;

/// What a return to the sentences before counts, against one to it from those after.
const BEFORE: f64 = -0.3;

/// The centrality of each candidate.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    let vectors: Vec<Vector> = article.candidates().map(|sentence| Vector::new(article.terms_of(sentence))).collect();
    let mut sum = vec![0.0; article.terms.len()];
    let mut centrality = Vec::with_capacity(vectors.len());
    for segment in vectors.chunks(SEGMENT) {
        let start = centrality.len();
        for vector in segment {
            centrality.push(BEFORE * vector.times(&sum));
            vector.add_to(&mut sum);
        }
        clear(segment, &mut sum);
        for (value, vector) in centrality.iter_mut().skip(start).zip(segment).rev() {
            *value += vector.times(&sum);
            vector.add_to(&mut sum);
        }
        clear(segment, &mut sum);
    }
    centrality
}

/// A sentence as a unit vector: each of its terms with how often it has it, over the length of all of them.
struct Vector {
    terms: Vec<(Term, f64)>,
}

impl Vector {
    fn new(found: &[Term]) -> Self {
        let mut sorted = found.to_vec();
        sorted.sort_unstable();
        let mut terms: Vec<(Term, f64)> = Vec::with_capacity(sorted.len());
        for term in sorted {
            match terms.last_mut() {
                Some((last, count)) if *last == term => *count += 1.0,
                _ => terms.push((term, 1.0)),
            }
        }
        let length = terms.iter().map(|(_, count)| count * count).sum::<f64>().sqrt();
        terms.iter_mut().for_each(|(_, count)| *count /= length);
        Self { terms }
    }

    fn times(&self, sum: &[f64]) -> f64 {
        self.terms.iter().map(|(term, weight)| weight * sum.get(*term as usize).copied().unwrap_or(0.0)).sum()
    }

    fn add_to(&self, sum: &mut [f64]) {
        for (term, weight) in &self.terms {
            if let Some(sum) = sum.get_mut(*term as usize) {
                *sum += weight;
            }
        }
    }
}

fn clear(segment: &[Vector], sum: &mut [f64]) {
    for (term, _) in segment.iter().flat_map(|vector| &vector.terms) {
        if let Some(sum) = sum.get_mut(*term as usize) {
            *sum = 0.0;
        }
    }
}
