// The part of `native.rs` in Node: summarizes the text of a file as often as each line of the input says, and
// prints the milliseconds of a call.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { load } from "../pkg/inline.js";

const text = readFileSync(process.argv[2], "utf8");
const { summarize } = await load();

for await (const line of createInterface({ input: process.stdin })) {
  const calls = Number(line);
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) summarize(text);
  console.log((performance.now() - start) / calls);
}
