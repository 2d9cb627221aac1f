//! Speed of each stage and of the whole pipeline, compared with the word and sentence passes of UAX #29.
//!
//! `cargo bench --bench pipeline` prints the time and MB/s of each, for texts of 10 KB to 10 MB.

#![cfg_attr(target_arch = "wasm32", allow(unused))]
#![allow(missing_docs)] // criterion_group! makes a public function.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::{Document, Language, segment, sentences, summarize};
use unicode_segmentation::UnicodeSegmentation;

/// Repeated until the text is long enough, with one word that differs each time.
const ARTICLE: &str = include_str!("../tests/golden/news-pasted.txt");

fn text(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + ARTICLE.len());
    for number in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&ARTICLE.replace("harbour", &format!("harbour{number}")));
        text.push_str("\n\n");
    }
    text
}

fn stages(criterion: &mut Criterion) {
    for bytes in [10_000, 100_000, 1_000_000, 10_000_000] {
        let text = text(bytes);
        let mut group = criterion.benchmark_group(format!("{} KB", bytes / 1000));
        group.throughput(Throughput::Bytes(text.len() as u64));
        let long = bytes >= 1_000_000;
        group
            .sample_size(if long { 10 } else { 50 })
            .measurement_time(Duration::from_secs(if long { 5 } else { 2 }))
            .warm_up_time(Duration::from_secs(1));
        let mut stage = |name: &str, run: &dyn Fn(&str)| {
            group.bench_with_input(BenchmarkId::from_parameter(name), text.as_str(), |bencher, text| {
                bencher.iter(|| run(black_box(text)))
            });
        };
        stage("UAX #29 words", &|text| _ = black_box(text.unicode_words().count()));
        stage("UAX #29 sentences", &|text| _ = black_box(text.split_sentence_bounds().count()));
        stage("language", &|text| _ = black_box(Language::detect(text)));
        stage("read: blocks, sentences, terms", &|text| {
            _ = black_box(segment(Document::new(text).language(Language::English)))
        });
        stage("whole", &|text| _ = black_box(summarize(text, 3)));
        group.finish();
    }
}

/// nutgraf's sentences compared with those of UAX #29, in scripts with different letter lengths and
/// terminators.
fn scripts(criterion: &mut Criterion) {
    let texts = [
        ("English", Language::English, ARTICLE),
        ("German", Language::German, include_str!("../tests/golden/german.txt")),
        ("Arabic", Language::Arabic, include_str!("../tests/golden/arabic.txt")),
        ("Chinese", Language::Chinese, include_str!("../tests/golden/chinese.txt")),
        ("Japanese", Language::Japanese, include_str!("../tests/golden/japanese.txt")),
    ];
    for (name, language, article) in texts {
        let text = article.repeat(1_000_000 / article.len());
        let mut group = criterion.benchmark_group(format!("sentences of {name}"));
        group
            .throughput(Throughput::Bytes(text.len() as u64))
            .sample_size(20)
            .measurement_time(Duration::from_secs(2))
            .warm_up_time(Duration::from_secs(1));
        group.bench_function("UAX #29", |bencher| {
            bencher.iter(|| black_box(&text).split_sentence_bounds().count())
        });
        group.bench_function("nutgraf", |bencher| bencher.iter(|| sentences(black_box(&text), language)));
        group.finish();
    }
}

criterion_group!(benches, stages, scripts);
criterion_main!(benches);
