//! The JavaScript API in a browser: reading an element of the page, and finding sentences in it again.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use js_sys::{Array, JsString, Object};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_cases::{assert_read, get, js, json, list, number, segment, string, summarize};
use web_sys::{Element, HtmlElement};

mod web_cases;

wasm_bindgen_test_configure!(run_in_browser);

const NOTHING: JsValue = JsValue::UNDEFINED;

const STORY: &str = r#"
<header><h1>Night trains return to the <em>Varda</em> valley</h1></header>
<p>The night train from Sorel to Varda will run again from October,
  the ministry of <a href="page.html">transport</a> said on <em>Monday</em>. Two trains 🚂
  leave each evening.</p>
<h2>Why the railway came back</h2>
<p>Flights between the two cities were full for most of last year.<br>The road over the pass
  is closed in winter.</p>
<ul><li>Tickets go on sale in August.</li><li><p>Children travel with their parents for nothing.</p></li></ul>
<blockquote><p>I would rather sleep on a train than rise for a flight, said
  a baker from Sorel.</p></blockquote>
<div>Hoteliers in Varda hope that the night trains will bring back the hikers.</div>
<h1>Another first heading</h1>
"#;

/// Each contains the word "unread" and is not part of an article.
const UNREAD: [&str; 22] = [
    "<script>// unread</script>",
    "<style>.unread { color: red }</style>",
    "<noscript><p>unread</p></noscript>",
    "<template><p>unread</p></template>",
    "<nav><a href='#'>unread</a></nav>",
    "<aside><p>unread</p></aside>",
    "<footer><p>unread</p></footer>",
    "<figure><figcaption>unread</figcaption></figure>",
    "<form><p>unread</p><button>unread</button></form>",
    "<select><option>unread</option></select>",
    "<textarea>unread</textarea>",
    "<svg><text>unread</text></svg>",
    "<p hidden>unread</p>",
    "<p aria-hidden='true'>unread</p>",
    "<p style='display: none'>unread</p>",
    "<p style='visibility: hidden'>unread</p>",
    "<div role='navigation'>unread</div>",
    "<span hidden>unread</span>",
    "<span style='position: absolute; width: 1px; height: 1px; overflow: hidden'>unread</span>",
    "<span class='sr-only'>unread</span>",
    "<b data-nut-graf='skip'>unread</b>",
    "<!-- unread -->",
];

#[wasm_bindgen_test]
fn the_kinds_of_blocks_come_from_their_tags() {
    let element = page(STORY);
    let expected = [
        ("title", "Night trains return to the Varda valley"),
        (
            "paragraph",
            "The night train from Sorel to Varda will run again from October, the ministry of transport said \
                on Monday. Two trains 🚂 leave each evening.",
        ),
        ("heading", "Why the railway came back"),
        ("paragraph", "Flights between the two cities were full for most of last year."),
        ("paragraph", "The road over the pass is closed in winter."),
        ("list-item", "Tickets go on sale in August."),
        ("list-item", "Children travel with their parents for nothing."),
        ("quotation", "I would rather sleep on a train than rise for a flight, said a baker from Sorel."),
        ("paragraph", "Hoteliers in Varda hope that the night trains will bring back the hikers."),
        ("heading", "Another first heading"),
    ];
    assert_eq!(blocks(&read(&element)), expected.map(|(kind, text)| (kind.to_owned(), text.to_owned())));
    element.remove();
}

#[wasm_bindgen_test]
fn what_is_not_part_of_an_article_is_not_read() {
    for unread in UNREAD {
        let element =
            page(&format!("<p>The train leaves {unread}at noon.</p>{unread}<p>It is late.</p>{unread}"));
        let source = string(&read(&element), "source");
        assert!(!source.contains("unread"), "{unread} is read: {source}");
        assert!(
            source.contains("The train leaves")
                && source.contains("at noon.")
                && source.contains("It is late."),
            "{unread} hides more: {source}"
        );
        element.remove();
    }
}

#[wasm_bindgen_test]
fn what_a_script_hides_or_shows_is_read_in_its_current_state() {
    let element = page("<p>The train leaves at noon.</p><p>It is late.</p>");
    let last: HtmlElement = element.last_element_child().expect("a paragraph").unchecked_into();
    last.style().set_property("display", "none").expect("a style");
    assert_eq!(blocks(&read(&element)).len(), 1);
    last.style().remove_property("display").expect("a style");
    assert_eq!(blocks(&read(&element)).len(), 2);
    element.remove();
}

#[wasm_bindgen_test]
fn what_is_in_an_element_without_a_box_of_its_own_is_read() {
    let element = page("<div style='display: contents'><p>The train leaves at noon.</p></div>");
    assert_eq!(blocks(&read(&element)), [("paragraph".to_owned(), "The train leaves at noon.".to_owned())]);
    element.remove();
}

#[wasm_bindgen_test]
fn a_range_covers_the_notes_and_formulas_of_its_sentence() {
    let element = page(
        "<p>It was late<sup>1</sup> on Friday.<sup>[2]</sup> So <math alttext='E=m'>E</math> holds.</p>",
    );
    let summary = summary(&element);
    assert_eq!(string(&summary, "text"), "It was late on Friday. So E=m holds.");
    let ranges = nutgraf::web::ranges(&element, &summary, &NOTHING, &NOTHING).expect("ranges");
    let found =
        ranges.iter().map(|range| collapsed(&String::from(range.unchecked_into::<Object>().to_string())));
    assert!(found.eq(["It was late1 on Friday.[2]", "So E holds."]));
    element.remove();
}

#[wasm_bindgen_test]
fn an_element_that_is_itself_hidden_is_read() {
    let element = page(STORY);
    let shown = blocks(&read(&element));
    element.set_attribute("style", "display: none").expect("a style");
    assert_eq!(blocks(&read(&element)), shown);
    element.remove();
    assert_eq!(blocks(&read(&element)), shown);
}

#[wasm_bindgen_test]
fn reading_changes_nothing_on_the_page() {
    let element = page(&[STORY, &UNREAD.concat()].concat());
    let before = (element.outer_html(), body().outer_html());
    let summary = summary(&element);
    nutgraf::web::ranges(&element, &summary, &NOTHING, &NOTHING).expect("ranges");
    assert_eq!((element.outer_html(), body().outer_html()), before);
    element.remove();
}

#[wasm_bindgen_test]
fn a_range_has_the_words_of_its_sentence_even_across_tags() {
    let railway = "<p>The railway 🚂 <b>expects</b> it <i>to <u>pay</u></i>.<span hidden>unread</span> \
        In three years.</p>";
    let element = page(&[STORY, &UNREAD.concat(), railway].concat());
    let summary = summary(&element);
    let sentences = list(&summary, "sentences");
    assert_eq!(sentences.len(), 10);
    let ranges = nutgraf::web::ranges(&element, &summary, &NOTHING, &NOTHING).expect("ranges");
    for (sentence, range) in sentences.iter().zip(ranges.iter()) {
        let found = range.unchecked_into::<Object>().to_string();
        assert_eq!(collapsed(&String::from(found)), string(sentence, "text"));
    }
    assert_eq!(ranges.length() as usize, sentences.len());
    element.remove();
}

#[wasm_bindgen_test]
fn a_page_that_has_changed_still_gets_ranges() {
    let element = page(STORY);
    let summary = summary(&element);
    element.set_inner_html("<p>Gone.</p>");
    assert_eq!(
        nutgraf::web::ranges(&element, &summary, &NOTHING, &NOTHING).expect("ranges").length() as usize,
        list(&summary, "sentences").len()
    );
    element.set_inner_html("");
    nutgraf::web::ranges(&element, &summary, &NOTHING, &NOTHING).expect("ranges");
    element.remove();
}

#[wasm_bindgen_test]
fn ranges_of_something_other_than_a_summary_are_a_type_error() {
    let element = page(STORY);
    for wrong in
        ["undefined", "null", "3", "{}", "{ sentences: 3 }", "{ sentences: [{}] }", "{ sentences: [null] }"]
    {
        let error = nutgraf::web::ranges(&element, &js(wrong), &NOTHING, &NOTHING).expect_err(wrong);
        assert!(error.is_instance_of::<js_sys::TypeError>(), "{wrong}: {error:?}");
    }
    element.remove();
}

#[wasm_bindgen_test]
fn a_skip_that_throws_or_is_not_a_function_is_an_error_and_the_module_stays_usable() {
    let element = page(STORY);
    let before = json(&read(&element));
    let throws = js("() => { throw 'enough'; }");
    for _ in 0..2000 {
        let error = nutgraf::web::read(&element, &throws, &NOTHING).expect_err("it throws");
        assert_eq!(error, "enough");
        nutgraf::web::read(&element, &js("3"), &NOTHING).expect_err("it is not a function");
    }
    assert_eq!(json(&read(&element)), before);
    element.remove();
}

#[wasm_bindgen_test]
fn something_other_than_a_node_is_an_error() {
    for wrong in ["null", "undefined", "3", "'text'", "{}", "new Proxy(document.body, {})"] {
        let element: Element = js(wrong).unchecked_into();
        nutgraf::web::read(&element, &NOTHING, &NOTHING).expect_err(wrong);
    }
}

#[wasm_bindgen_test]
fn a_summary_of_a_page_keeps_its_blocks_and_its_title() {
    let element = page(STORY);
    let source = read(&element);
    let summary = summarize(&source, "{ share: 1 }");
    assert_eq!(string(&summary, "title"), "Night trains return to the Varda valley");
    let (blocks, segmented) = (get(&source, "blocks"), get(&segment(&source), "blocks"));
    assert_eq!(json(&blocks), json(&segmented));
    let text: JsString = get(&source, "source").unchecked_into();
    assert_read(&text, &list(&summary, "sentences"));
    for sentence in list(&summary, "sentences") {
        let block = blocks.unchecked_ref::<Array>().get(number(&sentence, "block") as u32);
        assert!(["paragraph", "list-item", "quotation"].contains(&string(&block, "kind").as_str()));
        assert!(number(&block, "start") <= number(&sentence, "start"));
        assert!(number(&sentence, "end") <= number(&block, "end"));
    }
    element.remove();
}

#[wasm_bindgen_test]
fn an_element_with_nothing_to_read_gives_nothing() {
    for html in ["", " \n ", "<p></p><p> </p>", "<script>// unread</script>", "<p hidden>unread</p>"] {
        let element = page(html);
        let source = read(&element);
        assert_eq!((string(&source, "source").trim(), blocks(&source).len()), ("", 0), "{html:?}");
        assert_eq!(string(&summarize(&source, "{}"), "shortfall"), "no-text", "{html:?}");
        element.remove();
    }
}

#[wasm_bindgen_test]
fn a_very_deeply_nested_page_is_read() {
    let element = page("");
    let mut innermost = element.clone();
    for _ in 0..4000 {
        let inner = document().create_element("div").expect("an element");
        innermost.append_child(&inner).expect("a child");
        innermost = inner;
    }
    innermost.set_text_content(Some("The train leaves at noon."));
    element.remove();
    assert_eq!(blocks(&read(&element)), [("paragraph".to_owned(), "The train leaves at noon.".to_owned())]);
}

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

fn body() -> HtmlElement {
    document().body().expect("a body")
}

/// An element of the page with this content.
fn page(html: &str) -> Element {
    let element = document().create_element("article").expect("an element");
    element.set_inner_html(html);
    body().append_child(&element).expect("a child");
    element
}

fn read(element: &Element) -> JsValue {
    nutgraf::web::read(element, &NOTHING, &NOTHING).expect("the element is read")
}

/// All sentences of an element.
fn summary(element: &Element) -> JsValue {
    summarize(&read(element), "{ share: 1 }")
}

/// The kind and the text of each block, with white space collapsed.
fn blocks(source: &JsValue) -> Vec<(String, String)> {
    let text: JsString = get(source, "source").unchecked_into();
    let piece = |block: &JsValue| {
        String::from(text.slice(number(block, "start") as u32, number(block, "end") as u32))
    };
    list(source, "blocks").iter().map(|block| (string(block, "kind"), collapsed(&piece(block)))).collect()
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
