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

/** Where a text comes from: from outside until the reader changes it. */
export type Origin = "own" | "example" | "outside";

export interface State {
  /** Which of the reader's texts this is: another one when all of it was replaced. */
  readonly id: string;
  readonly origin: Origin;
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
  /** Whether this text is on the device for the next visit. */
  readonly isKept: boolean;
  /** Whether other texts are. */
  readonly hasEarlier: boolean;
}

export interface Notice {
  readonly text: string;
  readonly action?: Action;
  readonly other?: Action;
  /** Whether it stays until the reader closes it or another one comes. */
  readonly stays?: boolean;
}

export interface Action {
  readonly label: string;
  readonly run: () => void;
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
  id: "",
  origin: "own",
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
  isKept: false,
  hasEarlier: false,
};

/** An id for a text that no other text has. */
export const newId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2);

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
