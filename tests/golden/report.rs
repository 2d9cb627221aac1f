//! The engine's results for an article, as text that shows every bit.

use std::fmt::Write;

use nutgraf::{Document, LanguageTag, Score, Segmentation, Summary, segment, summarize};

/// Lists the articles. On wasm32, where files cannot be read, includes them and their expected results.
macro_rules! articles {
    ($($name:literal)+) => {
        /// The name of every article of this folder.
        #[cfg(not(target_arch = "wasm32"))]
        pub const NAMES: &[&str] = &[$($name),+];

        /// The name of every article in this folder, the article, and its expected result.
        #[cfg(target_arch = "wasm32")]
        pub const ARTICLES: &[(&str, &str, &str)] = &[$((
            $name,
            include_str!(concat!($name, ".txt")),
            include_str!(concat!($name, ".expected")),
        )),+];
    };
}

articles! {
    "abstract" "arabic" "call" "characters" "chat" "chinese" "encyclopedia" "forum" "german" "japanese"
    "mail-english" "mail-french" "mail-german" "mail-wrapped" "markdown" "news-pasted" "page-comments"
    "page-pasted" "pdf" "questions" "readme-markdown" "reviews" "speech" "subtitles" "tags-entities"
    "transcript" "transcript-times"
}

/// The summary and the blocks of an article.
pub fn report(article: &str) -> String {
    let mut report = String::new();
    summary(&mut report, &summarize(article, 3)).expect("a String can be written to");
    blocks(&mut report, article, &segment(Document::new(article))).expect("a String can be written to");
    report
}

/// The bits of a score's shares and of its total, so that a difference in the last bit shows.
pub fn bits(score: &Score) -> String {
    score
        .shares()
        .chain([("total", score.total)])
        .map(|(name, share)| format!("{name} {:016x} ({share:.3})\n", share.to_bits()))
        .collect()
}

fn summary(report: &mut String, summary: &Summary<'_>) -> std::fmt::Result {
    writeln!(report, "title: {:?}", summary.title)?;
    writeln!(report, "language: {:?}", summary.language.as_ref().and_then(LanguageTag::known))?;
    writeln!(report, "shortfall: {:?}", summary.shortfall)?;
    writeln!(report, "statistics: {:?}", summary.statistics)?;
    for sentence in &summary.sentences {
        writeln!(
            report,
            "\nsentence {} at {:?} in block {}\n{:?}\n{}",
            sentence.index,
            sentence.range,
            sentence.block,
            sentence.text,
            bits(&sentence.score).trim_end()
        )?;
        sentence
            .reasons
            .iter()
            .try_for_each(|reason| writeln!(report, "reason {}: {reason}", reason.kind()))?;
    }
    writeln!(report, "\nkeywords")?;
    summary.keywords.iter().try_for_each(|keyword| {
        writeln!(report, "{:?} {} times, first at {:?}", keyword.text, keyword.count, keyword.range)
    })
}

fn blocks(report: &mut String, article: &str, segmentation: &Segmentation<'_>) -> std::fmt::Result {
    writeln!(report, "\nblocks")?;
    for (at, block) in segmentation.blocks.iter().enumerate() {
        let sentences = segmentation.sentences.iter().filter(|sentence| sentence.block == at).count();
        let front: String = article[block.range.clone()].chars().take(60).collect();
        let (kind, rule, range) = (block.kind, block.rule, &block.range);
        writeln!(report, "{at} {kind:?} by {rule} at {range:?}, sentences: {sentences}: {front:?}")?;
    }
    Ok(())
}
