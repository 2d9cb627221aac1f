//! The program's inputs: files one after another, or standard input.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::article::Article;
use super::html;
use super::read;
use super::stop::{BAD_INPUT, Stop, warn};
use super::terminal::{self, Stdout};

/// One of the program's inputs.
pub(crate) struct Input<'a> {
    pub name: Name<'a>,
    pub reader: Box<dyn Read>,
}

/// The name of an input, in answers and messages.
#[derive(Clone, Copy)]
pub(crate) struct Name<'a> {
    /// `None` for standard input.
    pub path: Option<&'a str>,
    progress: &'a ProgressBar,
}

impl<'a> Name<'a> {
    /// The name to show to people.
    pub fn shown(self) -> &'a str {
        self.path.unwrap_or("standard input")
    }

    /// Prints a message about the input, above the progress bar.
    pub fn warn(self, what: impl Display) {
        self.progress.suspend(|| warn(self.shown(), what));
    }
}

impl Input<'_> {
    /// Reads the whole input as a text or a page and passes it to `go_on`, or prints why it cannot be read.
    /// Returns the exit code.
    pub fn whole(mut self, go_on: impl FnOnce(&Article<'_>) -> Result<(), Stop>) -> Result<u8, Stop> {
        let bytes = match read::all(&mut self.reader) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.name.warn(error);
                return Ok(BAD_INPUT);
            }
        };
        if html::is_page(self.name.path, &bytes)
            && let Some((page, _)) = html::decoded(&bytes)
        {
            return go_on(&Article::page(&page)).map(|()| 0);
        }
        match std::str::from_utf8(&bytes) {
            Ok(text) => go_on(&Article::plain(text)).map(|()| 0),
            Err(error) => {
                let place = error.valid_up_to();
                self.name.warn(format_args!("not valid UTF-8 (at byte {place})"));
                Ok(BAD_INPUT)
            }
        }
    }
}

/// Runs `action` on each file, or on standard input if there is none. As in `cat`, `-` means standard input.
/// Returns the worst exit code.
pub(crate) fn each(
    files: &[PathBuf],
    mut action: impl FnMut(Input<'_>, &mut Stdout) -> Result<u8, Stop>,
) -> Result<u8, Stop> {
    let standard_input = [PathBuf::from("-")];
    let files = if files.is_empty() { &standard_input } else { files };
    each_named(files, |file, name, out| match open(file, name) {
        Ok(reader) => action(Input { name, reader }, out),
        Err(error) => {
            name.warn(error);
            Ok(BAD_INPUT)
        }
    })
}

/// Like `each`, but leaves it to `action` to open the file.
pub(crate) fn each_named(
    files: &[PathBuf],
    mut action: impl FnMut(&Path, Name<'_>, &mut Stdout) -> Result<u8, Stop>,
) -> Result<u8, Stop> {
    let mut out = terminal::stdout();
    let progress = progress(files.len());
    let mut worst = 0;
    for file in files {
        let lossy = file.to_string_lossy();
        let name = Name { path: Some(&*lossy).filter(|&path| path != "-"), progress: &progress };
        progress.set_message(terminal::on_one_line(name.shown()));
        worst = worst.max(action(file, name, &mut out)?);
        out.flush()?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    Ok(worst)
}

pub(crate) fn open(file: &Path, name: Name<'_>) -> io::Result<Box<dyn Read>> {
    if file.as_os_str() != "-" {
        return Ok(Box::new(File::open(file)?));
    }
    let stdin = io::stdin();
    if stdin.is_terminal() {
        name.warn("type or paste a text, then press Ctrl-D on an empty line");
    }
    Ok(Box::new(stdin))
}

/// A progress bar on standard error, if that is a terminal and standard output is not.
fn progress(files: usize) -> ProgressBar {
    if files < 2 || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{pos}/{len} {wide_bar} {msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style)
}
