//! Wrapped lines, pasted pages and conversations are recognized; texts that only resemble them are not.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{BlockRule, Document, Options, Summarizer, segment, summarize};

const LONG: &str =
    "The council of Stensund said on Monday that its old ferries are sold because a bridge is cheaper.";

/// A paragraph wrapped at a fixed width.
const WRAPPED: &str = "The council of Stensund said on\nMonday that its old ferries are\nsold because it has \
    no more\nmoney.";

#[test]
fn three_lines_of_the_same_width_that_continue_each_other_are_one_paragraph() {
    assert_eq!(lines(WRAPPED), [WRAPPED]);
    let three = "The council of Stensund said on\nMonday that its old ferries are\nsold.";
    assert_eq!(lines(three), [three]);
    // Two lines are too few to tell, unless the second continues the first in lower case.
    let two = "The council of Stensund said on\nMonday that its old ferries are sold.";
    assert_eq!(lines(two), two.split('\n').collect::<Vec<_>>());
    let cut = "The council of Stensund said so\nand sold its old ferries.";
    assert_eq!(lines(cut), [cut]);
    // Verse is narrower than wrapped text, and in a list every line is a sentence.
    let verse = "Old boats go down\nDeep where the crab\nNobody sees lies\nGreen in the sand";
    assert_eq!(lines(verse), verse.split('\n').collect::<Vec<_>>());
    let list = "The council sold its old ferries.\nThe people wanted a new bridge.\nIt has cost a lot of it.";
    assert_eq!(lines(list), list.split('\n').collect::<Vec<_>>());
}

#[test]
fn lines_of_one_width_are_joined_only_if_enough_of_them_end_in_mid_sentence() {
    let closed = [
        "The council sold its old ferries.",
        "The people wanted a wider bridge.",
        "The pilots went home in November.",
        "The cooks found work on an island.",
        "The boats were broken up in Edsvik.",
    ];
    let open = ["The river has been wild ever since", "winter, and all boats are leaking."];
    let text = |count: usize| [&closed[..count], &open].concat().join("\n");
    // Of a few lines at least a quarter must, of many lines a single one.
    assert_eq!(lines(&text(2)), [text(2)]);
    assert_eq!(lines(&text(4)).len(), 6);
    assert_eq!(lines(&text(5)), [text(5)]);
    // No line of verse is continued in lower case, even if the verse is as wide as wrapped text.
    let verse = "Old boats go down where nobody sees\nDeep in the sand between two islands\n\
        Crabs wander over their broken masts\nHerring swim in through every window\n\
        Nobody comes with a rope or a hammer\nWinter after winter passes over them\n\
        Green is the colour of all they were\nSilent are those who once sang aboard";
    assert_eq!(lines(verse).len(), 8);
}

#[test]
fn a_shorter_run_of_lines_is_joined_if_another_was_wrapped_at_the_same_width() {
    let shorter = "The ferries crossed it with old\nAnn Bell, whom nobody minded.";
    let text = format!("{WRAPPED}\n\n{shorter}\n\nWhat happens now\nThe ferries are sold.");
    assert_eq!(lines(&text), [WRAPPED, shorter, "What happens now", "The ferries are sold."]);
    assert_eq!(lines(shorter), shorter.split('\n').collect::<Vec<_>>());
}

#[test]
fn a_title_that_was_wrapped_is_still_the_title() {
    let title = "What the council of Stensund\nwants to do with its ferries";
    let text = format!("{title}\n\n{WRAPPED}");
    assert_eq!(summarize(&text, 1).title, Some(title.replace('\n', " ").into()));
}

#[test]
fn headings_list_items_and_rules_are_not_joined_with_wrapped_lines() {
    for other in [
        "# What the council of Stensund",
        "- what the council of Stensund",
        "-------------------------------",
    ] {
        let text = format!("{WRAPPED}\n{other}");
        assert_eq!(lines(&text).last().map(String::as_str), Some(other), "{other}");
    }
}

#[test]
fn a_wrapped_quotation_is_joined_but_not_with_the_paragraph_below_it() {
    let quoted = "> The council of Stensund said\n> on Monday that old ferries are\n> sold because \
        it has no more\n> money.";
    assert_eq!(lines(quoted), [quoted]);
    let text = format!("{quoted}\n\nI do not think so.");
    assert_eq!(lines(&text), [quoted, "I do not think so."]);
}

#[test]
fn lines_of_varying_width_are_joined_if_unfinished_and_continued_in_lower_case() {
    let ragged = "The council of Stensund, which had met on Monday\nsold all of its old ferries because\n\
        Kelda had no money left to mend the boats that crossed\nthe river for ninety years and\n\
        which nobody wanted to ride on any more since the bridge\nopened in May.";
    assert_eq!(lines(ragged), [ragged]);
    let closed = ragged.replace("Monday\nsold", "Monday.\nSold").replace("boats that crossed\n", "boats.\n");
    assert!(lines(&closed).len() > 1, "{:?}", lines(&closed));
}

#[test]
fn lines_are_joined_if_three_out_of_four_continue_on_the_next() {
    let front = "The council of Stensund said on\nMonday that its old ferries are\nsold.";
    let back = "Nobody minded that the boats of\nKelda sank.";
    assert_eq!(lines(&format!("{front}\n{back}")), [front, back]);
    assert_eq!(lines(&format!("{front}\nNobody minded.\nKelda sank.")).len(), 5);
}

#[test]
fn lines_of_varying_width_are_joined_only_if_there_are_many_and_most_are_wide() {
    let five = "The council of Stensund, which had met on Monday\nsold all of its old ferries because\n\
        no more money was there to mend the boats that crossed\nthe river for ninety years and\n\
        which nobody wanted to ride on any more since the bridge";
    assert_eq!(lines(five).len(), 5);
    assert_eq!(lines("Old boats\nwith no oars\nof old men\nin the sand\nwhere crabs\nlive").len(), 6);
}

#[test]
fn punctuation_alone_on_a_line_belongs_to_the_line_above() {
    assert_eq!(lines("The ferries are sold\n."), ["The ferries are sold\n."]);
    assert_eq!(lines("The ferries are sold\n?!"), ["The ferries are sold\n?!"]);
}

#[test]
fn a_text_with_eight_links_above_it_or_six_among_few_lines_is_a_pasted_page() {
    let links = |count: usize| (0..count).map(|at| format!("Link to page {at}\n")).collect::<String>();
    let teaser = format!("The harbour of Edsvik gets a new crane and {}", "more and more ".repeat(5).trim());
    // Only in a pasted page is a line without a full stop a teaser.
    let is_page = |text: &str| rules(text).contains(&BlockRule::NoFullStop);
    let paragraphs = |count: usize| (0..count).map(|at| format!("\n{LONG} Part {at}.\n")).collect::<String>();
    let many = paragraphs(40);
    assert!(is_page(&format!("{}\n{many}\n{teaser}\n", links(9))));
    assert!(!is_page(&format!("{}\n{many}\n{teaser}\n", links(7))));
    assert!(is_page(&format!("{}\n{teaser}\n\n{}", paragraphs(8), links(7))));
    assert!(!is_page(&format!("{}\n{teaser}\n\n{}", paragraphs(8), links(5))));
    assert!(!is_page(&format!("{many}\n{teaser}\n\n{}", links(7))));
    // Short sentences and rules are not links, and links that follow running text are not above it.
    let rain: String = (0..9).map(|at| format!("It rained on day {at}.\n\n")).collect();
    assert!(!is_page(&format!("{rain}\n{many}\n{teaser}\n")));
    assert!(!is_page(&format!("{}\n{many}\n{teaser}\n", "***\n\n".repeat(9))));
    let below = |words: usize| {
        let first = format!("{}rain.", "it ".repeat(words - 1));
        is_page(&format!("{first}\n\n{}\n{many}\n{teaser}\n", links(9)))
    };
    assert!(below(15) && !below(16));
}

#[test]
fn lines_without_a_full_stop_are_teasers_only_if_most_paragraphs_have_one() {
    let links: String = (0..9).map(|at| format!("Link to page {at}\n")).collect();
    let page = |open: usize, closed: usize, other: &str| {
        let part = |at: usize, end| {
            format!("\n{}{end}\n", LONG.replace("Monday", &format!("day {at}")).trim_end_matches('.'))
        };
        let open: String = (0..open).map(|at| part(at, "")).collect();
        let closed: String = (0..closed).map(|at| part(at + 20, ".")).collect();
        rules(&format!("{links}\n{other}\n{closed}{open}")).contains(&BlockRule::NoFullStop)
    };
    assert!(page(1, 2, "") && page(2, 4, ""));
    assert!(!page(2, 3, "") && !page(3, 5, ""));
    // Paragraphs count if they are longer than a heading.
    let other = |words: usize| format!("{}rain.", "it ".repeat(words - 1));
    assert!(!page(2, 3, &other(15)) && page(2, 3, &other(16)));
}

#[test]
fn dates_between_the_paragraphs_of_a_page_are_headings_as_in_a_diary() {
    let diary = "The winter of 1921 was the coldest of all, as my mother wrote in her diary of that year:\n\n\
        3 January 1921\nThe ice has come up to the mole. Nobody has been out for a week. We mend nets.\n\n\
        5 January 1921\nWe saw the ferry from the hill, but it turned round before the lighthouse.\n\n\
        9 January 1921\nFather walked over the ice to the mainland and came back with flour.\n";
    let links: String = (0..9).map(|at| format!("Link to page {at}\n")).collect();
    assert_eq!(openings(&format!("{links}\n{diary}")), ["The winter", "The ice", "We saw", "Father walked"]);
}

#[test]
fn dates_beside_names_on_a_page_are_those_of_comments_and_end_the_article() {
    let first = "My father worked on the ferry until he was too old for it.\n\nHe said that the river was \
        wilder then, and that nobody who had seen it in autumn wanted to cross it twice in a day.";
    let second = "Nobody who lives here was ever asked whether they wanted a bridge.\n\nAll that it has \
        brought us is lorries, which wake the children every morning and the old people at night.";
    let links: String = (0..9).map(|at| format!("Link to page {at}\n")).collect();
    for [one, other] in
        [["rivergirl\n2 May 2023", "old_tom\n3 May 2023"], ["2 May 2023\nrivergirl", "3 May 2023\nold_tom"]]
    {
        let article =
            format!("{LONG} They had crossed the river for ninety years.\n\nIt opens in May. {LONG}");
        let text = format!("{links}\n{article}\n\n{one}\n{first}\n\n{other}\n{second}\n");
        assert_eq!(openings(&text), ["The council", "It opens"], "{one}");
    }
}

#[test]
fn a_line_of_a_page_is_a_teaser_if_its_ellipsis_follows_a_space_or_comma() {
    let links: String = (0..9).map(|at| format!("Link to page {at}\n")).collect();
    let page = |line: &str| {
        let text = format!("{links}\n{LONG} The first.\n\n{line}\n\n{LONG} The last.\n");
        let blocks = segment(Document::new(&text)).blocks;
        let found = blocks.iter().find(|block| text.get(block.range.clone()) == Some(line));
        found.expect("the line").rule
    };
    assert_eq!(page("The harbour gets a new crane,..."), BlockRule::CutOff);
    assert_eq!(page("The harbour gets a new crane …"), BlockRule::CutOff);
    assert_eq!(page("The harbour gets a new crane…"), BlockRule::SentenceEnd);
    assert_eq!(page("- The harbour gets a new crane…"), BlockRule::ListMark);
}

#[test]
fn a_line_of_a_page_that_trails_off_is_a_teaser_unless_it_is_next_to_running_text() {
    let links: String = (0..9).map(|at| format!("Link to page {at}\n")).collect();
    let line = "The harbour gets a new crane…";
    let rule = |above: &str, below: &str| {
        let text = format!("{links}\n{LONG} The first.\n{above}\n{line}\n{below}\n{LONG} The last.\n");
        let blocks = segment(Document::new(&text)).blocks;
        blocks.iter().find(|block| text.get(block.range.clone()) == Some(line)).expect("the line").rule
    };
    assert_eq!(rule("", ""), BlockRule::SentenceEnd);
    assert_eq!(rule("\n# Cranes\n", ""), BlockRule::SentenceEnd);
    assert_eq!(rule("", "\n# Cranes\n"), BlockRule::SentenceEnd);
    assert_eq!(rule("\n# Cranes\n", "\n# Ferries\n"), BlockRule::CutOff);
}

#[test]
fn a_short_paragraph_of_a_page_is_a_caption_if_a_one_line_credit_follows() {
    let links: String = (0..9).map(|at| format!("Link to page {at}\n")).collect();
    let rule = |front: &str, caption: &str, below: &str| {
        let text = format!("{front}\n{LONG} The first.\n\n{caption}\n\n{below}\n\n{LONG} The last.\n");
        let blocks = segment(Document::new(&text)).blocks;
        let found = blocks.iter().find(|block| text.get(block.range.clone()) == Some(caption));
        found.expect("the caption").rule
    };
    let caption = "The ferry Sankt Olaf lies at its last berth.";
    let credit = "Photo: Ann Bell";
    assert_eq!(rule(&links, caption, credit), BlockRule::CreditBelow);
    assert_eq!(rule("", caption, credit), BlockRule::SentenceEnd);
    assert_eq!(rule(&links, caption, "The ferry is old."), BlockRule::SentenceEnd);
    assert_eq!(rule(&links, caption, "Photo: Ann Bell\n\nPhoto: Jon Ekwall"), BlockRule::SentenceEnd);
    let long = format!("{LONG} {LONG} {LONG} It is old.");
    assert_eq!(rule(&links, &long, credit), BlockRule::Long);
}

#[test]
fn sentences_of_a_conversation_have_no_position_score() {
    let talk = |labels: &[&str], count: usize, others: usize| {
        let said =
            (0..count).map(|at| format!("{} We met on day {at} and talked.\n\n", labels[at % labels.len()]));
        let other = (0..others).map(|at| format!("Nobody came to meeting {at} that week.\n\n"));
        let text: String = said.chain(other).collect();
        let options = Options::new().share(1.0);
        let summary =
            Summarizer::new(options).expect("the options are allowed").summarize(Document::new(&text));
        summary.sentences.iter().all(|sentence| sentence.score.position == 0.0)
    };
    let labels = &["CHAIR:", "Ms. Lind:"];
    assert!(talk(labels, 4, 0) && !talk(labels, 3, 0));
    // At least half of all paragraphs must begin with a speaker's label.
    assert!(talk(labels, 6, 6) && !talk(labels, 6, 7));
    assert!(!talk(&["At 6:15", "At 7:15"], 6, 0) && !talk(&["CHAIR:we", "Lind:we"], 6, 0));
    assert!(talk(&["The chair of it:", "Lind:"], 6, 0));
    assert!(!talk(&["The old chair of it:", "The new chair of it:"], 6, 0));
    assert!(talk(&["主席：", "林："], 6, 0));
    let long = |length: usize| format!("{}:", "x".repeat(length));
    assert!(talk(&[&long(40), "Lind:"], 8, 0) && !talk(&[&long(41), "Lind of the whole town:"], 8, 0));
    // Labels that occur only once do not count.
    assert!(!talk(&["Weather:", "Tides:", "Tickets:", "Crew:"], 4, 0));
}

fn lines(text: &str) -> Vec<String> {
    let blocks = segment(Document::new(text)).blocks;
    blocks.iter().filter_map(|block| text.get(block.range.clone())).map(str::to_owned).collect()
}

/// The first two words of each paragraph of the article.
fn openings(text: &str) -> Vec<String> {
    let prose = segment(Document::new(text)).blocks.into_iter().filter(|block| block.kind.is_prose());
    let words = prose.filter_map(|block| text.get(block.range)).map(|line| line.split(' ').take(2));
    words.map(|words| words.collect::<Vec<_>>().join(" ")).collect()
}

fn rules(text: &str) -> Vec<BlockRule> {
    segment(Document::new(text)).blocks.iter().map(|block| block.rule).collect()
}
