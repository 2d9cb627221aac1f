//! Promises about books, and about many texts in one.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{Limit, Options, Sentence, Summarizer, summarize};

const ARTICLES: usize = 1000;
const TENTHS: usize = 10;

#[test]
fn ten_sentences_of_a_thousand_articles_come_from_all_over_them() {
    let text = many(include_str!("golden/mail-wrapped.txt"));
    for (sentences, most) in [(10, 3), (30, 9)] {
        let chosen = summarize(&text, sentences).sentences;
        assert_eq!(chosen.len(), sentences);
        let given = given(&text, &chosen);
        assert!(given.iter().all(|&count| count <= most), "{given:?}");
    }
}

#[test]
fn other_limits_take_from_all_over_a_long_text_too() {
    let text = many(include_str!("golden/mail-wrapped.txt"));
    for limit in [Limit::Words(1000), Limit::Characters(6000), Limit::Share(0.01)] {
        let summary = Summarizer::new(Options::new().limit(limit))
            .expect("the limit is allowed")
            .summarize(nutgraf::Document::new(&text));
        let given = given(&text, &summary.sentences);
        assert!(
            given.iter().all(|&count| count * TENTHS <= summary.sentences.len() * 3),
            "{limit:?}: {given:?}"
        );
    }
}

#[test]
fn ten_sentences_of_a_thousand_pasted_pages_come_from_all_over_them() {
    let text = many(include_str!("golden/page-comments.txt"));
    let chosen = summarize(&text, 10).sentences;
    let given = given(&text, &chosen);
    assert!(chosen.len() == 10 && given.iter().all(|&count| count <= 3), "{given:?}");
}

/// How many of the sentences are in each tenth of a text.
fn given(text: &str, sentences: &[Sentence<'_>]) -> [usize; TENTHS] {
    let mut given = [0; TENTHS];
    sentences.iter().for_each(|sentence| {
        given
            .iter_mut()
            .skip(sentence.range.start * TENTHS / text.len())
            .take(1)
            .for_each(|given| *given += 1)
    });
    given
}

/// Texts about different things: the same text, each time with different long words.
fn many(text: &str) -> String {
    let own = |number: usize| {
        [number / 100, number / 10 % 10, number % 10]
            .map(|digit| char::from(b'a' + digit as u8))
            .iter()
            .collect::<String>()
    };
    let renamed = |number: usize| {
        let is_own = |word: &&str| word.trim_end().len() > 4 && word.starts_with(char::is_lowercase);
        let word = |word| if is_own(&word) { own(number) + word } else { word.to_owned() };
        text.split_inclusive(char::is_whitespace).map(word).collect::<String>()
    };
    (0..ARTICLES).map(renamed).collect::<Vec<_>>().join("\n\n")
}
