//! What the chosen sentences say already.

use crate::article::term::Term;
use crate::article::{Article, Sentence};
use crate::text::{Map, fingerprint};

/// A sentence repeats others if they say this share of it.
const REPEAT: f64 = 0.4;

/// What the chosen sentences say.
pub(crate) struct Said {
    /// Each saying, and which sentence says it. Only the keys are asked for; a set would be a second copy of
    /// the map's code in the module.
    sayings: Map,
}

impl Said {
    /// Nothing yet.
    pub fn new(article: &Article<'_>) -> Self {
        Self { sayings: article.map() }
    }

    /// Adds what a candidate says.
    pub fn add(&mut self, article: &Article<'_>, at: usize) {
        for saying in sayings(article, article.candidate(at)) {
            self.sayings.entry(saying).or_insert(at as u32);
        }
    }

    /// Whether a sentence says what is said already.
    pub fn has(&self, article: &Article<'_>, sentence: &Sentence) -> bool {
        let (mut all, mut said) = (0, 0);
        for saying in sayings(article, sentence) {
            all += 1;
            said += usize::from(self.sayings.contains_key(&saying));
        }
        said as f64 >= REPEAT * all as f64
    }
}

/// What a sentence says: every three content terms in a row; one with fewer says its text.
fn sayings(article: &Article<'_>, sentence: &Sentence) -> impl Iterator<Item = u128> {
    let terms = article.terms_of(sentence);
    let whole = (terms.len() < 3).then(|| fingerprint(article.text_of(sentence)));
    terms.windows(3).map(packed).chain(whole)
}

fn packed(terms: &[Term]) -> u128 {
    terms.iter().fold(0, |saying, &term| saying << 32 | u128::from(term))
}
