// Prints what a reader downloads of the package, compressed with brotli, as the table in the README: node
// www/size.mjs
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pkg } from "./serve.mjs";

/** What is loaded together. */
const loads = [
  ["a page with `<nut-graf>`: scripts", ["nut-graf.js", "index.js"]],
  ["the same: the module", ["nutgraf_bg.wasm"]],
  ["and if no tag of the page names an article", ["readable.js"]],
  ["and if the article has over 200,000 characters", ["worker.js", "nutgraf-worker.js"]],
  ["a site that imports `nutgraf`: script", ["index.js"]],
  ["`nutgraf/inline`, the module in it", ["inline.js"]],
  ["`nutgraf/summarizer`, on top of `nutgraf`", ["summarizer.js"]],
];

/** The bytes of a file of the package after brotli. */
export async function compressed(file) {
  return brotliCompressSync(await readFile(join(pkg, file))).length;
}

export async function table() {
  const rows = ["| what | files | KB |", "|---|---|---|"];
  for (const [what, files] of loads) {
    const bytes = (await Promise.all(files.map(compressed))).reduce((sum, size) => sum + size, 0);
    rows.push(
      `| ${what} | ${files.map((file) => `\`${file}\``).join(", ")} | ${(bytes / 1024).toFixed(1)} |`,
    );
  }
  return rows.join("\n");
}

if (import.meta.filename === process.argv[1]) console.log(await table());
