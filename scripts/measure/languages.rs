//! Counts how often nutgraf detects the right language for the texts in a folder:
//! `nutgraf-languages FOLDER`.
//!
//! The folder contains `.jsonl` files with `text`, `lang` and, if known, `sentences`. The same number of
//! texts is used for each language, so that languages with many texts do not dominate the result.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;

use nutgraf::Language;
use serde_json::Value;

/// Maximum number of paragraphs, and of sentences, per language.
const MOST: usize = 400;

/// Maximum number of confusions to print.
const SHOWN: usize = 20;

/// Texts by language tag.
type Texts = BTreeMap<String, Vec<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("give a folder of texts")?;
    let mut files: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    let (mut paragraphs, mut sentences) = (Texts::new(), Texts::new());
    for file in files {
        for line in fs::read_to_string(&file)?.lines() {
            collect(&serde_json::from_str(line)?, &mut paragraphs, &mut sentences);
        }
    }
    count("paragraphs of 200 characters or more", &paragraphs);
    count("sentences of 50 to 199 characters", &sentences);
    Ok(())
}

/// Adds a record's text and sentences if they are long enough.
fn collect(record: &Value, paragraphs: &mut Texts, sentences: &mut Texts) {
    let field = |name: &str| record.get(name).and_then(Value::as_str);
    let Some(language) = field("lang").and_then(Language::from_tag) else { return };
    let tag = language.tag().to_owned();
    if let Some(text) = field("text").filter(|text| text.chars().count() >= 200) {
        paragraphs.entry(tag.clone()).or_default().push(text.to_owned());
    }
    let all =
        record.get("sentences").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let long = all.filter(|sentence| (50..200).contains(&sentence.chars().count()));
    sentences.entry(tag).or_default().extend(long.map(str::to_owned));
}

/// Prints how many of some texts are detected correctly, and what the others are mistaken for.
fn count(name: &str, texts: &Texts) {
    let (mut right, mut all) = (0, 0);
    let mut confusions: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (tag, texts) in texts {
        // Spread over all of them, since neighbours often come from the same document.
        for text in texts.iter().step_by(texts.len().div_ceil(MOST).max(1)) {
            let found = Language::detect(text).map_or("none", Language::tag);
            all += 1;
            right += usize::from(found == tag);
            *counts.entry(tag).or_default() += 1;
            if found != tag {
                *confusions.entry((tag, found)).or_default() += 1;
                if std::env::var("VERBOSE").is_ok() {
                    println!("{tag} taken for {found}: {text}");
                }
            }
        }
    }
    let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    println!("{name}: {right} of {all} right, {:.2} %, in {} languages", percent(right, all), texts.len());
    let mut confusions: Vec<_> = confusions.into_iter().collect();
    confusions.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    for ((tag, found), times) in confusions.into_iter().take(SHOWN) {
        let of = counts.get(tag).copied().unwrap_or_default();
        println!("  {tag} taken for {found}: {times} of {of}, {:.1} %", percent(times, of));
    }
}
