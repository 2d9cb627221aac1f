//! Checks where sentences end. A bar in a case marks the end of a sentence.
#![allow(clippy::string_slice, reason = "a test that panics has failed")]

use nutgraf::{Language, sentences};

/// Fails if the sentences of any case do not end exactly at its bars.
pub(crate) fn assert_ends(language: Language, cases: &[&str]) {
    let mut faults = Vec::new();
    for case in cases {
        let text = case.replace('|', "");
        let found: Vec<_> = sentences(&text, language).into_iter().map(|range| &text[range]).collect();
        let expected: Vec<_> = case.split('|').map(str::trim).filter(|part| !part.is_empty()).collect();
        if found != expected {
            faults.push(format!("{}\n  not {case}", found.join(" |")));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
