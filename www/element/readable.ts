// What Mozilla's Readability takes for the article of a page, told in the page's own elements.
import { Readability } from "@mozilla/readability";
import type { Found } from "./article.js";

const NUMBER = "data-nut-graf";

/** Works on a copy: the page is not changed. */
export function readable(document: Document): Found | null {
  const originals = [...document.querySelectorAll("*")];
  const content = contentOf(document);
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
    for (let outer = leaf.parentElement; outer !== null && outer !== element && !within.has(outer); outer = outer.parentElement) within.add(outer);
  }
  // Readability replaces line breaks, and links that would run a script.
  return { element, skip: (inner) => !within.has(inner) && !inner.matches("br, a[href^='javascript:']") };
}

function contentOf(document: Document): Element | null {
  for (const charThreshold of [500, 0]) {
    const copy = document.cloneNode(true) as Document;
    copy.querySelectorAll("*").forEach((element, at) => element.setAttribute(NUMBER, String(at)));
    for (const element of copy.querySelectorAll("nut-graf, noscript")) element.remove();
    try {
      return new Readability<Element>(copy, { charThreshold, serializer: (node) => node as Element }).parse()?.content ?? null;
    } catch {
      // A second try of its own writes markup, which a page that requires Trusted Types forbids; without a threshold there is none.
    }
  }
  return null;
}

/** The innermost element around all of these, which stand in the order of the document or not. */
function common(elements: Element[]): Element | null {
  let [around = null] = elements;
  for (const element of elements) {
    while (around !== null && !around.contains(element)) around = around.parentElement;
  }
  return around;
}
