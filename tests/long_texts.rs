//! What is promised of books, and of many texts in one.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{Limit, Options, Summarizer, summarize};

const ARTICLES: usize = 1000;
const TENTHS: usize = 10;

#[test]
fn ten_sentences_of_a_thousand_articles_come_from_all_over_them() {
    let text = articles();
    for (sentences, most) in [(10, 3), (30, 9)] {
        let chosen = summarize(&text, sentences).sentences;
        assert_eq!(chosen.len(), sentences);
        let given = given(&text, &chosen.iter().map(|sentence| sentence.range.start).collect::<Vec<_>>());
        assert!(given.iter().all(|&count| count <= most), "{given:?}");
    }
}

#[test]
fn other_limits_take_from_all_over_a_long_text_too() {
    let text = articles();
    for limit in [Limit::Words(1000), Limit::Characters(6000), Limit::Share(0.01)] {
        let summary = Summarizer::new(Options { limit, ..Options::default() }).expect("the limit is allowed").summarize(nutgraf::Document::new(&text));
        let given = given(&text, &summary.sentences.iter().map(|sentence| sentence.range.start).collect::<Vec<_>>());
        assert!(given.iter().all(|&count| count * TENTHS <= summary.sentences.len() * 3), "{limit:?}: {given:?}");
    }
}

/// How many of some places lie in each tenth of a text.
fn given(text: &str, places: &[usize]) -> [usize; TENTHS] {
    let mut given = [0; TENTHS];
    places.iter().for_each(|place| given.iter_mut().skip(place * TENTHS / text.len()).take(1).for_each(|given| *given += 1));
    given
}

/// Articles about different things: the same one, each time with long words of its own.
fn articles() -> String {
    let article = include_str!("golden/mail-wrapped.txt").split_whitespace().collect::<Vec<_>>();
    let letters = |number: usize| [number / 100, number / 10 % 10, number % 10].map(|digit| char::from(b'a' + digit as u8));
    let article = |number: usize| {
        let own: String = letters(number).into_iter().collect();
        let words = article.iter().map(|word| if word.len() > 4 && word.starts_with(char::is_lowercase) { own.clone() + word } else { (*word).to_owned() });
        words.collect::<Vec<_>>().join(" ")
    };
    (0..ARTICLES).map(article).collect::<Vec<_>>().join("\n\n")
}
