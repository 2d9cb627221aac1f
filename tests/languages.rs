//! The language of a text, given or detected.
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{Document, Language, LanguageTag, WordLists, segment, summarize};

const NEWS: &str = include_str!("golden/news-pasted.txt");

/// A few sentences in languages that nutgraf has no word lists for: Basque, Maltese, Serbian and Uzbek.
const OTHERS: [&str; 4] = [
    "Umeak goizean goiz joan ziren eskolara. Irakasleak poz handiz hartu zituen gelan.",
    "It-tfal marru l-iskola kmieni filgħodu. L-għalliem laqagħhom b'ferħ kbir fil-klassi.",
    "Деца су рано ујутру кренула у школу. Учитељ их је с радошћу дочекао у учионици.",
    "Bolalar ertalab barvaqt maktabga ketishdi. Oʻqituvchi ularni sinfda xursandchilik bilan kutib oldi.",
];

#[test]
fn a_text_in_every_known_language_is_detected() {
    for language in Language::all() {
        let file = format!("tests/golden/sentences/{language}.txt");
        let text = std::fs::read_to_string(file).expect("every language has its cases").replace('|', " ");
        assert_eq!(Language::detect(&text), Some(language));
        assert_eq!(segment(Document::new(&text)).lists, WordLists::Used, "{language}");
    }
}

#[test]
fn a_text_in_an_unknown_language_has_none_rather_than_the_nearest() {
    for text in OTHERS {
        let summary = summarize(text, 1);
        assert_eq!((summary.language, summary.lists), (None, WordLists::None), "{text}");
    }
}

#[test]
fn a_given_tag_of_any_language_is_kept() {
    for (given, kept, lists) in [
        ("en-GB", "en", WordLists::Used),
        ("ZH_Hant", "zh", WordLists::Used),
        ("nn", "nb", WordLists::Used),
        ("tlh", "tlh", WordLists::None),
        ("eu-ES", "eu-ES", WordLists::None),
        ("x-klingon", "x-klingon", WordLists::None),
    ] {
        let tag: LanguageTag = given.parse().expect("a tag");
        let segmentation = segment(Document::new(NEWS).language(tag.clone()));
        assert_eq!((segmentation.language, segmentation.lists), (Some(tag.clone()), lists));
        assert_eq!((tag.to_string().as_str(), tag.known().is_some()), (kept, lists == WordLists::Used));
    }
}

#[test]
fn a_malformed_tag_or_an_unknown_language_is_an_error_that_says_what_is_allowed() {
    for text in ["", "-", "not a tag", "en-", "1en", "abcdefghi", "dé"] {
        let error = text.parse::<LanguageTag>().expect_err(text).to_string();
        assert!(error.contains(&format!("{text:?}")) && error.contains("BCP 47"), "{error}");
    }
    let error = "tlh".parse::<Language>().expect_err("an unknown language").to_string();
    assert!(error.contains("\"tlh\"") && error.contains("en, et"), "{error}");
    assert!(Language::all().all(|language| language.to_string().parse() == Ok(language)));
}
