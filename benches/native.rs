//! How fast nutgraf is, and how much faster than others: `cargo bench --bench native -- FILE …`. `make bench`
//! runs it on texts in four languages.
//!
//! The others take turns with nutgraf: a summary, one of the others, a summary, the same other … so a busy
//! moment of the machine affects both of a pair. It prints the medians of the times and of the pairs' ratios.

use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use nutgraf::{Document, Language, LanguageTag, Summarizer, segment, sentences, summarize};
use simple_summarize::summarize_text;
use unicode_segmentation::UnicodeSegmentation;

type Result<T> = std::result::Result<T, Box<dyn Error>>;
/// Reads a text, whose language is known.
type Run = fn(&str, Option<LanguageTag>);

/// Minimum number of bytes read in one turn: enough to be timed, but so few that most are not interrupted.
const TURN: usize = 50_000;
/// How long the turns of one pair are repeated, and the minimum number of times.
const TIME: Duration = Duration::from_secs(1);
const LEAST: usize = 5;

/// What is compared with a summary of three sentences in the detected language: nutgraf's own stages first.
/// simple-summarize cannot make one of three sentences. This is its shortest, a twentieth of all sentences.
/// It takes no language, and reads Chinese as one sentence.
const OTHERS: [(&str, Run); 7] = [
    ("language only", |text, _| _ = black_box(Language::detect(text))),
    ("sentences only", |text, language| _ = black_box(sentences(text, language))),
    ("blocks, sentences, terms", |text, language| {
        _ = black_box(segment(Document::new(text).language(language)));
    }),
    ("summary, language given", |text, language| {
        _ = black_box(Summarizer::default().summarize(Document::new(text).language(language)));
    }),
    ("UAX #29 words", |text, _| _ = black_box(text.unicode_words().count())),
    ("UAX #29 sentences", |text, _| _ = black_box(text.split_sentence_bounds().count())),
    ("simple-summarize", |text, _| _ = black_box(summarize_text(text, 0.95))),
];

fn main() -> Result<()> {
    // Cargo adds an option of its own.
    for file in std::env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        let text = std::fs::read_to_string(&file)?;
        let language = Language::detect(&text).map(LanguageTag::from);
        let calls = TURN.div_ceil(text.len().max(1));
        let mut summary = || Ok(timed(calls, || _ = black_box(summarize(black_box(&text), 3))));
        let name = Path::new(&file).file_name().unwrap_or_default().display();
        println!("\n{name}, {} bytes", text.len());
        // In turns with itself: how far the ratio is from 1 shows how much the others' can be trusted.
        print("summary", text.len(), &in_turns(&mut summary.clone(), &mut summary)?);
        for (name, other) in OTHERS {
            let other = || Ok(timed(calls, || other(black_box(&text), language.clone())));
            print(name, text.len(), &in_turns(&mut summary, other)?);
        }
        let mut node = Node::start(&file)?;
        print("summary, in Node", text.len(), &in_turns(&mut summary, || node.timed(calls))?);
    }
    Ok(())
}

/// The milliseconds of a call.
fn timed(calls: usize, mut call: impl FnMut()) -> f64 {
    let start = Instant::now();
    (0..calls).for_each(|_| call());
    start.elapsed().as_secs_f64() * 1e3 / calls as f64
}

/// Pairs of the milliseconds of both. The first pair is a warm-up.
fn in_turns(
    mut one: impl FnMut() -> Result<f64>,
    mut other: impl FnMut() -> Result<f64>,
) -> Result<Vec<(f64, f64)>> {
    let mut pairs = Vec::new();
    let start = Instant::now();
    while pairs.len() <= LEAST || start.elapsed() < TIME {
        pairs.push((one()?, other()?));
    }
    Ok(pairs.split_off(1))
}

/// Prints the medians: milliseconds, MB/s, and the time in relation to that of the summary.
fn print(name: &str, bytes: usize, pairs: &[(f64, f64)]) {
    let times = |&(_, other): &(f64, f64)| other;
    let ratios = |&(summary, other): &(f64, f64)| other / summary;
    let time = median(pairs.iter().map(times));
    let ratio = median(pairs.iter().map(ratios));
    println!("  {name:24} {time:9.3} ms {:6.1} MB/s {ratio:6.2} ×", bytes as f64 / time / 1e3);
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Summaries in Node, by the npm package: a process that waits for its turns, and ends with its input.
struct Node {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Node {
    fn start(file: &str) -> Result<Self> {
        let mut command = Command::new("node");
        command.args(["benches/turns.mjs", file]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn()?;
        let to = process.stdin.take().ok_or("no pipe")?;
        let from = BufReader::new(process.stdout.take().ok_or("no pipe")?);
        Ok(Self { to, from })
    }

    fn timed(&mut self, calls: usize) -> Result<f64> {
        writeln!(self.to, "{calls}")?;
        let mut line = String::new();
        self.from.read_line(&mut line)?;
        Ok(line.trim().parse()?)
    }
}
