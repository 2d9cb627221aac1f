//! What JavaScript receives: plain objects with the fields that the types promise, and its own blocks
//! returned.

use std::collections::BTreeSet;

use js_sys::{Array, Object, RangeError, TypeError};
use nutgraf::{BlockRule, ReadingRule};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{NEWS, get, js, json, list, segment, string, summarize};

const TYPES: &str = include_str!("../../src/web/types.d.ts");

#[wasm_bindgen_test]
fn every_result_has_exactly_the_fields_of_its_type() {
    let summary = summarize(&NEWS.into(), "{ focus: ['harbour'] }");
    assert_fields(&summary, "Summary");
    assert_fields(&get(&summary, "statistics"), "Statistics");
    assert_fields(&get(&summary, "statistics.article"), "Extent");
    assert_fields(&get(&summary, "statistics.summary"), "Extent");
    for sentence in list(&summary, "sentences") {
        assert_sentence(&sentence, "Sentence");
        assert_fields(&get(&sentence, "score"), "Score");
        for reason in list(&sentence, "reasons") {
            let counts = ["title", "focus"].contains(&string(&reason, "kind").as_str());
            let expected: BTreeSet<_> =
                fields("Reason").into_iter().filter(|field| counts || field != "count").collect();
            assert_eq!(names(&reason), expected, "{}", json(&reason));
        }
    }
    list(&summary, "keywords").iter().for_each(|keyword| assert_fields(keyword, "Keyword"));
    let segmentation = segment(&NEWS.into());
    assert_fields(&segmentation, "Segmentation");
    let sentences = list(&segmentation, "sentences");
    sentences.iter().for_each(|sentence| assert_sentence(sentence, "SegmentedSentence"));
    list(&segmentation, "blocks").iter().for_each(|block| assert_fields(block, "Block"));
}

#[wasm_bindgen_test]
fn a_sentence_says_what_is_left_out_of_it_only_if_anything_is() {
    let marked = "The ferry leaves at noon.[3] The crew has slept on board.".into();
    for sentences in
        [list(&segment(&marked), "sentences"), list(&summarize(&marked, "{ share: 1 }"), "sentences")]
    {
        assert!(get(&sentences[1], "left_out").is_undefined());
        let left_out = list(&sentences[0], "left_out");
        assert_eq!(left_out.len(), 1);
        assert_fields(&left_out[0], "LeftOut");
    }
    assert!(ReadingRule::all().all(|rule| TYPES.contains(&format!("  | \"{rule}\""))));
}

#[wasm_bindgen_test]
fn every_kind_of_block_and_reason_is_one_of_its_type() {
    let text = "News Update\n\nOld ferries for the lake\n\n\
        The council of Stensund voted for old ferries on the lake on Monday, the radio said.\n\n\
        - one item, which ends.\n\n> A quotation of somebody, who said it.\n\nPhoto: Ann Lee\n\nShare this";
    let kinds: BTreeSet<_> =
        list(&segment(&text.into()), "blocks").iter().map(|block| string(block, "kind")).collect();
    assert!(kinds.len() > 4 && kinds.iter().all(|kind| TYPES.contains(&format!("\"{kind}\""))), "{kinds:?}");
    assert!(BlockRule::all().all(|rule| TYPES.contains(&format!("  | \"{rule}\""))));
    let chosen = list(&summarize(&NEWS.into(), "{ share: 1, focus: ['ferry'] }"), "sentences");
    let kinds: BTreeSet<_> = chosen
        .iter()
        .flat_map(|sentence| list(sentence, "reasons"))
        .map(|reason| string(&reason, "kind"))
        .collect();
    assert!(kinds.len() > 5 && kinds.iter().all(|kind| TYPES.contains(&format!("\"{kind}\""))), "{kinds:?}");
    let reasons = [
        ("''", "{}"),
        ("'The ferry leaves at noon.'", "{ words: 1 }"),
        ("'The ferry leaves at noon.'", "{ sentences: 2 }"),
    ];
    let found = reasons.map(|(text, options)| string(&summarize(&js(text), options), "shortfall"));
    assert_eq!(found, ["no-text", "nothing-fits", "few-sentences"]);
    assert!(found.iter().all(|reason| TYPES.contains(&format!("\"{reason}\""))));
}

#[wasm_bindgen_test]
fn what_is_unknown_is_null() {
    let summary = summarize(&"Zyx.".into(), "{ sentences: 1 }");
    assert!(
        ["title", "language", "shortfall"].iter().all(|field| get(&summary, field).is_null()),
        "{}",
        json(&summary)
    );
    let empty = summarize(&"".into(), "{}");
    assert_eq!(
        (string(&empty, "text").as_str(), list(&empty, "sentences").len(), list(&empty, "keywords").len()),
        ("", 0, 0)
    );
}

#[wasm_bindgen_test]
fn results_are_plain_objects_all_the_way_down() {
    assert_plain(&summarize(&NEWS.into(), "{}"));
    assert_plain(&segment(&NEWS.into()));
}

#[wasm_bindgen_test]
fn given_blocks_are_used_and_returned_unchanged() {
    let source = js("{ source: 'Menu 🚢. Headline 🚢. First sentence. Second one. Caption.', blocks: [
        { kind: 'title', rule: 'given', start: 9, end: 21 },
        { kind: 'paragraph', rule: 'given', start: 22, end: 49 },
        { kind: 'caption', rule: 'given', start: 50, end: 58 },
    ] }");
    assert_eq!(json(&get(&segment(&source), "blocks")), json(&get(&source, "blocks")));
    let ruled =
        js("{ source: 'Home page.', blocks: [{ kind: 'caption', rule: 'menu', start: 0, end: 10 }] }");
    assert_eq!(string(&list(&segment(&ruled), "blocks")[0], "rule"), "given");
    let summary = summarize(&source, "{ share: 1 }");
    assert_eq!(
        (string(&summary, "title").as_str(), string(&summary, "text").as_str()),
        ("Headline 🚢.", "First sentence. Second one.")
    );
    let blocks: Vec<_> =
        list(&summary, "sentences").iter().map(|sentence| get(sentence, "block").as_f64()).collect();
    assert_eq!(blocks, [Some(1.0), Some(1.0)]);
}

#[wasm_bindgen_test]
fn errors_name_the_invalid_block() {
    let wrong_types = [
        ("3", "source.blocks[0]"),
        ("{ start: 0, end: 2 }", "source.blocks[0].kind"),
        ("{ kind: 'paragraph', end: 2 }", "source.blocks[0].start"),
        ("{ kind: 'paragraph', start: 0, end: '2' }", "source.blocks[0].end"),
    ];
    wrong_types.iter().for_each(|(block, name)| assert_refused::<TypeError>(block, name));
    let out_of_range = [
        ("{ kind: 'menu', start: 0, end: 2 }", "source.blocks[0].kind"),
        ("{ kind: 'paragraph', start: -1, end: 2 }", "source.blocks[0].start"),
        ("{ kind: 'paragraph', start: 0.5, end: 2 }", "source.blocks[0].start"),
        ("{ kind: 'paragraph', start: 0, end: 100 }", "source.blocks[0].end"),
        ("{ kind: 'paragraph', start: 1, end: 3 }", "source.blocks[0].start"),
        ("{ kind: 'paragraph', start: 4, end: 2 }", "source.blocks[0]"),
        (
            "{ kind: 'paragraph', start: 0, end: 5 }, { kind: 'paragraph', start: 4, end: 6 }",
            "source.blocks[1]",
        ),
    ];
    out_of_range.iter().for_each(|(block, name)| assert_refused::<RangeError>(block, name));
}

/// Fails unless blocks of a text that begins with a surrogate pair are rejected with this name.
fn assert_refused<E: JsCast>(blocks: &str, name: &str) {
    let source = js(&format!("{{ source: '🚢 Text of a block.', blocks: [{blocks}] }}"));
    for answer in [
        nutgraf::web::summarize(&source, &JsValue::UNDEFINED),
        nutgraf::web::segment(&source, &JsValue::UNDEFINED),
    ] {
        let error = answer.map(|answer| json(&answer)).expect_err(blocks);
        assert!(error.is_instance_of::<E>(), "{blocks}: {error:?}");
        assert!(
            string(&error, "message").contains(&format!("`{name}`")),
            "{blocks}: {}",
            string(&error, "message")
        );
    }
}

/// `left_out` is omitted where nothing is left out.
fn assert_sentence(value: &JsValue, interface: &str) {
    let expected = fields(interface).into_iter().filter(|field| field != "left_out");
    let found = names(value).into_iter().filter(|field| field != "left_out");
    assert!(expected.eq(found), "{interface}: {}", json(value));
}

fn assert_fields(value: &JsValue, interface: &str) {
    assert_eq!(names(value), fields(interface), "{interface}");
}

fn names(object: &JsValue) -> BTreeSet<String> {
    Object::keys(object.unchecked_ref::<Object>()).iter().filter_map(|name| name.as_string()).collect()
}

/// The names of an interface's fields, including inherited ones.
fn fields(interface: &str) -> BTreeSet<String> {
    let (head, body) = TYPES
        .split_once(&format!("export interface {interface} "))
        .and_then(|(_, rest)| rest.split_once("{\n"))
        .expect("the interface");
    let body = body.split_once("\n}").map_or(body, |(body, _)| body);
    let own = body
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_once(':'))
        .map(|(name, _)| name.trim_end_matches('?').to_owned());
    let inherited = head.trim().strip_prefix("extends ").map(fields).unwrap_or_default();
    own.filter(|name| name.chars().all(|c| c == '_' || c.is_alphanumeric())).chain(inherited).collect()
}

fn assert_plain(value: &JsValue) {
    if let Some(array) = value.dyn_ref::<Array>() {
        return array.iter().for_each(|item| assert_plain(&item));
    }
    if let Some(object) = value.dyn_ref::<Object>() {
        assert!(Object::is(&Object::get_prototype_of(object), &js("Object.prototype")), "{object:?}");
        return Object::values(object).iter().for_each(|item| assert_plain(&item));
    }
    assert!(value.is_string() || value.as_f64().is_some() || value.is_null(), "{value:?}");
}
