//! Offsets are UTF-16 units of the caller's own string.

use js_sys::{Array, JsString, Object};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::report::ARTICLES;
use super::{assert_read, get, js, json, list, number, segment, string, summarize};

/// Texts with emoji, joined and combining characters, and lone or reversed surrogates.
const ODD: [&str; 8] = [
    r#""The 🚢 leaves at noon. Tickets 🎟️🎟️ are sold on board! 👩‍👩‍👧‍👦 families pay less. 🇸🇪""#,
    r#""\ud83dThe ferry leaves at noon. Tickets are sold on board.""#,
    r#""The ferry \ud83d leaves at noon. Tickets \ude00 are sold on board.\ude00""#,
    r#""The ferry \ude00\ud83d leaves. 😀 Tickets are \ud83d\ud83d\ude00 sold on board. \ud83d""#,
    r#""\ud800 \udc00 \ud800\n\udfff""#,
    r#""\ufffdThe ferry leaves at \ufffd noon. \ud83dTickets are sold.""#,
    r#""渡し船\ud842は正午に出る。𠮷野家は右岸にある。\udfb7帰りは夕方だ。""#,
    r#""\ufeffThe cafe\u0301\r\nat the quay\u00a0opens at 9 a.m. It is 😀 free\u00ad.""#,
];

/// Lone surrogates around marks that are not read.
const MARKED: &str = concat!(
    r#""🚢\ud83d The ferry leaves the \udc00 quay at noon.\n\n"#,
    r#"Jon\ud801 &amp; Lea\udc02 sell the tickets\ud803 on board.[3]""#
);

#[wasm_bindgen_test]
fn every_sentence_and_keyword_of_an_article_is_what_is_read_at_its_offsets() {
    for (_, article, _) in ARTICLES {
        assert_all_read(&JsString::from(*article));
    }
}

#[wasm_bindgen_test]
fn emoji_and_lone_surrogates_do_not_shift_the_offsets_of_sentences_and_keywords() {
    for odd in ODD {
        assert_all_read(&js(odd).unchecked_into());
    }
    for unit in [0xd800, 0xdbff, 0xdc00, 0xdfff] {
        let alone = JsString::from_char_code1(unit);
        assert_all_read(&alone);
        assert_all_read(
            &alone
                .concat(&"The ferry leaves at noon.".into())
                .concat(&alone)
                .concat(&" It is late. ".into())
                .concat(&alone),
        );
    }
}

#[wasm_bindgen_test]
fn what_is_left_out_of_a_sentence_has_offsets_too() {
    let source: JsString = js(MARKED).unchecked_into();
    let summary = summarize(&source, "{ share: 1 }");
    for sentences in [list(&summary, "sentences"), list(&segment(&source), "sentences")] {
        let left_out = sentences.iter().map(|sentence| {
            let left_out = get(sentence, "left_out");
            let parts = if left_out.is_undefined() { Vec::new() } else { list(sentence, "left_out") };
            let slice = |part: &JsValue| {
                source.slice(number(part, "start") as u32, number(part, "end") as u32).as_string()
            };
            parts.iter().map(|part| (string(part, "rule"), slice(part).expect("a text"))).collect::<Vec<_>>()
        });
        let expected = [("entity", "&amp;"), ("note-mark", "[3]")];
        let expected = expected.map(|(rule, text)| (rule.to_owned(), text.to_owned()));
        assert_eq!(left_out.collect::<Vec<_>>(), [vec![], expected.to_vec()], "{}", json(&summary));
    }
}

#[wasm_bindgen_test]
fn a_sentence_without_its_marks_keeps_the_lone_surrogates_beside_them() {
    let source = js(MARKED);
    let expected = [
        js(r#""🚢\ud83d The ferry leaves the \udc00 quay at noon.""#),
        js(r#""Jon\ud801 & Lea\udc02 sell the tickets\ud803 on board.""#),
    ];
    let summary = summarize(&source, "{ share: 1 }");
    for sentences in [list(&summary, "sentences"), list(&segment(&source), "sentences")] {
        assert_eq!(sentences.len(), 2);
        for (sentence, expected) in sentences.iter().zip(&expected) {
            assert!(Object::is(&get(sentence, "text"), expected), "{}", json(sentence));
        }
    }
    let joined = Array::of2(&expected[0], &expected[1]).join(" ");
    assert!(Object::is(&get(&summary, "text"), &joined), "{}", json(&summary));
}

#[wasm_bindgen_test]
fn the_text_of_a_summary_is_its_sentences_joined_including_lone_surrogates() {
    for odd in ODD.iter().filter(|odd| !odd.contains('渡')) {
        let summary = summarize(&js(odd), "{ share: 1 }");
        let texts: Array = list(&summary, "sentences").iter().map(|sentence| get(sentence, "text")).collect();
        assert!(Object::is(&texts.join(" "), &get(&summary, "text")), "{}", json(&summary));
    }
    let japanese = summarize(&js(ODD[6]), "{ share: 1 }");
    let texts: Array = list(&japanese, "sentences").iter().map(|sentence| get(sentence, "text")).collect();
    assert!(
        texts.length() == 3 && Object::is(&texts.join(""), &get(&japanese, "text")),
        "{}",
        json(&japanese)
    );
}

#[wasm_bindgen_test]
fn sentences_of_a_segmentation_cover_every_unit_that_is_not_blank() {
    for odd in ODD {
        let source: JsString = js(odd).unchecked_into();
        let mut covered = vec![false; source.length() as usize];
        for sentence in list(&segment(&source), "sentences") {
            covered[number(&sentence, "start") as usize..number(&sentence, "end") as usize].fill(true);
        }
        let is_blank = |unit: u16| {
            char::from_u32(unit.into())
                .is_some_and(|c| c.is_whitespace() || c.is_control() || c == '\u{feff}')
        };
        for (unit, covered) in source.iter().zip(covered) {
            assert!(covered || is_blank(unit), "unit {unit:04x} of {odd}");
        }
    }
}

#[wasm_bindgen_test]
fn a_headline_that_is_not_in_the_text_is_the_title() {
    let summary = summarize(&js(ODD[2]), r#"{ type: "headline", title: "A 🚢 at noon" }"#);
    let headline = &list(&summary, "sentences")[0];
    assert_eq!(
        (get(headline, "text"), number(headline, "start"), number(headline, "end")),
        ("A 🚢 at noon".into(), 0.0, 0.0)
    );
    assert_eq!(get(&summary, "text"), "A 🚢 at noon");
}

fn assert_all_read(source: &JsString) {
    let summary = summarize(source, "{ share: 1 }");
    assert_read(source, &list(&summary, "sentences"));
    assert_read(source, &list(&summary, "keywords"));
    assert_read(source, &list(&segment(source), "sentences"));
}
