// What a <nut-graf> does not read: what is not there yet, and what its author excludes.
import type { Source, Summary } from "../api/index.js";
import type { Article } from "./article.js";
import { unclobbered } from "./unclobbered.js";

const BUSY = "[aria-busy=true]";
/** What stands in for a text that is being loaded, in any language: "Loading …". */
const PLACEHOLDER = /^.{0,40}(…|\.\.\.)$/;

/** The article without what the author's selector matches, and without what is being loaded. */
export function without(selector: string, article: Article): Article {
  const { skip } = article;
  const unread = selector === "" ? BUSY : `${BUSY}, ${selector}`;
  return {
    ...article,
    skip: (part) => unclobbered(part).matches(unread) || (typeof skip === "function" && skip(part)),
  };
}

/** Whether the reader can see the article, and it is not being loaded. */
export function isShown(article: Element): boolean {
  const element = unclobbered(article);
  // An element without a box of its own counts as hidden, what is in it does not. Older browsers cannot tell.
  return (
    !element.matches(BUSY) &&
    (getComputedStyle(article).display === "contents" ||
      (element.checkVisibility?.({ visibilityProperty: true }) ?? true))
  );
}

/** Whether there is no more than a headline, and words that stand in for a text that is being loaded. */
export function isAwaited({ sentences }: Summary, { blocks }: Source): boolean {
  return (
    sentences.every(({ text }) => PLACEHOLDER.test(text)) ||
    blocks.every(({ kind }) => kind === "title" || kind === "heading")
  );
}
