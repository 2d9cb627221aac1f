// The few words of <nut-graf> itself. Only the English ones are loaded from the start.
import type { Words } from "./translations.js";
import { warnOnce } from "./warn.js";

export type { Words };

/** How long a summary waits for translations, in milliseconds. After that it uses the English words. */
const PATIENCE = 3000;

const english: Words = {
  summary: "Summary",
  keyPoints: "Key points",
  ready: "The summary is ready",
  shown: "The sentence is marked in the article",
  show: "Show summary",
};

/** Lets sites change some or all words of a language, or add one, by its BCP 47 tag. */
export const words: Record<string, Partial<Words>> = { en: english };

let translations: Readonly<Record<string, Words>> = {};
let coming: Promise<void> | undefined;

/** The words for a tag such as "pt-BR", or for its language; `lang` is "en" if there are none. */
export function wordsFor(tag: string): Words & { lang: string } {
  const known = knownFor(tag);
  return { ...english, ...known, lang: "summary" in known ? tag : "en" };
}

/** The heading of a summary; "" if the translations may still bring it. Cheap: every element calls it. */
export function nameFor(tag: string): string {
  return (tag === "" ? english : knownFor(tag)).summary ?? "";
}

/** Fetches the translations if a tag needs them. Never rejects; after a failure the next call tries again. */
export function bringWords(tag: string): Promise<void> | undefined {
  if (hasWords(tag)) return undefined;
  coming ??= new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    import("./translations.js")
      .then(
        (file) => ({ translations } = file),
        (cause: unknown) => {
          coming = undefined;
          warnOnce(new Error("translations.js could not be loaded, so English words are used", { cause }));
        },
      )
      .finally(() => {
        clearTimeout(timer);
        resolve();
      });
  });
  return coming;
}

/** Whether all words for a tag are loaded. Without a language the English ones are used. */
function hasWords(tag: string): boolean {
  const known = knownFor(tag);
  return tag === "" || Object.keys(english).every((name) => name in known);
}

function knownFor(tag: string): Partial<Words> {
  const [language = ""] = tag.toLowerCase().split("-");
  const name = language === "no" || language === "nn" ? "nb" : language;
  return { ...translations[name], ...words[name], ...words[tag] };
}
