// Summarizes what a <nut-graf> has read, long articles off the main thread.
import type { Options, Source, Summary } from "../api/index.js";
import { titleOf } from "./article.js";
import { optionsOf, type Properties } from "./attributes.js";
import { statedLanguage } from "./language.js";

/** Texts with more UTF-16 units than this are summarized in a worker, if possible. */
const LONG = 200_000;

/** The options from the element's attributes and from what the page says about its article. */
export function optionsFor(element: Properties, article: Element, source: Source): Options {
  const options = optionsOf(element, statedLanguage(article));
  if (!source.blocks.some(({ kind }) => kind === "title")) options.title = titleOf(article);
  return options;
}

/** `summarize` is used on the page itself, without a worker. */
export async function summarized(
  source: Source,
  options: Options,
  summarize: (source: Source, options: Options) => Summary | Promise<Summary>,
): Promise<Summary> {
  if (source.source.length > LONG) {
    try {
      const worker = await import("../api/worker.js");
      const summary = await worker.summarize(source, options);
      worker.rest();
      return summary;
    } catch {
      // Without a worker, the page does it, and also reports invalid options.
    }
  }
  return summarize(source, options);
}
