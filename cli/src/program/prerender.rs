//! `nutgraf prerender`: writes the summaries of a site's pages into their files.

use std::fs::{self, File};
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use tempfile::NamedTempFile;

use super::html::ENDINGS;
use super::input::{name_of, shown};
use super::jobs::{cores, end_gently, in_order, is_interrupted};
use super::stop::{BAD_INPUT, INTERRUPTED, Stop, say, warn};
use super::{read, terminal};
pub(crate) use page::Extras;
use page::{Prerendered, prerender};

mod article;
mod element;
mod json_ld;
mod page;
mod places;

/// How many pages came to what.
#[derive(Default)]
struct Counts {
    written: usize,
    unchanged: usize,
    without: usize,
    failed: usize,
}

/// Prerenders files, the pages in folders, and what patterns match. Returns the exit code.
pub(crate) fn all(given: &[PathBuf], extras: Extras, jobs: Option<NonZeroUsize>) -> Result<u8, Stop> {
    let mut counts = Counts::default();
    let mut files = Vec::new();
    for path in given {
        let found = files_of(path);
        if found.is_empty() {
            warn(&path.to_string_lossy(), "no page found");
            counts.failed += 1;
        }
        files.extend(found);
    }
    let progress = ProgressBar::new(files.len() as u64);
    let sizes =
        |file: &PathBuf| fs::metadata(file).map_or(0, |it| usize::try_from(it.len()).unwrap_or(usize::MAX));
    let items = files.iter().take_while(|_| !is_interrupted()).map(|file| (sizes(file), file));
    let mut out = terminal::stdout();
    end_gently();
    in_order(
        jobs.unwrap_or_else(cores),
        items,
        |file| (file, one(file, extras)),
        |result| {
            let Some((file, result)) = result else { return Ok(()) };
            progress.inc(1);
            let name = name_of(file);
            let complain = |what: &str| progress.suspend(|| warn(shown(name.as_deref()), what));
            let count = match result {
                Err(error) => {
                    complain(&error.to_string());
                    &mut counts.failed
                }
                Ok((Prerendered { elements, bytes, faults }, standard)) => {
                    out.write_all(&standard)?;
                    faults.iter().for_each(|fault| complain(&format!("<nut-graf>: {fault}")));
                    match (faults.is_empty(), elements, bytes) {
                        (false, _, _) => &mut counts.failed,
                        (true, 0, _) => &mut counts.without,
                        (true, _, Some(_)) => &mut counts.written,
                        (true, _, None) => &mut counts.unchanged,
                    }
                }
            };
            *count += 1;
            Ok(())
        },
    )?;
    progress.finish_and_clear();
    out.flush()?;
    let Counts { written, unchanged, without, failed } = counts;
    if given != [Path::new("-")] {
        let failed = if failed > 0 { format!(", {failed} with faults") } else { String::new() };
        say(format_args!("{written} written, {unchanged} up to date, {without} without <nut-graf>{failed}"));
    }
    Ok(if is_interrupted() {
        INTERRUPTED
    } else if failed > 0 {
        BAD_INPUT
    } else {
        0
    })
}

/// Prerenders one file, which is replaced at once or not at all. Also returns what goes to standard output,
/// for a page from standard input.
fn one(file: &Path, extras: Extras) -> io::Result<(Prerendered, Vec<u8>)> {
    let is_standard = file.as_os_str() == "-";
    let bytes = if is_standard { read::all(&mut io::stdin())? } else { read::all(&mut File::open(file)?)? };
    let prerendered = prerender(&bytes, extras).map_err(io::Error::other)?;
    if is_standard {
        let page = prerendered.bytes.clone().unwrap_or(bytes);
        return Ok((prerendered, page));
    }
    if let Some(bytes) = &prerendered.bytes {
        replace(file, bytes)?;
    }
    Ok((prerendered, Vec::new()))
}

fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link.
    let file = fs::canonicalize(file)?;
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(bytes)?;
    new.as_file().set_permissions(fs::metadata(&file)?.permissions())?;
    new.persist(&file)?;
    Ok(())
}

/// A file, the pages in a folder, or the files that a pattern such as `dist/**/*.html` matches, if the shell
/// has not replaced it.
fn files_of(path: &Path) -> Vec<PathBuf> {
    let name = path.to_string_lossy();
    let patterns: Vec<String> = if path.is_dir() {
        ENDINGS.iter().map(|ending| format!("{}/**/*{ending}", glob::Pattern::escape(&name))).collect()
    } else if path.exists() || !name.contains(['*', '?', '[']) {
        return vec![path.to_owned()];
    } else {
        vec![name.into_owned()]
    };
    let matches = patterns.iter().filter_map(|pattern| glob::glob(pattern).ok()).flatten();
    let mut files: Vec<PathBuf> = matches.filter_map(Result::ok).filter(|file| file.is_file()).collect();
    files.sort();
    files
}
