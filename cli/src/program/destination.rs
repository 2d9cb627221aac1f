//! Where the answers go: to standard output, to a file, or to a file for each input.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use tempfile::NamedTempFile;

use super::compressed::{Writer, plain_name};
use super::stop::Stop;
use super::terminal::{self, Stdout};

pub(crate) enum Destination {
    StandardOutput(Stdout),
    File(OutputFile),
    Folder(Folder),
}

/// A folder with a file for each input.
pub(crate) struct Folder {
    path: PathBuf,
    /// The ending of its files.
    ending: &'static str,
    /// The names of the files so far.
    names: HashSet<PathBuf>,
    current: Option<OutputFile>,
}

/// A file that appears under its name once it is complete.
pub(crate) struct OutputFile {
    path: PathBuf,
    temporary: NamedTempFile,
    writer: Writer,
}

impl Destination {
    /// That which the argument `--output` names. It is a folder if it is one already, if its name ends with a
    /// slash, or if there are several files.
    pub fn new(output: Option<&Path>, files: usize, ending: &'static str) -> Result<Self, Stop> {
        let Some(path) = output else { return Ok(Self::StandardOutput(terminal::stdout())) };
        let is_folder = path.is_dir() || path.to_string_lossy().ends_with(['/', '\\']) || files > 1;
        if is_folder {
            fs::create_dir_all(path).map_err(|error| failed(path, &error))?;
            let folder = Folder { path: path.to_owned(), ending, names: HashSet::new(), current: None };
            return Ok(Self::Folder(folder));
        }
        OutputFile::new(path).map(Self::File)
    }

    /// Whether answers appear on a terminal.
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::StandardOutput(_)) && io::IsTerminal::is_terminal(&io::stdout())
    }

    /// Whether each input has a file of its own.
    pub fn is_folder(&self) -> bool {
        matches!(self, Self::Folder(_))
    }

    /// Writes a part of the answer to an input.
    pub fn write(&mut self, input: Option<&str>, bytes: &[u8]) -> Result<(), Stop> {
        match self {
            Self::StandardOutput(out) => Ok(out.write_all(bytes)?),
            Self::File(file) => file.write(bytes),
            Self::Folder(folder) => folder.file_for(input)?.write(bytes),
        }
    }

    /// Makes visible what has been written so far.
    pub fn flush(&mut self) -> Result<(), Stop> {
        match self {
            Self::StandardOutput(out) => Ok(out.flush()?),
            Self::File(_) | Self::Folder(_) => Ok(()),
        }
    }

    /// Ends the answer to an input.
    pub fn end(&mut self, input: Option<&str>) -> Result<(), Stop> {
        if let Self::Folder(folder) = self {
            folder.file_for(input)?;
            folder.current.take().map_or(Ok(()), OutputFile::finish)?;
        }
        self.flush()
    }

    /// Ends the last answer.
    pub fn finish(self) -> Result<(), Stop> {
        match self {
            Self::StandardOutput(mut out) => Ok(out.flush()?),
            Self::File(file) => file.finish(),
            Self::Folder(folder) => folder.current.map_or(Ok(()), OutputFile::finish),
        }
    }
}

impl Folder {
    fn file_for(&mut self, input: Option<&str>) -> Result<&mut OutputFile, Stop> {
        if self.current.is_none() {
            let path = self.path.join(self.name_for(input));
            if !self.names.insert(path.clone()) {
                return Err(Stop::Output(format!("{}: two files would have this name", path.display())));
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
            }
            self.current = Some(OutputFile::new(&path)?);
        }
        self.current.as_mut().ok_or_else(|| Stop::Output("no file".to_owned()))
    }

    /// The name of an input with another ending. It stays in the folders that it is in, below this one.
    fn name_for(&self, input: Option<&str>) -> PathBuf {
        let input = input.unwrap_or("standard-input");
        let plain = plain_name(input);
        let compression = input.get(plain.len()..).unwrap_or_default();
        let path = Path::new(plain);
        let is_inside =
            path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        let name = if is_inside { path } else { Path::new(path.file_name().unwrap_or_default()) };
        let mut name = name.with_extension(self.ending).into_os_string();
        name.push(compression);
        name.into()
    }
}

impl OutputFile {
    fn new(path: &Path) -> Result<Self, Stop> {
        let create = || {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let mut builder = tempfile::Builder::new();
            // Those of any new file, which the process's mask restricts.
            #[cfg(unix)]
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
            let temporary = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
            let writer = Writer::new(temporary.reopen()?, path)?;
            Ok(Self { path: path.to_owned(), temporary, writer })
        };
        create().map_err(|error: io::Error| failed(path, &error))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.writer.write_all(bytes).map_err(|error| failed(&self.path, &error))
    }

    fn finish(self) -> Result<(), Stop> {
        let Self { path, temporary, writer } = self;
        writer
            .finish()
            .and_then(|()| temporary.persist(&path).map_err(|failure| failure.error))
            .map_err(|error| failed(&path, &error))?;
        Ok(())
    }
}

fn failed(path: &Path, error: &io::Error) -> Stop {
    Stop::Output(format!("{}: {error}", path.display()))
}
