// What the page knows; what it shows depends on nothing else.
import type { Answer } from "./answer.js";
import type { Options, Span } from "../api/index.js";

/** A number of sentences, a number of words, or one of the types in one of its lengths. */
export type Kind = "sentences" | "words" | "tldr" | "key-points" | "headline";
export type Length = "short" | "medium" | "long";

export interface Settings {
  readonly kind: Kind;
  readonly sentences: number;
  readonly words: number;
  readonly length: Length;
  /** A BCP 47 tag, or "" to detect the language. */
  readonly language: string;
  readonly focus: readonly string[];
}

export interface State {
  /** The article as it stands in the pane. */
  readonly text: string;
  readonly settings: Settings;
  /** The part of the text that is summarized; null for all of it. */
  readonly part: Span | null;
  /** What is selected in the pane, if it is long enough to be summarized. */
  readonly selected: Span | null;
  /** Whether every sentence shows its score. */
  readonly heat: boolean;
  /** The offset of the sentence whose reasons are shown. */
  readonly asked: number | null;
  /** The answer for the text; null until the module is there, and if the reader cancelled. */
  readonly answer: Answer | null;
  readonly progress: "loading" | "working" | "cancelled" | "done";
  /** Why there is no summary, for the reader. */
  readonly problem: string | null;
  /** Something that the reader should know, perhaps with a way to undo it. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const KINDS: readonly Kind[] = ["sentences", "words", "tldr", "key-points", "headline"];
export const LENGTHS: readonly Length[] = ["short", "medium", "long"];

/** The limits of the numbers of sentences and words, and of their sliders. */
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

/** Settings from a link or the device's memory: defaults replace what is missing or not allowed. */
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

/** The options for `summarize`. */
export function optionsOf({ kind, sentences, words, length, language, focus }: Settings): Options {
  const options: Options =
    kind === "sentences" ? { sentences } : kind === "words" ? { words } : { type: kind, length };
  if (language !== "") options.language = language;
  if (focus.length > 0) options.focus = focus;
  return options;
}

/** The form in which focus words are compared. */
export const folded = (word: string): string => word.trim().toLowerCase();

/** The part of a text after an edit of the text; null if the edit crossed one of its ends. */
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
