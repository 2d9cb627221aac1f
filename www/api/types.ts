// The types of the JavaScript surface: those that the crate states, and those of what JavaScript adds.
import type {
  Input,
  Options,
  Segmentation,
  SegmentOptions,
  Source,
  Span,
  Summary,
} from "../../src/web/types.js";

export type * from "../../src/web/types.js";

/** What may end a call before it has an answer. */
export interface Abortable {
  /** Ends the call: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What `read` reads: an element, attached or not, of this page or of a frame; of a document, its body. */
export type Root = Element | Document | DocumentFragment;

export interface ReadOptions {
  /** What else to leave out: a CSS selector, or a function that returns true for each such element. */
  skip?: string | ((element: Element) => boolean) | undefined;
}

/** The loaded module: its functions answer at once. */
export interface Nutgraf {
  /** Picks the sentences that matter most. A wrong option throws a RangeError or TypeError that names it. */
  summarize(source: Input, options?: Options): Summary;
  /** Splits a text into blocks and sentences; the sentences, joined, are the text but for white space. */
  segment(source: Input, options?: SegmentOptions): Segmentation;
  /** Reads the article in an element: its text, with blocks from its tags. The page is not changed. */
  read(element: Root, options?: ReadOptions): Source;
  /** A Range for each sentence of a summary of what `read` returned for the same element and options. */
  ranges(element: Root, summary: { sentences: readonly Span[] }, options?: ReadOptions): Range[];
}

/** The word lists of a language: what `nutgraf/languages/de` and its like export. */
export interface LanguageLists {
  /** The language, as a BCP 47 tag. */
  readonly tag: string;
  /** The lists, as nutgraf keeps them. */
  readonly text: string;
}

export interface LoadOptions {
  /** Where the module is served, when it is not beside the script. */
  url?: string | URL | Request | undefined;
  /** The module itself, as bytes or compiled: for places that can't fetch it. Goes before `url`. */
  module?: BufferSource | WebAssembly.Module | undefined;
  /** Which languages' word lists to load: BCP 47 tags, or lists that you imported. All if omitted. */
  languages?: readonly (string | LanguageLists)[] | undefined;
}
