//! What the program does with its arguments: each input in turn, its answer to standard output.

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use nutgraf::{Document, LanguageTag, Summarizer, segment};

use arguments::{Action, Arguments, Format, SegmentFormat};
use input::each;
use stop::{BAD_INPUT, Stop, warn};

mod arguments;
mod input;
mod jsonl;
mod output;
mod stop;

/// Runs the program on the process's arguments.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.action {
        Some(Action::Completions { shell }) => {
            clap_complete::generate(*shell, &mut Arguments::command(), "nutgraf", &mut io::stdout());
            Ok(0)
        }
        Some(Action::Segment { files, language, blocks, format }) => {
            warn_without_lists(language.as_ref());
            each(files, |input, out| match format {
                SegmentFormat::Text => input.whole(|text| {
                    let segmentation = segment(arguments::document(text, None, language.clone()));
                    if *blocks {
                        output::blocks(out, text, &segmentation.blocks)
                    } else {
                        output::sentences(out, &segmentation.sentences)
                    }
                }),
                SegmentFormat::Jsonl => jsonl::answer(input, out, |record| {
                    jsonl::segmentation(record, language.as_ref(), *blocks)
                }),
            })
        }
        None => summarize(&arguments),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(Stop::ClosedPipe) => ExitCode::SUCCESS,
        Err(Stop::Write(error)) => complain(format_args!("standard output: {error}")),
        Err(Stop::Options(error)) => complain(error),
    }
}

fn summarize(arguments: &Arguments) -> Result<u8, Stop> {
    let summarizer = Summarizer::new(arguments.options())?;
    let language = arguments.language.as_ref();
    warn_without_lists(language);
    let many = arguments.files.len() > 1;
    each(&arguments.files, |input, out| {
        if arguments.format == Format::Jsonl {
            return jsonl::answer(input, out, |record| {
                jsonl::summary(record, &summarizer, arguments.title.as_deref(), language)
            });
        }
        let name = input.name;
        input.whole(|text| {
            let document: Document<'_> =
                arguments::document(text, arguments.title.as_deref(), language.cloned());
            let summary = summarizer.summarize(document);
            match arguments.format {
                Format::Json => output::json(out, name, &summary)?,
                Format::Text => output::text(out, name.filter(|_| many), &summary, arguments.why)?,
                Format::Markdown | Format::Jsonl => {
                    output::markdown(out, name.filter(|_| many), &summary, arguments.why)?
                }
            }
            if let Some(shortfall) = summary.shortfall.filter(|_| arguments.format != Format::Json) {
                warn(name, shortfall);
            }
            Ok(())
        })
    })
}

/// A word about a language that is given and that nutgraf has no lists of.
fn warn_without_lists(language: Option<&LanguageTag>) {
    if let Some(language) = language.filter(|language| language.known().is_none()) {
        eprintln!("nutgraf: {}", arguments::without_lists(language));
    }
}

fn complain(what: impl std::fmt::Display) -> ExitCode {
    eprintln!("nutgraf: {what}");
    ExitCode::from(BAD_INPUT)
}
