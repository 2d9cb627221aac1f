//! Runs the program.
#![allow(dead_code, reason = "each file of tests uses some of these")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::{fs, str, thread};

pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub fn nutgraf(arguments: &[&str]) -> Output {
    nutgraf_reading(arguments, b"")
}

pub fn nutgraf_reading(arguments: &[&str], input: &[u8]) -> Output {
    reading(command(arguments), input)
}

pub fn reading(mut command: Command, input: &[u8]) -> Output {
    let mut child = command.spawn().expect("the program starts");
    let (mut stdin, input) = (child.stdin.take().expect("a pipe"), input.to_vec());
    // The program may exit before it has read everything.
    let writer = thread::spawn(move || _ = stdin.write_all(&input));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    output
}

pub fn out(run: &Output) -> &str {
    str::from_utf8(&run.stdout).expect("UTF-8")
}

pub fn err(run: &Output) -> &str {
    str::from_utf8(&run.stderr).expect("UTF-8")
}

/// A file in a folder that only the tests use.
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("the file can be written");
    path
}
