//! Block rules: each block has the rule that the documentation of `BlockRule` leads you to expect.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{Block, BlockKind, BlockRule, Document, Segmentation, segment};

const PAGE: &str = include_str!("golden/page-pasted.txt");

/// Long enough to be a paragraph.
const LONG: &str =
    "The council of Stensund said on Monday that its old ferries are sold because a bridge is cheaper.";

#[test]
fn a_line_is_classified_by_its_opening_its_words_its_length_and_its_end() {
    let cases = [
        ("* * *", BlockRule::RuleOrTable),
        ("| Ferry | Price |", BlockRule::RuleOrTable),
        ("## Ferries", BlockRule::HashMark),
        ("> They are sold.", BlockRule::QuoteMark),
        ("1. One ferry is sold for scrap.", BlockRule::ListMark),
        ("By Hanna Vestergren", BlockRule::ByLine),
        ("Share this", BlockRule::Notice),
        ("Photo: Jonas Ulfeldt", BlockRule::CaptionPhrase),
        ("The ferry in Rome. (Ann Bell/The Courier)", BlockRule::Credit),
        ("The ferries are sold.", BlockRule::SentenceEnd),
        ("What happens to the ferries", BlockRule::Short),
        (LONG, BlockRule::Long),
    ];
    for (line, rule) in cases {
        let text = format!("{LONG} A first paragraph.\n\n{LONG} A second one.\n\n{line}\n");
        assert_eq!(rule_of(&text, line), rule, "{line:?}");
    }
}

#[test]
fn a_line_is_classified_by_the_lines_around_it() {
    let picture = format!("{LONG}\n\nPhoto: Ann Bell\nThe last ferry of Stensund\n");
    assert_eq!(rule_of(&picture, "The last ferry"), BlockRule::CreditAbove);
    let repeated = format!("The ferries are sold.\n\n{LONG}\n\nThe ferries are sold.\n");
    assert_eq!(rule_of(&repeated, "The ferries"), BlockRule::Repeated);
    assert_eq!(rule_of(&format!("STENSUND (NPA) — {LONG}\n"), "STENSUND"), BlockRule::Dateline);
    let menu = format!("Weather\nTides\nTimetables\nTickets\n\n{LONG}\n");
    assert_eq!(rule_of(&menu, "Tides"), BlockRule::Menu);
    let wrapped =
        "The council of Stensund said\non Monday that its old ferries\nare sold because it\nis poor.";
    assert_eq!(rule_of(wrapped, "The council"), BlockRule::Wrapped);
}

#[test]
fn on_a_pasted_page_captions_teasers_and_other_articles_are_separated_from_the_article() {
    let caption =
        "The ferry Sankt Olaf lies at its last berth in the harbour of Varnholm, where it will be broken up.";
    let teaser =
        "The harbour of Edsvik gets a new crane and the people who live next to it are not amused at all";
    let cut =
        "The bridge at Stensund cost twice as much as the council had promised to the people of the town,...";
    let (front, back) = PAGE.split_once("Each ferry will hold").expect("the page has the paragraph");
    let page =
        format!("{front}{caption}\n\nPhoto: Ann Bell\n\n{cut}\n\nEach ferry will hold{back}\n\n{teaser}\n");
    assert_eq!(rule_of(&page, caption), BlockRule::CreditBelow);
    assert_eq!(rule_of(&page, cut), BlockRule::CutOff);
    assert_eq!(rule_of(&page, teaser), BlockRule::NoFullStop);
    let comments = include_str!("golden/page-comments.txt");
    assert_eq!(rule_of(comments, "The bridge over the Hollin"), BlockRule::OutsideArticle);
}

#[test]
fn a_title_comes_from_the_caller_the_article_or_markdown() {
    let text = format!("Ferries of Stensund to be sold\n\n{LONG}\n");
    assert_eq!(rule_of(&text, "Ferries of"), BlockRule::ReturningWords);
    let known = segment(Document::new(&text).title("Ferries of Stensund to be sold – The Courier"));
    assert_eq!(known.blocks.first().map(|block| block.rule), Some(BlockRule::KnownTitle));
    assert_eq!(rule_of(&format!("# News\n\n{LONG}\n"), "# News"), BlockRule::MarkdownTitle);
    assert_eq!(rule_of(&format!("What summer brings\n\n{LONG}\n"), "What"), BlockRule::FirstLine);
}

#[test]
fn the_callers_blocks_keep_their_kind_unless_their_words_show_otherwise() {
    let text = format!("{LONG}\nShare this");
    let mut blocks = vec![
        Block::new(0..LONG.len(), BlockKind::Paragraph),
        Block::new(LONG.len() + 1..text.len(), BlockKind::Paragraph),
    ];
    // The rule that the caller gives is ignored.
    blocks.iter_mut().for_each(|block| block.rule = BlockRule::Menu);
    let found = segment(Document::new(&text).blocks(blocks).expect("the blocks fit the text"));
    let told: Vec<_> = found.blocks.iter().map(|block| (block.kind, block.rule)).collect();
    assert_eq!(told, [(BlockKind::Paragraph, BlockRule::Given), (BlockKind::Boilerplate, BlockRule::Notice)]);
}

#[test]
fn the_kind_of_a_block_is_the_kind_of_its_rule() {
    let markdown = include_str!("golden/markdown.txt");
    for block in [PAGE, markdown].into_iter().flat_map(|text| segment(Document::new(text)).blocks) {
        assert_eq!(block.rule.kind(), Some(block.kind), "{block:?}");
    }
    assert_eq!(BlockRule::Given.kind(), None);
}

#[test]
fn the_list_of_all_rules_begins_with_given_and_has_the_rule_of_every_block() {
    let all: Vec<_> = BlockRule::all().collect();
    assert_eq!(all.first(), Some(&BlockRule::Given));
    let markdown = include_str!("golden/markdown.txt");
    for block in [PAGE, markdown].into_iter().flat_map(|text| segment(Document::new(text)).blocks) {
        assert!(all.contains(&block.rule), "{block:?}");
    }
}

#[test]
fn every_rule_has_a_unique_name_in_kebab_case() {
    let mut names: Vec<_> = BlockRule::all().map(BlockRule::as_str).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair.first() != pair.last()), "{names:?}");
    assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-')), "{names:?}");
}

/// The rule of the block that begins with `front`.
fn rule_of(text: &str, front: &str) -> BlockRule {
    let Segmentation { blocks, .. } = segment(Document::new(text));
    let begins = |block: &&Block| text.get(block.range.clone()).is_some_and(|text| text.starts_with(front));
    blocks.iter().rfind(begins).map(|block| block.rule).expect("a block begins so")
}
