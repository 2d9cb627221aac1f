//! The program's inputs: files one after the other, or standard input.

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::read;
use super::stop::{BAD_INPUT, STANDARD_INPUT, Stop, warn};
use super::terminal::{self, Stdout};

/// One of the program's inputs.
pub(crate) struct Input<'a> {
    /// Its path; none for standard input.
    pub name: Option<&'a str>,
    pub reader: Box<dyn Read>,
}

impl Input<'_> {
    /// Reads all of it as text and goes on with that. Prints why if it cannot be read. Returns the exit code.
    pub fn whole(mut self, go_on: impl FnOnce(&str) -> Result<(), Stop>) -> Result<u8, Stop> {
        let bytes = match read::all(&mut self.reader) {
            Ok(bytes) => bytes,
            Err(error) => {
                warn(self.name, error);
                return Ok(BAD_INPUT);
            }
        };
        match std::str::from_utf8(&bytes) {
            Ok(text) => go_on(text).map(|()| 0),
            Err(error) => {
                warn(self.name, format_args!("not UTF-8 text: byte {} cannot be read", error.valid_up_to()));
                Ok(BAD_INPUT)
            }
        }
    }
}

/// Does something with each file, or with standard input if there is none. A file named `-` is standard input, as
/// in `cat`. Returns the worst exit code.
pub(crate) fn each(
    files: &[PathBuf],
    mut action: impl FnMut(Input<'_>, &mut Stdout) -> Result<u8, Stop>,
) -> Result<u8, Stop> {
    let mut out = terminal::stdout();
    let standard_input = [PathBuf::from("-")];
    let files = if files.is_empty() { &standard_input } else { files };
    let progress = progress(files.len());
    let mut worst = 0;
    for file in files {
        let lossy = file.to_string_lossy();
        let name = Some(&*lossy).filter(|&name| name != "-");
        progress.set_message(terminal::on_one_line(name.unwrap_or(STANDARD_INPUT)));
        let code = match open(file) {
            Ok(reader) => action(Input { name, reader }, &mut out)?,
            Err(error) => {
                warn(name, error);
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

fn open(file: &Path) -> io::Result<Box<dyn Read>> {
    if file.as_os_str() != "-" {
        return Ok(Box::new(File::open(file)?));
    }
    let stdin = io::stdin();
    if stdin.is_terminal() {
        warn(None, "reading what you type or paste; end with Ctrl-D on an empty line");
    }
    Ok(Box::new(stdin))
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
