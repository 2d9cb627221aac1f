//! `nutgraf prerender`: writes the summaries of a site's pages into their files.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::html::ENDINGS;
use super::input::{Name, each_named, open};
use super::read;
use super::stop::{BAD_INPUT, Stop, say, warn};
use super::terminal::Stdout;
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
pub(crate) fn all(given: &[PathBuf], extras: Extras) -> Result<u8, Stop> {
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
    each_named(&files, |file, name, out| {
        let count = match one(file, name, extras, out) {
            Err(error) => {
                name.warn(error);
                &mut counts.failed
            }
            Ok(Prerendered { faults, .. }) if !faults.is_empty() => {
                faults.iter().for_each(|fault| name.warn(format_args!("<nut-graf>: {fault}")));
                &mut counts.failed
            }
            Ok(Prerendered { elements: 0, .. }) => &mut counts.without,
            Ok(Prerendered { bytes: Some(_), .. }) => &mut counts.written,
            Ok(Prerendered { bytes: None, .. }) => &mut counts.unchanged,
        };
        *count += 1;
        Ok(0)
    })?;
    let Counts { written, unchanged, without, failed } = counts;
    if given != [Path::new("-")] {
        let failed = if failed > 0 { format!(", {failed} with faults") } else { String::new() };
        say(format_args!("{written} written, {unchanged} up to date, {without} without <nut-graf>{failed}"));
    }
    Ok(if failed > 0 { BAD_INPUT } else { 0 })
}

/// Prerenders one file, which is replaced at once or not at all; standard input goes to standard output.
fn one(file: &Path, name: Name<'_>, extras: Extras, out: &mut Stdout) -> io::Result<Prerendered> {
    let bytes = read::all(&mut open(file, name)?)?;
    let prerendered = prerender(&bytes, extras).map_err(io::Error::other)?;
    match &prerendered.bytes {
        _ if name.path.is_none() => out.write_all(prerendered.bytes.as_ref().unwrap_or(&bytes))?,
        Some(bytes) => replace(file, bytes)?,
        None => {}
    }
    Ok(prerendered)
}

fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link.
    let file = fs::canonicalize(file)?;
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(bytes)?;
    new.as_file().set_permissions(File::open(&file)?.metadata()?.permissions())?;
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
