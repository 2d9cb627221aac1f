// The page's state. Everything it shows depends on this alone.
import type { Answer } from "./answer.js";
import type { Options, Span } from "../api/index.js";

/** A number of sentences, a number of words, or a type, which has a length. */
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

/** Where a text comes from. One from outside becomes the reader's own when they change it. */
export type Origin = "own" | "example" | "outside";

export interface State {
  /** Identifies the text. It changes when the whole text is replaced. */
  readonly id: string;
  readonly origin: Origin;
  /** The article's text in the pane. */
  readonly text: string;
  readonly settings: Settings;
  /** The part of the text to summarize; null for all of it. */
  readonly part: Span | null;
  /** The selection in the pane, if it is long enough to summarize. */
  readonly selected: Span | null;
  /** Whether the heat map shows every sentence's score. */
  readonly heat: boolean;
  /** The offset of the sentence whose reasons are shown. */
  readonly asked: number | null;
  /** The answer for the text; null until the module has loaded, and after the reader cancelled. */
  readonly answer: Answer | null;
  readonly progress: "loading" | "working" | "cancelled" | "done";
  /** Tells the reader why there is no summary. */
  readonly problem: string | null;
  /** Something the reader should know, perhaps with an action such as Undo. */
  readonly notice: Notice | null;
  /** Whether this text is kept on the device for the next visit. */
  readonly isKept: boolean;
  /** Whether other texts are. */
  readonly hasEarlier: boolean;
}

export interface Notice {
  readonly text: string;
  readonly action?: Action;
  readonly other?: Action;
  /** Whether it stays until the reader closes it or another one replaces it. */
  readonly stays?: boolean;
}

export interface Action {
  readonly label: string;
  readonly run: () => void;
}

export const KINDS: readonly Kind[] = ["sentences", "words", "tldr", "key-points", "headline"];
export const LENGTHS: readonly Length[] = ["short", "medium", "long"];

/** The limits for the numbers of sentences and words, and for their sliders. */
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

/** A unique id for a text. */
export const newId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2);

/** The options for `summarize`. */
export function optionsOf({ kind, sentences, words, length, language, focus }: Settings): Options {
  const options: Options =
    kind === "sentences" ? { sentences } : kind === "words" ? { words } : { type: kind, length };
  if (language !== "") options.language = language;
  if (focus.length > 0) options.focus = focus;
  return options;
}

/** The form of a focus word for comparisons. */
export const folded = (word: string): string => word.trim().toLowerCase();
