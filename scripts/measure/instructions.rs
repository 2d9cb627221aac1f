//! Summarizes a text several times: `nutgraf-instructions FILE TIMES`. `scripts/instructions.mjs` counts the
//! instructions of one time.

use std::error::Error;
use std::hint::black_box;

use nutgraf::summarize;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("give a file")?;
    let times: usize = arguments.next().ok_or("give a number of times")?.parse()?;
    let text = std::fs::read_to_string(file)?;
    for _ in 0..times {
        black_box(summarize(black_box(&text), 3));
    }
    Ok(())
}
