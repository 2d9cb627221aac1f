//! The WebAssembly module: what the library gives to JavaScript, and nothing else.

pub use nutgraf::*;
