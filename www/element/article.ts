// Finds the article that a <nut-graf> is about, and the language it is marked with.

const ARTICLES = "article, [itemprop=articleBody], main";

/** The element with the id in the same document or shadow root; without an id, the closest article around. */
export function articleFor(element: HTMLElement, id: string): Element | null {
  if (id === "") return around(element, ARTICLES);
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** The `lang` in force at the article, or "". */
export function languageOf(article: Element): string {
  return around(article, "[lang]")?.getAttribute("lang") ?? "";
}

/** As `closest`, and on through the hosts of shadow roots. */
function around(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element !== null; ) {
    const found = element.closest(selector);
    if (found !== null) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
