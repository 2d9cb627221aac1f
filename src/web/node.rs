//! Access to the nodes of any DOM: a page's, another realm's, or one that a library provides.
//!
//! A form hides its own properties behind the names of its fields, and any script can add others to a node.
//! The getters and methods of the prototypes always give the real ones, so these are looked up once, on the
//! first node of each kind, and used for all others. Some libraries have properties of their own in each
//! node; there nothing is hidden, and they are read as they are. `instanceof` and global classes are never
//! used. Exceptions come back as values.

use std::cell::OnceCell;

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;

/// A member of nodes, as the prototypes of a DOM have it.
#[derive(Default)]
struct Member(OnceCell<Option<Function>>);

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
    /// Whether each node has properties of its own.
    has_own: bool,
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
    /// Those of the DOM that a node belongs to.
    pub fn of(node: &JsValue) -> Result<Self, JsValue> {
        Ok(Self { has_own: innermost(node, "nodeType", "get")?.is_none(), ..Self::default() })
    }

    fn get(&self, member: &Member, node: &JsValue, name: &str) -> Result<JsValue, JsValue> {
        match self.function(member, node, name, "get")? {
            Some(getter) => getter.call0(node),
            None => Reflect::get(node, &name.into()),
        }
    }

    /// A method of a node; `None` if it has none.
    fn method(&self, member: &Member, node: &JsValue, name: &str) -> Result<Option<Function>, JsValue> {
        if self.has_own {
            return Ok(Reflect::get(node, &name.into())?.dyn_into().ok());
        }
        self.function(member, node, name, "value")
    }

    fn function(
        &self,
        member: &Member,
        node: &JsValue,
        name: &str,
        part: &str,
    ) -> Result<Option<Function>, JsValue> {
        if !self.has_own && member.0.get().is_none() {
            let _ = member.0.set(innermost(node, name, part)?);
        }
        Ok(member.0.get().cloned().flatten())
    }

    pub fn kind(&self, node: &JsValue) -> Result<Kind, JsValue> {
        let number = self.get(&self.node_type, node, "nodeType")?;
        Ok(match number.as_f64().ok_or(number)? as u32 {
            1 => Kind::Element,
            // 4 is a CDATA section, which is text in XHTML.
            3 | 4 => Kind::Text,
            _ => Kind::Other,
        })
    }

    pub fn first_child(&self, node: &JsValue) -> Result<Option<JsValue>, JsValue> {
        Ok(Some(self.get(&self.first_child, node, "firstChild")?).filter(JsValue::is_object))
    }

    pub fn next_sibling(&self, node: &JsValue) -> Result<Option<JsValue>, JsValue> {
        Ok(Some(self.get(&self.next_sibling, node, "nextSibling")?).filter(JsValue::is_object))
    }

    pub fn local_name(&self, element: &JsValue) -> Result<String, JsValue> {
        Ok(self.get(&self.local_name, element, "localName")?.as_string().unwrap_or_default())
    }

    pub fn data(&self, text: &JsValue) -> Result<String, JsValue> {
        Ok(self.get(&self.data, text, "data")?.as_string().unwrap_or_default())
    }

    pub fn attribute(&self, element: &JsValue, name: &str) -> Result<Option<String>, JsValue> {
        let method = self.method(&self.attribute, element, "getAttribute")?;
        Ok(method
            .map(|method| method.call1(element, &name.into()))
            .transpose()?
            .and_then(|value| value.as_string()))
    }

    /// Whether a person sees an element; true in a DOM that cannot tell.
    pub fn is_seen(&self, element: &JsValue, options: &Object) -> Result<bool, JsValue> {
        let Some(method) = self.method(&self.visibility, element, "checkVisibility")? else {
            return Ok(true);
        };
        if !method.call1(element, options)?.is_truthy() {
            // What is in an element without a box may have boxes. A DOM without styles has none.
            return Ok(style(element, "display").is_none_or(|display| display == "contents"));
        }
        // What only screen readers are to find is placed elsewhere, with a box of one pixel. Asking for the
        // size of what is not laid out yet takes long, so only few elements are asked.
        let is_placed = |position: String| matches!(position.as_str(), "absolute" | "fixed");
        let is_elsewhere = || style(element, "position").is_some_and(is_placed);
        Ok(!(self.has_style(element)? && is_elsewhere() && self.is_tiny(element)))
    }

    /// Whether a style sheet may apply to this element in particular.
    fn has_style(&self, element: &JsValue) -> Result<bool, JsValue> {
        for name in ["class", "style", "id"] {
            if self.attribute(element, name)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether an element has a box of at most one pixel. (Elements of MathML have no such properties.)
    fn is_tiny(&self, element: &JsValue) -> bool {
        let is_small =
            |side: Result<JsValue, JsValue>| side.is_ok_and(|it| it.as_f64().is_some_and(|it| it <= 1.0));
        is_small(self.get(&self.width, element, "offsetWidth"))
            && is_small(self.get(&self.height, element, "offsetHeight"))
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = getComputedStyle)]
    fn computed_style(element: &JsValue) -> Result<JsValue, JsValue>;
}

/// The value of a style of an element, as computed; `None` in a DOM without styles.
fn style(element: &JsValue, name: &str) -> Option<String> {
    Reflect::get(&computed_style(element).ok()?, &name.into()).ok()?.as_string()
}

/// A range of the document that a node belongs to.
pub(super) fn range_of(node: &JsValue) -> Result<web_sys::Range, JsValue> {
    // Without a global class, this is the DOM of a library.
    web_sys::Range::new().or_else(|_| {
        let document = Reflect::get(node, &"ownerDocument".into())?;
        let create: Function = Reflect::get(&document, &"createRange".into())?.dyn_into()?;
        create.call0(&document).map(JsCast::unchecked_into)
    })
}
