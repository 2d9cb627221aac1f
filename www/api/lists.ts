// Fetches a language's word lists when a text first needs them: one request, however many calls are waiting.
import { ALL, failed, fetched, primary, type Imported } from "./fetched.js";
import { has, keep, loadModule, use } from "./instance.js";
import type { Input } from "./types.js";

/** How long a text waits for its lists after the module has loaded, in milliseconds; then it does without. */
const PATIENCE = 3000;
/** The language is detected from this many UTF-16 units at the front of a text. */
const FRONT = 131_072;

/** Where an entry of the package fetches lists from. An entry that contains all lists has no `one`. */
export const shelf: {
  one?: (tag: string) => Imported | undefined;
  all?: (() => Imported) | undefined;
} = {};

const requests = new Map<string, Promise<void>>();

/** Fetches a language's lists, waiting for a while. Never rejects; the next call tries again. */
export function bring(tag: string): Promise<void> {
  return has(tag) ? Promise.resolve() : request(tag, () => shelf.one?.(tag));
}

/** The same for all languages, which are one file. */
export function bringAll(): Promise<void> {
  return request(ALL, () => shelf.all?.());
}

/** The same for any BCP 47 tag. Also waits for the module. */
export async function bringFor(language: string): Promise<void> {
  const name = primary(language);
  await Promise.all([loadModule(), bring(name)]);
  // The module knows aliases: "no" is "nb".
  const tag = languageFor("", language) ?? name;
  if (tag !== name) await bring(tag);
}

/** Which language's lists a text needs; undefined for invalid arguments, which `summarize` reports. */
export function languageFor(source: Input, language: unknown): string | undefined {
  const text: unknown = typeof source === "string" ? source : (source as { source?: unknown } | null)?.source;
  if (typeof text !== "string") return undefined;
  const tag = typeof language === "string" ? language : undefined;
  return use((instance) => instance.languageOf(text.slice(0, FRONT), tag));
}

function request(name: string, begin: () => Imported | undefined): Promise<void> {
  const begun = requests.get(name);
  if (begun !== undefined) return begun;
  const module = begin();
  if (module === undefined) return Promise.resolve();
  let timer: ReturnType<typeof setTimeout>;
  const runOut = (resolve: () => void) => {
    if (!requests.has(name)) return resolve();
    timer = setTimeout(() => {
      failed(name, `did not load within ${PATIENCE / 1000} seconds`);
      resolve();
    }, PATIENCE);
  };
  const patience = Promise.allSettled([loadModule()]).then(() => new Promise<void>(runOut));
  const arrival = fetched(name, module).then((lists) => {
    clearTimeout(timer);
    requests.delete(name);
    lists.forEach(keep);
  });
  // After the timeout nobody waits any longer, but there is no second request either.
  const request = Promise.race([arrival, patience]);
  requests.set(name, request);
  return request;
}
