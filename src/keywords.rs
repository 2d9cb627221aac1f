//! The terms that name the article.

use crate::article::Article;
use crate::article::term::Term;
use crate::document::piece;
use crate::rank::{Ranked, best_first};
use crate::summary::Keyword;

/// How many there are at most.
const MOST: usize = 10;

/// The most frequent content terms, those of the title counting double; of equals the one that comes first.
pub(crate) fn keywords<'a>(article: &Article<'a>) -> Vec<Keyword<'a>> {
    let (title, _) = article.terms.known(article.title.unwrap_or_default());
    let names = |range| piece(article.text, range).chars().filter(|c| c.is_alphabetic()).count() > 1;
    let weight = |term, count| count as f64 * if title.contains(&term) { 2.0 } else { 1.0 };
    let content = article.terms.content().filter(|(_, seen)| seen.count > 0 && names(&seen.first));
    // Terms are numbered as they come, so of equals the one that comes first has the lower number.
    let best = best_first(&mut content.map(|(term, seen)| Ranked { worth: weight(term, seen.count), at: term as usize }));
    let keyword = |Ranked { at, .. }| {
        let seen = article.terms.occurrences(at as Term)?;
        Some(Keyword { text: piece(article.text, &seen.first), range: seen.first.clone(), count: seen.count })
    };
    best.take(MOST).filter_map(keyword).collect()
}
