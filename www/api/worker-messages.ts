// The messages between a page and the worker of "nutgraf/worker".
import type { Input, LanguageLists, Options, Segmentation, SegmentOptions, Summary } from "./types.js";

/** What the worker is asked. */
export type Question =
  | { id: number; name: "summarize"; source: Input; options: Options }
  | { id: number; name: "segment"; source: Input; options: SegmentOptions };

export type Answer =
  { id: number; value: Summary | Segmentation } | { id: number; error: { name: string; message: string } };

/** The worker asks for a language's lists: it contains none, and must not import any. */
export interface Wish {
  wants: string;
}

/** The page's reply; no lists if they could not be loaded. */
export interface Gift {
  wanted: string;
  lists: LanguageLists | undefined;
}
