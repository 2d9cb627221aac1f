// Word lists that were asked for: what came of it, and what is said of a text that had to do without.
import type { LanguageLists } from "./types.js";

/** A module of lists, as `import()` gives it. */
export type Imported = Promise<{ default: unknown }>;

/** Why lists could not be had, by the name of what was asked for: a language's tag, or `ALL`. */
const failures = new Map<string, string>();
export const ALL = "*";
const warned = new Set<string>();

/**
 * The lists in a module, one language's or several; none where the module is missing or holds something else.
 */
export async function fetched(name: string, module: Imported): Promise<readonly LanguageLists[]> {
  try {
    const lists: unknown[] = [(await module).default].flat();
    if (lists.every(isLists)) return lists;
    failed(name, "are not what the file holds");
  } catch (error) {
    failed(name, `could not be loaded (${error instanceof Error ? error.message : String(error)})`);
  }
  return [];
}

export function isLists(value: unknown): value is LanguageLists {
  const { tag, text } = (value ?? {}) as Partial<LanguageLists>;
  return typeof tag === "string" && typeof text === "string";
}

/** Remembers why, for what is said of the next text that needs them; it goes on from "The word lists …". */
export function failed(name: string, reason: string): void {
  failures.set(name, reason);
}

/** The part of a tag that files are named by. */
export function primary(tag: string): string {
  return tag.replace(/[-_].*/s, "").toLowerCase();
}

/** The answer as it is. If it lacked the lists of its language, the console says so, once a language. */
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
