//! Ordinary texts keep everything: the rules for pages (menus, captions, comments) remove nothing from them.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{BlockKind, Document, segment, summarize};

/// Each text, with those of its lines that are not running text.
const TEXTS: [(&str, &[&str]); 8] = [
    (
        "Old dam closed to cars\nBy Ann Bell\n12 March 2019\n\nThe old dam at Kelda was closed to cars on \
            Monday after engineers found cracks in two of its pillars.\n\nPhoto: Jon Ekwall/The \
            Courier\n\nCars must take the road through the hills until spring, which is twenty minutes \
            longer. The ferry runs twice as often.\n\nThe repair will cost two million crowns, said the \
            mayor. Half of that comes from the county.",
        &["Old dam closed to cars", "By Ann Bell", "12 March 2019", "Photo: Jon Ekwall/The Courier"],
    ),
    (
        "Sailing school opens\n\nThe sailing school of Kelda opens on Saturday with twelve boats. Parents \
            can find the forms at www.kelda.example/sailing\n\nThe boats were built by pupils of the old \
            shipyard. Each holds two children and/or one adult.\n\nLessons are in the harbour (north/south) \
            and cost nothing.",
        &["Sailing school opens"],
    ),
    (
        "A winter in Kelda\n\n3 January 1921\nThe ice has come up to the mole, and nobody has been out for a \
            week. We mend nets.\n\n5 January 1921\nThe ferry was seen from the hill, but it turned round \
            before the lighthouse.\n\n9 January 1921\nFather walked over the ice to the mainland and came \
            back with flour and a letter.",
        &["A winter in Kelda", "3 January 1921", "5 January 1921", "9 January 1921"],
    ),
    (
        "Minutes of the harbour board\n\n10:00 Opening\nThe chair welcomed the board and said that two \
            members were ill.\n\n10:15 Dredging\nThe board agreed to dredge the inner basin before winter \
            and to ask the county for a third of the sum.\n\n11:40 Fees\nThe fees stay as they are until the \
            quay has been paid for.",
        &["Minutes of the harbour board", "10:00 Opening", "10:15 Dredging", "11:40 Fees"],
    ),
    (
        "Version 2\n\n- The parser is twice as fast. It also reads and writes gzip\n- The guide has moved to \
            docs.example.org/guide\n- Tables can be exported to CSV. Headers are kept\n- Dates may have a \
            time/zone behind them",
        &["Version 2"],
    ),
    (
        "Who owned the mill\n\nLena: Who owned the mill before the railway came to the valley?\n\nIda: The \
            Harrows did. They had it for two hundred years.\n\nLena: And after them?\n\nIda: It was a barn, \
            then a school, and then it stood empty for a long time.",
        &["Who owned the mill"],
    ),
    (
        "# Benchmark results\n\nThe new parser is twice as fast as the old one on all machines that were \
            tried.\n\n| parser | time |\n|---|---|\n| old | 12 ms |\n| new | 6 ms |\n\nIt also uses no more \
            memory than before.",
        &["# Benchmark results", "| parser | time |", "|---|---|", "| old | 12 ms |", "| new | 6 ms |"],
    ),
    (
        "Bread in a day\n\nThe night before\nStir flour, water and a spoon of the old dough in a bowl and \
            cover it with a cloth.\n\nIn the morning\nFold the dough four times, an hour apart, until it \
            holds its shape.\n\nAt noon\nBake it in a closed pot for forty minutes, then for ten more \
            without the lid.",
        &["Bread in a day", "The night before", "In the morning", "At noon"],
    ),
];

#[test]
fn every_paragraph_and_item_can_be_chosen() {
    for (text, others) in TEXTS {
        for block in segment(Document::new(text)).blocks {
            let line = text.get(block.range.clone()).unwrap_or_default();
            assert_ne!(block.kind.is_prose(), others.contains(&line), "{:?}: {line}", block.kind);
        }
    }
}

#[test]
fn a_markdown_heading_is_the_title_even_if_none_of_its_words_recurs() {
    let text = "# Notes\n\nThe old dam was closed to cars on Monday after engineers found cracks in two of \
        its pillars. The ferry runs.";
    assert_eq!(summarize(text, 1).title.as_deref(), Some("Notes"));
}

#[test]
fn a_headline_with_numbers_is_the_title() {
    for title in
        ["Budget 2024/25: what changes for families in Kelda", "Euro 2024: five changes for fans in Kelda"]
    {
        let body = "What changes for families and fans in Kelda was told by the mayor on Monday. The budget \
            of Kelda grows by two per cent.";
        assert_eq!(summarize(&format!("{title}\n\n{body}"), 1).title.as_deref(), Some(title));
    }
}

#[test]
fn blocks_are_classified_inside_a_pasted_page_too() {
    let page = include_str!("golden/page-comments.txt");
    let of = |start: &str| {
        segment(Document::new(page))
            .blocks
            .into_iter()
            .find(|block| page.get(block.range.clone()).is_some_and(|block| block.starts_with(start)))
            .map(|block| block.kind)
    };
    assert_eq!(of("Hollin mill"), Some(BlockKind::Title));
    assert_eq!(of("A restored water wheel"), Some(BlockKind::Caption));
    for outside in ["Volunteers have rebuilt", "My father worked", "The bridge over the Hollin"] {
        assert_eq!(of(outside), Some(BlockKind::Boilerplate), "{outside}");
    }
}
