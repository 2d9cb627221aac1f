// Finds an article's running text on pages that were not written with <nut-graf> in mind.
import type { ReadOptions } from "../api/index.js";
import { unclobbered } from "./unclobbered.js";

/** An element of the page, and what in it to skip. */
export interface Article extends ReadOptions {
  element: Element;
}

/** An article that was found by its text. It may contain elements that are not part of it. */
export interface Found extends Article {
  skip(part: Element): boolean;
}

/** Minimum share of an article's running text in its body; the rest is stand-firsts, notes and so on. */
const NEARLY_ALL = 0.85;
/** Texts shorter than this, in UTF-16 units, may be labels. */
const PIECE = 20;
/** An element with a larger share of the running text belongs to the article, whatever its class or id. */
const TOO_MUCH = 0.3;
/** A block with more than this share of its text in links is a list of links. */
const LINKED_BLOCK = 0.5;
/** The same for a paragraph. */
const LINKED_PARAGRAPH = 0.8;

/** Words in the class or id of elements within an article that are not part of it. */
const FOREIGN = new RegExp(
  "^(" +
    "ads?|advert\\w*|adslot|authors?|bio|breadcrumbs?|byline|captions?|comments?|copyright|" +
    "credits?|cta|dateline|disclaimer|disqus|donate|embed|footer|gallery|infobox|inlineshare|jump|" +
    "meta(data)?|more|most|nav(igation)?|newsletters?|outbrain|pager?|pagination|paywall|popular|" +
    "promo\\w*|pubdate|pullquote|rating|readmore|recirc\\w*|recommend\\w*|related\\w*|" +
    "share\\w*|sharing|sidebar|signup|slideshow|social\\w*|sponsor\\w*|subscri\\w*|taboola|" +
    "tags?|teasers?|timestamp|toolbar|tooltip|trending|widgets?" +
    ")$",
);

/** Elements whose text is not running text. */
const NOT_RUNNING =
  "a, h1, h2, h3, h4, h5, h6, script, style, noscript, template, " +
  "nav, aside, footer, figcaption, form, button";

const BLOCKS = "div, section, ul, ol, dl, p, h2, h3, h4, h5, h6, header, figure, table, li";

/** The innermost element with nearly all of an article's running text, and what in it to skip. */
export function bodyOf(article: Element): Found {
  const lengths = paragraphLengths(article);
  const all = lengths.get(article) ?? 0;
  let element = article;
  for (;;) {
    const inner: Element | undefined = [...unclobbered(element).children].find(
      (child) => unclobbered(child).localName !== "p" && (lengths.get(child) ?? 0) > NEARLY_ALL * all,
    );
    if (inner === undefined) break;
    element = inner;
  }
  const isLarge = (part: Element) => (lengths.get(part) ?? 0) > TOO_MUCH * all;
  return {
    element,
    skip: (part) =>
      unclobbered(part).matches(BLOCKS) && !isLarge(part) && (isForeign(part) || isLinked(part)),
  };
}

/** How much running text each element has: text that is long enough and not in a link. */
function paragraphLengths(article: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  if (unclobbered(article).closest(NOT_RUNNING) !== null) return lengths;
  const add = (element: Element | null, length: number) => {
    if (element !== null) lengths.set(element, (lengths.get(element) ?? 0) + length);
  };
  const nodes = unclobbered(unclobbered(article).ownerDocument).createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      isText(node) || !unclobbered(node as Element).matches(NOT_RUNNING)
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
  );
  const elements: Element[] = [];
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (!isText(node)) elements.push(node as Element);
    else {
      const length = textLength(node);
      if (length >= PIECE) add(node.parentElement, length);
    }
  }
  // In reverse order, inner elements come first; each adds its length to its parent's.
  for (const element of elements.reverse()) {
    const length = lengths.get(element);
    if (length !== undefined) add(unclobbered(element).parentElement, length);
  }
  return lengths;
}

function isText(node: Node): node is Text {
  return unclobbered(node).nodeType === Node.TEXT_NODE;
}

function isForeign(element: Element): boolean {
  const named = unclobbered(element);
  return [...named.classList, named.id].some((name) =>
    name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[\s_-]/)
      .some((word) => FOREIGN.test(word)),
  );
}

function isLinked(element: Element): boolean {
  const limit = unclobbered(element).matches("p, li, h2, h3, h4, h5, h6") ? LINKED_PARAGRAPH : LINKED_BLOCK;
  return linkLength(element) > limit * textLength(element);
}

export function textLength(node: Element | Text): number {
  return unclobbered(node).textContent.trim().length;
}

/** Length of the text in links to other pages. */
function linkLength(element: Element): number {
  let sum = 0;
  const links = unclobbered(element).querySelectorAll("a[href]:not([href^='#'])");
  for (const link of links) sum += textLength(link);
  return sum;
}
