//! The program `nutgraf`: summaries in the terminal, or of JSON Lines in a pipe.
// All output goes through `terminal.rs`.
#![warn(clippy::print_stdout, clippy::print_stderr)]

#[cfg(not(target_arch = "wasm32"))]
mod program;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    program::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
