// Whether the contents of a <nut-graf> are still the summary of its article: a fingerprint of what the
// summary depends on. `cli/src/program/prerender/article.rs` computes the same.
import { unclobbered } from "./unclobbered.js";

/** The attributes that a summary depends on, besides `for`. */
const ASKED = ["type", "length", "sentences", "words", "language", "focus", "skip"];
/** Contents that are no text of an article. */
const LEFT_OUT = /^(nut-graf|script|style|template)$/;
/** White space, which does not count: tools that make pages smaller remove it. */
const SPACE = /[\t\n\f\r ]+/g;

export function fingerprint(host: Element, article: Element): string {
  const asked = ASKED.map((name) => `${host.getAttribute(name) ?? ""}\0`).join("");
  const text = (asked + textOf(article)).replace(SPACE, "");
  // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/).
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length.toString(16)}-${(hash >>> 0).toString(16).padStart(8, "0")}`;
}

function textOf(article: Element): string {
  let text = "";
  let node: Node | null = unclobbered(article).firstChild;
  while (node !== null) {
    const { nodeType, firstChild } = unclobbered(node);
    const isEntered = nodeType === Node.ELEMENT_NODE && !LEFT_OUT.test((node as Element).localName);
    if (nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
    node = isEntered && firstChild !== null ? firstChild : behind(node, article);
  }
  return text;
}

/** The next node behind this one and all that is in it, but still in the article. */
function behind(start: Node, article: Element): Node | null {
  for (
    let node: Node | null = start;
    node !== null && node !== article;
    node = unclobbered(node).parentNode
  ) {
    const { nextSibling } = unclobbered(node);
    if (nextSibling !== null) return nextSibling;
  }
  return null;
}
