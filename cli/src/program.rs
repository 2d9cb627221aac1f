//! Carries out what the arguments ask for.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::CommandFactory;
use nutgraf::{LanguageTag, Summarizer, segment};

use arguments::{Action, Arguments, Format, SegmentFormat};
use input::{Answer, answer_all, shown};
use stop::{BAD_INPUT, Stop, say};

mod arguments;
mod article;
mod compressed;
mod destination;
mod html;
mod input;
mod jobs;
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
        Err(Stop::Output(error)) => complain(error),
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
        Some(Action::Prerender { files, extras, jobs }) => prerender::all(files, *extras, *jobs),
        Some(Action::Segment { files, language, blocks, format, work }) => {
            warn_without_lists(language.as_ref());
            let by_lines = *format == SegmentFormat::Jsonl;
            let ending = if by_lines { "jsonl" } else { "txt" };
            answer_all(work.task(files, by_lines, ending)?, |name, content| match format {
                SegmentFormat::Text => content.whole(name, |article| {
                    let segmentation = segment(article.document(None, language.clone()));
                    written(|out| {
                        if *blocks {
                            output::blocks(out, &article.text, &segmentation.blocks)
                        } else {
                            output::sentences(out, &segmentation.sentences)
                        }
                    })
                }),
                SegmentFormat::Jsonl => {
                    jsonl::answer(content, |record| jsonl::segmentation(record, language.as_ref(), *blocks))
                }
            })
        }
        None => summarize(arguments),
    }
}

fn summarize(arguments: &Arguments) -> Result<u8, Stop> {
    let summarizer = Summarizer::new(arguments.options())?;
    let Arguments { format, files, title, language, why, fields, .. } = arguments;
    let (title, fields) = (title.as_deref(), fields.as_deref());
    warn_without_lists(language.as_ref());
    let task = arguments.work.task(files, *format == Format::Jsonl, format.ending())?;
    let (many, is_terminal) =
        (files.len() > 1 && !task.destination.is_folder(), task.destination.is_terminal());
    answer_all(task, |name, content| {
        if *format == Format::Jsonl {
            return jsonl::answer(content, |record| {
                jsonl::summary(record, &summarizer, title, language.as_ref(), fields)
            });
        }
        let heading = many.then(|| terminal::name(shown(name), is_terminal));
        content.whole(name, |article| {
            let summary = summarizer.summarize(article.document(title, language.clone()));
            let mut answer = written(|out| match format {
                Format::Json => output::json(out, name, article.source(), &summary),
                Format::Text => output::text(out, heading.as_deref(), &summary, *why),
                Format::Markdown | Format::Jsonl => output::markdown(out, heading.as_deref(), &summary, *why),
            });
            if let Some(shortfall) = summary.shortfall.filter(|_| *format != Format::Json) {
                answer.warn(shortfall);
            }
            answer
        })
    })
}

/// What a function writes, as an answer.
fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> Answer {
    let mut answer = Answer::default();
    // Writing to memory fails only if what is written cannot be put into JSON.
    if let Err(error) = write(&mut answer.bytes) {
        answer.warn(error);
    }
    answer
}

/// Warns about a given language that nutgraf has no word lists for.
fn warn_without_lists(language: Option<&LanguageTag>) {
    if let Some(language) = language.filter(|language| language.known().is_none()) {
        say(record::without_lists(language));
    }
}

fn complain(what: impl std::fmt::Display) -> ExitCode {
    say(what);
    ExitCode::from(BAD_INPUT)
}
