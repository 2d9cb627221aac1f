//! Options other than the length, and the errors for invalid ones.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use nutgraf::{
    Block, BlockKind, Document, Language, Limit, Options, SentenceOrder, Summarizer, Summary, segment,
    summarize,
};

const NEWS: &str = include_str!("golden/news-pasted.txt");
const MAIL: &str = include_str!("golden/mail-wrapped.txt");

#[test]
fn document_order_is_text_order() {
    for count in [2, 5, 50] {
        let summary = summary(NEWS, &Options::new().sentences(count));
        assert!(
            summary
                .sentences
                .windows(2)
                .all(|pair| pair[0].range.end <= pair[1].range.start && pair[0].index < pair[1].index)
        );
    }
}

#[test]
fn rank_order_is_best_first_with_the_same_sentences() {
    for limit in
        [Limit::Sentences(3), Limit::Sentences(9), Limit::Words(150), Limit::Share(0.3), Limit::Share(1.0)]
    {
        let ranked = summary(NEWS, &Options::new().limit(limit).order(SentenceOrder::Rank)).sentences;
        assert!(ranked.windows(2).all(|pair| pair[0].score.total >= pair[1].score.total), "{limit:?}");
        let mut sorted = ranked.clone();
        sorted.sort_by_key(|sentence| sentence.index);
        assert_eq!(sorted, summary(NEWS, &Options::new().limit(limit)).sentences, "{limit:?}");
    }
}

#[test]
fn a_total_is_exactly_the_sum_of_its_shares() {
    let options = Options::new().share(1.0).focus(["treaty"]);
    for sentence in summary(NEWS, &options).sentences {
        let sum = sentence.score.shares().fold(0.0, |sum, (_, share)| sum + share);
        assert_eq!(sum.to_bits(), sentence.score.total.to_bits(), "{}", sentence.text);
    }
}

#[test]
fn focus_words_steer_the_summary_in_any_case_and_form() {
    for (focus, about) in [
        ("treaty", "treaty"),
        ("TREATY", "treaty"),
        ("lawyer", "lawyers"),
        ("crab", "crab"),
        ("dredging", "dredging"),
        ("crabby", "crab"),
        ("treaties", "treaty"),
    ] {
        assert!(!summarize(NEWS, 3).text().contains(about), "{about} is in the summary anyway");
        assert!(summary(NEWS, &Options::new().focus([focus])).text().contains(about), "{focus}");
    }
}

#[test]
fn a_focus_word_that_is_not_in_the_article_changes_nothing() {
    let options = Options::new().focus(["zeppelin"]);
    assert_eq!(summary(NEWS, &options), summarize(NEWS, 3));
}

#[test]
fn a_sentence_that_repeats_a_chosen_one_is_skipped() {
    let first = "The council of Stensund voted on Monday for a bridge of stone across the river.";
    let again = "On Tuesday the radio said that the council of Stensund voted on Monday for a bridge of \
        stone across the river.";
    let other = "Ferries carried farmers and their cattle between the two banks for a hundred years.";
    let text = format!("{first}\n\n{again}\n\n{other}");
    let found: Vec<_> = summarize(&text, 2).sentences.into_iter().map(|sentence| sentence.text).collect();
    assert!(found.iter().any(|text| text == other) && found.len() == 2, "{found:?}");
}

#[test]
fn the_statistics_cover_the_candidates_and_the_summary() {
    let text = "A bridge for Stensund\n\nThe council voted for a bridge of stone on Monday. It cost nothing \
        yet.\n\nShare this";
    let statistics = summarize(text, 1).statistics;
    assert_eq!((statistics.article.words, statistics.article.sentences), (14, 2));
    assert_eq!((statistics.summary.words, statistics.summary.sentences), (10, 1));
    // Reading speed is 238 words per minute.
    assert_eq!(statistics.summary.seconds, 10.0 * 60.0 / 238.0);
}

#[test]
fn sentences_are_joined_with_a_space_but_chinese_and_japanese_ones_with_nothing() {
    let joined = |text: &'static str| summary(text, &Options::new().share(1.0)).text();
    assert_eq!(joined("The ferry leaves.\n\nIt is late."), "The ferry leaves. It is late.");
    assert_eq!(joined("渡し船は正午に出る。\n\n帰りは夕方だ。"), "渡し船は正午に出る。帰りは夕方だ。");
    assert_eq!(joined("渡船中午出发！\n傍晚回来。"), "渡船中午出发！傍晚回来。");
    assert_eq!(
        joined("나룻배는 정오에 떠난다.\n저녁에 돌아온다."),
        "나룻배는 정오에 떠난다. 저녁에 돌아온다."
    );
    let summary = summarize(NEWS, 3);
    assert_eq!(summary.to_string(), summary.text());
}

#[test]
fn a_sentence_of_wrapped_lines_is_returned_as_one_line() {
    let summary = summarize(MAIL, 1);
    let source = MAIL.get(summary.sentences[0].range.clone()).expect("the sentence");
    assert!(source.contains('\n'));
    assert_eq!(summary.text(), source.replace('\n', " "));
}

#[test]
fn the_callers_title_counts_and_its_line_is_not_a_candidate() {
    let title = "The old treaty";
    let most = |summary: Summary<'static>| {
        summary
            .sentences
            .into_iter()
            .max_by(|a, b| a.score.title.total_cmp(&b.score.title))
            .map(|sentence| sentence.text)
    };
    let given = summary_of_all(Document::new(NEWS).title(title));
    assert_eq!(given.title.as_deref(), Some(title));
    assert!(most(given).is_some_and(|text| text.starts_with("The third is the old treaty")));
    assert!(most(summary_of_all(Document::new(NEWS))).is_some_and(|text| !text.contains("treaty")));
    let line = "The council of Stensund voted for a bridge of stone.";
    let text = format!(
        "{line}\n\nIt will cross the river at its narrowest place, where ferries sailed for a hundred years."
    );
    assert!(
        summary_of_all(Document::new(&text).title(line))
            .sentences
            .iter()
            .all(|sentence| sentence.text != line)
    );
    assert_eq!(Summarizer::default().summarize(Document::new(NEWS).title(" ")), summarize(NEWS, 3));
}

#[test]
fn a_headline_line_is_not_a_sentence_if_the_title_also_has_the_site_name() {
    let headline = "Magnus Dalgaard praises frank talks on disputed harbour of Kelda.";
    let summary = summary_of_all(
        Document::new(NEWS)
            .title("Magnus Dalgaard praises frank talks on disputed harbour of Kelda - News Update"),
    );
    assert!(summary.sentences.iter().all(|sentence| sentence.text != headline));
}

#[test]
fn a_given_language_is_not_detected() {
    let summary = Summarizer::default().summarize(Document::new(NEWS).language(Language::Danish));
    assert_eq!(summary.language, Some(Language::Danish.into()));
}

#[test]
fn the_callers_blocks_are_used_as_given() {
    let text = "Menu entry. Headline. First sentence. Second one. Caption.";
    let place =
        |piece: &str| text.find(piece).map(|start| start..start + piece.len()).expect("the text has it");
    let block = |kind, piece| Block::new(place(piece), kind);
    let blocks = vec![
        block(BlockKind::Title, "Headline."),
        block(BlockKind::Paragraph, "First sentence. Second one."),
        block(BlockKind::Caption, "Caption."),
    ];
    let document = Document::new(text).blocks(blocks.clone()).expect("the blocks fit the text");
    assert_eq!(segment(document.clone()).blocks, blocks);
    let summary = summary_of_all(document);
    let found: Vec<_> = summary.sentences.iter().map(|sentence| (&*sentence.text, sentence.block)).collect();
    assert_eq!(found, [("First sentence.", 1), ("Second one.", 1)]);
    assert_eq!(summary.title.as_deref(), Some("Headline."));
}

#[test]
fn an_error_names_the_invalid_value_its_field_and_what_is_allowed() {
    for share in [1.5, -0.1, f64::NAN, f64::INFINITY] {
        let error = Summarizer::new(Options::new().share(share)).expect_err("no share");
        assert_eq!((error.field, error.value.as_str()), ("share", share.to_string().as_str()));
        let message = error.to_string();
        assert!(
            [error.field, &error.value, error.allowed, "from 0 to 1"]
                .iter()
                .all(|part| message.contains(part)),
            "{message}"
        );
    }
    for focus in ["", " ", "…"] {
        let error = Summarizer::new(Options::new().focus(["harbour", focus])).expect_err("no word");
        assert_eq!(error.field, "focus");
        assert!(
            error.to_string().contains(&format!("{focus:?}")) && error.to_string().contains(error.allowed),
            "{error}"
        );
    }
}

#[test]
fn values_at_the_limits_of_the_allowed_range_are_allowed() {
    for limit in [
        Limit::Share(0.0),
        Limit::Share(1.0),
        Limit::Sentences(usize::MAX),
        Limit::Words(usize::MAX),
        Limit::Characters(usize::MAX),
        Limit::Headline(usize::MAX),
    ] {
        assert!(
            !summary(NEWS, &Options::new().limit(limit)).sentences.is_empty() || limit == Limit::Share(0.0)
        );
    }
}

#[test]
fn an_error_names_the_invalid_block_and_the_range_it_must_be_in() {
    let text = "Zürich is a city.";
    let refused = |ranges: &[(usize, usize)]| {
        let blocks =
            ranges.iter().map(|&(start, end)| Block::new(start..end, BlockKind::Paragraph)).collect();
        Document::new(text).blocks(blocks).map(|_| ()).expect_err("a block that cannot be")
    };
    let cases = [
        ("cuts a character at its start", &[(2, 5)][..], 0),
        ("cuts a character at its end", &[(0, 2)], 0),
        ("overlaps the one before", &[(0, 8), (7, 18)], 1),
        ("comes before the one before", &[(8, 12), (0, 8)], 1),
        ("ends before it starts", &[(8, 0)], 0),
        ("ends after the text", &[(0, 8), (8, 19)], 1),
    ];
    for (what, ranges, index) in cases {
        let error = refused(ranges);
        assert_eq!(
            (error.index, error.range.start, error.range.end),
            (index, ranges[index].0, ranges[index].1),
            "a block that {what}"
        );
        let message = error.to_string();
        let parts = [
            format!("blocks[{index}]"),
            format!("{}..{}", error.range.start, error.range.end),
            format!("{}..{}", error.allowed.start, error.allowed.end),
        ];
        assert!(parts.iter().all(|part| message.contains(part)), "{message}");
        assert_eq!(error.allowed.end, text.len());
    }
}

fn summary<'a>(text: &'a str, options: &Options) -> Summary<'a> {
    Summarizer::new(options.clone()).expect("the options are allowed").summarize(Document::new(text))
}

fn summary_of_all(document: Document<'_>) -> Summary<'_> {
    Summarizer::new(Options::new().share(1.0)).expect("the options are allowed").summarize(document)
}
