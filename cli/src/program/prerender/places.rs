//! The places of a page's file that prerendering may change. Everything else keeps its bytes.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use lol_html::errors::RewritingError;
use lol_html::html_content::{ContentType, Element};
use lol_html::{AsciiCompatibleEncoding, ElementContentHandlers, HtmlRewriter, Selector, Settings, element};

use super::element::PRERENDERED;

/// The attribute that says the place's number, in a copy of the page.
pub(super) const NUMBER: &str = "data-nut-graf-number";
/// The elements that are such places.
const PLACES: &str = "nut-graf, title, script[type='application/ld+json' i]";
const HEADING: &str = "nut-graf > [slot=heading]";

/// What to write at a place.
#[derive(Default)]
pub(super) struct Edit {
    /// The attribute `prerendered`: its value, or that it is removed.
    pub attribute: Option<Option<String>>,
    /// HTML to replace the contents.
    pub inner: Option<String>,
    /// HTML behind the element.
    pub after: Option<String>,
}

/// A `<nut-graf>` in the file.
#[derive(Clone, Default)]
pub(super) struct Found {
    /// Whether it has an end tag of its own.
    pub is_closed: bool,
    /// Where the author's headings in it are.
    pub headings: Vec<Range<usize>>,
}

/// Writes a page in which each place has its number. Returns it with what is known of the `<nut-graf>`s, by
/// number.
pub(super) fn numbered(
    bytes: &[u8],
    encoding: AsciiCompatibleEncoding,
) -> Result<(Vec<u8>, HashMap<usize, Found>), RewritingError> {
    let found: Rc<RefCell<HashMap<usize, Found>>> = Rc::default();
    let (in_place, in_heading) = (Rc::clone(&found), Rc::clone(&found));
    let count = Rc::new(RefCell::new(0));
    let last = Rc::clone(&count);
    let place = move |element: &mut Element<'_, '_>| {
        let number = count.replace_with(|count| *count + 1);
        element.set_attribute(NUMBER, &number.to_string())?;
        if element.tag_name() == "nut-graf" {
            in_place.borrow_mut().insert(number, Found::default());
            let found = Rc::clone(&in_place);
            if let Some(handlers) = element.end_tag_handlers() {
                handlers.push(Box::new(move |end| {
                    if let Some(found) = found.borrow_mut().get_mut(&number) {
                        found.is_closed = end.name() == "nut-graf";
                    }
                    Ok(())
                }));
            }
        }
        Ok(())
    };
    let heading = move |element: &mut Element<'_, '_>| {
        let Range { start, end } = element.source_location().bytes();
        let number = last.borrow().saturating_sub(1);
        let add = move |found: &RefCell<HashMap<usize, Found>>, end| {
            if let Some(found) = found.borrow_mut().get_mut(&number) {
                found.headings.push(start..end);
            }
        };
        let found = Rc::clone(&in_heading);
        match element.end_tag_handlers() {
            Some(handlers) => handlers.push(Box::new(move |tag| {
                add(&found, tag.source_location().bytes().end);
                Ok(())
            })),
            None => add(&found, end),
        }
        Ok(())
    };
    let numbered = rewritten(bytes, encoding, vec![element!(PLACES, place), element!(HEADING, heading)])?;
    let found = found.borrow().clone();
    Ok((numbered, found))
}

/// Writes a page with these edits, by number.
pub(super) fn edited(
    bytes: &[u8],
    encoding: AsciiCompatibleEncoding,
    edits: &HashMap<usize, Edit>,
) -> Result<Vec<u8>, RewritingError> {
    let mut number = 0..;
    let edit = |element: &mut Element<'_, '_>| {
        let Some(edit) = number.next().and_then(|number| edits.get(&number)) else { return Ok(()) };
        match &edit.attribute {
            Some(Some(value)) => element.set_attribute(PRERENDERED, value)?,
            Some(None) => element.remove_attribute(PRERENDERED),
            None => {}
        }
        if let Some(html) = &edit.inner {
            element.set_inner_content(html, ContentType::Html);
        }
        if let Some(html) = &edit.after {
            element.after(html, ContentType::Html);
        }
        Ok(())
    };
    rewritten(bytes, encoding, vec![element!(PLACES, edit)])
}

type Handler<'a> = (Cow<'a, Selector>, ElementContentHandlers<'a>);

fn rewritten(
    bytes: &[u8],
    encoding: AsciiCompatibleEncoding,
    handlers: Vec<Handler<'_>>,
) -> Result<Vec<u8>, RewritingError> {
    let mut output = Vec::with_capacity(bytes.len());
    // Not strict: few pages are misread, and a page must not fail because it might be one.
    let settings = Settings::new().with_encoding(encoding).with_strict(false);
    let settings = handlers
        .into_iter()
        .fold(settings, |settings, handler| settings.append_element_content_handler(handler));
    let mut rewriter = HtmlRewriter::new(settings, |chunk: &[u8]| output.extend_from_slice(chunk));
    rewriter.write(bytes)?;
    rewriter.end()?;
    Ok(output)
}
