//! How the program ends: its exit codes, why it stops early, and its messages on standard error.

use std::fmt::Display;
use std::io::{self, Write};

use nutgraf::OptionsError;

use super::terminal;

/// Exit codes other than success.
pub(crate) const SOME_LINE_FAILED: u8 = 1;
pub(crate) const BAD_INPUT: u8 = 2;
/// As shells report a program that Ctrl+C has ended.
pub(crate) const INTERRUPTED: u8 = 130;

/// Why the program ends before its work is done.
pub(crate) enum Stop {
    /// The reader of the output has gone away.
    ClosedPipe,
    /// Standard output cannot be written.
    Write(io::Error),
    /// A file of the output cannot be written, for this reason.
    Output(String),
    /// An argument has an invalid value.
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

/// Prints a message about the file or input of this name.
pub(crate) fn warn(name: &str, what: impl Display) {
    let name = terminal::stderr().name(name).into_owned();
    say(format_args!("{name}: {what}"));
}

/// Prints a message.
pub(crate) fn say(what: impl Display) {
    let mut stderr = terminal::stderr();
    // If this fails, there is nowhere left to report it.
    _ = writeln!(stderr, "nutgraf: {what}").and_then(|()| stderr.flush());
}
