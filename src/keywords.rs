//! The terms that name the article.

use std::cmp::Reverse;

use crate::article::Article;
use crate::document::piece;
use crate::summary::Keyword;

/// How many there are at most.
const MOST: usize = 10;

/// The most frequent content terms, those of the title counting double; of equals the one that comes first.
pub(crate) fn keywords<'a>(article: &Article<'a>) -> Vec<Keyword<'a>> {
    let title = article.terms.known(article.title.unwrap_or_default());
    let mut found: Vec<_> = article
        .terms
        .content()
        .filter(|(_, seen)| seen.count > 0 && piece(article.text, &seen.first).chars().filter(|c| c.is_alphabetic()).count() > 1)
        .map(|(term, seen)| (Reverse(seen.count * if title.contains(&term) { 2 } else { 1 }), seen.first.start, seen))
        .collect();
    if found.len() > MOST {
        found.select_nth_unstable_by_key(MOST, |&(weight, start, _)| (weight, start));
        found.truncate(MOST);
    }
    found.sort_unstable_by_key(|&(weight, start, _)| (weight, start));
    found.into_iter().map(|(_, _, seen)| Keyword { text: piece(article.text, &seen.first), range: seen.first.clone(), count: seen.count }).collect()
}
