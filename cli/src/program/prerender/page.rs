//! One page: its `<nut-graf>`s are filled, and nothing else of it changes.

use std::collections::HashMap;

use encoding_rs::Encoding;
use lol_html::AsciiCompatibleEncoding;
use nutgraf::{Limit, Options, Summary};
use scraper::{ElementRef, Html, Selector};

use super::super::html::decoded;
use super::element::{NutGraf, attribute, escaped};
use super::json_ld::with_abstract;
use super::places::{Edit, Found, NUMBER, edited, numbered};

/// Maximum length of a page's description, in characters.
const DESCRIPTION: usize = 200;

/// What to write besides the sentences.
#[derive(clap::Args, Clone, Copy, Debug)]
pub(crate) struct Extras {
    /// Also write `<meta name="description">` into pages that have none
    #[arg(long)]
    pub description: bool,
    /// Also write `abstract` into the JSON-LD of articles that have none
    #[arg(long)]
    pub json_ld: bool,
}

/// What has become of a page.
pub(super) struct Prerendered {
    /// The page, if it has changed.
    pub bytes: Option<Vec<u8>>,
    /// How many `<nut-graf>`s it has.
    pub elements: usize,
    /// What is wrong with some of them. They are left as they were.
    pub faults: Vec<String>,
}

/// Prerenders a page. The error says why it cannot be.
pub(super) fn prerender(bytes: &[u8], extras: Extras) -> Result<Prerendered, String> {
    let (_, encoding) = decoded(bytes).ok_or("not in UTF-8, nor in the encoding that it states")?;
    let ascii = AsciiCompatibleEncoding::new(encoding)
        .ok_or_else(|| format!("in {}, which cannot be written; use UTF-8", encoding.name()))?;
    let (numbered, found) = numbered(bytes, ascii).map_err(|error| error.to_string())?;
    let mut prerendered = Prerendered { bytes: None, elements: found.len(), faults: Vec::new() };
    if found.is_empty() {
        return Ok(prerendered);
    }
    let (text, _) = encoding.decode_without_bom_handling(&numbered);
    let page = Html::parse_document(&text);
    let mut edits = HashMap::new();
    let mut is_first = true;
    for (number, host) in places(&page, "nut-graf") {
        // One that has a button is made when the reader presses it.
        if host.value().attr("collapsed").is_some() {
            continue;
        }
        let place = found.get(&number).cloned().unwrap_or_default();
        let result = NutGraf::read(&page, host, place.is_closed).and_then(|nutgraf| {
            let summary = nutgraf.summary(nutgraf.options.clone())?;
            let edit = edit(&nutgraf, &summary, &place, (bytes, encoding));
            edits.extend(edit.map(|edit| (number, edit)));
            let is_main = std::mem::replace(&mut is_first, false);
            if is_main { add(&page, &nutgraf, &summary, extras, &mut edits) } else { Ok(()) }
        });
        if let Err(fault) = result {
            prerendered.faults.push(fault);
        }
    }
    let new = edited(bytes, ascii, &edits).map_err(|error| error.to_string())?;
    prerendered.bytes = Some(new).filter(|new| new != bytes);
    Ok(prerendered)
}

/// What to write into an element; nothing if there is no summary, nor was.
fn edit(
    nutgraf: &NutGraf<'_>,
    summary: &Summary<'_>,
    place: &Found,
    (bytes, encoding): (&[u8], &'static Encoding),
) -> Option<Edit> {
    let has_sentences = !summary.sentences.is_empty();
    if !has_sentences && !nutgraf.is_prerendered() {
        return None;
    }
    let headings = place.headings.iter().filter_map(|range| bytes.get(range.clone()));
    let mut inner: String =
        headings.map(|heading| format!("\n{}", encoding.decode_without_bom_handling(heading).0)).collect();
    if has_sentences {
        inner.push_str(&nutgraf.list(summary));
    }
    let attribute = has_sentences.then(|| nutgraf.hash());
    Some(Edit { attribute: Some(attribute), inner: Some(inner), after: None })
}

/// Adds what the page says about its article for others, where it is missing.
fn add(
    page: &Html,
    nutgraf: &NutGraf<'_>,
    summary: &Summary<'_>,
    extras: Extras,
    edits: &mut HashMap<usize, Edit>,
) -> Result<(), String> {
    if extras.description && !has_description(page) {
        let (number, _) =
            places(page, "head > title").next().ok_or("the page has no <title> to write behind")?;
        if let Some(text) = description(nutgraf)? {
            let after = Some(format!("\n<meta name=\"description\" content=\"{}\">", escaped(&text)));
            edits.insert(number, Edit { after, ..Edit::default() });
        }
    }
    if extras.json_ld {
        let text = summary.text();
        let scripts = places(page, "script");
        let mut scripts = scripts.map(|(number, script)| (number, script.text().collect::<String>()));
        let edit = scripts.find_map(|(number, json)| Some((number, with_abstract(&json, &text)?)));
        if let Some((number, json)) = edit.filter(|_| !text.is_empty()) {
            edits.insert(number, Edit { inner: Some(json), ..Edit::default() });
        }
    }
    Ok(())
}

fn has_description(page: &Html) -> bool {
    let metas = Selector::parse("meta[name=description i]");
    metas.is_ok_and(|metas| page.select(&metas).any(|meta| !attribute(meta, "content").trim().is_empty()))
}

/// As many of the best sentences as fit, or the best one.
fn description(nutgraf: &NutGraf<'_>) -> Result<Option<String>, String> {
    for limit in [Limit::Characters(DESCRIPTION), Limit::Sentences(1)] {
        let options = Options::new().focus(nutgraf.options.focus.clone()).limit(limit);
        let text = nutgraf.summary(options)?.text();
        if !text.is_empty() {
            return Ok(Some(text.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
    }
    Ok(None)
}

/// The places in a page that a selector matches, by number.
fn places<'a>(page: &'a Html, selector: &str) -> impl Iterator<Item = (usize, ElementRef<'a>)> {
    let found: Vec<_> =
        Selector::parse(selector).map(|selector| page.select(&selector).collect()).unwrap_or_default();
    found
        .into_iter()
        .filter_map(|element: ElementRef<'a>| Some((attribute(element, NUMBER).parse().ok()?, element)))
}
