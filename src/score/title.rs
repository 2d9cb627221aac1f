//! Title: the words that a sentence has in common with the title (Edmundson 1969,
//! <https://doi.org/10.1145/321510.321519>).

use crate::article::Article;
use crate::article::term::Wanted;
use crate::block::BlockRule;

/// The title overlap of each candidate.
pub(super) fn of(article: &Article<'_>) -> Vec<f64> {
    // A first line may be a title although few of its words return. These alone say little.
    let is_telling = !article.has_rule_of_title(BlockRule::FirstLine);
    let title = article.title.as_deref().filter(|_| is_telling).unwrap_or_default();
    overlap(article, &article.terms.wanted(title, false))
}

/// The share of the wanted words that each candidate contains.
pub(super) fn overlap(article: &Article<'_>, wanted: &Wanted) -> Vec<f64> {
    // For each word, the last candidate that contains it, so that a repeated word counts once.
    let mut last = vec![usize::MAX; wanted.count + 1];
    article.each_candidate(&mut |at, sentence| {
        let mut have = 0.0;
        for &term in article.terms_of(sentence) {
            let which = wanted.which.get(term as usize).copied().unwrap_or_default() as usize;
            if which > 0 && last.get_mut(which).is_some_and(|last| std::mem::replace(last, at) != at) {
                have += 1.0;
            }
        }
        have / wanted.count.max(1) as f64
    })
}
