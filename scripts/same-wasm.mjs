// Compares the engine's native results for every text in a folder with those of the built package:
// node scripts/same-wasm.mjs FOLDER
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { load } from "../pkg/inline.js";
import { answersOf, built, fail, root } from "./answers.mjs";

const [folder] = process.argv.slice(2);
if (!folder) fail("give DATA=folder");
if (!existsSync(folder)) fail(`there is no folder ${folder}`);

/** Maximum number of differences to print, and of characters of each. */
const SHOWN = 12;
const WIDTH = 300;

const nutgraf = await load();
/** The file that was read last: its name and its lines. */
let last = { name: "", lines: [] };
let texts = 0;
let answers = 0;
let differences = 0;
for await (const line of answersOf(built(root, join(root, "target")), folder)) {
  const { text: name, mode, asked, segmentation, summaries } = JSON.parse(line);
  const { text, title = "" } = recordOf(name);
  const units = unitsOf(text);
  const language = mode === "given" ? { language: segmentation.language } : {};
  compare(`${name} (language ${mode}): segmentation`, units, segmentation, nutgraf.segment(text, language));
  for (const [question, options] of Object.entries(asked)) {
    const summary = nutgraf.summarize(text, { ...options, ...language, title });
    compare(`${name} (language ${mode}): ${question}`, units, summaries[question], summary);
  }
  texts += mode === "found" ? 1 : 0;
}
if (texts === 0) fail(`there are no texts in ${folder}`);
console.log(
  `${texts} texts, ${answers} answers compared natively and in WebAssembly: ${differences} differences`,
);
process.exitCode = differences > 0 ? 1 : 0;

/** Counts and prints a difference between two results. The native one has offsets in bytes. */
function compare(name, units, native, wasm) {
  answers += 1;
  const expected = mapped(native, units);
  // Compares numbers like `Object.is`, so scores must agree in every bit.
  if (isDeepStrictEqual(expected, wasm)) return;
  if (differences++ >= SHOWN) return;
  const [was, is] = [expected, wasm].map((answer) => JSON.stringify(answer));
  const at = Math.max(0, [...was].findIndex((c, at) => c !== is[at]) - WIDTH / 2);
  console.log(`${name}\n  - ${was.slice(at, at + WIDTH)}\n  + ${is.slice(at, at + WIDTH)}`);
}

/** The same value with `start` and `end` in UTF-16 units. */
function mapped(value, units) {
  if (Array.isArray(value)) return value.map((item) => mapped(item, units));
  if (Object(value) !== value) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    name === "start" || name === "end" ? units[inner] : mapped(inner, units),
  ]);
  return Object.fromEntries(entries);
}

/** The number of UTF-16 units before each byte of a text in UTF-8. */
function unitsOf(text) {
  const units = new Uint32Array(Buffer.byteLength(text) + 1);
  let [byte, unit] = [0, 0];
  for (const c of text) {
    units[byte] = unit;
    byte += Buffer.byteLength(c);
    unit += c.length;
  }
  units[byte] = unit;
  return units;
}

/** The text with this name, and its title if known. The name is a file, perhaps with a line number. */
function recordOf(name) {
  const { file, number } = /^(?<file>.*?)(?::(?<number>\d+))?$/s.exec(name).groups;
  if (last.name !== file) {
    last = { name: file, lines: readFileSync(join(folder, file), "utf8").split("\n") };
  }
  return number === undefined ? { text: last.lines.join("\n") } : JSON.parse(last.lines[number - 1]);
}
