//! Where sentences end, and what belongs to them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::string_slice, reason = "a test that panics has failed")]

use nutgraf::{BlockKind, Document, Language, ReadingRule, segment, sentences};

/// The languages without spaces between sentences.
const UNSPACED: [Language; 2] = [Language::Chinese, Language::Japanese];

#[test]
fn sentences_of_every_language_end_where_a_reader_expects() {
    let mut faults = Vec::new();
    for language in Language::all() {
        let file = format!("tests/golden/sentences/{}.txt", language.tag());
        let cases = std::fs::read_to_string(&file).expect("every language has its cases");
        for (number, case) in (1..).zip(cases.lines()) {
            let parts: Vec<_> = case.split('|').collect();
            assert!(
                parts.iter().all(|part| !part.is_empty() && part.trim() == *part),
                "{file}:{number} is not a case: {case:?}"
            );
            let text = parts.join(if UNSPACED.contains(&language) { "" } else { " " });
            let found: Vec<_> = sentences(&text, language).into_iter().map(|range| &text[range]).collect();
            if found != parts {
                faults.push(format!("{file}:{number}: {}\n  not {case}", found.join("|")));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_file_of_sentences_is_for_a_known_language() {
    for file in std::fs::read_dir("tests/golden/sentences").expect("a folder of cases") {
        let name = file.expect("a file").file_name().into_string().expect("a name");
        assert!(
            name.strip_suffix(".txt")
                .is_some_and(|tag| Language::from_tag(tag).is_some_and(|language| language.tag() == tag)),
            "{name}"
        );
    }
}

#[test]
fn a_line_end_ends_a_sentence_of_running_text() {
    assert_eq!(sentences("One line\nand another. A third\r\n\r\n", None), [0..8, 9..21, 22..29]);
}

#[test]
fn the_mark_of_a_list_item_belongs_to_the_sentence_after_it() {
    for mark in ["- ", "* ", "• ", "– ", "1. ", "12. ", "2) ", "(3) ", "a) "] {
        let first = format!("{mark}The ferry leaves at noon.");
        let text = format!("{first} It is late.\n{mark}Tickets are sold on board.\n");
        assert_eq!(
            texts(Document::new(&text)),
            [first.as_str(), "It is late.", &format!("{mark}Tickets are sold on board.")],
            "{mark:?}"
        );
    }
}

#[test]
fn the_mark_of_a_quotation_is_not_read() {
    for mark in ["> ", "> > ", ">"] {
        let text = format!("{mark}The ferry leaves at noon. It is late.\n{mark}Tickets are sold on board.\n");
        let sentences = segment(Document::new(&text)).sentences;
        let texts: Vec<_> = sentences.iter().map(|sentence| &*sentence.text).collect();
        assert_eq!(texts, ["The ferry leaves at noon.", "It is late.", "Tickets are sold on board."]);
        assert!(text[sentences[2].range.clone()].starts_with(mark));
        assert_eq!(sentences[2].left_out[0].rule, ReadingRule::QuoteMark);
    }
}

#[test]
fn wrapped_lines_are_one_block_and_the_heading_above_them_is_another() {
    let mail = include_str!("golden/mail-wrapped.txt");
    let segmentation = segment(Document::new(mail));
    let block = |front: &str| {
        segmentation
            .blocks
            .iter()
            .find(|block| mail[block.range.clone()].starts_with(front))
            .expect("a block begins so")
    };
    let (heading, paragraph) = (block("What happens to loans"), block("Every book"));
    assert_eq!((&mail[heading.range.clone()], heading.kind), ("What happens to loans", BlockKind::Heading));
    assert_eq!(paragraph.kind, BlockKind::Paragraph);
    assert!(mail[paragraph.range.clone()].ends_with("9 a.m. to 4 p.m."));
    assert_eq!(block("> The oak floor").kind, BlockKind::Quotation);
    assert!(mail[block("> The oak floor").range.clone()].ends_with("built."));
}

#[test]
fn a_short_first_paragraph_that_is_a_sentence_stays_a_paragraph() {
    let text = "Ferries to be sold\n\nThe old ferries of Stensund will be sold.\n\nThe council of Stensund \
        said on Monday that the old ferries are sold because they cost more than a bridge.";
    let kinds: Vec<_> = segment(Document::new(text)).blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Title, BlockKind::Paragraph, BlockKind::Paragraph]);
}

#[test]
fn what_surrounds_an_article_in_a_pasted_page_is_boilerplate() {
    let page = include_str!("golden/page-pasted.txt");
    let (start, end) =
        (page.find("Old ferries").expect("a headline"), page.find("Most read").expect("teasers"));
    let inside = ["By Hanna Vestergren", "Published 14 March", "Share this", "Advertisement", "Read more:"];
    for block in segment(Document::new(page)).blocks {
        let text = &page[block.range.clone()];
        let is_around = block.range.end <= start
            || block.range.start >= end
            || inside.iter().any(|line| text.starts_with(line));
        let is_picture =
            text.starts_with("Photo:") || text.starts_with("The ferry Sankt Olaf at its last berth");
        match block.kind {
            BlockKind::Boilerplate => assert!(is_around, "{text:?} is part of the article"),
            BlockKind::Caption => assert!(is_picture, "{text:?} is not a caption"),
            BlockKind::Title => assert_eq!(text, "Old ferries to become floating homes on Lake Morrow"),
            _ => assert!(!is_around && !is_picture, "{text:?} is not part of the article"),
        }
    }
}

#[test]
fn the_number_or_letter_of_a_list_item_is_not_a_sentence_but_a_year_or_a_word_is() {
    for (text, ends) in [
        ("12. Cod is sold. Crab is not.", 2),
        ("123. Cod is sold. Crab is not.", 2),
        ("a. Cod is sold. Crab is not.", 2),
        ("1.2. Cod is sold. Crab is not.", 2),
        ("2024! Cod is sold. Crab is not.", 3),
        ("No! Cod is sold. Crab is not.", 3),
        ("B! Cod is sold. Crab is not.", 3),
        ("ok! Cod is sold. Crab is not.", 3),
        ("a1! Cod is sold. Crab is not.", 3),
        ("[12]        ! Cod is sold. Crab is not.", 3),
    ] {
        assert_eq!(sentences(text, Language::English).len(), ends, "{text}");
    }
}

#[test]
fn initials_in_scripts_without_case_do_not_end_a_sentence_but_words_do() {
    for (language, text, ends) in [
        (Language::Hindi, "एम. के. शर्मा यहाँ आए", 1),
        (Language::Hindi, "यहाँ शर्मा गया. फिर वह गए", 2),
        (Language::Hindi, "यहाँ कम. फिर वह गए", 2),
        (Language::Korean, "그는 나. 그는 갔다.", 2),
        // Neither the initial nor these words are in the lists of their language.
        (Language::Hindi, "ऐस. के. शर्मा यहाँ आए", 1),
        (Language::Hindi, "यह मेरा घर. शर्मा आए", 2),
        (Language::Arabic, "ضاع القلم. عاد الركاب.", 2),
        (Language::Korean, "여기는 섬. 저기는 뭍.", 2),
    ] {
        assert_eq!(sentences(text, language).len(), ends, "{text}");
    }
}

#[test]
fn a_comma_dash_or_semicolon_after_an_end_mark_continues_the_sentence() {
    for text in ["They left?, and nobody stayed.", "They left!– Nobody stayed.", "They left.; Nobody stayed."]
    {
        assert_eq!(sentences(text, Language::English).len(), 1, "{text}");
    }
    assert_eq!(sentences("They left? And nobody stayed.", Language::English).len(), 2);
}

#[test]
fn sentences_end_at_the_marks_of_every_script() {
    for (mark, word) in [
        ('։', "Նա"),
        ('؟', "هو"),
        ('۔', "وہ"),
        ('܀', "ܗܘ"),
        ('߹', "ߏ"),
        ('࠷', "ࠀ"),
        ('।', "वह"),
        ('॥', "वह"),
        ('။', "သူ"),
        ('።', "እሱ"),
        ('។', "គាត់"),
        ('‼', "He"),
        ('⁇', "He"),
        ('⸮', "He"),
        ('꓿', "ꓐ"),
        ('꘎', "ꔀ"),
        ('。', "他"),
        ('！', "他"),
        ('？', "他"),
        ('｡', "他"),
    ] {
        let text = format!("{word} {word}{mark} {word} {word}{mark}");
        assert_eq!(sentences(&text, None).len(), 2, "{text}");
    }
}

#[test]
fn an_overlong_sentence_is_cut_at_white_space_in_its_second_half_or_between_characters() {
    let lengths = |text: &str| -> Vec<usize> {
        segment(Document::new(text)).sentences.iter().map(|sentence| sentence.text.chars().count()).collect()
    };
    let (long, short) = ("b".repeat(1999), "a".repeat(1500));
    assert_eq!(lengths(&format!("{short} {long}")), [1500, 1999]);
    assert_eq!(lengths(&format!("{} {long}", "a".repeat(900))), [2000, 900]);
    assert_eq!(lengths(&format!("{} {}", "a".repeat(1000), "b".repeat(999))), [2000]);
    assert_eq!(lengths(&format!("{} {long}", "a".repeat(1001))), [1001, 1999]);
    assert_eq!(lengths(&"é".repeat(4001)), [2000, 2000, 1]);
}

fn texts(document: Document<'_>) -> Vec<String> {
    segment(document).sentences.iter().map(ToString::to_string).collect()
}
