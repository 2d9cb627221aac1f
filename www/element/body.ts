// Where in an article its running text is, on pages that nobody has prepared for <nut-graf>.
import type { Found } from "./article.js";

/** The part of an article's paragraphs that its body has at least; the rest are stand-firsts, notes and the like. */
const NEARLY_ALL = 0.85;
/** What is shorter than this, in UTF-16 units, may be a label. */
const PIECE = 20;
/** An element with more of the body's paragraphs than this is part of it, whatever its name says. */
const TOO_MUCH = 0.3;
/** A block with more of its text in links than this leads elsewhere; and so does a paragraph with more than that. */
const LINKED_BLOCK = 0.5;
const LINKED_PARAGRAPH = 0.8;

/** Words in the class or id of an element that is set into an article and is no part of it. */
const FOREIGN =
  /^(ads?|advert\w*|adslot|author|authors|bio|breadcrumbs?|byline|captions?|comments?|copyright|credits?|cta|dateline|disclaimer|disqus|donate|embed|footer|gallery|infobox|inline-?share|jump|meta|metadata|more|most|nav|navigation|newsletters?|outbrain|pager?|pagination|paywall|popular|promo\w*|pubdate|pullquote|rating|readmore|read-more|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sharedaddy|sidebar|signup|slideshow|social\w*|sponsor\w*|subscri\w*|taboola|tags?|teasers?|timestamp|toolbar|tooltip|trending|widgets?)$/;

const BLOCKS = "div, section, ul, ol, dl, p, h2, h3, h4, h5, h6, header, figure, table, li";

/** The innermost element that holds nearly all paragraphs of an article, and what in it is no part of the text. */
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

/** How much running text stands in each element: in pieces of some length that are no links. */
function paragraphLengths(article: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const texts = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = (text.textContent ?? "").trim().length;
    const around = text.parentElement;
    if (
      length < PIECE ||
      around === null ||
      around.closest(
        "a, h1, h2, h3, h4, h5, h6, script, style, noscript, template, nav, aside, footer, figcaption, form, button",
      ) !== null
    )
      continue;
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
