//! The golden articles: each gives the expected summary, to the last bit of every score.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use std::path::Path;
use std::{env, fs};

use nutgraf::{Summary, segment, summarize};
use report::{NAMES, report};

#[path = "golden/report.rs"]
mod report;

const NEWS: &str = include_str!("golden/news-pasted.txt");
const SITE: &str = "News Update\n\n\n";
const HEADLINE: &str = "Magnus Dalgaard praises frank talks on disputed harbour of Kelda.";
const INNER_HEADING: &str = "Three open questions in the harbour talks";
const FORM: &str = "Your email address will not be published.";

#[test]
fn every_article_gives_its_expected_summary() {
    let mut faults = String::new();
    for name in NAMES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
        let article = fs::read_to_string(path.with_extension("txt")).expect("the article can be read");
        let found = report(&article);
        if env::var_os("NUTGRAF_BLESS").is_some() {
            fs::write(path.with_extension("expected"), found).expect("the expected file can be written");
            continue;
        }
        match fs::read_to_string(path.with_extension("expected")) {
            Ok(expected) if expected == found => {}
            Ok(expected) => {
                faults += &format!(
                    "\n{name}.expected is not what the engine gives (- expected, + given):\n{}",
                    difference(&expected, &found)
                )
            }
            Err(error) => faults += &format!("\n{name}.expected: {error}\n"),
        }
    }
    assert!(faults.is_empty(), "{faults}\n`make bless` rewrites the files");
}

#[test]
fn every_article_in_the_folder_is_compared() {
    let folder = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden"))
        .expect("the folder can be read");
    let files = folder.map(|file| {
        file.expect("the folder can be read").file_name().into_string().expect("names are Unicode")
    });
    let mut names: Vec<_> = files.filter_map(|file| file.strip_suffix(".txt").map(str::to_owned)).collect();
    names.sort();
    assert_eq!(names, NAMES);
}

#[test]
fn a_pasted_news_page_gives_three_sentences_of_its_article() {
    assert_is_of_the_article(NEWS);
    assert_eq!(summarize(NEWS, 3).title.as_deref(), Some(HEADLINE));
}

#[test]
fn a_pasted_news_page_without_the_name_of_the_site_gives_the_same() {
    let page = NEWS.strip_prefix(SITE).expect("the page begins with the site's name");
    assert_is_of_the_article(page);
    assert_eq!(summarize(page, 3).title.as_deref(), Some(HEADLINE));
    assert_eq!(texts(&summarize(page, 3)), texts(&summarize(NEWS, 3)));
}

#[test]
fn a_pasted_news_page_without_a_headline_has_no_title_and_gives_sentences_of_its_article() {
    let page = NEWS.replacen(HEADLINE, "", 1);
    assert_is_of_the_article(&page);
    assert_eq!(summarize(&page, 3).title, None);
}

#[test]
fn a_form_of_address_before_a_name_does_not_end_the_sentence() {
    let segmentation = segment(nutgraf::Document::new(NEWS));
    let visit = segmentation
        .sentences
        .iter()
        .find(|sentence| sentence.text.contains("Mr. Dalgaard’s visit"))
        .expect("a sentence has the name whole");
    assert!(
        visit.text.starts_with("Mr. ") && visit.text.ends_with("because of the rain."),
        "{:?}",
        visit.text
    );
}

#[test]
fn an_inner_heading_is_not_joined_to_the_paragraph_below_it() {
    let segmentation = segment(nutgraf::Document::new(NEWS));
    assert!(segmentation.sentences.iter().any(|sentence| sentence.text == INNER_HEADING));
    assert!(
        segmentation
            .sentences
            .iter()
            .any(|sentence| sentence.text == "The first question is who pays for the dredging.")
    );
}

fn assert_is_of_the_article(page: &str) {
    // What surrounds the article is left out, however many sentences are requested.
    for count in [3, usize::MAX] {
        let summary = summarize(page, count);
        assert!(count != 3 || summary.sentences.len() == 3);
        for sentence in &summary.sentences {
            let surrounding = ["News Update", HEADLINE, INNER_HEADING, FORM, "Required fields"]
                .iter()
                .find(|line| sentence.text.contains(*line));
            assert_eq!(surrounding, None, "in {:?}", sentence.text);
        }
    }
}

fn texts<'a>(summary: &'a Summary<'_>) -> Vec<&'a str> {
    summary.sentences.iter().map(|sentence| &*sentence.text).collect()
}

/// The lines from the first difference to the last, with two lines around them.
fn difference(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let front = expected.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let back =
        expected[front..].iter().rev().zip(found[front..].iter().rev()).take_while(|(a, b)| a == b).count();
    let show =
        |sign: &str, lines: &[&str]| lines.iter().map(|line| format!("{sign} {line}\n")).collect::<String>();
    let around = |lines: &[&str]| show(" ", lines);
    around(&expected[front.saturating_sub(2)..front])
        + &show("-", &expected[front..expected.len() - back])
        + &show("+", &found[front..found.len() - back])
        + &around(&expected[expected.len() - back..(expected.len() - back + 2).min(expected.len())])
}
