//! What the program does with its arguments: each input in turn, its answer to standard output.

use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use indicatif::{ProgressBar, ProgressStyle};
use nutgraf::{Document, LanguageTag, OptionsError, Summarizer, segment};

use arguments::{Action, Arguments, Format, SegmentFormat};

mod arguments;
mod jsonl;
mod output;

/// Exit codes, but for success.
const SOME_LINE_FAILED: u8 = 1;
const BAD_INPUT: u8 = 2;

/// Why the program ends before its work is done.
enum Stop {
    /// Nobody reads the output any more.
    ClosedPipe,
    /// It cannot be written.
    Write(io::Error),
    /// An argument has a value that is not allowed.
    Options(OptionsError),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::ClosedPipe } else { Self::Write(error) }
    }
}

impl From<OptionsError> for Stop {
    fn from(error: OptionsError) -> Self {
        Self::Options(error)
    }
}

/// Runs the program on the process's arguments.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.action {
        Some(Action::Completions { shell }) => {
            clap_complete::generate(*shell, &mut Arguments::command(), "nutgraf", &mut io::stdout());
            Ok(0)
        }
        Some(Action::Segment { files, language, format }) => {
            warn_without_lists(language.as_ref());
            each(files, |input, out| {
                Ok(match format {
                    SegmentFormat::Text => input.whole(|text| {
                        output::segmentation(out, &segment(arguments::document(text, None, language.clone())))
                    })?,
                    SegmentFormat::Jsonl => {
                        jsonl::answer(input, out, |record| jsonl::segmentation(record, language.as_ref()))?
                    }
                })
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

/// One of the program's inputs.
struct Input<'a> {
    /// Its path; none for standard input.
    name: Option<&'a str>,
    reader: Box<dyn Read>,
}

impl Input<'_> {
    /// Reads all of it as text and goes on with that; what cannot be read is said, and the exit code is returned.
    fn whole(mut self, go_on: impl FnOnce(&str) -> Result<(), Stop>) -> Result<u8, Stop> {
        let mut bytes = Vec::new();
        if let Err(error) = self.reader.read_to_end(&mut bytes) {
            warn(self.name, error);
            return Ok(BAD_INPUT);
        }
        match std::str::from_utf8(&bytes) {
            Ok(text) => go_on(text).map(|()| 0),
            Err(error) => {
                warn(self.name, format_args!("not UTF-8 text: byte {} cannot be read", error.valid_up_to()));
                Ok(BAD_INPUT)
            }
        }
    }
}

/// Does something with each file, or with standard input where there is none; the worst exit code is returned.
fn each(
    files: &[PathBuf],
    mut action: impl FnMut(Input<'_>, &mut dyn Write) -> Result<u8, Stop>,
) -> Result<u8, Stop> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if files.is_empty() {
        let stdin = io::stdin();
        if stdin.is_terminal() {
            warn(None, "reading what you type or paste; end with Ctrl-D on an empty line");
        }
        let code = action(Input { name: None, reader: Box::new(stdin) }, &mut out)?;
        out.flush()?;
        return Ok(code);
    }
    let progress = progress(files.len());
    let mut worst = 0;
    for file in files {
        let name = file.to_string_lossy();
        progress.set_message(name.to_string());
        let code = match std::fs::File::open(file) {
            Ok(opened) => action(Input { name: Some(&name), reader: Box::new(opened) }, &mut out)?,
            Err(error) => {
                warn(Some(&name), error);
                BAD_INPUT
            }
        };
        worst = worst.max(code);
        out.flush()?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    Ok(worst)
}

/// A bar on standard error where that is a terminal and the answers go elsewhere.
fn progress(files: usize) -> ProgressBar {
    if files < 2 || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{pos}/{len} {wide_bar} {msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style)
}

fn warn(name: Option<&str>, what: impl std::fmt::Display) {
    eprintln!("nutgraf: {}: {what}", name.unwrap_or("standard input"));
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
