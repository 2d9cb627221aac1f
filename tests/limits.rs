//! A limit is a promise: it is never exceeded, and it is filled.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use nutgraf::{
    Document, Limit, Options, Sentence, SentenceOrder, Shortfall, Summarizer, Summary, SummaryKind,
    SummaryLength, summarize,
};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;
const NEWS: &str = include_str!("golden/news-pasted.txt");
const ARTICLES: [&str; 5] = [
    NEWS,
    include_str!("golden/page-pasted.txt"),
    include_str!("golden/markdown.txt"),
    include_str!("golden/japanese.txt"),
    include_str!("golden/transcript.txt"),
];

#[test]
fn the_number_of_sentences_is_exact_if_the_article_has_enough() {
    let all = limited(NEWS, Limit::Share(1.0)).sentences.len();
    assert!(all > 20);
    for count in 0..=all {
        let summary = limited(NEWS, Limit::Sentences(count));
        assert_eq!((summary.sentences.len(), summary.shortfall), (count, None));
    }
    let summary = limited(NEWS, Limit::Sentences(all + 1));
    assert_eq!((summary.sentences.len(), summary.shortfall), (all, Some(Shortfall::FewSentences)));
}

#[test]
fn the_limit_of_words_is_never_exceeded_and_no_other_sentence_would_fit() {
    for article in ARTICLES {
        let candidates = limited(article, Limit::Share(1.0)).sentences;
        for most in (0..60).chain((60..700).step_by(37)) {
            let summary = limited(article, Limit::Words(most));
            let taken = summary.sentences.iter().map(|sentence| words(&sentence.text)).sum::<usize>();
            assert!(taken <= most, "{taken} of {most}");
            assert_eq!(summary.statistics.summary.words, taken);
            assert_is_full(&candidates, &summary, &format!("{most} words"), |sentence| {
                taken + words(&sentence.text) <= most
            });
        }
    }
}

#[test]
fn the_limit_of_characters_is_never_exceeded_and_no_other_sentence_would_fit() {
    for article in ARTICLES {
        let candidates = limited(article, Limit::Share(1.0)).sentences;
        for most in (0..300).step_by(7).chain((300..4000).step_by(211)) {
            let summary = limited(article, Limit::Characters(most));
            let taken = summary.text().chars().count();
            assert!(taken <= most, "{taken} of {most}");
            let space = usize::from(!summary.sentences.is_empty());
            assert_is_full(&candidates, &summary, &format!("{most} characters"), |sentence| {
                taken + space + sentence.text.chars().count() <= most
            });
        }
    }
}

#[test]
fn a_sentence_exactly_as_long_as_the_limit_fits() {
    let text = "The ferry leaves at noon.";
    assert_eq!(limited(text, Limit::Words(5)).text(), text);
    assert_eq!(limited(text, Limit::Characters(25)).text(), text);
    assert_eq!(limited("渡し船は正午に出る。", Limit::Words(5)).text(), "渡し船は正午に出る。");
    for limit in [Limit::Words(4), Limit::Characters(24)] {
        assert_eq!(limited(text, limit).text(), "");
    }
}

#[test]
fn two_sentences_and_the_space_between_them_may_fill_the_characters_exactly() {
    let text = "The ferry leaves at noon. Tickets are sold on board.";
    assert_eq!(limited(text, Limit::Characters(text.chars().count())).text(), text);
    assert_eq!(limited(text, Limit::Characters(text.chars().count() - 1)).sentences.len(), 1);
}

#[test]
fn a_share_of_one_gives_every_candidate_and_a_share_of_zero_none() {
    for article in ARTICLES {
        let all = limited(article, Limit::Share(1.0));
        assert_eq!((all.statistics.summary, all.shortfall), (all.statistics.article, None));
        let none = limited(article, Limit::Share(0.0));
        assert_eq!((none.sentences.len(), none.shortfall), (0, None));
    }
    let twice = "The ferry leaves at noon. The ferry leaves at noon.";
    assert_eq!(limited(twice, Limit::Share(1.0)).sentences.len(), 2);
}

#[test]
fn a_share_is_never_exceeded_and_no_other_sentence_would_fit() {
    for article in ARTICLES {
        let candidates = limited(article, Limit::Share(1.0)).sentences;
        for percent in (1..100).step_by(3) {
            let share = f64::from(percent) / 100.0;
            let summary = limited(article, Limit::Share(share));
            let (taken, all) = (summary.statistics.summary.words, summary.statistics.article.words);
            let fits = |words: usize| words as f64 <= share * all as f64;
            assert!(fits(taken), "{taken} of {all} at {percent} %");
            assert_is_full(&candidates, &summary, &format!("{percent} %"), |sentence| {
                fits(taken + words(&sentence.text))
            });
        }
    }
}

#[test]
fn if_the_best_sentence_is_too_long_the_best_that_fits_is_chosen() {
    let best = ranked(NEWS);
    let too_long = words(&best[0].text);
    let summary = limited(NEWS, Limit::Words(too_long - 1));
    let next = best
        .iter()
        .find(|sentence| words(&sentence.text) < too_long && !leans(&sentence.text))
        .expect("a shorter sentence");
    assert!(summary.sentences.iter().any(|sentence| sentence.index == next.index), "{}", summary.text());
}

#[test]
fn if_no_sentence_fits_there_is_none_and_the_shortfall_says_so() {
    for limit in [Limit::Words(1), Limit::Characters(9), Limit::Share(0.001), Limit::Headline(1)] {
        let summary = limited("The old ferry leaves at noon. New tickets are sold on board.", limit);
        assert_eq!(
            (summary.sentences.len(), summary.shortfall),
            (0, Some(Shortfall::NothingFits)),
            "{limit:?}"
        );
    }
}

#[test]
fn a_limit_of_zero_gives_no_sentences_and_no_shortfall() {
    for limit in
        [Limit::Sentences(0), Limit::Words(0), Limit::Characters(0), Limit::Share(0.0), Limit::Headline(0)]
    {
        let summary = limited(NEWS, limit);
        assert_eq!((summary.text().as_str(), summary.shortfall), ("", None), "{limit:?}");
    }
}

#[test]
fn the_kinds_and_lengths_are_those_of_the_summarizer_api() {
    let lengths = [SummaryLength::Short, SummaryLength::Medium, SummaryLength::Long];
    let of = |kind| lengths.map(|length| Limit::of(kind, length));
    assert_eq!(of(SummaryKind::Tldr), [1, 2, 3].map(Limit::Sentences));
    assert_eq!(of(SummaryKind::Teaser), [1, 2, 3].map(Limit::Sentences));
    assert_eq!(of(SummaryKind::KeyPoints), [3, 5, 7].map(Limit::Sentences));
    assert_eq!(of(SummaryKind::Headline), [12, 17, 22].map(Limit::Headline));
}

#[test]
fn a_headline_keeps_its_limit_and_occurs_in_the_text() {
    for article in ARTICLES {
        for most in 4..30 {
            let summary = limited(article, Limit::Headline(most));
            assert!(summary.sentences.len() <= 1);
            for sentence in &summary.sentences {
                assert!(words(&sentence.text) <= most, "{:?} has more than {most} words", sentence.text);
                let source = article[sentence.range.clone()].replace('\n', " ");
                assert_eq!(source.replace("> ", ""), sentence.text);
            }
        }
        assert_eq!(limited(article, Limit::Headline(22)).sentences.len(), 1);
    }
}

#[test]
fn a_headline_is_the_title_if_it_is_known_and_fits() {
    let summarizer = Summarizer::new(Options::new().headline(12)).expect("the options are allowed");
    let found = summarizer.summarize(Document::new(NEWS));
    assert_eq!(Some(&found.sentences[0].text), found.title.as_ref());
    let given = summarizer.summarize(Document::new(NEWS).title("Kelda keeps its harbour"));
    assert_eq!(
        (&*given.sentences[0].text, given.sentences[0].range.is_empty()),
        ("Kelda keeps its harbour", true)
    );
    let long = "A title of so many words that nobody would want to read it above an article, however patient";
    let piece = summarizer.summarize(Document::new(NEWS).title(long));
    assert!(words(&piece.sentences[0].text) <= 12 && NEWS.contains(&*piece.sentences[0].text));
}

#[test]
fn a_title_of_two_sentences_can_be_the_headline_and_has_its_range() {
    let text = "Who pays for the ferry? Ask the old council\n\nThe old council of Stensund said on Monday \
        that nobody would pay for the ferry across the river.";
    let summary = limited(text, Limit::Headline(12));
    assert_eq!(
        (summary.title.as_deref(), summary.sentences[0].range.clone()),
        (Some("Who pays for the ferry? Ask the old council"), 0..43)
    );
}

#[test]
fn the_default_is_three_sentences() {
    assert_eq!(Summarizer::default().summarize(Document::new(NEWS)), summarize(NEWS, 3));
}

proptest! {
    #[test]
    fn no_other_sentence_would_fit_whatever_the_article(
        text in plain_article(),
        most in 0..300_usize,
        order in prop::sample::select(vec![SentenceOrder::Document, SentenceOrder::Rank]),
    ) {
        let candidates = limited(&text, Limit::Share(1.0)).sentences;
        for limit in [Limit::Sentences(most / 10), Limit::Words(most), Limit::Characters(most * 6)] {
            let options = Options::new().limit(limit).order(order);
            let summarizer = Summarizer::new(options).expect("the limit is allowed");
            let summary = summarizer.summarize(Document::new(&text));
            let taken = summary.text();
            assert_is_full(&candidates, &summary, &format!("{limit:?}"), |sentence| match limit {
                Limit::Sentences(most) => summary.sentences.len() < most,
                Limit::Words(most) => words(&taken) + words(&sentence.text) <= most,
                _ => [&*taken, &*sentence.text].join(" ").trim_start().chars().count() <= most * 6,
            });
        }
    }
}

/// Paragraphs of plain sentences whose words are in no list of any language, so that none leans and few
/// repeat.
fn plain_article() -> impl Strategy<Value = String> {
    let word = "[bdgkz][aou][bdgkz][aou][bdgkz][aou]";
    let sentence =
        (prop::collection::vec(word, 4..14), prop::sample::select(&[". ", ". ", "! ", "? ", ".\n\n"][..]))
            .prop_map(|(words, end)| {
                let (first, rest) = (words[0][..1].to_uppercase(), &words[0][1..]);
                format!("{first}{rest} {}{end}", words[1..].join(" "))
            });
    prop::collection::vec(sentence, 1..24).prop_map(|sentences| {
        let twice = sentences.first().cloned().unwrap_or_default();
        sentences.concat() + &twice
    })
}

fn limited(text: &str, limit: Limit) -> Summary<'_> {
    Summarizer::new(Options::new().limit(limit)).expect("the limit is allowed").summarize(Document::new(text))
}

fn ranked(text: &str) -> Vec<Sentence<'_>> {
    let options = Options::new().share(1.0).order(SentenceOrder::Rank);
    Summarizer::new(options).expect("the options are allowed").summarize(Document::new(text)).sentences
}

/// Fails if a sentence was left out that would fit, says something new and does not depend on another.
fn assert_is_full(
    candidates: &[Sentence<'_>],
    summary: &Summary<'_>,
    limit: &str,
    fits: impl Fn(&Sentence<'_>) -> bool,
) {
    let said: Vec<_> = summary.sentences.iter().flat_map(|sentence| triples(&sentence.text)).collect();
    for candidate in candidates {
        let is_chosen = summary
            .sentences
            .iter()
            .any(|sentence| sentence.index == candidate.index || sentence.text == candidate.text);
        let is_new = triples(&candidate.text).iter().all(|triple| !said.contains(triple));
        assert!(
            is_chosen || leans(&candidate.text) || !is_new || !fits(candidate),
            "{limit}: {:?} would still fit",
            candidate.text
        );
    }
}

/// Every three consecutive words of more than three letters. A sentence that says something new shares none
/// of these with others.
fn triples(text: &str) -> Vec<Vec<String>> {
    let words: Vec<_> = text
        .unicode_words()
        .map(str::to_lowercase)
        .filter(|word| !word.is_ascii() || word.len() > 3)
        .collect();
    words.windows(3).map(<[String]>::to_vec).collect()
}

/// Whether a sentence may lean, that is, begins with a word that says little without the sentence before.
fn leans(text: &str) -> bool {
    let english = ["But", "It", "She", "He", "They", "This", "These", "Each", "The others", "None", "Thank"];
    let others = "Da Dazu Sie Er Es Und しかし この その 一方 これ 但 他 她 这 其 وقال لكن وهو هذا هذه كما";
    let mut opening = english.into_iter().chain(others.split(' '));
    opening.any(|word| text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(word))
}

/// Number of words by UAX #29; two characters count as one where words are not spaced.
fn words(text: &str) -> usize {
    let is_unspaced = |c: char| matches!(c, '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let halves = |word: &str| if word.starts_with(is_unspaced) { word.chars().count() } else { 2 };
    text.unicode_words().map(halves).sum::<usize>().div_ceil(2)
}
