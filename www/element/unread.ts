// What a <nut-graf> does not read: what is not there yet, and what its author excludes.
import type { Summary } from "../api/index.js";
import type { Article } from "./article.js";
import { unclobbered } from "./unclobbered.js";

const BUSY = "[aria-busy=true]";
/** What stands in for a text that is being loaded, in any language: "Loading …". */
const PLACEHOLDER = /^.{0,40}(…|\.{3})$/u;

/** The article without the parts that match the author's selector, and without those that are being loaded. */
export function without(selector: string, { element, skip }: Article): Article {
  const unread = selector === "" ? BUSY : `${BUSY}, ${selector}`;
  return {
    element,
    skip: (part) => unclobbered(part).matches(unread) || (typeof skip === "function" && skip(part)),
  };
}

/** Whether the reader can see the article, and it is not being loaded. */
export function isShown(article: Element): boolean {
  const { matches, checkVisibility } = Element.prototype;
  if (matches.call(article, BUSY)) return false;
  // Without a box of its own it does not count as visible, but what is in it can be. Older browsers cannot tell.
  return (
    getComputedStyle(article).display === "contents" ||
    (checkVisibility?.call(article, { visibilityProperty: true }) ?? true)
  );
}

/** Whether all that was found stands in for a text that is still being loaded. */
export function isPlaceholder({ sentences }: Summary): boolean {
  return sentences.length > 0 && sentences.every(({ text }) => PLACEHOLDER.test(text));
}
