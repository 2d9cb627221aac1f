//! The lists that were added: the module holds none of its own.

use std::sync::OnceLock;

use crate::Language;
use crate::language::Data;

static ADDED: [OnceLock<Data>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];

/// Adds the lists of a language, whose file has this text, unless they were added before.
pub(super) fn add(language: Language, file: &str) {
    if let Some(lists) = ADDED.get(language as usize) {
        lists.get_or_init(|| Data::read(file));
    }
}

/// The lists of a language, if they were added.
pub(super) fn added(language: Language) -> Option<&'static Data> {
    ADDED.get(language as usize)?.get()
}
