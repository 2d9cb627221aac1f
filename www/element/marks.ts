// Marks sentences in the article with CSS highlights, which do not change its elements, and scrolls to them.
// Loaded only when a sentence is to be marked.
import { rootOf } from "./article.js";
import css from "./marks.css";
import { sheetWith } from "./styles.js";
import { unclobbered } from "./unclobbered.js";
import { rangesOf, type Located, type Read } from "./written.js";

/** The highlights that sites can style: all sentences of the summaries, and the clicked one. */
const ALL = "nut-graf";
const ONE = "nut-graf-current";

/** In a layer, so that any rule of the site overrides it. */
const sheetOf = sheetWith(css);

// What each <nut-graf> on the page has marked. They all share the two highlights.
const marked = new Map<object, Range[]>();
let current: object | undefined;

/** Marks sentences of what was read for an owner, replacing its earlier marks. */
export function mark(owner: object, read: Read | null, sentences: readonly Located[]): void {
  if (read === null) return;
  marked.set(owner, rangesOf(read, sentences));
  paint(read.article.element);
}

/** Marks the sentence that the reader clicked and scrolls to it. Returns whether it is visible. */
export function show(owner: object, read: Read | null, sentence: Located | undefined): boolean {
  if (read === null || sentence === undefined) return false;
  const [range] = rangesOf(read, [sentence]);
  if (range === undefined || range.getClientRects().length === 0) return false;
  if (paints()) {
    addStyles(read.article.element);
    CSS.highlights.set(ONE, prior(new Highlight(range)));
    current = owner;
  }
  scrollTo(range);
  return true;
}

/** Removes all marks of an owner. */
export function unmark(owner: object): void {
  if (current === owner) CSS.highlights.delete(ONE);
  if (marked.delete(owner)) paint();
}

function paint(article?: Element): void {
  if (!paints()) return;
  const ranges = [...marked.values()].flat();
  if (ranges.length === 0) CSS.highlights.delete(ALL);
  else {
    // One by one: the number of arguments of a call is limited.
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(ALL, highlight);
    if (article !== undefined) addStyles(article);
  }
}

/** Whether the browser supports CSS highlights. Without them sentences stay unmarked. */
function paints(): boolean {
  return "highlights" in CSS;
}

/** The clicked sentence's mark covers the other one. */
function prior(highlight: Highlight): Highlight {
  highlight.priority = 1;
  return highlight;
}

/** Adds the marks' styles to the article's root. */
function addStyles(article: Element): void {
  const root = unclobbered(rootOf(article));
  const sheet = sheetOf(unclobbered(article).ownerDocument);
  if (sheet !== undefined && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function scrollTo(range: Range): void {
  const node = range.startContainer;
  const around = node instanceof Element ? node : node.parentElement;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  if (around === null) return;
  const element = unclobbered(around);
  if (element.getBoundingClientRect().height <= innerHeight)
    return element.scrollIntoView({ block: "center", behavior });
  // If the element is taller than the window, scroll to the sentence itself.
  element.scrollIntoView({ block: "start", behavior: "instant" });
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: "instant" });
}
