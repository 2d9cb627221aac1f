// Checks fetched word lists, and warns about texts whose lists are missing.
import { cut } from "./shown.js";
import type { LanguageLists } from "./types.js";

/** A module of word lists, as `import()` returns it. */
export type Imported = Promise<{ default: unknown }>;

/** Why lists are missing, by language tag, or `ALL`. */
const failures = new Map<string, string>();
export const ALL = "*";
const warned = new Set<string>();

/** The lists in a module, for one language or several; empty if it is missing or contains something else. */
export async function fetched(name: string, module: Imported): Promise<readonly LanguageLists[]> {
  try {
    const lists = [(await module).default].flat().map(listsIn);
    if (lists.every((one) => one !== undefined) && (name === ALL || lists[0]?.tag === name)) return lists;
    failed(name, "are missing from their file");
  } catch (error) {
    failed(name, `could not be loaded${error instanceof Error ? ` (${cut(error.message)})` : ""}`);
  }
  return [];
}

/** A language's lists under its primary tag; undefined if the value contains something else. */
export function listsIn(value: unknown): LanguageLists | undefined {
  const { tag, text } = (value ?? {}) as Partial<LanguageLists>;
  return typeof tag === "string" && typeof text === "string" ? { tag: primary(tag), text } : undefined;
}

/** Remembers why lists are missing, for the warning; `reason` completes "the word lists …". */
export function failed(name: string, reason: string): void {
  failures.set(name, reason);
}

/** The primary language of a tag, which files are named after. */
export function primary(tag: string): string {
  return tag.replace(/[-_].*/s, "").toLowerCase();
}

/** Returns the answer. If it was made without the lists of its language, warns once per language. */
export function told<A extends { language: string | null; lists: string }>(answer: A): A {
  const tag = primary(answer.language ?? "");
  if (answer.lists !== "missing" || warned.has(tag)) return answer;
  warned.add(tag);
  const reason = failures.get(tag) ?? failures.get(ALL);
  const advice =
    reason === undefined
      ? `are not loaded: call load({ languages: ["${tag}"] }) first`
      : `${reason}. Is languages/${tag}.js served beside the script? Service workers need nutgraf/inline`;
  console.warn(
    `nutgraf: a text was read with general rules, because the word lists of its language (${tag}) ${advice}`,
  );
  return answer;
}
