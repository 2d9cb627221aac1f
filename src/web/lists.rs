//! The lists that were added: the module holds none of its own.

use std::sync::OnceLock;

use crate::Language;
use crate::language::Data;

static ADDED: [OnceLock<Data>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];

/// Adds the lists of a language, whose file has this text, unless they were added before; `None` if the file
/// is broken.
pub(super) fn add(language: Language, file: &str) -> Option<()> {
    let lists = ADDED.get(language as usize)?;
    if lists.get().is_none() {
        let data = Data::read(file)?;
        lists.get_or_init(|| data);
    }
    Some(())
}

/// The lists of a language, if they were added.
pub(super) fn added(language: Language) -> Option<&'static Data> {
    ADDED.get(language as usize)?.get()
}
