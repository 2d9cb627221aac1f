// What Mozilla's Readability takes for the article of a page, as the page's own elements.
import { Readability } from "@mozilla/readability";
import type { Found } from "./body.js";

const NUMBER = "data-nut-graf";
/** From this length in UTF-16 units a text is the article, without another try: Readability's own limit. */
const ENOUGH = 500;
/** Minimum length of an article in UTF-16 units. */
const LEAST = 25;

/** Works on a copy: the page is not changed. */
export function readable(document: Document): Found | null {
  const originals: Element[] = [];
  const content = contentOf(document, originals);
  if (content === null) return null;
  const kept = new Set<Element>();
  for (const copy of [content, ...content.querySelectorAll(`[${NUMBER}]`)]) {
    const original = originals[Number(copy.getAttribute(NUMBER) ?? NaN)];
    if (original !== undefined && original !== document.body) kept.add(original);
  }
  const element = common([...kept]);
  if (element === null) return null;
  const within = new Set(kept);
  for (const leaf of kept) {
    for (
      let outer = leaf.parentElement;
      outer !== null && outer !== element && !within.has(outer);
      outer = outer.parentElement
    )
      within.add(outer);
  }
  // Readability replaces line breaks, and links that would run a script.
  return { element, skip: (inner) => !within.has(inner) && !inner.matches("br, a[href^='javascript:']") };
}

/**
 * Where Readability finds too little it tries again less strictly, and for that writes markup, which a page
 * that requires Trusted Types forbids. So it is told that nothing is too little; each try has its own copy.
 */
function contentOf(document: Document, originals: Element[]): Element | null {
  let longest: Element | null = null;
  let least = LEAST;
  for (let lenient = 0; lenient < 4; lenient += 1) {
    originals.length = 0;
    const reader = new Readability<Element>(copyOf(document, originals), {
      charThreshold: -1,
      serializer: (node) => node as Element,
    });
    const flags = reader as unknown as { _flags: number };
    // One bit each: strips what is unlikely, weighs names of classes, cleans conditionally.
    flags._flags &= ~((1 << lenient) - 1);
    const content = reader.parse()?.content ?? null;
    const length = (content?.textContent ?? "").trim().length;
    if (length > least) [longest, least] = [content, length];
    if (length >= ENOUGH) break;
  }
  return longest;
}

/** A copy of the page where nothing runs; each element has the number of its original. */
function copyOf(document: Document, originals: Element[]): Document {
  const copy = document.implementation.createHTMLDocument(document.title);
  copy.documentElement.remove();
  const copies = new Map<Node, Node>([[document, copy]]);
  // Scripts are left out because a page that requires Trusted Types forbids copying them, too.
  const filter = (node: Node) =>
    node instanceof Element && node.matches("script, style, noscript, template, nut-graf")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  const nodes = document.createTreeWalker(
    document.documentElement,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    filter,
  );
  for (let node: Node | null = nodes.currentNode; node !== null; node = nodes.nextNode()) {
    const twin = copy.importNode(node, false);
    if (node instanceof Element) {
      (twin as Element).setAttribute(NUMBER, String(originals.push(node) - 1));
      copies.set(node, twin);
    }
    copies.get(node.parentNode ?? document)?.appendChild(twin);
  }
  return copy;
}

/** The innermost element around all of these, in any order. */
function common(elements: Element[]): Element | null {
  let [around = null] = elements;
  for (const element of elements) {
    while (around !== null && !around.contains(element)) around = around.parentElement;
  }
  return around;
}
