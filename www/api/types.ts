// The types of the JavaScript API: those declared by the crate, and those that the scripts add.
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

/** Lets a caller end a call early. */
export interface Abortable {
  /** Ends the call: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What `read` accepts: an element, attached or not, of this page or a frame; or a document, for its body. */
export type Root = Element | Document | DocumentFragment;

export interface ReadOptions {
  /** What else to skip: a CSS selector, or a function that returns true for elements to skip. */
  skip?: string | ((element: Element) => boolean) | undefined;
  /**
   * Reads only the main content (default: false): the innermost article with most of the text in paragraphs,
   * in it the element with nearly all of the running text, and its headline; without lists of links.
   */
  main?: boolean | undefined;
}

/** The loaded module, with synchronous functions. */
export interface Nutgraf {
  /** Picks the sentences that matter most. Throws a RangeError or TypeError that names an invalid option. */
  summarize(source: Input, options?: Options): Summary;
  /** Splits a text into blocks and sentences, which cover the text except for white space. */
  segment(source: Input, options?: SegmentOptions): Segmentation;
  /** Reads the article in an element: its text, and blocks from its tags. Does not change the page. */
  read(element: Root, options?: ReadOptions): Source;
  /** A Range for each sentence of a summary. The summary must be of what `read` returned for this element. */
  ranges(element: Root, summary: { sentences: readonly Span[] }, options?: ReadOptions): Range[];
}

/** The word lists of a language, as `nutgraf/languages/de` and the other languages export them. */
export interface LanguageLists {
  /** The language, as a BCP 47 tag. */
  readonly tag: string;
  /** The lists in nutgraf's own format. */
  readonly text: string;
}

export interface LoadOptions {
  /** The module's address, if it is not next to the script. */
  url?: string | URL | Request | undefined;
  /** The module itself, as bytes or compiled, for environments that cannot fetch it. Overrides `url`. */
  module?: ArrayBuffer | ArrayBufferView | WebAssembly.Module | undefined;
  /** Which languages' word lists to load: BCP 47 tags, or imported lists (default: all). */
  languages?: readonly (string | LanguageLists)[] | undefined;
}
