//! Languages: lists that nobody would write, and tags that are none. The engine reads any text with any
//! lists.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::fuzzing::summarize_with;
use nutgraf::{Document, Language, LanguageTag, WordLists};
use nutgraf_fuzz::check;
use nutgraf_fuzz::input::Input;

fuzz_target!(|input: Input| {
    let lists = input.title.as_deref().unwrap_or_default();
    let document = Document::new(&input.text).language(Language::English);
    let options = input.options();
    if let Ok(summary) = summarize_with(lists, document, &options) {
        assert_eq!(summary.lists, WordLists::Used);
        check::summary(&input.text, None, &options, &summary);
    }
    tag(lists.lines().next().unwrap_or_default());
    for word in &input.focus {
        tag(word);
    }
});

/// A tag is read, or the error names it; what was read can be read again.
fn tag(text: &str) {
    match text.parse::<LanguageTag>() {
        Ok(tag) => {
            assert_eq!(tag.as_str().parse(), Ok(tag.clone()));
            assert_eq!(tag.known(), Language::from_tag(text));
        }
        Err(error) => assert!(error.to_string().starts_with("language ")),
    }
    assert_eq!(Language::from_tag(text), text.parse().ok());
}
