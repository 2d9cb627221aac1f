// Summarizes what a <nut-graf> has read, long articles off the main thread.
import { summarize, type Nutgraf, type Options, type Source, type Summary } from "../api/index.js";
import { titleOf, type Article } from "./article.js";
import { optionsOf } from "./attributes.js";
import { statedLanguage } from "./language.js";
import { isAwaited, isShown } from "./unread.js";
import type { Read } from "./written.js";

/** Texts with more UTF-16 units than this are summarized in a worker, if possible. */
const LONG = 200_000;

/** The options from the element's attributes and from what the page says about its article. */
export function optionsFor(element: Element, article: Element, source: Source): Options {
  const options = optionsOf(element, statedLanguage(article));
  if (!source.blocks.some(({ kind }) => kind === "title")) options.title = titleOf(article);
  return options;
}

/** What is in an article; nothing if it is not shown, unless it has been read before. */
export function readBy(nutgraf: Nutgraf, article: Article, wasRead: boolean): Read {
  const isReadable = wasRead || isShown(article.element);
  const source = isReadable ? nutgraf.read(article.element, article) : { source: "", blocks: [] };
  return { nutgraf, article, source };
}

/**
 * The summary for an element; empty if the text is not there yet. `stated` is the language whose lists `load`
 * has requested, or "".
 */
export async function summarized(element: Element, read: Read, stated: string): Promise<Summary> {
  const { nutgraf, article, source } = read;
  const options = optionsFor(element, article.element, source);
  // If the lists of a stated language could not be loaded, they are not requested again.
  const isAsked = stated !== "" && options.language === stated;
  const summary =
    (await byWorker(source, options)) ??
    (isAsked ? nutgraf.summarize(source, options) : await summarize(source, options));
  return isAwaited(summary, source) ? nutgraf.summarize("") : summary;
}

/** Summarizes a long article off the main thread; undefined if it is short, or there is no worker. */
async function byWorker(source: Source, options: Options): Promise<Summary | undefined> {
  if (source.source.length <= LONG) return undefined;
  try {
    const worker = await import("../api/worker.js");
    const summary = await worker.summarize(source, options);
    worker.rest();
    return summary;
  } catch {
    // The page does it, and also reports invalid options.
    return undefined;
  }
}
