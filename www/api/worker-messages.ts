// The messages between a page and the worker of "nutgraf/worker".
import { isObject } from "./shown.js";
import type { Input, LanguageLists, Options, Segmentation, SegmentOptions, Summary } from "./types.js";

/** A request to the worker. */
export type Question =
  | { id: number; name: "summarize"; source: Input; options: Options }
  | { id: number; name: "segment"; source: Input; options: SegmentOptions };

export type Answer =
  { id: number; value: Summary | Segmentation } | { id: number; error: { name: string; message: string } };

/** The worker's request for a language's lists: it contains none, and must not import any. */
export interface Wish {
  wants: string;
}

/** The page's reply; `lists` is undefined if they could not be loaded. */
export interface Gift {
  wanted: string;
  lists: LanguageLists | undefined;
}

/** Whether a message is a question. Other code on the page can send a worker anything. */
export function isQuestion(message: unknown): message is Question {
  return (
    isObject(message) &&
    typeof message["id"] === "number" &&
    (message["name"] === "summarize" || message["name"] === "segment")
  );
}

export function isGift(message: unknown): message is Gift {
  return isObject(message) && typeof message["wanted"] === "string";
}
