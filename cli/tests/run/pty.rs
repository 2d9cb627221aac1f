//! Runs the program on a terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStringExt;
use std::process::{Command, Output, Stdio};
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// Which stream of the program is a terminal; the other one is a pipe.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Terminal {
    Stdout,
    Stderr,
}

/// What the program writes when one of its streams is a terminal.
pub fn nutgraf_on(terminal: Terminal, arguments: &[&str], input: &[u8]) -> Output {
    let (ours, theirs) = open();
    let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    command.args(arguments).env("TERM", "xterm").stdin(Stdio::piped());
    match terminal {
        Terminal::Stdout => command.stdout(theirs).stderr(Stdio::piped()),
        Terminal::Stderr => command.stdout(Stdio::piped()).stderr(theirs),
    };
    let mut child = command.spawn().expect("the program starts");
    // The terminal closes once nothing holds it open.
    drop(command);
    let reader = thread::spawn(move || read(ours));
    // The program may exit before it has read everything.
    _ = child.stdin.take().expect("a pipe").write_all(input);
    let mut run = child.wait_with_output().expect("the program ends");
    let shown = reader.join().expect("the terminal is read");
    match terminal {
        Terminal::Stdout => run.stdout = shown,
        Terminal::Stderr => run.stderr = shown,
    }
    run
}

/// A new terminal: our end and the program's end.
fn open() -> (File, File) {
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&ours).and_then(|()| unlockpt(&ours)).expect("a terminal");
    let name = ptsname(&ours, Vec::new()).expect("a name").into_bytes();
    let theirs = File::options().read(true).write(true).open(std::ffi::OsString::from_vec(name));
    (ours.into(), theirs.expect("a terminal"))
}

/// Everything written to a terminal, with the line ends that the terminal changed restored.
fn read(mut terminal: File) -> Vec<u8> {
    let mut bytes = Vec::new();
    // On Linux, the end of a terminal's output is an error.
    _ = terminal.read_to_end(&mut bytes);
    String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n").into_bytes()
}
