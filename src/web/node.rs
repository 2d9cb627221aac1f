//! Access to the nodes of a page through the getters and methods of their prototypes.
//!
//! A form hides its own properties behind the names of its fields, and any script can add others to a node.
//! The prototype's getters always give the real ones. A node may come from another realm, such as an iframe,
//! so `instanceof` is never used. Exceptions come back as values.

use js_sys::Object;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    pub(super) type Node;
    #[wasm_bindgen(catch, method, final, getter, js_name = nodeType)]
    pub(super) fn node_type(this: &Node) -> Result<u16, JsValue>;
    #[wasm_bindgen(catch, method, final, getter, js_name = firstChild)]
    pub(super) fn first_child(this: &Node) -> Result<Option<Node>, JsValue>;
    #[wasm_bindgen(catch, method, final, getter, js_name = nextSibling)]
    pub(super) fn next_sibling(this: &Node) -> Result<Option<Node>, JsValue>;

    #[wasm_bindgen(extends = Node)]
    pub(super) type Element;
    #[wasm_bindgen(catch, method, final, getter, js_name = localName)]
    pub(super) fn local_name(this: &Element) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, method, final, js_name = getAttribute)]
    pub(super) fn attribute(this: &Element, name: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(catch, method, final, js_name = checkVisibility)]
    pub(super) fn check_visibility(this: &Element, options: &Object) -> Result<bool, JsValue>;

    #[wasm_bindgen(extends = Node, js_name = CharacterData)]
    pub(super) type Text;
    #[wasm_bindgen(catch, method, final, getter, js_class = CharacterData)]
    pub(super) fn data(this: &Text) -> Result<String, JsValue>;
}

/// The kinds of nodes that can contain text of a page.
pub(super) enum Kind<'a> {
    Element(&'a Element),
    Text(&'a Text),
    /// A comment, for example.
    Other,
}

impl Node {
    pub(super) fn kind(&self) -> Result<Kind<'_>, JsValue> {
        Ok(match self.node_type()? {
            1 => Kind::Element(self.unchecked_ref()),
            // 4 is a CDATA section, which is text in XHTML.
            3 | 4 => Kind::Text(self.unchecked_ref()),
            _ => Kind::Other,
        })
    }
}
