//! What must hold for every answer.

use std::collections::HashSet;
use std::ops::Range;

use crate::reading::{bare, is_read};
use nutgraf::{Block, Limit, Options, Segmentation, Sentence, SentenceOrder, Shortfall, Summary};

/// A summary consists of pieces of the text, keeps its limit, and has correct numbers.
pub fn summary(text: &str, title: Option<&str>, options: &Options, summary: &Summary<'_>) {
    summary.sentences.iter().for_each(|sentence| self::sentence(text, title, options, sentence));
    order(options, &summary.sentences);
    limit(options.limit, summary);
    keywords(text, summary);
    json(summary);
    assert_eq!(summary.clone().into_owned(), *summary);
}

fn sentence(text: &str, title: Option<&str>, options: &Options, sentence: &Sentence<'_>) {
    if sentence.range.is_empty() {
        // A headline that is the caller's title, which does not occur in the text.
        assert!(matches!(options.limit, Limit::Headline(_)));
        assert_eq!(title.map(str::trim), Some(&*sentence.text));
    } else {
        assert!(is_read(text, sentence.range.clone(), &sentence.left_out, &sentence.text), "{sentence:?}");
        assert!(is_trimmed(&sentence.text), "{:?}", sentence.text);
    }
    let sum = sentence.score.shares().fold(0.0, |sum, (_, share)| sum + share);
    assert_eq!(sum.to_bits(), sentence.score.total.to_bits());
    assert!(sentence.score.shares().all(|(_, share)| share.is_finite()), "{:?}", sentence.score);
    assert!((1..=3).contains(&sentence.reasons.len()), "{:?}", sentence.reasons);
    assert!(sentence.reasons.iter().all(|reason| !reason.to_string().is_empty()));
}

/// The piece is the text at its range, and it begins and ends with visible characters.
pub fn piece(text: &str, range: &Range<usize>, piece: &str) {
    assert_eq!(text.get(range.clone()), Some(piece));
    assert!(is_trimmed(piece), "{piece:?}");
}

fn is_trimmed(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(is_blank) && !text.ends_with(is_blank)
}

/// No sentence is chosen twice, and they are in the requested order.
fn order(options: &Options, sentences: &[Sentence<'_>]) {
    let mut seen = HashSet::new();
    assert!(sentences.iter().all(|sentence| seen.insert(sentence.index)));
    if options.order == SentenceOrder::Document {
        assert!(sentences.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
        assert!(sentences.windows(2).all(|pair| pair[0].index < pair[1].index));
    }
}

fn limit(limit: Limit, summary: &Summary<'_>) {
    let (article, chosen) = (summary.statistics.article, summary.statistics.summary);
    assert_eq!(chosen.sentences, summary.sentences.len());
    assert!(article.seconds.is_finite() && chosen.seconds.is_finite());
    match limit {
        Limit::Sentences(most) => {
            assert!(chosen.sentences <= most);
            assert_eq!(summary.shortfall.is_some(), chosen.sentences < most, "{:?}", summary.shortfall);
        }
        Limit::Words(most) => assert!(chosen.words <= most),
        Limit::Characters(most) => assert!(summary.text().chars().count() <= most),
        Limit::Share(share) => {
            assert!(chosen.words as f64 <= share * article.words as f64);
            assert!(share < 1.0 || chosen == article);
        }
        Limit::Headline(most) => assert!(chosen.sentences <= 1 && chosen.words <= most),
        _ => panic!("no check for {limit:?}"),
    }
    if article.sentences == 0 && chosen.sentences == 0 && !is_nothing(limit) {
        assert_eq!(summary.shortfall, Some(Shortfall::NoText));
    }
}

/// Whether a limit asks for nothing, so that every text fills it.
fn is_nothing(limit: Limit) -> bool {
    match limit {
        Limit::Sentences(most) | Limit::Words(most) | Limit::Characters(most) | Limit::Headline(most) => {
            most == 0
        }
        Limit::Share(share) => share == 0.0,
        _ => false,
    }
}

fn keywords(text: &str, summary: &Summary<'_>) {
    assert!(summary.keywords.len() <= 10);
    for (at, one) in summary.keywords.iter().enumerate() {
        assert!(text.get(one.range.clone()).is_some());
        assert!(one.count > 0 && !one.text.is_empty());
        for other in &summary.keywords[..at] {
            let is_apart = one.range.end <= other.range.start || other.range.end <= one.range.start;
            assert!(is_apart && one.text != other.text, "{one:?} and {other:?}");
        }
    }
}

fn json(summary: &Summary<'_>) {
    let written = serde_json::to_string(summary).expect("a summary is JSON");
    let read: serde_json::Value = serde_json::from_str(&written).expect("what was written is JSON");
    assert_eq!(read["text"], summary.text());
    for (sentence, object) in summary.sentences.iter().zip(read["sentences"].as_array().expect("a list")) {
        assert_eq!(object["text"], *sentence.text);
        assert_eq!(object["start"], sentence.range.start);
        assert!(object["score"]["total"].is_f64());
    }
}

/// A segmentation, joined, is its blocks, or the text if no blocks are given, except for blank characters.
pub fn segmentation(text: &str, given: Option<&[Block]>, segmentation: &Segmentation<'_>) {
    let Segmentation { blocks, sentences, .. } = segmentation;
    let joined: String = sentences.iter().map(|sentence| &text[sentence.range.clone()]).collect();
    match given {
        None => assert_eq!(bare(&joined), bare(text)),
        Some(given) => {
            let pieces: String = given.iter().map(|block| &text[block.range.clone()]).collect();
            assert_eq!(bare(&joined), bare(&pieces));
            assert!(given.iter().map(|block| &block.range).eq(blocks.iter().map(|block| &block.range)));
        }
    }
    for sentence in sentences {
        assert!(is_read(text, sentence.range.clone(), &sentence.left_out, &sentence.text), "{sentence:?}");
        assert!(is_trimmed(&sentence.text), "{:?}", sentence.text);
        let block = &blocks[sentence.block].range;
        assert!(block.start <= sentence.range.start && sentence.range.end <= block.end);
    }
    for pair in sentences.windows(2) {
        assert!(pair[0].range.end <= pair[1].range.start && pair[0].block <= pair[1].block);
    }
    for block in blocks {
        assert!(text.get(block.range.clone()).is_some());
        assert!(block.rule.kind().is_none_or(|kind| kind == block.kind), "{block:?}");
        assert!(block.kind.as_str().parse() == Ok(block.kind) && !block.rule.as_str().is_empty());
    }
    assert!(blocks.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
    assert_eq!(segmentation.clone().into_owned(), *segmentation);
    serde_json::to_string(segmentation).expect("a segmentation is JSON");
}

/// A text without its blank characters.
pub fn shown(text: &str) -> String {
    text.chars().filter(|&c| !is_blank(c)).collect()
}

/// White space, and characters that are invisible at the edge of a line.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}')
}
