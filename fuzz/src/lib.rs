//! Shared by the fuzz targets: how a text, a document and options are made from the fuzzer's bytes, and what
//! must hold for every answer.

pub mod check;
pub mod count;
pub mod input;
pub mod pieces;
#[path = "../../tests/reading/mod.rs"]
mod reading;
pub mod text;
