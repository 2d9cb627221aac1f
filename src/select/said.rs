//! What the chosen sentences already say.

use crate::article::term::Term;
use crate::article::{Article, Sentence};
use crate::text::{Map, fingerprint};

/// A sentence is a repeat if the chosen ones contain this share of it.
const REPEAT: f64 = 0.4;

/// What the chosen sentences say.
pub(crate) struct Said {
    /// Each saying, and which sentence has it. Only the keys are used; a set would be a second copy of the
    /// map's code in the module.
    sayings: Map,
}

impl Said {
    /// Empty at first.
    pub fn new(article: &Article<'_>) -> Self {
        Self { sayings: article.map() }
    }

    /// Adds what a candidate says.
    pub fn add(&mut self, article: &Article<'_>, at: usize) {
        for saying in sayings(article, article.candidate(at)) {
            self.sayings.get_or_insert(saying, at as u32);
        }
    }

    /// Whether a sentence only repeats what is already said.
    pub fn has(&self, article: &Article<'_>, sentence: &Sentence) -> bool {
        let (mut all, mut said) = (0, 0);
        for saying in sayings(article, sentence) {
            all += 1;
            said += usize::from(self.sayings.contains(saying));
        }
        said as f64 >= REPEAT * all as f64
    }
}

/// What a sentence says: every three consecutive content terms, or its text if it has fewer.
fn sayings(article: &Article<'_>, sentence: &Sentence) -> impl Iterator<Item = u128> {
    let terms = article.terms_of(sentence);
    let whole = (terms.len() < 3).then(|| fingerprint(article.text_of(sentence)));
    terms.windows(3).map(packed).chain(whole)
}

fn packed(terms: &[Term]) -> u128 {
    terms.iter().fold(0, |saying, &term| saying << 32 | u128::from(term))
}
