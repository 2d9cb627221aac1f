//! Finds the terms of a text in another one.

use std::ops::Range;

use super::word::{Reader, Reading, read};
use super::{Term, Terms};
use crate::language::key::plain_front;
use crate::text::group::Group;

impl Terms {
    /// Passes on each word of a text that is a term of the article.
    pub fn find_known(&self, text: &str, found: &mut dyn FnMut(Term)) {
        read(text, &mut Finding { terms: self, text, found });
    }
}

/// A text in which terms are looked for.
struct Finding<'f> {
    terms: &'f Terms,
    text: &'f str,
    found: &'f mut dyn FnMut(Term),
}

impl Reader for Finding<'_> {
    /// The first letters show that most words are no terms.
    #[inline]
    fn plain(&mut self, range: Range<usize>, group: Group) {
        if self.terms.fronts.may_have(plain_front(group, range.len())) {
            self.other(range, Reading::Plain);
        }
    }

    fn other(&mut self, range: Range<usize>, reading: Reading) {
        let key = self.terms.content(self.text, &range, reading);
        if let Some(term) = key.and_then(|key| self.terms.numbers.get(key)) {
            (self.found)(term);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use crate::article::term::{Found, Terms};
    use crate::language::Language;
    use crate::text::Seed;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

        #[test]
        fn every_term_of_a_text_is_found_in_it(
            words in "((EU|Kelda|C\\+\\+|_x|x_y|3rd|AT&T|l'homme|O’Brien|été|中国|a:b|the|1,5)[ .,(—-]?){1,9}",
            others in "(([a-c]{1,3}|_|[0-9]|é|中|Kel|AT|C|the)[ .,'&+:-]){0,40}",
        ) {
            let mut terms = Terms::new(Language::English.data(), Seed::NONE);
            terms.read(&words, 0, &mut Found::default());
            for text in [&words, &others, &format!("{others} {words} {others}")] {
                let mut expected = Vec::new();
                terms.find(text, &mut |_, term| expected.extend(term));
                let mut found = Vec::new();
                terms.find_known(text, &mut |term| found.push(term));
                prop_assert_eq!(found, expected, "{:?} in {:?}", words, text);
            }
        }
    }
}
