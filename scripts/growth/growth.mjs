// How the work for a text grows with its length: node scripts/growth/growth.mjs
// The work is counted, not timed, so every run with the same SEED prints the same.
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { root } from "../answers.mjs";
import { metered } from "./meter.mjs";
import { patterns } from "./patterns.mjs";
import { randomPatterns } from "./random.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** The lengths to compare, in bytes. */
const SIZES = [250_000, 1_000_000, 4_000_000];
/** Maximum exponent: 1 is linear, 2 is quadratic. */
const MOST = 1.1;
/** Number of random patterns, and of patterns to print. */
const { SEED = "1", RANDOM = "100", SHOWN = "25" } = process.env;

const seed = Number(SEED);
const random = Number(RANDOM);
const names = [...patterns(), ...randomPatterns(seed, random)].map(({ name }) => name);
const results = await measureAll();
results.sort((one, other) => other.exponent - one.exponent);
const bad = results.filter(({ exponent }) => !(exponent <= MOST));

console.log(`exponent    work/byte  pattern (${SIZES.map((size) => `${size / 1000} KB`).join(" → ")})`);
for (const result of results.slice(0, Math.max(Number(SHOWN), bad.length))) print(result);
const dearest = results.toSorted((one, other) => other.each - one.each);
console.log("\nmost work per byte");
for (const result of dearest.slice(0, 10)) print(result);
console.log(`\n${results.length} patterns, ${random} of them random with SEED=${seed}`);
console.log(`greatest exponent ${results[0].exponent.toFixed(3)}; above ${MOST}: ${bad.length}`);
process.exitCode = bad.length > 0 ? 1 : 0;

function print({ name, exponent, each }) {
  const shown = name.length > 110 ? `${name.slice(0, 109)}…` : name;
  console.log(`${exponent.toFixed(3).padStart(8)}  ${each.toFixed(1).padStart(11)}  ${shown}`);
}

/** The results of all patterns. Runs as many in parallel as there are processors. */
async function measureAll() {
  const module = await WebAssembly.compile(metered());
  const entry = pathToFileURL(join(root, "pkg/inline.js")).href;
  const given = { module, entry, seed, random, sizes: SIZES, most: MOST };
  const left = names.keys();
  const results = [];
  const run = async () => {
    for (const at of left) {
      results.push({
        name: names[at],
        ...(await measured({ ...given, at })),
      });
      if (process.stderr.isTTY) process.stderr.write(`\r${results.length} of ${names.length}`);
    }
  };
  await Promise.all(cpus().map(run));
  if (process.stderr.isTTY) process.stderr.write("\n");
  return results;
}

/** The exponent of a pattern, and its work per byte. A separate instance has its own memory. */
function measured(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(here, "worker.mjs"), { workerData });
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}
