//! Every text has a defined answer, however odd it is.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{Document, Language, Shortfall, Summary, segment, summarize};
use reading::is_read;

mod reading;

#[test]
fn a_text_with_nothing_to_read_gives_an_empty_summary_that_says_so() {
    for text in [
        "",
        " ",
        "\n\n\t \r\n",
        "\u{a0}\u{2003}\u{3000}",
        "\0",
        "\0\0\0\n\0",
        "\u{1b}\u{7}\u{8}",
        "\u{85}\u{2028}\u{2029}\u{c}\u{b}",
        "\u{feff}",
        "\u{200b}\u{feff} \n",
    ] {
        let summary = summarize(text, 3);
        assert_eq!(
            (summary.sentences.len(), summary.shortfall, summary.text().as_str()),
            (0, Some(Shortfall::NoText), ""),
            "{text:?}"
        );
        assert!(
            summary.keywords.is_empty() && summary.title.is_none() && summary.language.is_none(),
            "{text:?}"
        );
        assert!(segment(Document::new(text)).sentences.is_empty(), "{text:?}");
    }
}

#[test]
fn a_text_of_invisible_characters_has_nothing_to_read() {
    for text in ["\u{ad}", "\u{200d}\u{2060}", "\u{34f}", "\u{61c}\u{200e}", "\u{fe0f}"] {
        assert_eq!(summarize(text, 3).shortfall, Some(Shortfall::NoText), "{text:?}");
    }
    assert_eq!(summarize("\u{ad}\u{301}", 1).shortfall, None);
}

#[test]
fn one_word_one_emoji_or_one_sentence_is_its_own_summary() {
    for text in [
        "Word",
        "word.",
        "7",
        "…",
        "?",
        "😀",
        "👩‍👩‍👧‍👦",
        "🇸🇪",
        "字",
        "כן",
        "e\u{301}",
        "The ferry leaves at noon.",
        "Home",
        "Share this",
        "# Heading",
        "- item",
    ] {
        let summary = summarize(text, 1);
        assert_eq!((texts(&summary), summary.shortfall), (vec![text], None), "{text:?}");
        assert_eq!(summarize(text, 3).shortfall, Some(Shortfall::FewSentences), "{text:?}");
    }
}

#[test]
fn white_space_around_a_sentence_is_not_part_of_it() {
    let summary = summarize("\n\n  The ferry leaves at noon. \u{a0}\r\n", 1);
    assert_eq!(
        (texts(&summary), summary.sentences[0].range.clone()),
        (vec!["The ferry leaves at noon."], 4..29)
    );
}

#[test]
fn a_text_of_headings_is_summarized_by_them_without_boilerplate() {
    let summary = summarize("Ferries to be sold\n\nSubscribe\n\nA bridge for Stensund\n\nShare this\n", 5);
    assert_eq!(texts(&summary), ["Ferries to be sold", "A bridge for Stensund"]);
}

#[test]
fn a_text_of_list_items_is_summarized_by_them_without_boilerplate() {
    let summary = summarize("- apples from the garden\n- pears\n- plums and cherries\n\nShare this\n", 5);
    assert_eq!(texts(&summary), ["- apples from the garden", "- pears", "- plums and cherries"]);
}

#[test]
fn ten_megabytes_without_a_full_stop_are_cut_at_white_space_into_candidates() {
    let text = words(10 << 20);
    let segmentation = segment(Document::new(&text));
    let longest = segmentation.sentences.iter().map(|sentence| sentence.text.chars().count()).max();
    assert!(
        longest <= Some(2000) && segmentation.sentences.len() > text.len() / 2001,
        "{longest:?} in {}",
        segmentation.sentences.len()
    );
    assert!(
        segmentation
            .sentences
            .iter()
            .all(|sentence| sentence.text.split(' ').all(|word| word.starts_with("word") && word.len() >= 5))
    );
    let summary = summarize(&text, 3);
    assert_eq!((summary.sentences.len(), summary.shortfall), (3, None));
    assert_eq!(summary.statistics.article.sentences, segmentation.sentences.len());
}

#[test]
fn a_text_without_full_stop_or_white_space_is_cut_between_characters() {
    for text in ["x".repeat(100_000), "é".repeat(50_000), "😀".repeat(25_000), "字".repeat(33_333)] {
        let segmentation = segment(Document::new(&text));
        assert!(segmentation.sentences.iter().all(|sentence| sentence.text.chars().count() <= 2000));
        assert_eq!(segmentation.sentences.iter().map(|sentence| &*sentence.text).collect::<String>(), text);
        assert_eq!(summarize(&text, 1).sentences.len(), 1);
    }
}

#[test]
fn a_hundred_thousand_lines_of_one_word_give_a_summary_within_the_limit() {
    let lines = (0..100_000).map(|number| format!("word{number}\n")).collect::<String>();
    for count in [0, 1, 3, 1000] {
        assert_eq!(summarize(&lines, count).sentences.len(), count);
    }
}

#[test]
fn every_kind_of_line_end_separates_lines() {
    let lines = [
        "A bridge for Stensund",
        "",
        "The council of Stensund voted for a bridge of stone across the river on Monday.",
        "It will open in May, the council said.",
    ];
    for end in ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{c}", "\u{b}", "\u{85}"] {
        let text = lines.join(end);
        let segmentation = segment(Document::new(&text));
        let found: Vec<_> = segmentation.sentences.iter().map(|sentence| &*sentence.text).collect();
        assert_eq!(found, [lines[0], lines[2], lines[3]], "{end:?}");
        assert_eq!(summarize(&text, 1).title.as_deref(), Some(lines[0]), "{end:?}");
        assert!(
            segmentation
                .sentences
                .iter()
                .all(|sentence| text.get(sentence.range.clone()) == Some(&*sentence.text)),
            "{end:?}"
        );
    }
}

#[test]
fn invisible_characters_change_no_choice_and_ranges_count_them() {
    let plain = include_str!("golden/news-pasted.txt");
    let chosen = summarize(plain, 3);
    let invisible = [
        ("a byte order mark", format!("\u{feff}{plain}")),
        (
            "no-break spaces",
            plain.replace("Mr Dalgaard", "Mr\u{a0}Dalgaard").replace("six hours", "six\u{202f}hours"),
        ),
        ("soft hyphens", plain.replace("harbour", "har\u{ad}bour").replace("foreign", "for\u{ad}eign")),
        ("zero-width spaces at the ends of lines", plain.replace('\n', "\u{200b}\n")),
        ("zero-width joiners", plain.replace("Kelda", "Kel\u{200d}da")),
        ("bidirectional marks", plain.replace("Vessen", "\u{200e}Vessen\u{200e}")),
        ("CRLF", plain.replace('\n', "\r\n")),
    ];
    let bare = |text: &str| {
        text.replace(['\u{ad}', '\u{200b}', '\u{200d}', '\u{200e}', '\u{feff}'], "")
            .replace(['\u{a0}', '\u{202f}'], " ")
    };
    for (name, text) in invisible {
        let summary = summarize(&text, 3);
        let found: Vec<_> = summary.sentences.iter().map(|sentence| bare(&sentence.text)).collect();
        assert_eq!(found, texts(&chosen), "{name}");
        assert!(
            summary.sentences.iter().all(|sentence| is_read(
                &text,
                sentence.range.clone(),
                &sentence.left_out,
                &sentence.text
            )),
            "{name}"
        );
        assert_eq!(summary.title.as_deref().map(bare), chosen.title.as_deref().map(str::to_owned), "{name}");
    }
}

#[test]
fn a_byte_order_mark_is_not_part_of_the_first_sentence() {
    assert_eq!(summarize("\u{feff}The ferry leaves at noon.", 1).sentences[0].range, 3..28);
}

#[test]
fn right_to_left_text_is_read_like_any_other() {
    let hebrew = "המעבורת יוצאת בצהריים. היא חוזרת בערב! האם יש בה מקום?";
    let segmentation = segment(Document::new(hebrew));
    let found: Vec<_> = segmentation.sentences.iter().map(|sentence| &*sentence.text).collect();
    assert_eq!(found, ["המעבורת יוצאת בצהריים.", "היא חוזרת בערב!", "האם יש בה מקום?"]);
    assert_eq!(segmentation.language, Some(Language::Hebrew.into()));
}

#[test]
fn a_text_in_mixed_scripts_has_the_language_of_most_letters() {
    let english = "The word for ferry is the same on both sides of the river, and it is written 渡し船 here.";
    let japanese = "この川の両岸では、渡し船のことを同じ言葉で呼び、英語では ferry と書く。";
    assert_eq!(summarize(english, 1).language, Some(Language::English.into()));
    assert_eq!(summarize(japanese, 1).language, Some(Language::Japanese.into()));
    assert_eq!(
        summarize(&format!("{english} {english} {japanese}"), 1).language,
        Some(Language::English.into())
    );
}

#[test]
fn a_sentence_that_is_repeated_many_times_is_chosen_once() {
    for sentence in ["The ferry leaves at noon.", "No.", "渡し船は正午に出る。"] {
        for between in [" ", "\n", "\n\n"] {
            let text = [sentence; 500].join(between);
            let summary = summarize(&text, 3);
            assert_eq!(
                (texts(&summary), summary.shortfall),
                (vec![sentence], Some(Shortfall::FewSentences)),
                "{sentence} {between:?}"
            );
        }
    }
}

fn texts<'a>(summary: &'a Summary<'_>) -> Vec<&'a str> {
    summary.sentences.iter().map(|sentence| &*sentence.text).collect()
}

/// Words separated by spaces, at least this many bytes in all.
fn words(bytes: usize) -> String {
    let mut text = "word0".to_owned();
    for number in 1.. {
        if text.len() >= bytes {
            break;
        }
        text += &format!(" word{number}");
    }
    text
}

#[test]
fn a_mark_repeated_endlessly_takes_no_longer_than_other_texts() {
    // If the time grew with the square of the length, each of these would take minutes.
    let marks = [
        ".",
        "! ",
        "a.",
        "a. ",
        "A.",
        "(",
        ".[1]",
        ". [1] ",
        ".\"",
        "… ",
        "。",
        "1. ",
        "- a\n",
        "> a\n",
        "a\n",
        "!😀 ",
        "a' ",
        "x (a/b)\n",
        "He said so. ",
    ];
    for mark in marks {
        let text = mark.repeat(200_000 / mark.len());
        assert!(summarize(&text, 3).sentences.len() <= 3, "{mark:?}");
    }
    let gap = format!("It rained. A ferry.{}{}", " ".repeat(200_000), "Boat. ".repeat(20_000));
    assert!(summarize(&gap, 3).sentences.len() <= 3);
}
