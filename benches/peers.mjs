// How many articles a second the program summarizes, beside other programs, and with how much memory:
// node benches/peers.mjs. Each summary has three sentences.
//
// pithy and sumy's command take one article at a time, so they are started for each; nutgraf is measured that
// way, too, and `true` says what starting a program costs. sumy is also a library, which peers.py calls for
// all articles in one process, as nutgraf takes them in JSON Lines. sumy's command takes most of a second to
// start, so it gets fewer articles.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articles, lines } from "../scripts/articles.mjs";
import { median } from "./median.mjs";
import { run } from "./process.mjs";

const ARTICLES = 1000;
const FEW = 50;
/** In turns, because the machine may be busy at times. */
const RUNS = 3;

const root = join(import.meta.dirname, "..");
const folder = join(root, "target/archive/files");
const peers = join(root, "target/peers");
const nutgraf = join(root, "target/release/nutgraf");
const pithy = join(peers, "bin/pithy-cli");
const sumy = join(peers, "sumy/bin/sumy");
const python = join(peers, "sumy/bin/python");
const script = join(import.meta.dirname, "peers.py");
/** What sumy would download. */
process.env.NLTK_DATA = join(peers, "nltk/llama_index/core/_static/nltk_cache");

mkdirSync(folder, { recursive: true });
const files = [...articles(ARTICLES)].map((text, at) => {
  const file = join(folder, `${at}.txt`);
  writeFileSync(file, text);
  return file;
});
const input = join(folder, "articles.jsonl");
writeFileSync(input, [...lines(ARTICLES)].join(""));

const jsonLines = (jobs) => ["-f", "jsonl", "--fields", "id,text", "--jobs", `${jobs}`, input];
/** Programs that take all articles at once. */
const together = [
  ["nutgraf, 1 job", nutgraf, jsonLines(1)],
  ["nutgraf, 2 jobs", nutgraf, jsonLines(2)],
  ["sumy, Luhn", python, [script, "luhn", input]],
  ["sumy, LexRank", python, [script, "lex-rank", input]],
];
/** Programs that are started for each article: how many, and what stands before and after its file. */
const apart = [
  ["`true`", ARTICLES, "true", (file) => [file]],
  ["nutgraf", ARTICLES, nutgraf, (file) => [file]],
  ["pithy", ARTICLES, pithy, (file) => ["-f", file, "--sentences", "3", "--no_context", "--nobar"]],
  ["sumy, LexRank", FEW, sumy, (file) => ["lex-rank", "--length=3", `--file=${file}`]],
];

const measured = new Map();
for (let turn = 0; turn < RUNS; turn += 1) {
  for (const [name, program, options] of together)
    await measure(`| ${name} | once`, ARTICLES, [[program, options]]);
  for (const [name, count, program, optionsFor] of apart) {
    const calls = files.slice(0, count).map((file) => [program, optionsFor(file)]);
    await measure(`| ${name} | for each article`, count, calls);
  }
}
console.log(`${ARTICLES} articles of about 4 KB, the median of ${RUNS} runs\n`);
console.log("| program | started | articles a second | memory, MB |");
console.log("|---|---|---|---|");
for (const [row, runs] of measured) {
  const [speed, memory] = [0, 1].map((at) => Math.round(median(runs.map((run) => run[at]))));
  console.log(`${row} | ${speed} | ${memory} |`);
}

/** Runs programs one after the other, and notes articles a second and the most memory that one had. */
async function measure(row, count, calls) {
  let [seconds, memory] = [0, 0];
  for (const [program, options] of calls) {
    const one = await run(program, options);
    seconds += one.seconds;
    memory = Math.max(memory, one.memory);
  }
  measured.set(row, [...(measured.get(row) ?? []), [count / seconds, memory]]);
}
