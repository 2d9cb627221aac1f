//! Prints an article with its key sentences in reverse video: `cargo run --example highlight article.txt`.

use std::error::Error;
use std::{env, fs};

const START: &str = "\x1b[7m";
const END: &str = "\x1b[0m";

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("give the path of a text file")?;
    print!("{}", highlighted(&fs::read_to_string(path)?));
    Ok(())
}

/// The article with marks around three sentences.
pub fn highlighted(article: &str) -> String {
    let mut highlighted = article.to_owned();
    // Ranges count bytes of the article. Going backwards, each insertion leaves the earlier ranges valid.
    for sentence in nutgraf::summarize(article, 3).sentences.iter().rev() {
        highlighted.insert_str(sentence.range.end, END);
        highlighted.insert_str(sentence.range.start, START);
    }
    highlighted
}
