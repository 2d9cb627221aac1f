// What the page knows; what it shows follows from this alone.
import type { Answer } from "./answer.js";
import type { Options, Span } from "../api/index.js";

/** What is asked for: so many sentences, so many words, or one of the named types in one of its lengths. */
export type Kind = "sentences" | "words" | "tldr" | "key-points" | "headline";
export type Length = "short" | "medium" | "long";

export interface Settings {
  readonly kind: Kind;
  readonly sentences: number;
  readonly words: number;
  readonly length: Length;
  /** A BCP 47 tag, or "" where the language is to be found from the text. */
  readonly language: string;
  readonly focus: readonly string[];
}

export interface State {
  /** The article as it stands in the pane. */
  readonly text: string;
  readonly settings: Settings;
  /** The only part of the text that is summarized; null for all of it. */
  readonly part: Span | null;
  /** What is selected in the pane, where it is enough to summarize. */
  readonly selected: Span | null;
  /** Whether every sentence shows how it scored. */
  readonly heat: boolean;
  /** A place in the text whose sentence shows its reasons. */
  readonly asked: number | null;
  /** What came out for the text; null until the module is there, and where the reader cancelled. */
  readonly answer: Answer | null;
  readonly progress: "loading" | "working" | "cancelled" | "done";
  /** Why there is no summary, in words for the reader. */
  readonly problem: string | null;
  /** Something that was done and may be taken back, or that the reader should know. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const KINDS: readonly Kind[] = ["sentences", "words", "tldr", "key-points", "headline"];
export const LENGTHS: readonly Length[] = ["short", "medium", "long"];

/** What the number of sentences or words may be, and what the slider offers of it. */
export const AMOUNTS = {
  sentences: { most: 1000, slider: { min: 1, max: 10, step: 1 } },
  words: { most: 100_000, slider: { min: 20, max: 300, step: 10 } },
} as const;

export const defaults: Settings = {
  kind: "sentences",
  sentences: 3,
  words: 80,
  length: "short",
  language: "",
  focus: [],
};

export const initial: State = {
  text: "",
  settings: defaults,
  part: null,
  selected: null,
  heat: false,
  asked: null,
  answer: null,
  progress: "loading",
  problem: null,
  notice: null,
};

/** Settings from whatever a link or the device's memory holds: what is missing or not allowed is as it is by default. */
export function settingsFrom(raw: Partial<Record<keyof Settings, unknown>>): Settings {
  return {
    kind: KINDS.find((kind) => kind === raw.kind) ?? defaults.kind,
    sentences: amount(raw.sentences, AMOUNTS.sentences.most, defaults.sentences),
    words: amount(raw.words, AMOUNTS.words.most, defaults.words),
    length: LENGTHS.find((length) => length === raw.length) ?? defaults.length,
    language:
      typeof raw.language === "string" && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(raw.language)
        ? raw.language
        : "",
    focus: Array.isArray(raw.focus)
      ? raw.focus.filter((word) => typeof word === "string" && word.trim() !== "")
      : [],
  };
}

/** A whole number from 1 to `most`. */
export function amount(value: unknown, most: number, otherwise: number): number {
  const number = Math.round(Number(value ?? NaN));
  return number >= 1 ? Math.min(number, most) : otherwise;
}

/** What to ask of `summarize`. */
export function optionsOf({ kind, sentences, words, length, language, focus }: Settings): Options {
  const options: Options =
    kind === "sentences" ? { sentences } : kind === "words" ? { words } : { type: kind, length };
  if (language !== "") options.language = language;
  if (focus.length > 0) options.focus = focus;
  return options;
}

/** Whether two focus words are one. */
export const folded = (word: string): string => word.trim().toLowerCase();

/** The part of a text after an edit of the text; null where the edit reached over one of its ends. */
export function moved(part: Span | null, before: string, after: string): Span | null {
  if (part === null) return null;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - same &&
    before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]
  )
    sameAtEnd += 1;
  const edited = { start: same, end: before.length - sameAtEnd };
  const grown = after.length - before.length;
  if (edited.start >= part.end) return part;
  if (edited.end <= part.start) return { start: part.start + grown, end: part.end + grown };
  return edited.start >= part.start && edited.end <= part.end
    ? { start: part.start, end: part.end + grown }
    : null;
}
