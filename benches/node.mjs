// Measures the npm package's module in Node, on the texts of `pipeline.rs`: milliseconds and MB/s.
import { readFileSync } from "node:fs";
import { load } from "../pkg/inline.js";

const article = readFileSync(new URL("../tests/golden/news-pasted.txt", import.meta.url), "utf8");
const encoder = new TextEncoder();
const { summarize, segment } = await load();

function text(bytes) {
  let made = "";
  for (let number = 0; made.length < bytes; number += 1)
    made += article.replaceAll("harbour", `harbour${number}`) + "\n\n";
  return made;
}

// The median of some runs, which is least affected by a busy machine.
function median(run, times) {
  const spent = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)];
}

for (const bytes of [10_000, 100_000, 1_000_000, 10_000_000]) {
  const input = text(bytes);
  const size = encoder.encode(input).length / 1e6;
  const times = bytes > 1_000_000 ? 5 : 30;
  for (const [name, run] of [
    ["segment", () => segment(input)],
    ["whole", () => summarize(input)],
  ]) {
    run();
    const spent = median(run, times);
    const head = `${String(bytes / 1000).padStart(6)} KB  ${name.padEnd(8)}`;
    const speed = (size / (spent / 1000)).toFixed(1).padStart(6);
    console.log(`${head} ${spent.toFixed(2).padStart(9)} ms  ${speed} MB/s`);
  }
}
