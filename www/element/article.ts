// Finds the article that a <nut-graf> is about, and the language it is marked with.
import { bodyOf, type Article } from "./body.js";

export type { Article };

/** Elements whose tag, role or microdata says that they hold an article. */
const ARTICLES = "article, [itemprop~=articleBody], main, [role=article], [role=main]";

/**
 * The element with the id in the same document or shadow root; without an id, the closest article around the
 * host, or the page's only one.
 */
export function articleFor(host: HTMLElement, id: string): Article | null {
  const named = id === "" ? around(host, ARTICLES) : rootOf(host).getElementById(id);
  if (named !== null) return { element: named };
  const found = id === "" ? articleOf(host.ownerDocument) : null;
  return found === null ? null : bodyOf(found);
}

/** The last resort, for a page whose tags name no article. */
export async function guessArticle(document: Document): Promise<Article | null> {
  const { readable } = await import("./readable.js");
  const found = readable(document);
  if (found === null) return null;
  const body = bodyOf(found.element);
  return { element: body.element, skip: (part) => found.skip(part) || body.skip(part) };
}

/** The article's inherited `lang`, or "" if there is none or it is malformed: that is the page's mistake. */
export function languageOf(article: Element): string {
  const lang = around(article, "[lang]")?.getAttribute("lang") ?? "";
  return /^[a-z][a-z0-9]{0,7}([-_][a-z0-9]{1,8})*$/i.test(lang) ? lang : "";
}

/** The headline of an article whose element holds only the text, or "". */
export function titleOf(article: Element): string {
  const { title, body } = article.ownerDocument;
  const text = (headline: Element | null | undefined) =>
    (headline?.textContent ?? "").replace(/\s+/g, " ").trim();
  const own = text(around(article, "article, [role=article]")?.querySelector("h1"));
  if (own !== "") return own;
  // Without an <article>, a single <h1> is the headline if the page's title has it; else the site's name.
  const [only, ...others] = body.querySelectorAll("h1");
  return others.length === 0 && title.trim().startsWith(text(only)) ? text(only) : "";
}

export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

/** The innermost element marked as an article with over half of the text in the page's paragraphs. */
export function articleOf(document: Document): Element | null {
  const length = (element: ParentNode) => {
    let sum = 0;
    for (const { textContent } of element.querySelectorAll("p")) sum += (textContent ?? "").trim().length;
    return sum;
  };
  const half = length(document) / 2;
  // They are in document order, so the last one is the innermost.
  return [...document.querySelectorAll(ARTICLES)].filter((element) => length(element) > half).at(-1) ?? null;
}

/** Like `closest`, but goes on through the hosts of shadow roots. */
export function around(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element !== null;) {
    const found = element.closest(selector);
    if (found !== null) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
