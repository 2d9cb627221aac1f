// The few words that <nut-graf> says itself. Only the English ones are there from the start.
import type { Words } from "./translations.js";
import { warnOnce } from "./warn.js";

export type { Words };

/** How long a summary waits for translations that are slow, in milliseconds; then its words are English. */
const PATIENCE = 3000;

const english: Words = {
  summary: "Summary",
  keyPoints: "Key points",
  ready: "The summary is ready",
  shown: "The sentence is marked in the article",
};

/** For a site to change words or add a language: all words of a language, in the form of BCP 47, or some. */
export const words: Record<string, Partial<Words>> = { en: english };

let translations: Readonly<Record<string, Words>> = {};
let coming: Promise<void> | undefined;

/** The words for a tag such as "pt-BR", or its language alone; `lang` is "en" where there are none. */
export function wordsFor(tag: string): Words & { lang: string } {
  const known = knownFor(tag);
  return { ...english, ...known, lang: "summary" in known ? tag : "en" };
}

/** The word that names a summary; "" if it may come with the translations. Cheap: each element asks for it. */
export function nameFor(tag: string): string {
  return (tag === "" ? english : knownFor(tag)).summary ?? "";
}

/** Fetches the translations if a tag needs them. Never rejects; if it failed, the next call tries again. */
export function bringWords(tag: string): Promise<void> | undefined {
  if (hasWords(tag)) return undefined;
  coming ??= new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    import("./translations.js")
      .then(
        (file) => ({ translations } = file),
        (cause: unknown) => {
          coming = undefined;
          warnOnce(new Error("translations.js could not be loaded: its own words are English", { cause }));
        },
      )
      .finally(() => {
        clearTimeout(timer);
        resolve();
      });
  });
  return coming;
}

/** Whether the words for a tag are all there. Without a language they are English. */
function hasWords(tag: string): boolean {
  const known = knownFor(tag);
  return tag === "" || Object.keys(english).every((name) => name in known);
}

function knownFor(tag: string): Partial<Words> {
  const [language = ""] = tag.toLowerCase().split("-");
  const name = language === "no" || language === "nn" ? "nb" : language;
  return { ...translations[name], ...words[name], ...words[tag] };
}
