// Counts the processor's instructions for a summary of three sentences, per byte and per text, with
// valgrind's callgrind. Unlike times, these are the same on a busy machine. DATA is a text to measure in
// place of those below.
import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { built, root, run } from "./answers.mjs";
import { file as made } from "./texts.mjs";

/** Each language's golden text, and the lengths that texts are made of it, in bytes. */
const TEXTS = [
  ["news-pasted", 5_000, 10_000, 100_000, 1_000_000],
  ["german", 10_000, 1_000_000],
  ["arabic", 10_000, 1_000_000],
  ["chinese", 10_000, 1_000_000],
];

const program = built(root, join(root, "target"), "nutgraf-instructions");

const files = process.env.DATA
  ? [process.env.DATA]
  : TEXTS.flatMap(([name, ...sizes]) => sizes.map((size) => made(name, size)));
for (const file of files) {
  // The first summary includes parsing the word lists.
  const [once, twice] = [1, 2].map((times) => instructions(file, times));
  const bytes = statSync(file).size;
  const each = twice - once;
  const perByte = Math.round(each / bytes);
  const head = `${basename(file).padEnd(24)} ${millions(each)} M instructions`;
  console.log(`${head}, ${String(perByte).padStart(5)} per byte; the first time ${millions(once)} M`);
}

function instructions(file, times) {
  const options = ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-fd=1"];
  const output = run("valgrind", [...options, program, file, String(times)]);
  return Number(/Collected : (\d+)/.exec(output)?.[1]);
}

function millions(number) {
  return (number / 1e6).toFixed(2).padStart(8);
}
