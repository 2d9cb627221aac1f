// Summarizes what a <nut-graf> has read: long articles off the page's main thread.
import type { Options, Source, Summary } from "../api/index.js";
import { titleOf } from "./article.js";
import { optionsOf, type Properties } from "./attributes.js";
import { statedLanguage } from "./language.js";

/** Texts with more UTF-16 units than this are summarized in a worker, where there can be one. */
const LONG = 200_000;

/** What the element's attributes ask for, and what the page says of its article. */
export function optionsFor(element: Properties, article: Element, source: Source): Options {
  const options = optionsOf(element, statedLanguage(article));
  if (!source.blocks.some(({ kind }) => kind === "title")) options.title = titleOf(article);
  return options;
}

/** `summarize` is how the page itself does it. */
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
      // If there can be no worker, the page itself does it. Wrong options are wrong there, too.
    }
  }
  return summarize(source, options);
}
