//! Each sentence has its three strongest reasons, which follow from its score and its position.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use std::cmp::Ordering;
use std::collections::HashSet;

use nutgraf::{Document, Language, Limit, Options, Reason, Sentence, Summarizer, Summary};
use proptest::prelude::*;

const TITLE: &str = "Harbour bridge of Kelda";
const TITLE_WORDS: [&str; 3] = ["harbour", "bridge", "Kelda"];
const FOCUS: [&str; 2] = ["anchor", "Kelda"];

proptest! {
    #[test]
    fn every_reason_is_true_and_the_three_strongest_are_given(text in article(), count in 1..9_usize) {
        let all = summarized(&text, Limit::Share(1.0)).sentences;
        for limit in [Limit::Share(1.0), Limit::Sentences(count)] {
            let chosen = summarized(&text, limit).sentences;
            let indices: HashSet<usize> = chosen.iter().map(|sentence| sentence.index).collect();
            for sentence in &chosen {
                let given: Vec<_> = sentence.reasons.iter().map(Reason::kind).collect();
                prop_assert_eq!(given, expected(&all, &indices, sentence), "{:?} of {:?}", sentence, &text);
            }
        }
    }

    #[test]
    fn title_and_focus_reasons_count_the_different_words_in_the_sentence(text in article()) {
        for sentence in summarized(&text, Limit::Share(1.0)).sentences {
            for reason in &sentence.reasons {
                match reason {
                    Reason::Title { count, .. } => {
                        prop_assert_eq!(*count, shared(&TITLE_WORDS, &sentence.text).len());
                    }
                    Reason::Focus { count, word, .. } => {
                        let shared = shared(&FOCUS, &sentence.text);
                        prop_assert_eq!((*count, Some(&**word)), (shared.len(), shared.first().copied()));
                    }
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn a_focus_word_that_occurs_twice_in_a_sentence_is_counted_once() {
    let text = "The anchor and the other anchor lay beside an old anchor. Nobody came. They slept in Kelda.";
    let first = &summarized(text, Limit::Share(1.0)).sentences[0];
    assert_eq!(first.reasons.iter().find_map(Reason::count), Some(1), "{:?}", first.reasons);
}

#[test]
fn a_focus_word_is_quoted_as_it_is_written_in_the_sentence() {
    let text = "The crew of Stensund sold both Anchors of the ship. Nobody came to see the ship.";
    let first = &summarized(text, Limit::Share(1.0)).sentences[0];
    let word = first.reasons.iter().find_map(|reason| match reason {
        Reason::Focus { word, .. } => Some(&**word),
        _ => None,
    });
    assert_eq!(word, Some("Anchors"));
}

#[test]
fn a_headline_from_later_in_the_first_sentence_does_not_have_the_opening_reason() {
    let text = "It rained: the old wooden ferry of Stensund sank beside the new bridge.";
    let kinds = |words| {
        let options = Options::new().headline(words);
        let summary = Summarizer::new(options).expect("allowed").summarize(Document::new(text));
        (summary.text(), summary.sentences[0].reasons.iter().map(Reason::kind).collect::<Vec<_>>())
    };
    let (whole, reasons) = kinds(20);
    assert!(whole == text && reasons.contains(&"opening"), "{reasons:?}");
    let (piece, reasons) = kinds(11);
    assert!(piece.starts_with("the old") && !reasons.contains(&"opening"), "{piece}: {reasons:?}");
}

#[test]
fn a_sentence_supports_the_next_only_if_that_scores_higher() {
    // In a conversation the first of two sentences does not score higher because of its position.
    let talk = "Ann: Good evening.\n\nBen: Come in.\n\nAnn: What happened?\n\nBen: Sit down.\n\n";
    let first = "Wooden ferries sank beside rocky islands every single winter.";
    for (next, order) in [
        ("They carried salted herring, timber, barley, cattle, bricks, coal there.", Ordering::Greater),
        ("They carried salted herring, timber, barley, cattle, bricks there.", Ordering::Equal),
        ("They carried salted herring, timber, barley, cattle there.", Ordering::Less),
    ] {
        let text = format!("{talk}{first} {next}");
        let all = summarized(&text, Limit::Share(1.0)).sentences;
        let at = all.iter().position(|sentence| sentence.text == first).expect("the sentence");
        let (one, other) = (&all[at], &all[at + 1]);
        assert_eq!(other.score.total.total_cmp(&one.score.total), order, "{next}");
        assert_eq!(one.reasons.contains(&Reason::Support), order.is_gt(), "{next}");
    }
}

/// The kinds of reasons a sentence must have, worked out from what callers can see of all sentences.
fn expected(all: &[Sentence<'_>], chosen: &HashSet<usize>, sentence: &Sentence<'_>) -> Vec<&'static str> {
    let at = all.iter().position(|other| other.index == sentence.index).expect("it is among all");
    let score = sentence.score;
    let is_high = |share: fn(&Sentence<'_>) -> f64| {
        let most = all.iter().map(share).fold(0.0, f64::max);
        share(sentence) > 0.0 && share(sentence) >= most / 2.0
    };
    let block_of = |at: Option<usize>| at.and_then(|at| all.get(at)).map(|other| other.block);
    let opens = block_of(at.checked_sub(1)) != Some(sentence.block);
    let place = if at == 0 {
        Some("opening")
    } else if is_high(|sentence| sentence.score.position) {
        Some("beginning")
    } else {
        (opens && block_of(Some(at + 1)) == Some(sentence.block)).then_some("paragraph")
    };
    let supports = all.get(at + 1).is_some_and(|next| {
        next.index == sentence.index + 1
            && chosen.contains(&next.index)
            && next.text.starts_with("He ")
            && next.score.total > score.total
    });
    let mut claims: Vec<(f64, &str)> = Vec::new();
    let mut claim = |is_true: bool, share, kind| claims.extend(is_true.then_some((share, kind)));
    claim(supports, f64::INFINITY, "support");
    claim(score.focus > 0.0, score.focus, "focus");
    claim(score.title > 0.0, score.title, "title");
    claim(is_high(|sentence| sentence.score.centrality), score.centrality, "centrality");
    claim(place.is_some(), score.position, place.unwrap_or_default());
    claim(score.cue > 0.0, score.cue, "cue");
    claim(is_high(|sentence| sentence.score.frequency), score.frequency, "frequency");
    claims.sort_by(|one, other| other.0.total_cmp(&one.0));
    let kinds: Vec<_> = claims.into_iter().take(3).map(|(_, kind)| kind).collect();
    if kinds.is_empty() { vec!["room"] } else { kinds }
}

/// Paragraphs of short, plain sentences, some of which depend on the one before or announce the topic.
fn article() -> impl Strategy<Value = String> {
    let words = [
        "harbour", "bridge", "Kelda", "anchor", "ship", "mast", "oar", "sail", "crab", "herring", "storm",
        "tide", "rope", "crane", "pilot", "island",
    ];
    let word = prop::sample::select(words.to_vec());
    let front =
        prop::sample::select(vec!["Sailors saw", "Sailors saw", "Nets hold", "He saw", "In this paper"]);
    let end = prop::sample::select(vec![". ", ". ", "! ", ".\n\n"]);
    let sentence = (front, prop::collection::vec(word, 1..9), end)
        .prop_map(|(front, words, end)| format!("{front} {}{end}", words.join(" ")));
    prop::collection::vec(sentence, 1..24).prop_map(|sentences| sentences.concat())
}

/// The wanted words that occur in a text, in order of appearance, without duplicates.
fn shared<'t>(wanted: &[&str], text: &'t str) -> Vec<&'t str> {
    let mut shared = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if wanted.contains(&word) && !shared.contains(&word) {
            shared.push(word);
        }
    }
    shared
}

fn summarized(text: &str, limit: Limit) -> Summary<'_> {
    let options = Options::new().limit(limit).focus(FOCUS);
    let document = Document::new(text).title(TITLE).language(Language::English);
    Summarizer::new(options).expect("the options are allowed").summarize(document)
}
