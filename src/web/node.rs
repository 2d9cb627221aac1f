//! Access to the nodes of any DOM: a page's, another realm's, or one that a library provides.
//!
//! A form hides its own properties behind the names of its fields, and any script can add others to a node.
//! The getters and methods of the prototypes always give the real ones, so these are looked up once, on the
//! first node of each kind, and used for all others. A property that no prototype has is the node's own, as
//! in some libraries. `instanceof` and global classes are never used. Exceptions come back as values.

use std::cell::OnceCell;

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;

/// A member of nodes, as the prototypes of a DOM have it.
#[derive(Default)]
struct Member(OnceCell<Option<Function>>);

impl Member {
    /// The getter of a property, or the method.
    fn of(&self, node: &JsValue, name: &str, part: &str) -> Result<Option<&Function>, JsValue> {
        if self.0.get().is_none() {
            let _ = self.0.set(innermost(node, name, part)?);
        }
        Ok(self.0.get().and_then(Option::as_ref))
    }

    fn get(&self, node: &JsValue, name: &str) -> Result<JsValue, JsValue> {
        match self.of(node, name, "get")? {
            Some(getter) => getter.call0(node),
            None => Reflect::get(node, &name.into()),
        }
    }
}

/// The getter or method that the last prototype of a node has, so not that of a class of the page.
fn innermost(node: &JsValue, name: &str, part: &str) -> Result<Option<Function>, JsValue> {
    let (mut found, mut at) = (None, Reflect::get_prototype_of(node)?);
    while at.is_object() {
        let descriptor = Reflect::get_own_property_descriptor(&at, &name.into())?;
        if descriptor.is_object() {
            found = Reflect::get(&descriptor, &part.into())?.dyn_into().ok().or(found);
        }
        at = Reflect::get_prototype_of(&at)?;
    }
    Ok(found)
}

/// How the nodes of a DOM are read.
#[derive(Default)]
pub(super) struct Nodes {
    node_type: Member,
    first_child: Member,
    next_sibling: Member,
    local_name: Member,
    data: Member,
    attribute: Member,
    visibility: Member,
    width: Member,
    height: Member,
}

/// The kinds of nodes that can contain text of a page.
pub(super) enum Kind {
    Element,
    Text,
    /// A comment, for example.
    Other,
}

impl Nodes {
    pub fn kind(&self, node: &JsValue) -> Result<Kind, JsValue> {
        let number = self.node_type.get(node, "nodeType")?;
        Ok(match number.as_f64().ok_or(number)? as u32 {
            1 => Kind::Element,
            // 4 is a CDATA section, which is text in XHTML.
            3 | 4 => Kind::Text,
            _ => Kind::Other,
        })
    }

    pub fn first_child(&self, node: &JsValue) -> Result<Option<JsValue>, JsValue> {
        Ok(Some(self.first_child.get(node, "firstChild")?).filter(JsValue::is_object))
    }

    pub fn next_sibling(&self, node: &JsValue) -> Result<Option<JsValue>, JsValue> {
        Ok(Some(self.next_sibling.get(node, "nextSibling")?).filter(JsValue::is_object))
    }

    pub fn local_name(&self, element: &JsValue) -> Result<String, JsValue> {
        Ok(self.local_name.get(element, "localName")?.as_string().unwrap_or_default())
    }

    pub fn data(&self, text: &JsValue) -> Result<String, JsValue> {
        Ok(self.data.get(text, "data")?.as_string().unwrap_or_default())
    }

    pub fn attribute(&self, element: &JsValue, name: &str) -> Result<Option<String>, JsValue> {
        let method = self.attribute.of(element, "getAttribute", "value")?;
        Ok(method
            .map(|method| method.call1(element, &name.into()))
            .transpose()?
            .and_then(|value| value.as_string()))
    }

    /// Whether a person sees an element; true in a DOM that cannot tell.
    pub fn is_seen(&self, element: &JsValue, options: &Object) -> Result<bool, JsValue> {
        let Some(method) = self.visibility.of(element, "checkVisibility", "value")? else { return Ok(true) };
        if !method.call1(element, options)?.is_truthy() {
            // Such an element has no box of its own, but its contents have.
            return Ok(style(element, "display")? == "contents");
        }
        // What only screen readers are to find has a box of one pixel. (Elements of MathML have no such
        // properties.)
        let is_small =
            |side: Result<JsValue, JsValue>| side.is_ok_and(|it| it.as_f64().is_some_and(|it| it <= 1.0));
        let is_tiny = is_small(self.width.get(element, "offsetWidth"))
            && is_small(self.height.get(element, "offsetHeight"));
        Ok(!is_tiny || !matches!(style(element, "position")?.as_str(), "absolute" | "fixed"))
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = getComputedStyle)]
    fn computed_style(element: &JsValue) -> Result<JsValue, JsValue>;
}

/// The value of a style of an element, as computed.
fn style(element: &JsValue, name: &str) -> Result<String, JsValue> {
    Ok(Reflect::get(&computed_style(element)?, &name.into())?.as_string().unwrap_or_default())
}
