// Finds a page's article with Mozilla's Readability, and returns the page's own elements.
import { Readability } from "@mozilla/readability";
import { unclobbered } from "./unclobbered.js";

const NUMBER = "data-nut-graf";
/** A text of at least this length, in UTF-16 units, is accepted without another try, as in Readability. */
const ENOUGH = 500;
/** Minimum length of an article in UTF-16 units. */
const LEAST = 25;

/** Elements that become members of their document or form under their id. */
const ASKED_BY_ID = "button, embed, fieldset, iframe, img, input, object, output, select, textarea";

/** An element of the page, and what in it is no part of the article. */
interface Found {
  element: Element;
  skip(part: Element): boolean;
}

/** Works on a copy, so the page is not changed. */
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
  // Readability replaces line breaks and `javascript:` links.
  const replaced = "br, a[href^='javascript:']";
  return { element, skip: (inner) => !within.has(inner) && !unclobbered(inner).matches(replaced) };
}

/**
 * When Readability finds too little text, it tries again less strictly, and for that it sets innerHTML, which
 * pages that require Trusted Types forbid. So it gets no minimum, and each try here has its own copy.
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
    // One bit each: strip unlikely elements, weigh class names, clean conditionally.
    flags._flags &= ~((1 << lenient) - 1);
    const content = parsed(reader);
    const length = content?.textContent.trim().length ?? 0;
    if (length > least) [longest, least] = [content, length];
    if (length >= ENOUGH) break;
  }
  return longest;
}

function parsed(reader: Readability<Element>): Element | null {
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // It is recursive, so it overflows the stack on deeply nested pages.
    return null;
  }
}

/** An inert copy of the page. Each element has the number of its original. */
function copyOf(document: Document, originals: Element[]): Document {
  const page = unclobbered(document);
  const copy = page.implementation.createHTMLDocument(page.title);
  copy.documentElement.remove();
  const copies = new Map<Node, Node>([[document, copy]]);
  // Without scripts, because pages that require Trusted Types also forbid copying those.
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

/** Removes names that would hide members of the copy or of its forms from Readability. */
function tidy(element: Element): void {
  // Readability only reads the names of <meta>.
  if (element.localName !== "meta") element.removeAttribute("name");
  const { id } = element;
  const isMember = /readability/i.test(id) || id in HTMLFormElement.prototype || id in Document.prototype;
  if (isMember && element.matches(ASKED_BY_ID)) element.removeAttribute("id");
}

/** The innermost common ancestor of elements in any order. */
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
