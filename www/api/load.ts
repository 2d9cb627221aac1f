// Loads the WebAssembly module, once for everyone who asks.
import init, { ranges, read, segment, summarize } from "#module";
import type { Input, Options, Segmentation, SegmentOptions, Source, Span, Summary } from "./types.js";

/** The loaded module: its functions answer at once. */
export interface Nutgraf {
  /** Chooses the sentences that carry the article. Wrong options throw a RangeError or TypeError that names the option. */
  summarize(source: Input, options?: Options): Summary;
  /** Splits a text into blocks and sentences; the sentences, joined, are the text but for white space. */
  segment(source: Input, options?: SegmentOptions): Segmentation;
  /** Reads the article in an element of the page: its text, with blocks from its tags. The page is not changed. */
  read(element: Element): Source;
  /** A Range in the page for each sentence of a summary of what `read` gave for the same element. */
  ranges(element: Element, summary: { sentences: readonly Span[] }): Range[];
}

export interface LoadOptions {
  /** Where the module is served, when it is not beside the script. */
  url?: string | URL | Request;
  /** The module itself, as bytes or compiled: for places that can't fetch it. Goes before `url`. */
  module?: BufferSource | WebAssembly.Module;
}

const nutgraf: Nutgraf = { summarize, segment, read, ranges };

/** What `load` takes where the caller names nothing; the entry for Node puts its own way here. */
export const defaults: { module?: () => Promise<BufferSource> } = {};

let loading: Promise<Nutgraf> | undefined;

/**
 * Loads the module, unless it is loaded or being loaded: then the options are not looked at.
 * After a failure the next call tries anew.
 */
export function load(options: LoadOptions = {}): Promise<Nutgraf> {
  loading ??= start(options).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start({ url, module }: LoadOptions): Promise<Nutgraf> {
  const from = module ?? url ?? (await defaults.module?.());
  // Without a word from anyone the glue asks for the file beside it, in the form that bundlers look for.
  await init(from === undefined ? undefined : { module_or_path: from });
  return nutgraf;
}
