//! The program `nutgraf`: summaries in the terminal, and of JSON Lines in a pipe.

#[cfg(not(target_arch = "wasm32"))]
mod program;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    program::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
