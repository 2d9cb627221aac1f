//! Prints the key points of an article as JSON, with options given as JSON: `cargo run --example key_points
//! article.txt`.
//!
//! It needs nutgraf's feature `serde`: `nutgraf = { version = "0.1", features = ["serde"] }`.

use std::error::Error;
use std::{env, fs};

use nutgraf::{Document, Options, Summarizer};

const OPTIONS: &str = r#"{"type": "key-points", "length": "short"}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("give the path of a text file")?;
    println!("{}", key_points(&fs::read_to_string(path)?, OPTIONS)?);
    Ok(())
}

/// The summary for these options, both in JSON.
pub fn key_points(article: &str, options: &str) -> Result<String, Box<dyn Error>> {
    let options: Options = serde_json::from_str(options)?;
    let summary = Summarizer::new(options)?.summarize(Document::new(article));
    Ok(serde_json::to_string_pretty(&summary)?)
}
