// The texts that speed is measured with: copies of a golden text, each with its number in every paragraph,
// because nutgraf judges repeated paragraphs differently.
//
// `node scripts/texts.mjs` makes those of `make bench`, and prints the paths of their files; if DATA is
// given, only that path.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "..");
const folder = join(root, "target/texts");

/** The golden text of each language. */
export const LANGUAGES = ["news-pasted", "german", "arabic", "chinese"];
const SIZES = [5_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** A text of at most this many bytes. */
export function text(name, size) {
  const article = readFileSync(join(root, `tests/golden/${name}.txt`), "utf8");
  const copies = [];
  for (let bytes = 0; bytes < size; bytes += Buffer.byteLength(copies.at(-1)))
    copies.push(article.replace(/(?<=\p{L}{2})(?=[.。]$)/gmu, ` ${copies.length + 1}`) + "\n\n");
  // A text is cut where a copy ends, or a line if a copy is too long.
  const lines = Buffer.from(copies.join("")).subarray(0, size).toString().split("\n");
  return lines.slice(0, -1).join("\n");
}

/** The path of a file with such a text. */
export function file(name, size) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}-${size / 1000}k.txt`);
  writeFileSync(path, text(name, size));
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { DATA } = process.env;
  const all = DATA ? [DATA] : LANGUAGES.flatMap((name) => SIZES.map((size) => file(name, size)));
  console.log(all.join("\n"));
}
