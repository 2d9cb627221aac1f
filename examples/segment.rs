//! Prints the kind of each part of an article, and its sentences: `cargo run --example segment article.txt`.

use std::error::Error;
use std::{env, fs};

use nutgraf::{Document, segment};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("give the path of a text file")?;
    print!("{}", outline(&fs::read_to_string(path)?));
    Ok(())
}

/// The kind of each block, followed by its sentences.
pub fn outline(article: &str) -> String {
    let segmentation = segment(Document::new(article));
    let mut sentences = segmentation.sentences.iter().peekable();
    let mut outline = String::new();
    for (index, block) in segmentation.blocks.iter().enumerate() {
        outline += &format!("{:?}\n", block.kind);
        while let Some(sentence) = sentences.next_if(|sentence| sentence.block == index) {
            outline += &format!("  {sentence}\n");
        }
    }
    outline
}
