//! Summaries of any text with any options, title, focus words and blocks.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Limit, Options, Summarizer, Summary, segment};
use nutgraf_fuzz::check;
use nutgraf_fuzz::input::Input;

fuzz_target!(|input: Input| {
    let options = input.options();
    let Ok(summarizer) = Summarizer::new(options.clone()) else {
        assert!(!is_allowed(&options));
        return;
    };
    assert!(is_allowed(&options));
    let Ok(document) = input.document() else { return };
    let summary = summarizer.summarize(document.clone());
    check::summary(&input.text, input.title.as_deref(), &options, &summary);
    assert_eq!(summarizer.summarize(document.clone()), summary);
    let segmentation = segment(document);
    assert_eq!((&segmentation.language, segmentation.lists), (&summary.language, summary.lists));
    if !matches!(options.limit, Limit::Headline(_)) {
        of_segments(&summary, &segmentation);
    }
    let json = serde_json::to_string(&options).expect("options are JSON");
    let read: Options = serde_json::from_str(&json).expect("what was written can be read");
    assert!(read == options || matches!(options.limit, Limit::Share(_)), "{json}");
});

/// Each sentence of a summary is one of the sentences of the segmentation.
fn of_segments(summary: &Summary<'_>, segmentation: &nutgraf::Segmentation<'_>) {
    for sentence in &summary.sentences {
        let segment = &segmentation.sentences[sentence.index];
        assert_eq!((&segment.text, &segment.range), (&sentence.text, &sentence.range));
        assert_eq!(segment.block, sentence.block);
    }
}

fn is_allowed(options: &Options) -> bool {
    let is_share = match options.limit {
        Limit::Share(share) => (0.0..=1.0).contains(&share),
        _ => true,
    };
    is_share && options.focus.iter().all(|word| word.contains(char::is_alphanumeric))
}
