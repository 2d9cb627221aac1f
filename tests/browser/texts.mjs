// Articles in several languages, by tag.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { example } from "./pages.mjs";

const examples = join(import.meta.dirname, "../../www/page/examples");
const read = (name) => readFile(join(examples, `${name}.txt`), "utf8");

export const texts = {
  en: example,
  de: await read("german"),
  fr: await read("french"),
  es: await read("spanish"),
};

/** An article as on a page: one paragraph per line. */
export function articleOf(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return `<article id="story">${lines.map((line) => `<p>${line}</p>`).join("\n")}</article>`;
}
