//! Word lists that nobody would write, and malformed language tags. The engine reads any text with any lists.
#![no_main]

use std::collections::{BTreeMap, BTreeSet};

use libfuzzer_sys::fuzz_target;
use nutgraf::fuzzing::summarize_with;
use nutgraf::{Document, Language, LanguageTag, WordLists};
use nutgraf_fuzz::check;
use nutgraf_fuzz::input::Input;

fuzz_target!(|input: Input| {
    let lists = input.title.as_deref().unwrap_or_default();
    let options = input.options();
    for file in [lists, &whole(lists)] {
        let document = Document::new(&input.text).language(Language::English);
        if let Ok(Some(summary)) = summarize_with(file, document, &options) {
            assert_eq!(summary.lists, WordLists::Used);
            check::summary(&input.text, None, &options, &summary);
        }
    }
    tag(lists.lines().next().unwrap_or_default());
    for word in &input.focus {
        tag(word);
    }
});

/// What remains of a broken file when each list occurs once and its entries are sorted: mutations rarely keep
/// that intact.
fn whole(file: &str) -> String {
    let mut lists: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut name = "stop_words";
    for line in file.lines().filter(|line| !line.trim().is_empty()) {
        if !line.starts_with(' ') {
            name = line.trim();
            continue;
        }
        let is_phrases = name.contains('.') || name.contains("phrases") || name == "cues";
        let (space, separator) = if is_phrases { ('_', '|') } else { ('|', ' ') };
        let entries = line.trim().replace(space, " ");
        lists.entry(name).or_default().extend(entries.split(separator).map(|one| one.trim().to_owned()));
    }
    let mut whole = String::new();
    for (name, entries) in &lists {
        whole.extend([name, "\n"]);
        for entry in entries.iter().filter(|entry| !entry.is_empty()) {
            whole.extend(["  ", entry, "\n"]);
        }
    }
    whole
}

/// A tag parses, or the error names it. What was parsed parses again.
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
