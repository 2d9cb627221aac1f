//! How the program ends: its exit codes, why it stops early, and its words on standard error.

use std::io;

use nutgraf::OptionsError;

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

/// Says something about an input; none is standard input.
pub(crate) fn warn(name: Option<&str>, what: impl std::fmt::Display) {
    eprintln!("nutgraf: {}: {what}", name.unwrap_or("standard input"));
}
