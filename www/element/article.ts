// Finds the article that a <nut-graf> is about, and its headline.
import type { ReadOptions } from "../api/index.js";
import { unclobbered } from "./unclobbered.js";

/** An element of the page, and what of it to read. */
export interface Article extends ReadOptions {
  element: Element;
}

/** Elements that are marked as an article by tag, role or microdata. */
const ARTICLES = "article, [itemprop~=articleBody], main, [role=article], [role=main]";

/**
 * The element with the id in the same document or shadow root; without an id, the closest article around the
 * host, or the page's only one.
 */
export function articleFor(host: HTMLElement, id: string): Article | null {
  const named = id === "" ? around(host, ARTICLES) : unclobbered(rootOf(host)).getElementById(id);
  // The host cannot be its own article.
  if (named === host) return null;
  const element = named ?? (id === "" ? articleOf(host.ownerDocument) : null);
  return element && { element, main: true };
}

/** The same; the whole page, if no id is given and there is no article. */
export function articleOrPage(host: HTMLElement, id: string): Article | null {
  const page = (): Article => ({ element: unclobbered(host.ownerDocument).body, main: true });
  return articleFor(host, id) ?? (id === "" ? page() : null);
}

/** The last resort, for a page whose tags name no article. */
export async function guessArticle(document: Document): Promise<Article | null> {
  const { readable } = await import("./readable.js");
  const found = readable(document);
  return found && { ...found, main: true };
}

/** The headline of an article whose element contains only the text, or "". */
export function titleOf(article: Element): string {
  const document = unclobbered(unclobbered(article).ownerDocument);
  const text = (headline: Element | null | undefined) =>
    (headline?.textContent ?? "").replace(/\s+/g, " ").trim();
  const marked = around(article, "article, [role=article]");
  const own = text(marked && unclobbered(marked).querySelector("h1"));
  if (own !== "") return own;
  // Without an <article>, a single <h1> is the headline only if the page's title starts with it. Otherwise it
  // is the site's name.
  const [only, ...others] = document.body.querySelectorAll("h1");
  return others.length === 0 && document.title.startsWith(text(only)) ? text(only) : "";
}

export function rootOf(element: Element): Document | ShadowRoot {
  return shadowAround(element) ?? unclobbered(element).ownerDocument;
}

/** The innermost element marked as an article with over half of the text in the page's paragraphs. */
export function articleOf(document: Document): Element | null {
  const page = unclobbered(document);
  const lengths = new Map<Element, number>();
  const add = (inner: Element, length: number) => {
    const outer = unclobbered(inner).parentElement;
    if (outer !== null) lengths.set(outer, (lengths.get(outer) ?? 0) + length);
  };
  let all = 0;
  for (const paragraph of page.querySelectorAll("p")) {
    const length = textLength(paragraph);
    all += length;
    add(paragraph, length);
  }
  // In reverse document order, inner elements come before outer ones.
  for (const element of [...page.querySelectorAll("*")].reverse()) {
    const length = lengths.get(element);
    if (length === undefined) continue;
    if (length > all / 2 && unclobbered(element).matches(ARTICLES)) return element;
    add(element, length);
  }
  return null;
}

/** Like `closest`, but continues through the hosts of shadow roots. */
export function around(start: Element, selector: string): Element | null {
  for (let element: Element | undefined = start; element !== undefined;) {
    const found: Element | null = unclobbered(element).closest(selector);
    if (found !== null) return found;
    element = shadowAround(element)?.host;
  }
  return null;
}

function textLength(node: Element): number {
  return unclobbered(node).textContent.trim().length;
}

function shadowAround(element: Element): ShadowRoot | null {
  const root = unclobbered(element).getRootNode();
  // Not `instanceof`: each frame has its own classes.
  const isShadow = unclobbered(root).nodeType === Node.DOCUMENT_FRAGMENT_NODE && "host" in root;
  return isShadow ? (root as ShadowRoot) : null;
}
