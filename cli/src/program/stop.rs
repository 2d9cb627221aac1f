//! How the program ends: its exit codes, why it stops early, and its words on standard error.

use std::fmt::Display;
use std::io::{self, Write};

use nutgraf::OptionsError;

use super::terminal;

/// Exit codes, but for success.
pub(crate) const SOME_LINE_FAILED: u8 = 1;
pub(crate) const BAD_INPUT: u8 = 2;

/// Why the program ends before its work is done.
pub(crate) enum Stop {
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

/// Says something about the thing of this name.
pub(crate) fn warn(name: &str, what: impl Display) {
    let name = terminal::stderr().name(name).into_owned();
    say(format_args!("{name}: {what}"));
}

/// Says something.
pub(crate) fn say(what: impl Display) {
    let mut stderr = terminal::stderr();
    // If nobody can read it there is nobody to tell.
    _ = writeln!(stderr, "nutgraf: {what}").and_then(|()| stderr.flush());
}
