// ROUGE from the package js-rouge, which `make` installs under target/. Words are split like in Google's
// rouge-score, in the scripts that both support.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, stop } from "./articles.mjs";

const { resolve } = createRequire(join(root, "target/rouge/index.js"));
const load = async (name) => {
  try {
    return await import(pathToFileURL(resolve(name)));
  } catch {
    return stop(`${name} is not installed: make does that, as in: make eval DATA=folder`);
  }
};
const { l, n } = await load("js-rouge");
const { stemmer } = await load("stemmer");

/** The columns of `rouge`. */
export const COLUMNS = ["ROUGE-1", "recall", "ROUGE-2", "recall", "ROUGE-L", "recall"];

// Single characters in Chinese and Japanese, as usual, since dictionaries differ; else letters and digits.
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]`;
const WORD = new RegExp(String.raw`[${UNSPACED}&&[\p{L}\p{N}]]|[[\p{L}\p{N}\p{M}]--${UNSPACED}]+`, "gv");
// Thai, Khmer, Lao and Burmese have words, but no spaces between them.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The words of a text as ROUGE counts them. */
export function words(text) {
  return [...segmenter.segment(text.normalize().toLowerCase())].flatMap(
    ({ segment }) => segment.match(WORD) ?? [],
  );
}

const stems = new Map();

function stem(word) {
  // Google's version also leaves these unchanged.
  if (word.length <= 3) return word;
  if (!stems.has(word)) stems.set(word, stemmer(word));
  return stems.get(word);
}

/**
 * The package's options for a language. It splits the same text several times in a row, so words are cached.
 */
function reading(language) {
  const known = new Map();
  const tokenizer = (text) => {
    if (!known.has(text)) known.set(text, language === "en" ? words(text).map(stem) : words(text));
    return known.get(text);
  };
  return { tokenizer, segmenter: (text) => text.split("\n").filter((line) => line.trim() !== "") };
}

const RECALL = { beta: Infinity };

/** F1 and recall of ROUGE-1, ROUGE-2 and ROUGE-L (rougeLsum), in percent, averaged over the references. */
export function rouge(summary, references, language) {
  const read = reading(language);
  return average(summary, references, read, (reference) => [
    n(summary, reference, { ...read, n: 1 }),
    n(summary, reference, { ...read, ...RECALL, n: 1 }),
    n(summary, reference, { ...read, n: 2 }),
    n(summary, reference, { ...read, ...RECALL, n: 2 }),
    l(summary, reference, read),
    l(summary, reference, { ...read, ...RECALL }),
  ]);
}

/** A summary's value in one number: the mean of ROUGE-1 and ROUGE-2 F1, in percent. */
export function worth(summary, references, language) {
  const read = reading(language);
  const [value] = average(summary, references, read, (reference) => [
    (n(summary, reference, { ...read, n: 1 }) + n(summary, reference, { ...read, n: 2 })) / 2,
  ]);
  return value;
}

// The package rejects texts without words.
function average(summary, references, { tokenizer }, score) {
  const isEmpty = (text) => tokenizer(text).length === 0;
  const rows = references.map((reference) =>
    isEmpty(summary) || isEmpty(reference) ? COLUMNS.map(() => 0) : score(reference),
  );
  return rows[0].map((_, column) => (100 * rows.reduce((sum, row) => sum + row[column], 0)) / rows.length);
}
