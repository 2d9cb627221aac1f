//! Titles and parts of documents that are no news: pages of an encyclopedia, reports, offers, questions.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{BlockKind, BlockRule, Document, segment, summarize};

/// The page of an encyclopedia as it is copied, with the links of its site and its contents.
const LAKE: &str = "Jump to content\nMain menu\nSearch\nDonate\nCreate account\nTools\nLake Tarsk\nArticle\n\
    Talk\nRead\nView history\n\n\
    Lake Tarsk (Old Norse: Tarskvatn) is the deepest lake of Norland. It was formed by a glacier.\n\n\
    Contents\n1 Geography\n2 History\n2.1 Ferries\n2.2 Floods\n3 Fish\n4 See also\n\n\
    Geography [edit | edit source]\n\n\
    The lake is 40 kilometres long and up to 312 metres deep. Two rivers flow into it from the north.\n\n\
    History\n[edit]\nMain article: History of Lake Tarsk\n\nFerries\n[edit]\n\n\
    The first steamer crossed the lake in 1861 and carried timber to the mill in Orva until the war.\n\n\
    Floods\n[edit]\n\n\
    In 1911 the lake rose by three metres in a week. Half of the old town had to be built anew.\n\n\
    Fish\n[edit]\n\nThe lake has nine kinds of fish. Two of them live nowhere else in the world.\n\n\
    See also\n[edit]\n\nList of lakes of Norland\n";

#[test]
fn all_sections_of_an_encyclopedia_page_are_read_but_not_its_contents() {
    let read = paragraphs(LAKE);
    for section in ["Lake Tarsk (", "The lake is 40", "The first steamer", "In 1911", "The lake has nine"] {
        assert!(read.iter().any(|paragraph| paragraph.starts_with(section)), "{section}: {read:?}");
    }
    assert_eq!(rule_of(LAKE, "2.1 Ferries"), BlockRule::RuleOrTable);
    assert_eq!(rule_of(LAKE, "[edit]"), BlockRule::RuleOrTable);
    assert_eq!(rule_of(LAKE, "Geography ["), BlockRule::Short);
}

#[test]
fn the_title_of_an_encyclopedia_page_is_what_its_first_sentence_defines() {
    assert_eq!(title(LAKE).as_deref(), Some("Lake Tarsk"));
    // Even if it is one word, below which there are facts.
    let facts = "Tarsk\nTarsk in winter\nArea: 41 km2\nDepth of the lake: 312 m";
    let text =
        LAKE.replace("Lake Tarsk\n", "Tarsk\n").replace("Lake Tarsk (", &format!("{facts}\n\nTarsk ("));
    assert_eq!(title(&text).as_deref(), Some("Tarsk"));
}

/// A report as it is copied from PDF, with a header and a number on each page.
fn report(front: &str) -> String {
    let paragraph = |name: &str| {
        format!(
            "The {name} of the harbour baths has been empty since the storms of the last\n\
             winter, and the council wants to open it again as a pool for children, which\n\
             the people of the town have asked for. The works on the {name} are to last two\n\
             years and cost four million.\n"
        )
    };
    let page = |number: usize| format!("\n– {number} –\n\nTown of Pell Council Minutes\n\n");
    format!(
        "{front}\n\n{}{}3 | Costs\n\n{}{}{}",
        paragraph("hall"),
        page(7),
        paragraph("tower"),
        page(8),
        paragraph("cellar")
    )
}

#[test]
fn the_header_of_pages_is_no_title_and_what_is_between_pages_is_no_text() {
    let text = report("Town of Pell Council Minutes\n\nA new pool for the harbour baths");
    assert_eq!(title(&text).as_deref(), Some("A new pool for the harbour baths"));
    assert_eq!(rule_of(&text, "– 7 –"), BlockRule::RuleOrTable);
    assert_eq!(rule_of(&text, "3 | Costs"), BlockRule::Short);
    assert_eq!(paragraphs(&text).len(), 3);
}

#[test]
fn wrapped_text_is_no_web_page_however_much_is_above_it() {
    let front = (1..12).map(|at| format!("{at} School of Baths, Pell\n")).collect::<String>();
    assert_eq!(paragraphs(&report(&front)).len(), 3);
}

#[test]
fn the_first_line_of_a_document_is_its_title_if_no_other_line_is() {
    let body = "The port handled four million tonnes. Nobody had expected that after so dry a summer.";
    let text = format!("Annual Report\nHarbour of Orva 2023\n\nOverview\n\n{body}");
    assert_eq!(title(&text.replace("Annual", "The Annual")).as_deref(), Some("The Annual Report"));
    // On a page, it is the first of its links.
    let links = (1..12).map(|at| format!("Link number{at}\n")).collect::<String>();
    assert_eq!(title(&format!("{links}\n{body}")), None);
}

#[test]
fn the_title_of_an_offer_is_above_whose_it_is() {
    let text = "Senior Plumber (m/f/d)\nKelda Pipes – Orva, Norland (on site)\nFull-time\n\n\
        Kelda Pipes has repaired the pipes of Orva since 1931. We need a plumber who likes old houses.";
    assert_eq!(title(text).as_deref(), Some("Senior Plumber (m/f/d)"));
}

#[test]
fn a_subtitle_or_a_path_is_no_title() {
    let body = "Orva Heat has opened a pipeline that carries heat below the sea to 140,000 homes. The \
        pipeline is 83 kilometres long. Heat from the sea warms the homes.";
    let text = format!(
        "Orva Heat Opens Longest Pipeline Below Sea\nThe pipeline will carry heat to 140,000 homes\n\n{body}"
    );
    assert_eq!(title(&text).as_deref(), Some("Orva Heat Opens Longest Pipeline Below Sea"));
    let links =
        text.replace("Orva Heat Opens Longest Pipeline Below Sea", "Pipeline · Weather · Harbour · Homes");
    assert_eq!(title(&links).as_deref(), Some("The pipeline will carry heat to 140,000 homes"));
    assert_eq!(title(&format!("Heat / Pipeline / Homes / Sea\n\n{body}")), None);
}

#[test]
fn a_question_is_the_title_above_its_answers_but_not_one_of_many() {
    let question = "Why does my outdoor tap whistle when I open it halfway?";
    let answer =
        "The outdoor tap whistles because its washer is loose. Open the tap and put in a new washer.";
    let text = format!("Home Repair\n{question}\nAsk Question\nViewed often\n\n{answer}");
    assert_eq!(title(&text).as_deref(), Some(question));
    let many: String = ["When does my box arrive?", "Can I pause my box?", "Why is my box empty?"]
        .map(|question| format!("{question}\n\nYour box arrives every week, and you can pause it.\n\n"))
        .concat();
    assert_eq!(title(&format!("Help\n\n{many}")), None);
}

fn title(text: &str) -> Option<String> {
    summarize(text, 1).title.map(|title| title.into_owned())
}

fn rule_of(text: &str, front: &str) -> BlockRule {
    let blocks = segment(Document::new(text)).blocks;
    let block =
        blocks.iter().find(|block| text.get(block.range.clone()).expect("a range").starts_with(front));
    block.expect("a block begins so").rule
}

fn paragraphs(text: &str) -> Vec<&str> {
    let blocks = segment(Document::new(text)).blocks;
    let paragraphs = blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
    paragraphs.map(|block| text.get(block.range.clone()).expect("a range")).collect()
}
