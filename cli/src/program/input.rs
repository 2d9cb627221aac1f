//! The program's inputs: files one after another, or standard input.

use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, BufRead, ErrorKind, IsTerminal};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::article::Article;
use super::destination::Destination;
use super::jobs::{end_gently, in_order, is_interrupted};
use super::stop::{BAD_INPUT, INTERRUPTED, Stop, warn};
use super::{compressed, html, read};

/// Inputs of at least this size together have a progress bar, in bytes.
const LONG: u64 = 1 << 20;

/// What to read, how, and where the answers go.
pub(crate) struct Task<'a> {
    /// As in `cat`, `-` is standard input, and so is no file at all.
    pub files: &'a [PathBuf],
    /// Whether each line has an answer of its own.
    pub by_lines: bool,
    pub jobs: NonZeroUsize,
    pub destination: Destination,
}

/// What is answered: a whole input, or a line of one.
pub(crate) struct Piece {
    /// The index of the input.
    file: usize,
    pub content: Content,
}

pub(crate) enum Content {
    Whole(io::Result<Vec<u8>>),
    /// A line and its number.
    Line(usize, io::Result<Vec<u8>>),
    /// The input has no more lines.
    End,
}

/// The answer to a piece of the input.
#[derive(Default)]
pub(crate) struct Answer {
    pub bytes: Vec<u8>,
    pub warnings: Vec<String>,
    /// The exit code.
    pub code: u8,
}

impl Answer {
    pub fn warn(&mut self, what: impl Display) {
        self.warnings.push(what.to_string());
    }

    fn fail(error: impl Display) -> Self {
        Self { warnings: vec![error.to_string()], code: BAD_INPUT, ..Self::default() }
    }
}

/// The name of an input, in answers and messages; `None` for standard input.
pub(crate) fn name_of(file: &Path) -> Option<String> {
    Some(file.to_string_lossy().into_owned()).filter(|path| path != "-")
}

/// The name to show to people.
pub(crate) fn shown(name: Option<&str>) -> &str {
    name.unwrap_or("standard input")
}

/// Answers each piece of the inputs with `answer`, which gets the input's name, on several cores, in order.
/// Returns the worst exit code.
pub(crate) fn answer_all(
    task: Task<'_>,
    answer: impl Fn(Option<&str>, Content) -> Answer + Sync,
) -> Result<u8, Stop> {
    let Task { files, by_lines, jobs, mut destination } = task;
    let standard_input = [PathBuf::from("-")];
    let files = if files.is_empty() { &standard_input } else { files };
    let names: Vec<Option<String>> = files.iter().map(|file| name_of(file)).collect();
    let progress = progress(files, &destination);
    let pieces = Pieces { files, file: 0, by_lines, open: None, progress: progress.clone() };
    let mut code = 0;
    end_gently();
    let name = |file: usize| names.get(file).and_then(Option::as_deref);
    let work = |Piece { file, content }: Piece| {
        let is_end = !matches!(content, Content::Line(..));
        (file, answer(name(file), content), is_end)
    };
    in_order(jobs, pieces.map(|piece| (piece.size(), piece)), work, |result| {
        let Some((file, Answer { bytes, warnings, code: new }, is_end)) = result else {
            return destination.flush();
        };
        code = code.max(new);
        if !bytes.is_empty() {
            destination.write(name(file), &bytes)?;
        }
        for warning in warnings {
            // What stands before it in the output appears before it, too.
            destination.flush()?;
            progress.suspend(|| warn(shown(name(file)), warning));
        }
        if is_end { destination.end(name(file)) } else { Ok(()) }
    })?;
    progress.finish_and_clear();
    destination.finish()?;
    Ok(if is_interrupted() { INTERRUPTED } else { code })
}

/// The pieces of inputs, which are opened one after another.
struct Pieces<'a> {
    files: &'a [PathBuf],
    /// The index of the current one.
    file: usize,
    by_lines: bool,
    /// The current one, if it is open, and the number of its last line.
    open: Option<(Box<dyn BufRead + Send>, usize)>,
    progress: ProgressBar,
}

impl Piece {
    fn size(&self) -> usize {
        match &self.content {
            Content::Whole(Ok(bytes)) | Content::Line(_, Ok(bytes)) => bytes.len(),
            _ => 0,
        }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let path = self.files.get(self.file).filter(|_| !is_interrupted())?;
        let file = self.file;
        let content = match self.open.take() {
            None => match open(path, &self.progress) {
                Ok(reader) if self.by_lines => {
                    self.open = Some((reader, 0));
                    return self.next();
                }
                Ok(mut reader) => Content::Whole(read::all(&mut reader)),
                Err(error) => Content::Whole(Err(error)),
            },
            Some((mut reader, last)) => match read::line(&mut reader) {
                Ok(line) if line.is_empty() => Content::End,
                Err(error) if error.kind() != ErrorKind::OutOfMemory => Content::Whole(Err(error)),
                line => {
                    self.open = Some((reader, last + 1));
                    Content::Line(last + 1, line)
                }
            },
        };
        if self.open.is_none() {
            self.file += 1;
        }
        Some(Piece { file, content })
    }
}

impl Content {
    /// Reads a whole input as a text or a page and passes it to `answer`.
    pub fn whole(self, name: Option<&str>, answer: impl FnOnce(&Article<'_>) -> Answer) -> Answer {
        let bytes = match self {
            Self::Whole(Ok(bytes)) => bytes,
            Self::Whole(Err(error)) | Self::Line(_, Err(error)) => return Answer::fail(error),
            Self::Line(..) | Self::End => return Answer::default(),
        };
        let name = name.map(compressed::plain_name);
        if html::is_page(name, &bytes)
            && let Some((page, _)) = html::decoded(&bytes)
        {
            return answer(&Article::page(&page));
        }
        match std::str::from_utf8(&bytes) {
            Ok(text) => answer(&Article::plain(text)),
            Err(error) => {
                let place = error.valid_up_to();
                Answer::fail(format_args!("not valid UTF-8 (at byte {place})"))
            }
        }
    }
}

pub(crate) fn open(file: &Path, progress: &ProgressBar) -> io::Result<Box<dyn BufRead + Send>> {
    if file.as_os_str() != "-" {
        return compressed::reader(progress.wrap_read(File::open(file)?));
    }
    let stdin = io::stdin();
    if stdin.is_terminal() {
        warn(shown(None), "type or paste a text, then press Ctrl-D on an empty line");
    }
    compressed::reader(progress.wrap_read(stdin))
}

/// A progress bar on standard error, if that is a terminal, the answers are not shown on one, and there is
/// much to read, or nobody knows how much.
fn progress(files: &[PathBuf], destination: &Destination) -> ProgressBar {
    let size = |file: &PathBuf| match fs::metadata(file) {
        _ if file.as_os_str() == "-" => None,
        Ok(data) if data.is_file() => Some(data.len()),
        // A pipe: nobody knows.
        Ok(data) if !data.is_dir() => None,
        // There is nothing to read.
        Ok(_) | Err(_) => Some(0),
    };
    let size: Option<u64> = files.iter().map(size).sum();
    if destination.is_terminal() || files.len() < 2 && size.is_some_and(|size| size < LONG) {
        return ProgressBar::hidden();
    }
    let (template, bar) = match size {
        Some(size) => ("{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta}", ProgressBar::new(size)),
        None => ("{spinner} {bytes}, {bytes_per_sec}", ProgressBar::no_length()),
    };
    let bar = bar
        .with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.tick();
    bar
}
