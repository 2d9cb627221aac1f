//! API for the fuzz targets only, which are built with `--cfg fuzzing`.

use std::cell::Cell;

use crate::language::Data;
use crate::{Document, Options, OptionsError, Summary};

thread_local! {
    static LISTS: Cell<Option<&'static Data>> = const { Cell::new(None) };
}

/// The summary of a document whose language is given, with the word lists in `file`; `None` if the file is
/// broken.
///
/// # Errors
///
/// See [`Summarizer::new`](crate::Summarizer::new).
pub fn summarize_with<'a>(
    file: &str,
    document: Document<'a>,
    options: &Options,
) -> Result<Option<Summary<'a>>, OptionsError> {
    options.check()?;
    let Some(lists) = Data::read(file) else { return Ok(None) };
    LISTS.set(Some(Box::leak(Box::new(lists))));
    Ok(Some(crate::pipeline(document, options, |_| LISTS.get())))
}
