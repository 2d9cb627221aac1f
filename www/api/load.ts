// `load` and the synchronous functions that it gives.
import { listsIn, told } from "./fetched.js";
import { has, keep, loadModule, use } from "./instance.js";
import { bringAll, bringFor } from "./lists.js";
import type { LanguageLists, LoadOptions, Nutgraf, ReadOptions } from "./types.js";

/**
 * Loads the module, once, and the word lists of `languages` (default: all). Later calls add lists. Lists that
 * cannot be loaded are no error.
 */
export async function load(options: LoadOptions = {}): Promise<Nutgraf> {
  const given: unknown = options.languages;
  if (given !== undefined && !Array.isArray(given)) throw wrong("languages", given, "an array");
  const languages = given?.map(checked);
  const module = loadModule(options);
  await Promise.all([module, ...(languages?.map(taken) ?? [bringAll()])]);
  languages?.forEach(checkKnown);
  return nutgraf;
}

const nutgraf: Nutgraf = {
  summarize: (source, options) => told(use((instance) => instance.summarize(source, options))),
  segment: (source, options) => told(use((instance) => instance.segment(source, options))),
  read: (element, options) => use((instance) => instance.read(element, skipped(options))),
  ranges: (element, summary, options) =>
    use((instance) => instance.ranges(element, summary, skipped(options))),
};

function taken(language: string | LanguageLists): Promise<void> | void {
  return typeof language === "string" ? bringFor(language) : keep(language);
}

function checkKnown(language: string | LanguageLists, at: number): void {
  if (typeof language === "string" || has(language.tag)) return;
  throw new RangeError(`\`languages[${at}]\`: nutgraf knows no language ${JSON.stringify(language.tag)}`);
}

function checked(language: unknown, at: number): string | LanguageLists {
  const lists = typeof language === "string" ? language : listsIn(language);
  if (lists !== undefined) return lists;
  throw wrong(`languages[${at}]`, language, "a BCP 47 tag or imported word lists");
}

function wrong(name: string, value: unknown, allowed: string): TypeError {
  const shown = Object(value) === value ? "an object" : String(value);
  return new TypeError(`\`${name}\`: ${shown} is not allowed; give ${allowed}`);
}

function skipped({ skip }: ReadOptions = {}): ((element: Element) => boolean) | undefined {
  return typeof skip === "string" ? (element) => element.matches(skip) : skip;
}
