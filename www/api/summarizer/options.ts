// The options of the Summarizer interface, checked as a browser checks them.

const TYPES = ["tldr", "teaser", "key-points", "headline"] as const;
const FORMATS = ["markdown", "plain-text"] as const;
const LENGTHS = ["short", "medium", "long"] as const;

export interface CoreOptions {
  /** "key-points" when it is not given. */
  type?: (typeof TYPES)[number];
  /** "markdown" when it is not given. */
  format?: (typeof FORMATS)[number];
  /** "short" when it is not given. */
  length?: (typeof LENGTHS)[number];
  /** BCP 47 tags. */
  expectedInputLanguages?: string[];
  expectedContextLanguages?: string[];
  /** A BCP 47 tag: one of the input languages, since nothing is translated. */
  outputLanguage?: string;
}

export interface CreateOptions extends CoreOptions {
  /** Accepted as the browsers do. It changes nothing here: sentences are chosen, not written. */
  sharedContext?: string;
  /** Is given the target of `downloadprogress` events, whose `loaded` goes from 0 to 1. */
  monitor?: (target: EventTarget) => void;
  /** Ends the creation, and afterwards the summarizer. */
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
  /** Whether the output is in one of the languages of the input. */
  isPossible: boolean;
}

/**
 * The options with their defaults.
 *
 * @throws {TypeError} for a value that there is not
 * @throws {RangeError} for a language tag that is none
 */
export function checked(options: CreateOptions): Checked {
  const { sharedContext = "", expectedInputLanguages, expectedContextLanguages, outputLanguage } = options;
  const inputs = languages(expectedInputLanguages);
  const output = outputLanguage === undefined ? null : canonical(outputLanguage);
  const base = (tag: string) => new Intl.Locale(tag).language;
  return {
    sharedContext: String(sharedContext),
    type: one("type", TYPES, options.type ?? "key-points"),
    format: one("format", FORMATS, options.format ?? "markdown"),
    length: one("length", LENGTHS, options.length ?? "short"),
    expectedInputLanguages: inputs,
    expectedContextLanguages: languages(expectedContextLanguages),
    outputLanguage: output,
    isPossible: output === null || inputs === null || inputs.some((input) => base(input) === base(output)),
  };
}

function one<T extends string>(name: string, allowed: readonly T[], value: T): T {
  if (!allowed.includes(value))
    throw new TypeError(`\`${name}\`: "${value}" is not allowed; give one of ${allowed.join(", ")}`);
  return value;
}

function languages(tags: readonly string[] | undefined): readonly string[] | null {
  return tags === undefined || tags.length === 0
    ? null
    : Object.freeze([...new Set([...tags].map(canonical))]);
}

function canonical(tag: string): string {
  return Intl.getCanonicalLocales(String(tag))[0] ?? "";
}
