// Marks sentences in the article by CSS highlights, which leave the page's elements alone, and scrolls to them.
import { rootOf } from "./article.js";
import css from "./marks.css";

/** The highlights that a site may style: all sentences of the summaries, and the one that the reader asked for. */
const ALL = "nut-graf";
const ONE = "nut-graf-current";

// What each <nut-graf> of the page has marked; the highlights have one name for all of them.
const marked = new Map<object, Range[]>();
let current: object | undefined;

/** Marks these pieces of an article for an owner, in place of what it had marked. */
export function mark(owner: object, article: Element, ranges: Range[]): void {
  marked.set(owner, ranges);
  paint(article);
}

/** Marks the piece that the reader asked for, and brings it into view. Answers whether there is anything to see. */
export function show(owner: object, article: Element, range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  if (paints()) {
    look(article);
    CSS.highlights.set(ONE, prior(new Highlight(range)));
    current = owner;
  }
  scrollTo(range);
  return true;
}

/** Takes away all that an owner has marked. */
export function unmark(owner: object): void {
  if (!paints()) return;
  if (current === owner) CSS.highlights.delete(ONE);
  if (marked.delete(owner)) paint();
}

function paint(article?: Element): void {
  if (!paints()) return;
  const ranges = [...marked.values()].flat();
  if (ranges.length === 0) CSS.highlights.delete(ALL);
  else CSS.highlights.set(ALL, new Highlight(...ranges));
  if (article !== undefined && ranges.length > 0) look(article);
}

/** In an older engine the sentences stay unmarked. */
function paints(): boolean {
  return "highlights" in CSS;
}

/** Where both marks lie, the reader's own is seen. */
function prior(highlight: Highlight): Highlight {
  highlight.priority = 1;
  return highlight;
}

let sheet: CSSStyleSheet | undefined;

/** The looks of the marks stand where the article stands; in a layer, so that any rule of the site goes before them. */
function look(article: Element): void {
  const root = rootOf(article);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function scrollTo(range: Range): void {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  if (element === null) return;
  if (element.getBoundingClientRect().height <= innerHeight)
    return element.scrollIntoView({ block: "center", behavior });
  // An element that is higher than the window says too little of where in it the sentence is.
  element.scrollIntoView({ block: "start", behavior: "instant" });
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: "instant" });
}
