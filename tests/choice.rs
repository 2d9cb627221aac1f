//! What makes a sentence worth more or less than another, and what it brings along.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use nutgraf::{
    Block, BlockKind, Document, Language, Limit, Options, Score, SentenceOrder, Shortfall, Summarizer,
    Summary, summarize,
};
use proptest::prelude::*;

/// Nine words, plain and whole.
const PLAIN: &str = "Sailors of Stensund sold eleven old boats to Kelda.";

#[test]
fn a_piece_of_a_sentence_without_end_is_chosen_only_where_there_is_nothing_else() {
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
fn a_sentence_that_announces_what_the_text_is_about_is_worth_more() {
    let cue = |sentence: &str| score(sentence).cue;
    assert!(cue("In this paper sailors sold eleven old boats to Kelda.") > 0.0);
    assert!(cue("To help the sailors, we propose eleven old boats for Kelda.") > 0.0);
    assert_eq!(cue("To help the sailors and the pilots we sold boats to Kelda."), 0.0);
    assert_eq!(cue("Sailors sold eleven old boats in this paper of Kelda."), 0.0);
}

#[test]
fn a_fragment_a_question_a_quotation_and_a_sentence_of_another_length_are_worth_less() {
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
    // Beyond a length nothing is worse.
    assert_eq!(form(&whole(130)), form(&whole(140)));
}

#[test]
fn the_share_for_the_title_is_that_of_its_words() {
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
    fn what_leans_comes_with_the_sentence_before_it(text in article(), most in 10..90_usize) {
        for limit in [Limit::Words(most), Limit::Characters(most * 6)] {
            let summary = limited(&text, limit);
            let indices: Vec<_> = summary.sentences.iter().map(|sentence| sentence.index).collect();
            // Where nothing else fits, what leans is better than nothing.
            let has_plain = summary.sentences.iter().any(|sentence| !sentence.text.starts_with("He "));
            for sentence in summary.sentences.iter().filter(|sentence| sentence.text.starts_with("He ")) {
                let has_before = sentence.index.checked_sub(1).is_none_or(|before| indices.contains(&before));
                prop_assert!(has_before || !has_plain, "{sentence} in {text:?}");
            }
        }
    }

    #[test]
    fn where_nothing_leans_the_best_are_chosen(text in article(), count in 1..9_usize) {
        let text = text.replace("He saw", "Sailors saw");
        let best = ranked(&text, Limit::Share(1.0));
        let chosen = ranked(&text, Limit::Sentences(count));
        let totals = |summary: &Summary<'_>| {
            summary.sentences.iter().map(|sentence| sentence.score.total).collect::<Vec<_>>()
        };
        prop_assert!(totals(&best).is_sorted_by(|one, other| one >= other));
        prop_assert!(totals(&chosen).is_sorted_by(|one, other| one >= other));
        // The very best is always there, and the order changes no choice.
        prop_assert_eq!(&chosen.sentences[0].text, &best.sentences[0].text);
        let mut indices: Vec<_> = chosen.sentences.iter().map(|sentence| sentence.index).collect();
        indices.sort_unstable();
        let in_text = limited(&text, Limit::Sentences(count)).sentences;
        prop_assert_eq!(indices, in_text.iter().map(|sentence| sentence.index).collect::<Vec<_>>());
    }

    #[test]
    fn what_stands_first_is_worth_most_for_that_and_less_from_there_on(text in article()) {
        let sentences = limited(&text, Limit::Share(1.0)).sentences;
        let blocks: Vec<_> = sentences.iter().map(|sentence| sentence.block).collect();
        for (at, pair) in sentences.windows(2).enumerate() {
            let (one, other) = (pair[0].score.position, pair[1].score.position);
            let opens = |at: usize| at == 0 || blocks[at - 1] != blocks[at];
            // Only the front of a paragraph may be worth more than what stands before it.
            prop_assert!(one > other || opens(at + 1) && !opens(at), "{one} and {other} at {at} of {text:?}");
        }
    }
}

/// The score of a sentence behind a plain one and one that nothing is worse than.
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
    let summary = summarizer.summarize(document.expect("the blocks stand in the text"));
    let last = summary.sentences.last().expect("a sentence");
    assert_eq!(last.text, sentence);
    last.score
}

/// Paragraphs of plain sentences of a few words, of which some lean on the one before.
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
    // No line is taken for a title that is known.
    let document = Document::new(text).title("News").language(Language::English);
    Summarizer::new(options).expect("the options are allowed").summarize(document)
}
