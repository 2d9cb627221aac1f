//! Carries out what the arguments ask for: reads each input in turn and writes its answer to standard output.

use std::io::Write;
use std::process::ExitCode;

use clap::CommandFactory;
use nutgraf::{LanguageTag, Summarizer, segment};

use arguments::{Action, Arguments, Format, SegmentFormat};
use input::each;
use stop::{BAD_INPUT, Stop, say};

mod arguments;
mod article;
mod html;
mod input;
mod jsonl;
mod output;
mod prerender;
mod read;
mod record;
mod stop;
mod terminal;

/// Runs the program on the process's arguments.
pub(crate) fn run() -> ExitCode {
    let result = match Arguments::read() {
        Ok(arguments) => act(&arguments),
        Err(message) => arguments::print(&message),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(Stop::ClosedPipe) => ExitCode::SUCCESS,
        Err(Stop::Write(error)) => complain(format_args!("standard output: {error}")),
        Err(Stop::Options(error)) => complain(error),
    }
}

fn act(arguments: &Arguments) -> Result<u8, Stop> {
    match &arguments.action {
        Some(Action::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "nutgraf", &mut script);
            let mut out = terminal::stdout();
            out.write_all(&script)?;
            out.flush()?;
            Ok(0)
        }
        Some(Action::Prerender { files, extras }) => prerender::all(files, *extras),
        Some(Action::Segment { files, language, blocks, format }) => {
            warn_without_lists(language.as_ref());
            each(files, |input, out| match format {
                SegmentFormat::Text => input.whole(|article| {
                    let segmentation = segment(article.document(None, language.clone()));
                    if *blocks {
                        output::blocks(out, &article.text, &segmentation.blocks)
                    } else {
                        output::sentences(out, &segmentation.sentences)
                    }
                }),
                SegmentFormat::Jsonl => jsonl::answer(input, out, |out, record| {
                    jsonl::segmentation(out, record, language.as_ref(), *blocks)
                }),
            })
        }
        None => summarize(arguments),
    }
}

fn summarize(arguments: &Arguments) -> Result<u8, Stop> {
    let summarizer = Summarizer::new(arguments.options())?;
    let language = arguments.language.as_ref();
    warn_without_lists(language);
    let many = arguments.files.len() > 1;
    each(&arguments.files, |input, out| {
        if arguments.format == Format::Jsonl {
            return jsonl::answer(input, out, |out, record| {
                jsonl::summary(out, record, &summarizer, arguments.title.as_deref(), language)
            });
        }
        let name = input.name;
        let heading = many.then(|| out.name(name.shown()).into_owned());
        input.whole(|article| {
            let document = article.document(arguments.title.as_deref(), language.cloned());
            let summary = summarizer.summarize(document);
            match arguments.format {
                Format::Json => output::json(out, name.path, article.source(), &summary)?,
                Format::Text => output::text(out, heading.as_deref(), &summary, arguments.why)?,
                Format::Markdown | Format::Jsonl => {
                    output::markdown(out, heading.as_deref(), &summary, arguments.why)?
                }
            }
            if let Some(shortfall) = summary.shortfall.filter(|_| arguments.format != Format::Json) {
                name.warn(shortfall);
            }
            Ok(())
        })
    })
}

/// Warns about a given language that nutgraf has no word lists for.
fn warn_without_lists(language: Option<&LanguageTag>) {
    if let Some(language) = language.filter(|language| language.known().is_none()) {
        say(arguments::without_lists(language));
    }
}

fn complain(what: impl std::fmt::Display) -> ExitCode {
    say(what);
    ExitCode::from(BAD_INPUT)
}
