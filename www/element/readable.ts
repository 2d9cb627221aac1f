// What Mozilla's Readability takes for the article of a page, as the page's own elements.
import { Readability } from "@mozilla/readability";
import type { Found } from "./body.js";
import { unclobbered } from "./unclobbered.js";

const NUMBER = "data-nut-graf";
/** From this length in UTF-16 units a text is the article, without another try: Readability's own limit. */
const ENOUGH = 500;
/** Minimum length of an article in UTF-16 units. */
const LEAST = 25;

/** Elements by whose ids a document or a form is asked for them. */
const ASKED_BY_ID = "button, embed, fieldset, iframe, img, input, object, output, select, textarea";

/** Works on a copy: the page is not changed. */
export function readable(document: Document): Found | null {
  const originals: Element[] = [];
  const content = contentOf(document, originals);
  if (content === null) return null;
  const kept = new Set<Element>();
  for (const copy of [content, ...content.querySelectorAll(`[${NUMBER}]`)]) {
    const original = originals[Number(copy.getAttribute(NUMBER) ?? NaN)];
    if (original !== undefined && original !== unclobbered(document).body) kept.add(original);
  }
  const element = common([...kept]);
  if (element === null) return null;
  const within = new Set(kept);
  for (const leaf of kept) {
    for (
      let outer = parentOf(leaf);
      outer !== null && outer !== element && !within.has(outer);
      outer = parentOf(outer)
    )
      within.add(outer);
  }
  // Readability replaces line breaks, and links that would run a script.
  const replaced = "br, a[href^='javascript:']";
  return { element, skip: (inner) => !within.has(inner) && !unclobbered(inner).matches(replaced) };
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
    const content = parsed(reader);
    const length = (content?.textContent ?? "").trim().length;
    if (length > least) [longest, least] = [content, length];
    if (length >= ENOUGH) break;
  }
  return longest;
}

function parsed(reader: Readability<Element>): Element | null {
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // It calls itself for what is inside of an element, so in a page that is nested deeply it finds nothing.
    return null;
  }
}

/** A copy of the page where nothing runs; each element has the number of its original. */
function copyOf(document: Document, originals: Element[]): Document {
  const page = unclobbered(document);
  const copy = page.implementation.createHTMLDocument(page.title);
  copy.documentElement.remove();
  const copies = new Map<Node, Node>([[document, copy]]);
  // Scripts are left out because a page that requires Trusted Types forbids copying them, too.
  const filter = (node: Node) =>
    isElement(node) && unclobbered(node).matches("script, style, noscript, template, nut-graf")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  const nodes = page.createTreeWalker(
    page.documentElement,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    filter,
  );
  for (let node: Node | null = nodes.currentNode; node !== null; node = nodes.nextNode()) {
    const twin = copy.importNode(node, false);
    if (isElement(node)) {
      tidy(twin as Element);
      (twin as Element).setAttribute(NUMBER, String(originals.push(node) - 1));
      copies.set(node, twin);
    }
    copies.get(unclobbered(node).parentNode ?? document)?.appendChild(twin);
  }
  return copy;
}

/** Takes away the names that would hide members of the copy or of its forms from Readability. */
function tidy(element: Element): void {
  // It reads only those of <meta>.
  if (element.localName !== "meta") element.removeAttribute("name");
  const { id } = element;
  const isMember = /readability/i.test(id) || id in HTMLFormElement.prototype || id in Document.prototype;
  if (isMember && element.matches(ASKED_BY_ID)) element.removeAttribute("id");
}

/** The innermost element around all of these, in any order. */
function common(elements: Element[]): Element | null {
  let [around = null] = elements;
  for (const element of elements) {
    while (around !== null && !unclobbered(around).contains(element)) around = parentOf(around);
  }
  return around;
}

function parentOf(element: Element): Element | null {
  return unclobbered(element).parentElement;
}

function isElement(node: Node): node is Element {
  return unclobbered(node).nodeType === Node.ELEMENT_NODE;
}
