//! What a person reads of a text.

mod characters;
mod entities;
mod map;
mod markdown;
mod rule;
mod tags;

pub(crate) use characters::characters;
pub(crate) use map::{Change, Reading};
pub use rule::{LeftOut, ReadingRule};
