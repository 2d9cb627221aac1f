//! Where sentences end, and what belongs to them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::string_slice, reason = "a test that panics has failed")]

use nutgraf::{BlockKind, Document, Language, segment};

/// English, with a bar where a sentence ends.
const ENGLISH: [&str; 27] = [
    "Mr. Dalgaard met Dr. Solheim and Prof. Ekwall.|They talked.",
    "Mr Dalgaard met Ms Solheim.|They talked.",
    "J. R. Ekwall sold rope.|He sold paint, too.",
    "It weighs 3.5 kilograms and costs 1,250.75 crowns.|That is dear.",
    "Prices rose by .5 per cent.|Wages did not.",
    "The U.S. government agreed.|The others did not.",
    "He lives in the U.S.|The house is his.",
    "The ferry leaves at 9 a.m. on weekdays.|It returns at 4 p.m.|The fare is low.",
    "Many fish, e.g. cod and herring, i.e. the usual ones, are sold here.|Crab is rare.",
    "It was built by Ekwall & Co. in 1931.|It burnt down.",
    "See Fig. 2 and p. 14 for the plan.|No. 5 is the harbour.",
    "“We talked,” she said.|“Nobody shouted.”|They left.",
    "“What we need is a crane.”|Nobody answered.",
    "\"Is it late?\" he asked.|\"It is!\"|They ran.",
    "He asked, “Where is it?”|Nobody knew.",
    "(The harbour is shallow.)|Ships wait outside.",
    "The harbour is shallow (about nine metres).|Ships wait.",
    "Really?!|Yes!!!|Well.",
    "They waited… and waited.|Nothing came.",
    "They waited ... and waited.|Nothing came.",
    "They waited…|Nothing came.",
    "The harbour[1] is shallow.[2][3]|Ships wait.",
    "Visit www.kelda.example or write to a.b@kelda.example for more.|It is free.",
    "Version 2.0.1 runs on node.js and reads index.html files.|It is small.",
    "It was a draw.|– Nobody won.",
    "Kelda has cod, crab, etc.|The rest is bought.",
    "She works for Kelda Fish Inc. and likes it.|Her brother does not.",
];

#[test]
fn english_sentences_end_where_a_reader_ends_them() {
    let faults: Vec<_> = ENGLISH
        .iter()
        .filter_map(|case| {
            let text = case.replace('|', " ");
            let found = texts(Document::new(&text).language(Language::English)).join("|");
            (found != *case).then(|| format!("{found}\n  not {case}"))
        })
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn chinese_and_japanese_sentences_end_without_a_space() {
    assert_eq!(texts(Document::new("渡し船は出る。「遅い」と彼は言った。本当？はい！")), ["渡し船は出る。", "「遅い」と彼は言った。", "本当？", "はい！"]);
    assert_eq!(texts(Document::new("渡船出发了。他说：“太晚了。”我们走吧！")), ["渡船出发了。", "他说：“太晚了。”", "我们走吧！"]);
}

#[test]
fn a_mark_of_a_list_or_a_quotation_belongs_to_the_sentence_behind_it() {
    for mark in ["- ", "* ", "• ", "– ", "1. ", "12. ", "2) ", "(3) ", "a) ", "> ", "> > "] {
        let first = format!("{mark}The ferry leaves at noon.");
        let text = format!("{first} It is late.\n{mark}Tickets are sold on board.\n");
        assert_eq!(texts(Document::new(&text)), [first.as_str(), "It is late.", &format!("{mark}Tickets are sold on board.")], "{mark:?}");
    }
}

#[test]
fn wrapped_lines_are_one_block_and_the_heading_above_them_is_another() {
    let mail = include_str!("golden/mail-wrapped.txt");
    let segmentation = segment(Document::new(mail));
    let block = |front: &str| segmentation.blocks.iter().find(|block| mail[block.range.clone()].starts_with(front)).expect("a block begins so");
    let (heading, paragraph) = (block("What happens to loans"), block("Every book"));
    assert_eq!((&mail[heading.range.clone()], heading.kind), ("What happens to loans", BlockKind::Heading));
    assert_eq!(paragraph.kind, BlockKind::Paragraph);
    assert!(mail[paragraph.range.clone()].ends_with("9 a.m. to 4 p.m."));
    assert_eq!(block("> The oak floor").kind, BlockKind::Quotation);
    assert!(mail[block("> The oak floor").range.clone()].ends_with("built."));
}

#[test]
fn a_short_first_paragraph_that_is_a_sentence_stays_one() {
    let text = "Ferries to be sold\n\nThe old ferries of Stensund will be sold.\n\nThe council of Stensund said on Monday that the old ferries are sold because they cost more than a bridge.";
    let kinds: Vec<_> = segment(Document::new(text)).blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Title, BlockKind::Paragraph, BlockKind::Paragraph]);
}

#[test]
fn what_stands_around_an_article_in_a_pasted_page_is_boilerplate() {
    let page = include_str!("golden/page-pasted.txt");
    let (start, end) = (page.find("Old ferries").expect("a headline"), page.find("Most read").expect("teasers"));
    let inside = ["By Hanna Vestergren", "Published 14 March", "Share this", "Advertisement", "Read more:"];
    for block in segment(Document::new(page)).blocks {
        let text = &page[block.range.clone()];
        let is_around = block.range.end <= start || block.range.start >= end || inside.iter().any(|line| text.starts_with(line));
        let is_picture = text.starts_with("Photo:") || text.starts_with("The ferry Sankt Olaf at its last berth");
        match block.kind {
            BlockKind::Boilerplate => assert!(is_around, "{text:?} is of the article"),
            BlockKind::Caption => assert!(is_picture, "{text:?} is no caption"),
            BlockKind::Title => assert_eq!(text, "Old ferries to become floating homes on Lake Morrow"),
            _ => assert!(!is_around && !is_picture, "{text:?} is not of the article"),
        }
    }
}

fn texts(document: Document<'_>) -> Vec<&str> {
    segment(document).sentences.into_iter().map(|sentence| sentence.text).collect()
}
