//! What holds for every text, whatever it contains.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use std::collections::HashSet;

use nutgraf::{
    Block, BlockKind, Document, LeftOut, Limit, Options, ReadingRule, Reason, Segmentation, SentenceOrder,
    Shortfall, Summarizer, Summary, segment, summarize,
};
use proptest::prelude::*;
use reading::{bare, is_read};
use unicode_segmentation::UnicodeSegmentation;

mod reading;

/// What articles consist of, and what trips up parsers of them.
#[rustfmt::skip] // One piece per line would take a page.
const PIECES: [&str; 89] = [
    "the", "ferry", "The", "Ferries", "council", "harbour", "He", "But", "This", "Mr", "Dr.",
    "e.g.", "U.S.", "3.5", "1,000", "No. 5", "J. R.", "café", "naïve", "Ærø", "渡し船は", "正午に出る", "。",
    "」", "「", "渡船", "السوق", "؟", "המעבורת", "नौका", "।", "나룻배", "😀", "👩‍👩‍👧‍👦", "🇸🇪", "e\u{301}",
    "\u{301}", "\u{ad}", "\u{200b}", "\u{feff}", "\u{a0}", ".", ".", ".", "!", "?", "?!", "...",
    "…", ",", ";", ":", "—", "\"", "“", "”", "‘", "’", "(", ")", "[1]", "- ", "> ", "# ", "1. ",
    "&amp;", "&#8217;", "<br>", "</p>", "ﬁ", "**", "[a](b)", "`", "citi-", "[citation needed]", "²", "0:02",
    "00:01 ", "From: Ann Lee <a@b.example>", "Subject: Ferries", "--", "3 May 2024", "Share this",
    "By Ann Lee",
    "Photo: Ann Lee", "https://a.example/b?c=d.e", "\0", "\u{2028}",
    "\u{1f}",
];
const ENDS: [&str; 6] = ["\n", "\n\n", "\r\n", "\r", "\n\n\n", " "];

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![prop::collection::vec(any::<char>(), 0..200).prop_map(String::from_iter), article()]
}

/// Pieces, mostly separated by spaces, in lines.
fn article() -> impl Strategy<Value = String> {
    let piece = (prop::sample::select(&PIECES[..]), prop::sample::select(&["", " ", " ", " "][..]));
    let line = (
        prop::collection::vec(piece, 0..24),
        prop::sample::select(&["", ".", ".", "!"][..]),
        prop::sample::select(&ENDS[..]),
    );
    prop::collection::vec(line, 0..14).prop_map(|lines| {
        let text = |(pieces, end, line_end): (Vec<(&str, &str)>, &str, &str)| {
            pieces
                .iter()
                .flat_map(|(piece, space)| [*piece, *space])
                .chain([end, line_end])
                .collect::<String>()
        };
        lines.into_iter().map(text).collect()
    })
}

fn any_limit() -> impl Strategy<Value = Limit> {
    prop_oneof![
        (0..20_usize).prop_map(Limit::Sentences),
        (0..200_usize).prop_map(Limit::Words),
        (0..1000_usize).prop_map(Limit::Characters),
        (0.0..=1.0).prop_map(Limit::Share),
        (0..30_usize).prop_map(Limit::Headline),
    ]
}

fn any_order() -> impl Strategy<Value = SentenceOrder> {
    prop_oneof![Just(SentenceOrder::Document), Just(SentenceOrder::Rank)]
}

fn any_options() -> impl Strategy<Value = Options> {
    (any_limit(), any_order(), prop::collection::vec("ferry|harbour|[a-z]{1,9}|渡船", 0..3))
        .prop_map(|(limit, order, focus)| Options::new().limit(limit).order(order).focus(focus))
}

proptest! {
    #[test]
    fn every_sentence_and_keyword_is_what_is_read_of_the_text_at_its_range(
        text in any_text(),
        options in any_options(),
    ) {
        let summary = summarized(&text, &options);
        for sentence in &summary.sentences {
            prop_assert!(is_read(&text, sentence.range.clone(), &sentence.left_out, &sentence.text));
            prop_assert!(!shown(&sentence.text).is_empty());
            prop_assert!(!sentence.text.starts_with(is_blank) && !sentence.text.ends_with(is_blank));
        }
        let sentences = segment(Document::new(&text)).sentences;
        let left_out: Vec<_> = sentences.into_iter().flat_map(|sentence| sentence.left_out).collect();
        for keyword in &summary.keywords {
            let within = |part: &&LeftOut| {
                keyword.range.start <= part.range.start && part.range.end <= keyword.range.end
            };
            let left_out: Vec<_> = left_out.iter().filter(within).cloned().collect();
            prop_assert!(is_read(&text, keyword.range.clone(), &left_out, &keyword.text));
            prop_assert!(keyword.count > 0);
        }
        prop_assert!(summary.keywords.len() <= 10);
        for (at, one) in summary.keywords.iter().enumerate() {
            for other in &summary.keywords[..at] {
                let is_apart = one.range.end <= other.range.start || other.range.end <= one.range.start;
                prop_assert!(is_apart && one.text != other.text, "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn sentences_are_in_text_order_and_do_not_overlap(text in any_text(), limit in any_limit()) {
        let sentences = summarized(&text, &Options::new().limit(limit)).sentences;
        let ranges: Vec<_> = sentences.into_iter().map(|sentence| sentence.range).collect();
        prop_assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start), "{ranges:?}");
    }

    #[test]
    fn a_segmentation_joined_is_the_text_except_for_blanks(text in any_text()) {
        let segmentation = segment(Document::new(&text));
        let joined = source(&text, &segmentation);
        prop_assert_eq!(bare(&joined), bare(&text));
        for pair in segmentation.sentences.windows(2) {
            prop_assert!(pair[0].range.end <= pair[1].range.start && pair[0].block <= pair[1].block);
        }
        for sentence in &segmentation.sentences {
            let block = &segmentation.blocks[sentence.block].range;
            prop_assert!(block.start <= sentence.range.start && sentence.range.end <= block.end);
            prop_assert!(is_read(&text, sentence.range.clone(), &sentence.left_out, &sentence.text));
            for part in &sentence.left_out {
                let source = &text[part.range.clone()];
                prop_assert!(fits(part.rule, source), "{:?}: {source:?}", part.rule);
            }
        }
    }

    #[test]
    fn the_sentences_of_given_blocks_joined_are_the_blocks(
        text in any_text(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let mut cuts: Vec<_> = cuts.iter().map(|cut| places[cut.index(places.len())]).collect();
        cuts.sort_unstable();
        let block = |cut: &[usize]| Block::new(cut[0]..cut[1], BlockKind::Paragraph);
        let blocks: Vec<_> = cuts.chunks_exact(2).map(block).collect();
        let document = Document::new(&text).blocks(blocks.clone()).expect("the blocks fit the text");
        let segmentation = segment(document);
        let joined = source(&text, &segmentation);
        let in_blocks: String = blocks.iter().map(|block| &text[block.range.clone()]).collect();
        prop_assert_eq!(bare(&joined), bare(&in_blocks));
        // The words of a paragraph may show that it is another kind; its range is the caller's decision.
        let ranges = |blocks: &[Block]| blocks.iter().map(|block| block.range.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ranges(&segmentation.blocks), ranges(&blocks));
    }

    #[test]
    fn a_summary_consists_of_sentences_of_the_segmentation(text in any_text(), count in 0..9_usize) {
        let segmentation = segment(Document::new(&text));
        for sentence in summarize(&text, count).sentences {
            let segment = &segmentation.sentences[sentence.index];
            prop_assert_eq!((&segment.text, &segment.range), (&sentence.text, &sentence.range));
            prop_assert_eq!(segment.block, sentence.block);
        }
    }

    #[test]
    fn no_limit_is_ever_exceeded(text in any_text(), options in any_options()) {
        let summary = summarized(&text, &options);
        let words = summary.statistics.summary.words;
        match options.limit {
            Limit::Sentences(most) => prop_assert!(summary.sentences.len() <= most),
            Limit::Words(most) => prop_assert!(words <= most),
            Limit::Characters(most) => prop_assert!(summary.text().chars().count() <= most),
            Limit::Share(share) => {
                prop_assert!(words as f64 <= share * summary.statistics.article.words as f64);
            }
            Limit::Headline(most) => prop_assert!(summary.sentences.len() <= 1 && words <= most),
            _ => prop_assert!(false, "no test for {:?}", options.limit),
        }
    }

    #[test]
    fn a_share_of_one_gives_every_candidate(text in any_text()) {
        let summary = all(&text);
        prop_assert_eq!(summary.statistics.summary, summary.statistics.article);
        prop_assert_eq!(summary.sentences.len(), summary.statistics.article.sentences);
    }

    #[test]
    fn a_text_with_visible_characters_has_a_summary_and_one_without_says_so(text in any_text()) {
        let summary = summarize(&text, 1);
        let has_sentence = summary.sentences.len() == 1;
        prop_assert!(has_sentence || summary.shortfall == Some(Shortfall::NoText), "{:?}", summary.shortfall);
        prop_assert!(!text.contains(char::is_alphanumeric) || summary.sentences.len() == 1);
        prop_assert_eq!(summarize(&text, usize::MAX).shortfall.is_some(), true);
    }

    #[test]
    fn every_total_is_exactly_the_sum_of_its_shares(text in any_text(), options in any_options()) {
        for sentence in summarized(&text, &options).sentences {
            let shares = || sentence.score.shares();
            let sum = shares().fold(0.0, |sum, (_, share)| sum + share);
            prop_assert_eq!(sum.to_bits(), sentence.score.total.to_bits());
            prop_assert!(shares().all(|(_, share)| share.is_finite()));
        }
    }

    #[test]
    fn every_chosen_sentence_has_reasons_whose_counts_are_correct(
        text in article(),
        title in article(),
        options in any_options(),
    ) {
        let with = |options: Options| {
            let summarizer = Summarizer::new(options).expect("the options are allowed");
            summarizer.summarize(Document::new(&text).title(&title))
        };
        let first = with(Options::new().share(1.0)).sentences.first().map(|sentence| sentence.index);
        let summary = with(options.clone());
        let title = summary.title.as_deref().map(words).unwrap_or_default();
        for sentence in &summary.sentences {
            prop_assert!((1..=3).contains(&sentence.reasons.len()), "{:?}", sentence.reasons);
            for reason in &sentence.reasons {
                let shared = |wanted: &HashSet<String>| words(&sentence.text).intersection(wanted).count();
                match reason {
                    Reason::Title { count, .. } => {
                        prop_assert!((1..=shared(&title)).contains(count), "{title:?}: {reason:?}");
                    }
                    Reason::Focus { count, word, .. } => {
                        // Other forms of a focus word count as that word.
                        prop_assert!((1..=options.focus.len()).contains(count), "{reason:?}");
                        prop_assert!(sentence.text.contains(&**word), "{reason:?}");
                    }
                    Reason::Opening => prop_assert_eq!(Some(sentence.index), first),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn the_same_text_and_options_give_the_same_summary(text in any_text(), options in any_options()) {
        prop_assert_eq!(summarized(&text, &options), summarized(&text, &options));
    }
}

fn summarized<'a>(text: &'a str, options: &Options) -> Summary<'a> {
    Summarizer::new(options.clone()).expect("the options are allowed").summarize(Document::new(text))
}

fn all(text: &str) -> Summary<'_> {
    summarized(text, &Options::new().share(1.0))
}

/// The words of a text as they are compared: in lower case, the longer side of an apostrophe, truncated to
/// six letters and without a plural "s"; and each pair of characters.
fn words(text: &str) -> HashSet<String> {
    let word = |word: &str| {
        let side = word.split(['\'', '’']).max_by_key(|side| side.len()).unwrap_or_default();
        let front: String = side.to_lowercase().chars().take(6).collect();
        front.strip_suffix('s').unwrap_or(&front).to_owned()
    };
    let characters: Vec<_> = text.chars().collect();
    text.unicode_words().map(word).chain(characters.windows(2).map(|pair| pair.iter().collect())).collect()
}

/// White space, and characters that are invisible at the edge of a line.
/// The pieces of the text at the ranges of the sentences, joined.
fn source(text: &str, segmentation: &Segmentation<'_>) -> String {
    segmentation.sentences.iter().map(|sentence| &text[sentence.range.clone()]).collect()
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}')
}

fn shown(text: &str) -> String {
    text.chars().filter(|&c| !is_blank(c)).collect()
}

/// Whether a rule leaves out or replaces texts like this one.
fn fits(rule: ReadingRule, text: &str) -> bool {
    let text = bare(text);
    match rule {
        ReadingRule::Entity => text.starts_with('&') && text.ends_with(';'),
        ReadingRule::Tag => text.starts_with('<') && text.ends_with('>'),
        ReadingRule::Ligature => text.chars().all(|c| matches!(c, '\u{fb00}'..='\u{fb06}')),
        ReadingRule::Hyphen => text.starts_with(['-', '\u{2010}']),
        ReadingRule::QuoteMark => text.contains('>') && text.chars().all(|c| c == '>'),
        ReadingRule::Time | ReadingRule::PageEdge => text.contains(char::is_numeric),
        ReadingRule::NoteMark => text.starts_with(|c: char| c == '[' || c.is_numeric() || !c.is_ascii()),
        ReadingRule::Markdown => text.starts_with(['[', ']', '*', '_', '`', '!']),
        _ => false,
    }
}
