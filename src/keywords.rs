//! The terms that name the article.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::article::Article;
use crate::article::term::Term;
use crate::document::piece;
use crate::summary::Keyword;

/// A term by its weight, then by where it comes first.
type Weighted = Reverse<(usize, Reverse<usize>, Term)>;

/// How many there are at most.
const MOST: usize = 10;

/// The most frequent content terms, those of the title counting double; of equals the one that comes first.
pub(crate) fn keywords<'a>(article: &Article<'a>) -> Vec<Keyword<'a>> {
    let title = article.terms.known(article.title.unwrap_or_default());
    let names = |range| piece(article.text, range).chars().filter(|c| c.is_alphabetic()).count() > 1;
    let mut best: BinaryHeap<Weighted> = BinaryHeap::with_capacity(MOST + 1);
    for (term, seen) in article.terms.content().filter(|(_, seen)| seen.count > 0 && names(&seen.first)) {
        let weight = seen.count * if title.contains(&term) { 2 } else { 1 };
        best.push(Reverse((weight, Reverse(seen.first.start), term)));
        if best.len() > MOST {
            best.pop();
        }
    }
    let keyword = |&Reverse((_, _, term)): &Weighted| {
        let seen = article.terms.occurrences(term)?;
        Some(Keyword { text: piece(article.text, &seen.first), range: seen.first.clone(), count: seen.count })
    };
    best.into_sorted_vec().iter().filter_map(keyword).collect()
}
