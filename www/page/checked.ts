// Validates input from fields, links, storage and messages before it becomes part of the state.
import type { Span } from "../api/index.js";
import { AMOUNTS, defaults, folded, KINDS, LENGTHS, type Settings } from "./state.js";

/** Maximum size of a file or text in bytes: larger ones would scroll too slowly. */
export const LARGEST = 8_000_000;
/** Maximum number of focus words, and of UTF-16 units in each. */
const WORDS = 20;
const UNITS = 100;
/** Maximum length of a language tag: BCP 47 requires room for 35 characters. */
const TAG = 64;

/** The fields of a value of any type. */
export function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>) : {};
}

/** Settings from any source: defaults replace missing and invalid ones. */
export function settingsFrom(value: unknown): Settings {
  const raw = fieldsOf(value);
  return {
    kind: KINDS.find((kind) => kind === raw["kind"]) ?? defaults.kind,
    sentences: amount(raw["sentences"], AMOUNTS.sentences.most, defaults.sentences),
    words: amount(raw["words"], AMOUNTS.words.most, defaults.words),
    length: LENGTHS.find((length) => length === raw["length"]) ?? defaults.length,
    language: languageFrom(raw["language"]),
    focus: focusFrom(raw["focus"]),
  };
}

/** A whole number from 1 to `most`. */
export function amount(value: unknown, most: number, otherwise: number): number {
  if (typeof value !== "number" && typeof value !== "string") return otherwise;
  const number = Math.round(Number(value));
  return number >= 1 ? Math.min(number, most) : otherwise;
}

/** A language tag that both the module and the browser accept; "" for any other value. */
export function languageFrom(value: unknown): string {
  if (typeof value !== "string" || value.length > TAG) return "";
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value)) return "";
  try {
    // The browser provides the names of languages, and rejects some tags that the module accepts.
    new Intl.DisplayNames("en", { type: "language" }).of(value);
    return value;
  } catch {
    return "";
  }
}

/** A focus word in the module's form; null if it has no letter or digit. */
export function focusWord(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const word = value
    .trim()
    .slice(0, UNITS)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
  return /[\p{Alphabetic}\p{N}]/u.test(word) ? word : null;
}

function focusFrom(value: unknown): string[] {
  const words = new Map<string, string>();
  for (const one of Array.isArray(value) ? (value as unknown[]) : []) {
    const word = focusWord(one);
    if (word !== null && words.size < WORDS && !words.has(folded(word))) words.set(folded(word), word);
  }
  return [...words.values()];
}

/** Tells the reader why a focus word cannot be added; null if it can. */
export function faultOf(value: string, focus: readonly string[]): string | null {
  if (focusWord(value) === null) return "Type a word with at least one letter or digit.";
  return focus.length < WORDS ? null : `You can add up to ${WORDS} words. Remove one first.`;
}

/** Replaces lone surrogates, which no encoding can represent. */
export function textFrom(value: unknown): string {
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : "";
}

/** A valid part of a text, or null. */
export function partFrom(value: unknown, text: string): Span | null {
  const { start, end } = fieldsOf(value);
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  const part = { start: start as number, end: end as number };
  return part.start >= 0 && part.start < part.end && part.end <= text.length ? part : null;
}
