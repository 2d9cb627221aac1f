// Checks word lists that were fetched, and warns about a text whose lists are missing.
import { cut } from "./shown.js";
import type { LanguageLists } from "./types.js";

/** A module of lists, as `import()` gives it. */
export type Imported = Promise<{ default: unknown }>;

/** Why lists are missing, by language tag, or `ALL`. */
const failures = new Map<string, string>();
export const ALL = "*";
const warned = new Set<string>();

/** The lists in a module, of one language or several; none if it is missing or holds something else. */
export async function fetched(name: string, module: Imported): Promise<readonly LanguageLists[]> {
  try {
    const lists = [(await module).default].flat().map(listsIn);
    if (lists.every((one) => one !== undefined) && (name === ALL || lists[0]?.tag === name)) return lists;
    failed(name, "are not in their file");
  } catch (error) {
    failed(name, `could not be loaded${error instanceof Error ? ` (${cut(error.message)})` : ""}`);
  }
  return [];
}

/** A language's lists, with nothing else, by its primary tag; undefined if the value holds something else. */
export function listsIn(value: unknown): LanguageLists | undefined {
  const { tag, text } = (value ?? {}) as Partial<LanguageLists>;
  return typeof tag === "string" && typeof text === "string" ? { tag: primary(tag), text } : undefined;
}

/** Remembers why lists are missing, for the warning; `reason` continues "the word lists …". */
export function failed(name: string, reason: string): void {
  failures.set(name, reason);
}

/** The primary language of a tag, by which files are named. */
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
      ? `are not loaded: call load({ languages: ["${tag}"] }) before`
      : `${reason}. Is languages/${tag}.js served beside the script? Service workers need nutgraf/inline`;
  console.warn(
    `nutgraf: a text was read with general rules; the word lists of its language (${tag}) ${advice}`,
  );
  return answer;
}
