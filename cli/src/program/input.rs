//! The program's inputs: files one after the other, or standard input.

use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};

use super::stop::{BAD_INPUT, Stop, warn};

/// One of the program's inputs.
pub(crate) struct Input<'a> {
    /// Its path; none for standard input.
    pub name: Option<&'a str>,
    pub reader: Box<dyn Read>,
}

impl Input<'_> {
    /// Reads all of it as text and goes on with that. Prints why if it cannot be read. Returns the exit code.
    pub fn whole(mut self, go_on: impl FnOnce(&str) -> Result<(), Stop>) -> Result<u8, Stop> {
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

/// Does something with each file, or with standard input if there is none. Returns the worst exit code.
pub(crate) fn each(
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
