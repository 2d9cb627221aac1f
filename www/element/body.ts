// Where in an article its running text is, on pages that nobody has prepared for <nut-graf>.
import type { ReadOptions } from "../api/index.js";

/** An element of the page, and what in it is no part of the article. */
export interface Article extends ReadOptions {
  element: Element;
}

/** An article that was found by its text: it may contain what is no part of it. */
export interface Found extends Article {
  skip(part: Element): boolean;
}

/** Minimum share of an article's running text in its body; the rest are stand-firsts, notes and the like. */
const NEARLY_ALL = 0.85;
/** A shorter text, in UTF-16 units, may be a label. */
const PIECE = 20;
/** An element with a larger share of the running text belongs to the article, whatever its name says. */
const TOO_MUCH = 0.3;
/** A block with more than this share of its text in links is a list of links. */
const LINKED_BLOCK = 0.5;
/** The same for a paragraph. */
const LINKED_PARAGRAPH = 0.8;

/** Words in the class or id of an element within an article that is no part of it. */
const FOREIGN = new RegExp(
  "^(" +
    "ads?|advert\\w*|adslot|author|authors|bio|breadcrumbs?|byline|captions?|comments?|copyright|" +
    "credits?|cta|dateline|disclaimer|disqus|donate|embed|footer|gallery|infobox|inline-?share|jump|" +
    "meta|metadata|more|most|nav|navigation|newsletters?|outbrain|pager?|pagination|paywall|popular|" +
    "promo\\w*|pubdate|pullquote|rating|readmore|read-more|recirc\\w*|recommend\\w*|related\\w*|" +
    "share\\w*|sharing|sharedaddy|sidebar|signup|slideshow|social\\w*|sponsor\\w*|subscri\\w*|taboola|" +
    "tags?|teasers?|timestamp|toolbar|tooltip|trending|widgets?" +
    ")$",
);

/** Elements whose text is no running text. */
const NOT_RUNNING =
  "a, h1, h2, h3, h4, h5, h6, script, style, noscript, template, " +
  "nav, aside, footer, figcaption, form, button";

const BLOCKS = "div, section, ul, ol, dl, p, h2, h3, h4, h5, h6, header, figure, table, li";

/** The innermost element with nearly all running text of an article, and what in it does not belong. */
export function bodyOf(article: Element): Found {
  const lengths = paragraphLengths(article);
  const all = lengths.get(article) ?? 0;
  let element = article;
  for (;;) {
    const inner: Element | undefined = [...element.children].find(
      (child) => child.localName !== "p" && (lengths.get(child) ?? 0) > NEARLY_ALL * all,
    );
    if (inner === undefined) break;
    element = inner;
  }
  const isLarge = (part: Element) => (lengths.get(part) ?? 0) > TOO_MUCH * all;
  return {
    element,
    skip: (part) => part.matches(BLOCKS) && !isLarge(part) && (isForeign(part) || isLinked(part)),
  };
}

/** How much running text each element has: text that is long enough and in no link. */
function paragraphLengths(article: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const texts = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = (text.textContent ?? "").trim().length;
    const around = text.parentElement;
    if (length < PIECE || around === null || around.closest(NOT_RUNNING) !== null) continue;
    for (
      let outer: Element | null = around;
      outer !== null;
      outer = outer === article ? null : outer.parentElement
    ) {
      lengths.set(outer, (lengths.get(outer) ?? 0) + length);
    }
  }
  return lengths;
}

function isForeign(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((name) => FOREIGN.test(name));
}

function isLinked(element: Element): boolean {
  const limit = element.matches("p, li, h2, h3, h4, h5, h6") ? LINKED_PARAGRAPH : LINKED_BLOCK;
  return linkLength(element) > limit * textLength(element);
}

function textLength(element: Element): number {
  return (element.textContent ?? "").trim().length;
}

/** The text of links that lead to another page. */
function linkLength(element: Element): number {
  let sum = 0;
  for (const link of element.querySelectorAll("a[href]:not([href^='#'])")) sum += textLength(link);
  return sum;
}
