//! JSON-LD: what a page says about its article for search engines.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// The types of schema.org for what has an abstract, by their endings: `NewsArticle`, `BlogPosting`, …
const TYPES: [&str; 4] = ["Article", "Posting", "Report", "Story"];

/// The JSON with an abstract in its first article that has none; `None` if it has no such article. Everything
/// else stays as it is written.
pub(super) fn with_abstract(json: &str, text: &str) -> Option<String> {
    let place = article_in(json, json)?;
    // Within a script, `</` could end it; written in ASCII, it is the same in every encoding.
    let quoted = serde_json::to_string(text).ok()?.replace("</", "<\\/");
    let ascii: String = quoted
        .chars()
        .map(|c| match c {
            '\0'..='\x7f' => c.to_string(),
            _ => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect();
    let (before, behind) = json.split_at_checked(place)?;
    let comma = if behind.trim_start().starts_with('}') { "" } else { "," };
    Some(format!("{before}\"abstract\":{ascii}{comma}{behind}"))
}

/// The place in `whole` right behind the `{` of the article in a part of it.
fn article_in(part: &str, whole: &str) -> Option<usize> {
    if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(part) {
        return items.into_iter().find_map(|item| article_in(item.get(), whole));
    }
    let object: BTreeMap<String, &RawValue> = serde_json::from_str(part).ok()?;
    let is_article = object.get("@type").is_some_and(|kind| {
        let kinds = serde_json::from_str(kind.get())
            .or_else(|_| serde_json::from_str(kind.get()).map(|kind| vec![kind]));
        kinds.is_ok_and(|kinds: Vec<String>| {
            kinds.iter().any(|kind| TYPES.iter().any(|ending| kind.ends_with(ending)))
        })
    });
    if !is_article {
        return article_in(object.get("@graph")?.get(), whole);
    }
    if object.contains_key("abstract") {
        return None;
    }
    // Where this part is: it is a piece of the whole.
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    Some(start + part.find('{')? + 1)
}
