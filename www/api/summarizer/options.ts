// The options of the Summarizer interface, each read once and checked the way browsers do.
import { checkedOptions, signal } from "../read-options.js";
import { wrong } from "../shown.js";

const TYPES = ["tldr", "teaser", "key-points", "headline"] as const;
const FORMATS = ["markdown", "plain-text"] as const;
const LENGTHS = ["short", "medium", "long"] as const;

export interface CoreOptions {
  /** Default "key-points". */
  type?: (typeof TYPES)[number];
  /** Default "markdown". */
  format?: (typeof FORMATS)[number];
  /** Default "short". */
  length?: (typeof LENGTHS)[number];
  /** BCP 47 tags. */
  expectedInputLanguages?: string[];
  expectedContextLanguages?: string[];
  /** A BCP 47 tag. Must be one of the input languages, since nothing is translated. */
  outputLanguage?: string;
}

export interface CreateOptions extends CoreOptions {
  /** Accepted, as in browsers, but has no effect: sentences are chosen, not written. */
  sharedContext?: string;
  /** Called with the target of `downloadprogress` events, whose `loaded` goes from 0 to 1. */
  monitor?: (target: EventTarget) => void;
  /** Aborts the creation and, later, the summarizer. */
  signal?: AbortSignal;
}

export interface Checked {
  sharedContext: string;
  type: (typeof TYPES)[number];
  format: (typeof FORMATS)[number];
  length: (typeof LENGTHS)[number];
  expectedInputLanguages: readonly string[] | null;
  expectedContextLanguages: readonly string[] | null;
  outputLanguage: string | null;
  monitor: ((target: EventTarget) => void) | undefined;
  signal: AbortSignal | undefined;
  /** Whether the output language is one of the input languages. */
  isPossible: boolean;
}

/**
 * The options with their defaults.
 *
 * @throws {TypeError} for an unknown value
 * @throws {RangeError} for an invalid language tag
 */
export function checked(options: unknown): Checked {
  const {
    sharedContext = "",
    type,
    format,
    length,
    expectedInputLanguages,
    expectedContextLanguages,
    outputLanguage,
    monitor,
    signal,
  } = checkedOptions(options);
  const inputs = languages("expectedInputLanguages", expectedInputLanguages);
  const output = outputLanguage === undefined ? null : canonical("outputLanguage", outputLanguage);
  const base = (tag: string) => new Intl.Locale(tag).language;
  if (monitor !== undefined && typeof monitor !== "function") throw wrong("monitor", monitor, "a function");
  return {
    sharedContext: String(sharedContext),
    type: one("type", TYPES, type ?? "key-points"),
    format: one("format", FORMATS, format ?? "markdown"),
    length: one("length", LENGTHS, length ?? "short"),
    expectedInputLanguages: inputs,
    expectedContextLanguages: languages("expectedContextLanguages", expectedContextLanguages),
    outputLanguage: output,
    monitor: monitor as Checked["monitor"],
    signal: checkedSignal(signal),
    isPossible: output === null || inputs === null || inputs.some((input) => base(input) === base(output)),
  };
}

/** The signal in a call's options. */
export function signalOf(options: unknown): AbortSignal | undefined {
  return checkedSignal(checkedOptions(options)["signal"]);
}

function checkedSignal(value: unknown): AbortSignal | undefined {
  return value === undefined ? undefined : signal("signal", value);
}

function one<T extends string>(name: string, allowed: readonly T[], value: unknown): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw wrong(name, value, `one of ${allowed.join(", ")}`);
  return found;
}

function languages(name: string, tags: unknown): readonly string[] | null {
  if (tags === undefined) return null;
  if (!isIterable(tags)) throw wrong(name, tags, "an array of BCP 47 language tags");
  const found = new Set<string>();
  for (const tag of tags) found.add(canonical(name, tag));
  return found.size === 0 ? null : Object.freeze([...found]);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return Object(value) === value && typeof (value as Iterable<unknown>)[Symbol.iterator] === "function";
}

function canonical(name: string, tag: unknown): string {
  const text = String(tag);
  try {
    return Intl.getCanonicalLocales(text)[0] ?? "";
  } catch {
    throw wrong(name, text, "BCP 47 language tags", RangeError);
  }
}
