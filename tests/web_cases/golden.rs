//! Scores in WebAssembly are the same as those of the native engine, bit for bit.

use nutgraf::{Options, Summarizer};
use wasm_bindgen_test::wasm_bindgen_test;

use super::report::{ARTICLES, report};
use super::{list, number, string, summarize};

#[wasm_bindgen_test]
fn every_golden_article_gives_the_native_result_to_the_last_bit() {
    for (name, article, expected) in ARTICLES {
        let found = report(article);
        let difference = expected.lines().zip(found.lines()).find(|(expected, found)| expected != found);
        assert_eq!(difference, None, "{name}");
        assert_eq!(*expected, found, "{name}");
    }
}

#[wasm_bindgen_test]
fn every_share_reaches_javascript_to_the_last_bit() {
    for (name, article, _) in ARTICLES {
        let options = Options::new().share(1.0);
        let expected = Summarizer::new(options)
            .expect("the limit is allowed")
            .summarize(nutgraf::Document::new(article));
        let found = summarize(&(*article).into(), "{ share: 1 }");
        assert_eq!(string(&found, "lists"), "used", "{name}");
        let found = list(&found, "sentences");
        assert_eq!(found.len(), expected.sentences.len(), "{name}");
        for (found, expected) in found.iter().zip(&expected.sentences) {
            for (share, value) in expected.score.shares().chain([("total", expected.score.total)]) {
                assert_eq!(
                    number(found, &format!("score.{share}")).to_bits(),
                    value.to_bits(),
                    "{share} of {:?}",
                    expected.text
                );
            }
        }
    }
}
