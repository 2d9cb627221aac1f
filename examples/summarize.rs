//! Prints the title, three sentences and the keywords of an article: `cargo run --example summarize
//! article.txt`.

use std::error::Error;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("give the path of a text file")?;
    print!("{}", report(&fs::read_to_string(path)?));
    Ok(())
}

/// The title, sentences and keywords of an article, as text.
pub fn report(article: &str) -> String {
    let summary = nutgraf::summarize(article, 3);
    let title = summary.title.as_deref().unwrap_or("Untitled");
    let sentences: String = summary.sentences.iter().map(|sentence| format!("- {sentence}\n")).collect();
    let keywords: Vec<_> = summary.keywords.iter().map(ToString::to_string).collect();
    format!("{title}\n\n{sentences}\nAbout: {}\n", keywords.join(", "))
}
