//! How sentences are scored, and which are chosen together with the sentence before them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use nutgraf::{
    Block, BlockKind, Document, Language, Limit, Options, Score, SentenceOrder, Shortfall, Summarizer,
    Summary, summarize,
};
use proptest::prelude::*;

const NEWS: &str = include_str!("golden/news-pasted.txt");

/// A plain, complete sentence of nine words.
const PLAIN: &str = "Sailors of Stensund sold eleven old boats to Kelda.";

#[test]
fn pieces_of_an_overlong_sentence_are_chosen_only_if_the_text_has_nothing_else() {
    let endless: String = (0..500).map(|number| format!("boat{number} ")).collect();
    let text = format!("{endless}\n\n{PLAIN}\n\nNobody in Kelda wanted to sail in any of them.");
    for limit in [Limit::Sentences(3), Limit::Words(2000), Limit::Characters(9000), Limit::Share(0.99)] {
        let summary = limited(&text, limit);
        assert_eq!(summary.sentences.len(), 2, "{limit:?}");
        assert_eq!(summary.sentences[0].text, PLAIN, "{limit:?}");
    }
    assert_eq!(limited(&text, Limit::Sentences(3)).shortfall, Some(Shortfall::FewSentences));
    assert_eq!(summarize(&endless, 1).sentences.len(), 1);
}

#[test]
fn a_sentence_that_leans_on_the_one_before_comes_with_it_or_not_at_all() {
    for count in 2..20 {
        let summary = limited(NEWS, Limit::Words(count * 20));
        let is_chosen = |text: &str| summary.sentences.iter().any(|sentence| sentence.text.starts_with(text));
        assert!(!is_chosen("But he added") || is_chosen("Mr Dalgaard said that none"), "{}", summary.text());
        assert!(!is_chosen("She also promised") || is_chosen("The governor of Kelda"), "{}", summary.text());
    }
}

#[test]
fn a_sentence_that_announces_the_topic_scores_higher() {
    let cue = |sentence: &str| score(sentence).cue;
    assert!(cue("In this paper sailors sold eleven old boats to Kelda.") > 0.0);
    assert!(cue("To help the sailors, we propose eleven old boats for Kelda.") > 0.0);
    assert_eq!(cue("To help the sailors and the pilots we sold boats to Kelda."), 0.0);
    assert_eq!(cue("Sailors sold eleven old boats in this paper of Kelda."), 0.0);
}

#[test]
fn fragments_questions_quotations_and_very_short_or_long_sentences_score_lower() {
    let form = |sentence: &str| score(sentence).form;
    let plain = form(PLAIN);
    let whole = |words: usize| format!("{}sold boats.", "Sailors ".repeat(words - 2));
    for good in [
        whole(8),
        whole(45),
        PLAIN.replace('.', "!"),
        PLAIN.replace("Kelda.", "“Kelda.”"),
        PLAIN.replace("Kelda.", "Kelda.)"),
    ] {
        assert_eq!(form(&good), plain, "{good}");
    }
    let mut worse = vec![
        PLAIN.replace('.', "?"),
        PLAIN.replace("Kelda.", "Kelda?”"),
        format!("{} and so on and on", PLAIN.trim_end_matches('.').repeat(2)),
        whole(7),
        whole(46),
    ];
    worse.extend(["\"", "“", "„", "«", "‘"].map(|quote| format!("{quote}{PLAIN}")));
    for bad in worse {
        assert!(form(&bad) < plain, "{bad}");
    }
    assert!(form(&whole(7)) > form(&whole(4)) && form(&whole(60)) > form(&whole(80)));
    // The penalty for length has a maximum.
    assert_eq!(form(&whole(130)), form(&whole(140)));
}

#[test]
fn the_title_score_depends_on_how_many_different_title_words_a_sentence_has() {
    let text =
        "Boats lie there. Boats of Kelda lie there. Boats of Kelda and boats lie there. Nets lie there.";
    let document = Document::new(text).title("Boats for Kelda").language(Language::English);
    let options = Options::new().share(1.0);
    let summary = Summarizer::new(options).expect("the options are allowed").summarize(document);
    let shares: Vec<_> = summary.sentences.iter().map(|sentence| sentence.score.title).collect();
    assert_eq!(shares, [0.4, 0.8, 0.8, 0.0]);
}

proptest! {
    #[test]
    fn a_sentence_that_depends_on_another_is_chosen_only_with_it(text in article(), most in 10..90_usize) {
        for limit in [Limit::Words(most), Limit::Characters(most * 6)] {
            let summary = limited(&text, limit);
            let indices: Vec<_> = summary.sentences.iter().map(|sentence| sentence.index).collect();
            // If nothing else fits, a dependent sentence alone is better than nothing.
            let has_plain = summary.sentences.iter().any(|sentence| !sentence.text.starts_with("He "));
            for sentence in summary.sentences.iter().filter(|sentence| sentence.text.starts_with("He ")) {
                let has_before = sentence.index.checked_sub(1).is_none_or(|before| indices.contains(&before));
                prop_assert!(has_before || !has_plain, "{sentence} in {text:?}");
            }
        }
    }

    #[test]
    fn the_best_sentence_is_always_chosen_if_none_depends_on_another(text in article(), count in 1..9_usize) {
        let text = text.replace("He saw", "Sailors saw");
        let best = ranked(&text, Limit::Share(1.0));
        let chosen = ranked(&text, Limit::Sentences(count));
        let totals = |summary: &Summary<'_>| {
            summary.sentences.iter().map(|sentence| sentence.score.total).collect::<Vec<_>>()
        };
        prop_assert!(totals(&best).is_sorted_by(|one, other| one >= other));
        prop_assert!(totals(&chosen).is_sorted_by(|one, other| one >= other));
        // The best sentence is always chosen, and the order does not affect the choice.
        prop_assert_eq!(&chosen.sentences[0].text, &best.sentences[0].text);
        let mut indices: Vec<_> = chosen.sentences.iter().map(|sentence| sentence.index).collect();
        indices.sort_unstable();
        let in_text = limited(&text, Limit::Sentences(count)).sentences;
        prop_assert_eq!(indices, in_text.iter().map(|sentence| sentence.index).collect::<Vec<_>>());
    }

    #[test]
    fn earlier_sentences_have_a_higher_position_score(text in article()) {
        let sentences = limited(&text, Limit::Share(1.0)).sentences;
        let blocks: Vec<_> = sentences.iter().map(|sentence| sentence.block).collect();
        for (at, pair) in sentences.windows(2).enumerate() {
            let (one, other) = (pair[0].score.position, pair[1].score.position);
            let opens = |at: usize| at == 0 || blocks[at - 1] != blocks[at];
            // Only the first sentence of a paragraph may score higher than the sentence before it.
            prop_assert!(one > other || opens(at + 1) && !opens(at), "{one} and {other} at {at} of {text:?}");
        }
    }
}

/// The score of a sentence that follows a plain one and the worst possible one.
fn score(sentence: &str) -> Score {
    let worst = format!("“{}?", "why ".repeat(200));
    let (mut text, mut blocks) = (String::new(), Vec::new());
    for block in [PLAIN, &worst, sentence] {
        blocks.push(Block::new(text.len()..text.len() + block.len(), BlockKind::ListItem));
        text.push_str(block);
    }
    let document = Document::new(&text).language(Language::English).blocks(blocks);
    let options = Options::new().share(1.0);
    let summarizer = Summarizer::new(options).expect("the options are allowed");
    let summary = summarizer.summarize(document.expect("the blocks fit the text"));
    let last = summary.sentences.last().expect("a sentence");
    assert_eq!(last.text, sentence);
    last.score
}

/// Paragraphs of short, plain sentences, some of which depend on the one before.
fn article() -> impl Strategy<Value = String> {
    let words = ["boat", "Kelda", "anchor", "ship", "mast", "oar", "sail", "crab", "storm", "tide", "rope"];
    let front = prop::sample::select(vec!["Sailors saw", "Nets hold", "Pilots want", "He saw"]);
    let end = prop::sample::select(vec![". ", ". ", "! ", ".\n\n"]);
    let sentence = (front, prop::collection::vec(prop::sample::select(words.to_vec()), 2..9), end)
        .prop_map(|(front, words, end)| format!("{front} {}{end}", words.join(" ")));
    prop::collection::vec(sentence, 1..20).prop_map(|sentences| sentences.concat())
}

fn limited(text: &str, limit: Limit) -> Summary<'_> {
    summarized(text, Options::new().limit(limit))
}

fn ranked(text: &str, limit: Limit) -> Summary<'_> {
    summarized(text, Options::new().limit(limit).order(SentenceOrder::Rank))
}

fn summarized(text: &str, options: Options) -> Summary<'_> {
    // With a given title, no line of the text is detected as the title.
    let document = Document::new(text).title("News").language(Language::English);
    Summarizer::new(options).expect("the options are allowed").summarize(document)
}
