// Prints what a reader downloads, compressed with brotli, as the table in the README, the size budgets, and
// the plain script's integrity: node www/size.mjs
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { dist, pkg } from "./serve.mjs";

/** Files that are loaded together. */
const ELEMENT = ["nut-graf.js", "index.js"];
const MODULE = "nutgraf_bg.wasm";
const ENGLISH = "languages/en.js";
export const CLASSIC = "nut-graf.classic.js";
const loads = [
  ["a page with `<nut-graf>`: scripts", ELEMENT],
  ["the same: the module", [MODULE]],
  ["the same: the word lists of its language, English for example", [ENGLISH]],
  ["and if the page is in a language other than English", ["translations.js"]],
  ["and if a reader clicks a sentence, or with `highlight`", ["marks.js"]],
  ["and with `watch`, or if the article comes late", ["changes.js"]],
  ["and if its sentences were written when the site was built", ["prerendered.js"]],
  ["and if no tag of the page names an article", ["readable.js"]],
  ["and if the article has over 200,000 characters", ["worker.js", "nutgraf-worker.js"]],
  ["a page with the plain script instead: everything in it, all word lists, too", [CLASSIC]],
  ["a site that imports `nutgraf`: script", ["index.js"]],
  ["`load()` without `languages`, on top of that and the module", ["languages/all.js"]],
  ["`nutgraf/inline`, module and all word lists in it", ["inline.js"]],
  ["`nutgraf/summarizer`, on top of `nutgraf`", ["summarizer.js"]],
];

/** The size in bytes of a file of the package after brotli. */
export function compressed(file) {
  return together([file]);
}

/** The value of the attribute `integrity` for a script of the package. */
export async function integrity(file, folder = pkg) {
  const bytes = await readFile(join(folder, file));
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

async function together(files, folder = pkg) {
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return contents.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

export async function table() {
  const rows = ["| what | files | KB |", "|---|---|---|"];
  for (const [what, files] of loads) {
    const names = files.map((file) => `\`${file}\``).join(", ");
    rows.push(`| ${what} | ${names} | ${kilobytes(await together(files))} |`);
  }
  return rows.join("\n");
}

/** The word lists with their sizes, smallest first. */
async function lists() {
  const names = (await readdir(join(pkg, "languages"))).filter((name) => name !== "all.js");
  const sizes = await Promise.all(names.map(async (name) => [name, await compressed(`languages/${name}`)]));
  return sizes.sort((a, b) => a[1] - b[1]);
}

/** The files of a first visit to the page: the service worker, and the files it caches from the start. */
async function firstVisit() {
  const script = await readFile(join(dist, "sw.js"), "utf8");
  const core = JSON.parse(/\["\.\/"[^\]]*\]/.exec(script)[0]);
  return ["sw.js", ...core.map((name) => (name === "./" ? "index.html" : name))];
}

/**
 * The budgets in KB; 1 KB is 1,024 bytes. Each has a maximum, which a test checks so that nothing grows
 * unnoticed, and a target.
 */
export async function budgets() {
  const all = await lists();
  const [largest, size] = all.at(-1);
  const [median, medianSize] = all[Math.floor(all.length / 2)];
  const visit = await firstVisit();
  const own = visit.filter((name) => !/\.wasm$|^en-/.test(name));
  return [
    ["the module", await compressed(MODULE), 134, 82],
    [`a language's word lists, the largest (${largest})`, size, 3.3, 2.5],
    [`a language's word lists, the median (${median})`, medianSize, 2.5, 2.5],
    ["a page with `<nut-graf>` in English, in total", await together([...ELEMENT, MODULE, ENGLISH]), 148, 95],
    ["a first visit to the page", await together(visit, dist), 165, 120],
    ["the page's own files in that", await together(own, dist), 32, 32],
  ];
}

if (import.meta.filename === process.argv[1]) {
  console.log(await table());
  console.log("\n| budget | KB | at most | target |\n|---|---|---|---|");
  for (const [what, bytes, most, target] of await budgets()) {
    const exceeds = (limit) => (bytes > limit * 1024 ? " (exceeded)" : "");
    console.log(`| ${what} | ${kilobytes(bytes)} | ${most}${exceeds(most)} | ${target}${exceeds(target)} |`);
  }
  console.log(`\n${CLASSIC}: integrity="${await integrity(CLASSIC)}"`);
}
