//! The word lists that were added: the module itself contains none.

use std::sync::OnceLock;

use crate::Language;
use crate::language::Data;

static ADDED: [OnceLock<Data>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];

/// Adds the word lists of a language from the text of its file, unless they were added before; `None` if the
/// file is broken.
pub(super) fn add(language: Language, file: &str) -> Option<()> {
    let lists = ADDED.get(language as usize)?;
    if lists.get().is_none() {
        let data = Data::read(file)?;
        lists.get_or_init(|| data);
    }
    Some(())
}

/// The word lists of a language, if they were added.
pub(super) fn added(language: Language) -> Option<&'static Data> {
    ADDED.get(language as usize)?.get()
}
