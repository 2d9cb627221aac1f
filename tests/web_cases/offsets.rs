//! Offsets are UTF-16 units of the caller's own string.

use js_sys::{Array, JsString, Object};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::report::ARTICLES;
use super::{assert_slices, get, js, json, list, number, segment, summarize};

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

#[wasm_bindgen_test]
fn every_sentence_and_keyword_of_an_article_is_the_slice_at_its_offsets() {
    for (_, article, _) in ARTICLES {
        assert_all_slices(&JsString::from(*article));
    }
}

#[wasm_bindgen_test]
fn emoji_and_lone_surrogates_do_not_shift_the_offsets_of_sentences_and_keywords() {
    for odd in ODD {
        assert_all_slices(&js(odd).unchecked_into());
    }
    for unit in [0xd800, 0xdbff, 0xdc00, 0xdfff] {
        let alone = JsString::from_char_code1(unit);
        assert_all_slices(&alone);
        assert_all_slices(
            &alone
                .concat(&"The ferry leaves at noon.".into())
                .concat(&alone)
                .concat(&" It is late. ".into())
                .concat(&alone),
        );
    }
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

fn assert_all_slices(source: &JsString) {
    let summary = summarize(source, "{ share: 1 }");
    assert_slices(source, &list(&summary, "sentences"));
    assert_slices(source, &list(&summary, "keywords"));
    assert_slices(source, &list(&segment(source), "sentences"));
}
