//! Which line of a pasted text is its title, and what of it.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{Document, Summarizer, summarize};

const LEAD: &str = "The north bridge of Orva has been shut to lorries since Monday because of cracks in two \
                    of its cables, and cars may follow, the city said.";
const REST: &str = "A firm from Kelda tests all cables of the bridge until June.";

#[test]
fn a_first_line_that_asks_exclaims_or_says_two_things_is_the_title_and_no_sentence() {
    for title in [
        "Is the north bridge safe?",
        "Lorries: is the bridge safe for them?",
        "Who pays?",
        "The bridge is shut!",
        "The bridge is shut. Lorries must wait.",
        "“Is the bridge safe?” asks the city",
    ] {
        let text = format!("{title}\n\n{LEAD}\n\n{REST}");
        assert_eq!(title_of(&text).as_deref(), Some(title));
        let summary = summarize(&text, 9);
        assert!(summary.sentences.iter().all(|sentence| sentence.text != title), "{title:?}");
    }
}

#[test]
fn a_first_sentence_is_no_title() {
    for first in [
        "“Is the bridge safe?”",
        "It is cold in Orva, and the bridge is shut.",
        "The U.S. firm is here.",
        "Ann Bell, 81, died on Monday, surrounded by friends and boats.",
        "Hello Ann, how is Orva?\nThe bridge is shut.",
        "Dear friends of the bridge,",
        "Good morning to all!",
    ] {
        assert_eq!(title_of(&format!("{first}\n\n{LEAD}\n\n{REST}")), None, "{first:?}");
    }
}

#[test]
fn a_first_line_above_running_text_is_the_title_even_if_none_of_its_words_recurs() {
    for title in [
        "What winter leaves behind",
        "Why we wait, and for whom we all have been waiting so long in this cold and windy place",
    ] {
        assert_eq!(title_of(&format!("{title}\n\n{LEAD}\n\n{REST}")).as_deref(), Some(title));
    }
    assert_eq!(title_of(&format!("{LEAD}\n\nWhat winter leaves behind\n\n{LEAD}\n\n{REST}")), None);
}

#[test]
fn the_title_is_the_line_above_by_line_or_date_rather_than_a_teaser_below_it() {
    for dated in ["By Ada Lind", "13/06/2024 Ada Lind", "Updated 14 May 2024, 9:30"] {
        let text = format!(
            "Is the bridge of Orva safe?\n\nThe city has little time.\n\n{dated}\n\nMore on this\n\n\
             North bridge of Kelda gets new cables\n\n{LEAD}\n\n{REST}"
        );
        assert_eq!(title_of(&text).as_deref(), Some("Is the bridge of Orva safe?"), "{dated:?}");
    }
}

#[test]
fn the_name_of_the_site_is_cut_off_a_title() {
    for site in [
        " | Orva Health News",
        " - The Courier",
        " – The Orva Courier",
        " — courier.example",
        " · Courier",
        " » Orva » Courier",
        " :: Orva Courier",
        " | News | The Courier of Orva",
    ] {
        for title in ["North bridge of Orva shut to lorries", "Is the north bridge safe?"] {
            assert_eq!(
                title_of(&format!("{title}{site}\n\n{LEAD}\n\n{REST}")).as_deref(),
                Some(title),
                "{site:?}"
            );
        }
    }
}

#[test]
fn a_headline_with_a_dash_of_its_own_is_whole_and_so_is_a_title_that_the_caller_gives() {
    for title in [
        "North bridge of Orva shut – what now",
        "North bridge of Orva shut - Kelda",
        "North Bridge of Orva Shut – Lorries Wait",
        "North Bridge of Orva Shut – And They Are Not Glad",
        "Orva-Kelda bridge shut",
        "Bridge – Orva",
    ] {
        let text = format!("{title}\n\n{LEAD}\n\n{REST}");
        assert_eq!(title_of(&text).as_deref(), Some(title));
    }
    let given = "North bridge of Orva shut | The Courier";
    let text = format!("{given}\n\n{LEAD}\n\n{REST}");
    let document = Document::new(&text).title(given);
    let summary = Summarizer::default().summarize(document);
    assert_eq!(summary.title.as_deref(), Some(given));
}

fn title_of(text: &str) -> Option<String> {
    summarize(text, 1).title.map(std::borrow::Cow::into_owned)
}

#[test]
fn a_heading_of_the_first_level_in_markdown_is_the_title_whatever_else_is_above_the_text() {
    let text = "Ferries of the lake and other ferries\n\n# Report\n\nThe ferries of the lake carried 40,000 \
        people in summer, a tenth more than the year before. Two ferries were sold.\n\nThe lake froze in \
        January, so no ferries left for nine days.";
    assert_eq!(title_of(text).as_deref(), Some("Report"));
}

#[test]
fn a_label_with_names_is_no_title() {
    let text = include_str!("everyday/minutes.txt");
    assert_eq!(title_of(text), None);
}

#[test]
fn the_first_line_above_a_talk_is_its_title() {
    let talk = "Ana Lind  0:04\nThe fence costs 900, so there is not much left for the pond, which leaks \
        in two places.\n\nJon Vik  0:18\nThen the pond can wait.\n\nAna Lind  0:31\nGood.";
    let above = |line: &str| title_of(&format!("{line}\n\n{talk}"));
    assert_eq!(above("Call of the garden club").as_deref(), Some("Call of the garden club"));
    assert_eq!(above("Tim Holm  0:01\nHello, all of you."), None);
}
