// What a page and the worker of "nutgraf/worker" tell each other.
import type { Input, LanguageLists, Options, Segmentation, SegmentOptions, Summary } from "./types.js";

/** What the worker is asked. */
export type Question =
  | { id: number; name: "summarize"; source: Input; options: Options }
  | { id: number; name: "segment"; source: Input; options: SegmentOptions };

export type Answer =
  { id: number; value: Summary | Segmentation } | { id: number; error: { name: string; message: string } };

/** What the worker asks in its turn: the lists of a language. It has none, and must not import any. */
export interface Wish {
  wants: string;
}

/** What it is given; nothing where the lists could not be had. */
export interface Gift {
  wanted: string;
  lists: LanguageLists | undefined;
}
