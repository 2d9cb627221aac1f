// Measures the program on JSON Lines, 4,000 articles of 4.5 KB in each language: how long it takes, how long
// the processor works, and how many articles that is a second. The median of five runs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../scripts/answers.mjs";
import { LANGUAGES, text } from "../scripts/texts.mjs";
import { median } from "./median.mjs";
import { timed } from "./process.mjs";

const ARTICLES = 4_000;
const BYTES = 4_500;
const RUNS = 5;

const target = join(root, "target");
const folder = join(target, "texts");
mkdirSync(folder, { recursive: true });
run("cargo", ["build", "--quiet", "--release", "--package", "nutgraf-cli", "--target-dir", target]);

for (const language of LANGUAGES) {
  const file = join(folder, `${language}-articles.jsonl`);
  const records = articles(language).map((text, id) => JSON.stringify({ id, text }) + "\n");
  writeFileSync(file, records.join(""));
  const runs = Array.from({ length: RUNS }, () =>
    timed(join(target, "release/nutgraf"), ["--format", "jsonl", file]),
  );
  const [real, busy] = [0, 1].map((at) => median(runs.map((run) => run[at])));
  const times = `${real.toFixed(2)} s, processor ${busy.toFixed(2)} s`;
  console.log(`${language.padEnd(12)} ${times}, ${Math.round(ARTICLES / real)} articles a second`);
}

/** Articles of the lines of one long text, which are all different. */
function articles(language) {
  const all = [""];
  for (const line of text(language, ARTICLES * BYTES * 1.1).split("\n")) {
    if (Buffer.byteLength(all.at(-1)) >= BYTES) all.push("");
    all[all.length - 1] += line + "\n";
  }
  return all.slice(0, ARTICLES);
}
