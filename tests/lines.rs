//! How each line of a text is classified, by itself and by the lines around it. Every rule is also tested
//! with lines to which it does not apply.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{BlockKind, BlockRule, Document, segment};

/// A line long enough to be a paragraph.
const LONG: &str =
    "The council of Stensund said on Monday that its old ferries are sold because a bridge is cheaper.";

#[test]
fn a_list_item_begins_with_a_bullet_or_number_and_a_space() {
    for line in ["- cod", "• cod", "+ cod", "1. cod", "12) cod", "(3) cod", "a) cod", "(b) cod", "123. cod"]
    {
        assert_eq!(alone(line), BlockRule::ListMark, "{line:?}");
    }
    for line in ["-cod", "1.cod", "1234. cod", "ab) cod", "a. cod", "A) cod", ") cod", "(cod) and crab"] {
        assert_eq!(alone(line), BlockRule::Short, "{line:?}");
    }
}

#[test]
fn markdown_headings_rules_and_table_rows_are_recognized() {
    for line in ["# Ferries", "### Ferries"] {
        assert_eq!(alone(line), BlockRule::HashMark, "{line:?}");
    }
    for line in ["#ferries", "a # b"] {
        assert_eq!(alone(line), BlockRule::Short, "{line:?}");
    }
    for line in ["***", "—", "| cod | 12 |"] {
        assert_eq!(alone(line), BlockRule::RuleOrTable, "{line:?}");
    }
    for line in ["| cod and crab", "cod and crab |"] {
        assert_eq!(alone(line), BlockRule::Short, "{line:?}");
    }
}

#[test]
fn a_line_that_ends_like_a_sentence_is_running_text_even_with_quotes_or_brackets() {
    for line in [
        "They are sold.",
        "“They are sold!”",
        "(Are they sold?)",
        "They are sold.[5]",
        "They are sold.[12] ",
        "They are sold:",
        "They are sold…",
    ] {
        assert_eq!(alone(line), BlockRule::SentenceEnd, "{line:?}");
    }
    for line in ["They are sold", "They are sold.[x]", "They are sold.[] [", "They are sold;", "They [5] are"]
    {
        assert_eq!(alone(line), BlockRule::Short, "{line:?}");
    }
}

#[test]
fn a_line_of_more_than_fifteen_words_is_running_text_however_it_ends() {
    let words = |count: usize| vec!["ferry"; count].join(" ");
    assert_eq!(alone(&words(15)), BlockRule::Short);
    assert_eq!(alone(&words(16)), BlockRule::Long);
    // In scripts without spaces, two characters count as a word. A hyphen does not separate words.
    assert_eq!(alone(&"船".repeat(30)), BlockRule::Short);
    assert_eq!(alone(&"船".repeat(31)), BlockRule::Long);
    assert_eq!(alone(&format!("{} ferry-boat", words(14))), BlockRule::Short);
    assert_eq!(alone(&format!("{}船船 ferry", words(14))), BlockRule::Long);
}

#[test]
fn three_short_lines_in_a_row_are_a_menu_and_two_are_not() {
    let text = |lines: &str| format!("{LONG} {LONG}\n\n{lines}\n\n{LONG} {LONG} The last.");
    assert_eq!(kinds(&text("Weather\nTides")), ["p", "h", "h", "p"]);
    // The last line is right above running text, so it may be a heading.
    assert_eq!(kinds(&text("Weather\nTides\nTimetables")), ["p", "b", "b", "h", "p"]);
    assert_eq!(kinds(&text("- Weather\n- Tides\n- Timetables\n- Tickets")), ["p", "b", "b", "b", "i", "p"]);
    // Sentences, lines that say more than a link, and Markdown headings are not part of a menu.
    assert_eq!(kinds(&text("- It rains.\n- It snows.\n- It blows.")), ["p", "i", "i", "i", "p"]);
    assert_eq!(kinds(&text("- cod a\n- what fishing boats bring home\n- crab")), ["p", "i", "i", "i", "p"]);
    assert_eq!(kinds(&text("# Weather\n# Tides\n# Timetables")), ["p", "h", "h", "h", "p"]);
    assert_eq!(kinds(&format!("{LONG}\n\nWeather\nTides\nTimetables")), ["p", "b", "b", "b"]);
}

#[test]
fn short_lines_are_not_a_menu_if_the_text_has_nothing_else() {
    assert_eq!(kinds("Weather\nTides\nTimetables"), ["h", "h", "h"]);
}

#[test]
fn of_a_paragraph_that_occurs_more_than_once_the_first_copy_is_read_and_all_if_there_is_nothing_else() {
    let others = format!("{LONG} The only one.");
    let lead = "The ferries are sold to a shipyard.";
    assert_eq!(kinds(&format!("{lead}\n\n{others}\n\n{lead}\n\n{lead}")), ["p", "p", "h", "h"]);
    assert_eq!(kinds(&format!("{lead}\n\n{others}\n\nThe ferries are sold.")), ["p", "p", "p"]);
    assert_eq!(kinds(&format!("{lead}\n\n{lead}")), ["p", "p"]);
    let twice = format!("{LONG}\n\n{others}\n\n").repeat(2);
    assert_eq!(kinds(&format!("{twice}{lead}")), ["p", "p", "h", "h", "p"]);
    let item = "- cod and crab from the harbour of Stensund";
    assert_eq!(kinds(&format!("{item}\n\n{others}\n\n{item}")), ["i", "p", "i"]);
}

#[test]
fn a_few_words_that_recur_as_lines_of_their_own_are_no_running_text() {
    let text = |line: &str| format!("{line}\n\n{LONG} The first.\n\n{line}\n\n{LONG} The last.");
    assert_eq!(kinds(&text("The tide is on its way.")), ["h", "p", "h", "p"]);
    assert_eq!(kinds(&text("The tide is on its way now.")), ["p", "p", "h", "p"]);
}

#[test]
fn a_single_short_line_right_below_a_picture_credit_belongs_to_the_picture() {
    let below = |rest: &str| {
        let text = format!("{LONG}\n\nPhoto: Ann Bell{rest}\n\n{LONG} The last.");
        rules(&text).into_iter().skip(2).collect::<Vec<_>>()
    };
    assert_eq!(below("\nThe last ferry of Stensund"), [BlockRule::CreditAbove, BlockRule::Long]);
    assert_eq!(below("\n\nThe last ferry of Stensund"), [BlockRule::Short, BlockRule::Long]);
    assert_eq!(
        below("\nThe last ferry of Stensund\nAnd its crew"),
        [BlockRule::Short, BlockRule::Short, BlockRule::Long]
    );
    assert_eq!(below(&format!("\n{LONG} The second.")), [BlockRule::Long, BlockRule::Long]);
    // This also applies at the end of a text.
    let text = format!("{LONG}\n\nPhoto: Ann Bell\nThe last ferry of Stensund");
    assert_eq!(rules(&text).last(), Some(&BlockRule::CreditAbove));
}

#[test]
fn a_line_is_a_caption_if_it_ends_with_a_picture_credit() {
    for line in [
        "The ferry lies in Rome. Photo: Ann Bell",
        "The ferry lies in Rome. It is old. Photo: Ann Bell",
        "The ferry lies in Rome. (Ann Bell/The Courier)",
        "The ferry lies in Rome (Ann Bell/The Courier)",
        "The ferry lies in Rome. [Ann Bell / The Courier]",
        "The ferry lies in Rome. Photo by Ann Bell.",
        "The ferry in Rome in 2021. © The Courier / A. Bell",
        "2021. © The Courier",
    ] {
        assert_eq!(alone(line), BlockRule::Credit, "{line:?}");
    }
    for (line, rule) in [
        ("The ferry lies in Rome. Photo: Ann Bell. It is old.", BlockRule::SentenceEnd),
        ("The ferry lies in Rome (Ann Bell/The Courier). It is old.", BlockRule::SentenceEnd),
        ("The ferry lies in Rome. (Ann Bell at/the Courier)", BlockRule::Short),
        ("It lies in Rome. The Courier/Post said so.", BlockRule::SentenceEnd),
        ("The mark © stands for the rights of those who wrote what it stands under", BlockRule::Short),
        ("The ferry lies in Rome. (ann bell/The Courier)", BlockRule::Short),
        ("The ferry lies in Rome. (Ann Bell and The Courier)", BlockRule::Short),
        ("The ferry lies in Rome. (Ann Bell/The Courier of the very old harbour town)", BlockRule::Short),
        ("> The ferry lies in Rome. Photo: Ann Bell", BlockRule::QuoteMark),
    ] {
        assert_eq!(alone(line), rule, "{line:?}");
    }
    // A credit at the end of a long line still makes it a caption, but not if the line is even longer.
    let words = |count: usize| format!("{}. (Ann Bell/The Courier)", vec!["ferry"; count].join(" "));
    assert_eq!((alone(&words(100)), alone(&words(120))), (BlockRule::Credit, BlockRule::Long));
}

#[test]
fn a_line_without_a_full_stop_is_a_caption_if_it_says_who_stands_where_in_a_picture() {
    for line in
        ["Ann Bell (left) and Jon Ekwall on the last ferry of Stensund", "Pictured on the ferry, Ann Bell"]
    {
        assert_eq!(alone(line), BlockRule::CaptionPhrase, "{line:?}");
    }
    assert_eq!(alone("Ann Bell (left) and Jon Ekwall sold the ferry."), BlockRule::SentenceEnd);
    assert_eq!(alone("Ann Bell (who left) and Jon Ekwall"), BlockRule::Short);
    assert_eq!(alone("How Ann Bell sold the ferry (Photos)"), BlockRule::Short);
}

#[test]
fn a_by_line_is_short_and_unfinished_or_has_a_date() {
    assert_eq!(alone("By Hanna Vestergren"), BlockRule::ByLine);
    assert_eq!(alone("By Hanna Vestergren they are sold."), BlockRule::SentenceEnd);
    let long = "By Hanna Vestergren and Jonas Ulfeldt and Ann Bell and Jon Ekwall and Lea Brandt of Kelda";
    assert_eq!(alone(long), BlockRule::Long);
    assert_eq!(alone(&format!("{long}, 14 March 2019")), BlockRule::ByLine);
    assert_eq!(alone(&format!("{long} {long}, 14 March 2019")), BlockRule::Long);
}

#[test]
fn a_notice_is_recognized_by_its_whole_line_its_beginning_or_a_word_in_it() {
    for line in ["Share this", "SHARE THIS!", "Share\u{a0}this", "Subscribe to our newsletter"] {
        assert_eq!(alone(line), BlockRule::Notice, "{line:?}");
    }
    assert_eq!(alone("Sharing a boat with her crew"), BlockRule::Short);
}

/// The rule that classifies a line between two long paragraphs.
fn alone(line: &str) -> BlockRule {
    let rules = rules(&format!("{LONG} The first.\n\n{line}\n\n{LONG} The last."));
    assert_eq!(rules.len(), 3, "{line:?}");
    rules.into_iter().nth(1).expect("a line")
}

fn rules(text: &str) -> Vec<BlockRule> {
    segment(Document::new(text)).blocks.iter().map(|block| block.rule).collect()
}

/// The kinds of a text's blocks, one letter each.
fn kinds(text: &str) -> Vec<&'static str> {
    let letter = |kind| match kind {
        BlockKind::Title => "t",
        BlockKind::Heading => "h",
        BlockKind::Paragraph => "p",
        BlockKind::ListItem => "i",
        BlockKind::Quotation => "q",
        BlockKind::Caption => "c",
        _ => "b",
    };
    segment(Document::new(text)).blocks.iter().map(|block| letter(block.kind)).collect()
}
