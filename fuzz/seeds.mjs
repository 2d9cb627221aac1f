// The fuzzer's starting point: our golden texts as seeds, and our word lists as its dictionary.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A head of zeros means default options: see fuzz/src/input.rs. */
const HEAD = Buffer.alloc(24);
/** Separates the parts of an input. It never occurs in a text. */
const SEPARATOR = Buffer.from([0xff]);
/** Maximum number of entries per list in the dictionary: libFuzzer accepts 16,384 in all. */
const ENTRIES = 40;
/** Maximum length of a libFuzzer dictionary entry, in bytes. */
const LONGEST = 63;

/** How many seeds are made of instructions, because our texts have few oddities. */
const MADE = 128;

/** What fuzz/src/text.rs reads as instructions. */
const INSTRUCTIONS = [[0xff], [0xfe], [0xfd, 1], [0xfc, 16], [0xfb, 1], [0xfa], [0xf9], [0xf8]];
/** What lines of the program's JSON Lines contain, or should not contain. */
const JSON_PIECES = [
  ...[
    '{"text":"',
    '"text"',
    '"id"',
    '"title"',
    '"lang"',
    '"language"',
    '":',
    '","',
    '"}\n',
    "{}",
    "[]",
    "[[",
  ],
  ...["null", "true", "-0", "1E2", "1e999", "18446744073709551616", "0.1", "\\ud800", "\\udc00", "\\u0000"],
  ...['\\"', "\\n", "\ufeff", "\r\n"],
];

/** Writes the seeds of every target and the dictionary. Returns the dictionary's path. */
export function writeSeeds(folder) {
  rmSync(join(folder, "seeds"), { recursive: true, force: true });
  const cases = new Map(texts("tests/golden/sentences"));
  for (const [name, text] of [...texts("tests/golden"), ...cases]) {
    const document = Buffer.concat([HEAD, text]);
    for (const target of ["summarize", "segment", "sentences", "javascript"])
      write(folder, target, name, document);
    const record = JSON.stringify({ id: name, text: `${text}`, title: "A title", lang: "en" });
    write(folder, "json_lines", name, `${JSON.stringify({ text: `${text}` })}\n\ufeff${record}\n`);
  }
  for (let at = 0; at < MADE; at += 1) {
    const seed = made(at);
    for (const target of ["summarize", "segment", "sentences", "javascript", "languages"])
      write(folder, target, `made-${at}`, seed);
  }
  const lists = texts("src/language");
  for (const [name, list] of lists)
    write(folder, "languages", name, Buffer.concat([HEAD, cases.get(name) ?? HEAD, SEPARATOR, list]));
  const path = join(folder, "dictionary.txt");
  const entries = [...INSTRUCTIONS, ...wordsOf(lists.map(([, list]) => `${list}`)), ...JSON_PIECES];
  writeFileSync(path, entries.map(entryOf).join(""));
  return path;
}

function texts(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(join(folder, name))]);
}

function write(folder, target, name, content) {
  const seeds = join(folder, "seeds", target);
  mkdirSync(seeds, { recursive: true });
  writeFileSync(join(seeds, name), content);
}

/** A random head, then a text, a title, focus words and blocks made of instructions; the same on each run. */
function made(seed) {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const any = (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const bytes = (length, count) => Array.from({ length }, () => any(count));
  // Mostly sentences, then pieces and line ends, and a few repetitions and single characters.
  const instruction = () => {
    const kind = any(16);
    if (kind < 6) return [0xfa, ...bytes(2, 255)];
    if (kind < 10) return [0xfe, any(255)];
    if (kind < 13) return [0xfd, any(16)];
    return [
      [0xfc, any(16)],
      [0xf8, any(255)],
      [0xfb, any(2), ...bytes(2, 255)],
    ][kind % 3];
  };
  const instructions = (length) => Array.from({ length }, instruction).flat();
  const [title, focus, layout] = [instructions(any(2)), instructions(any(3)), bytes(any(60), 240)];
  const parts = [instructions(1 + any(60)), title, focus, layout];
  const separated = parts.flatMap((part, at) => (at === 0 ? part : [...SEPARATOR, ...part]));
  return Buffer.from([...bytes(HEAD.length, 256), ...separated]);
}

/** The beginning of every list of every language. */
function wordsOf(lists) {
  const words = new Set();
  for (const list of lists.flatMap((file) => file.split(/^(?=\S)/m))) {
    const [name = "", ...lines] = list.split("\n");
    const isPhrases = /cues|phrases|boilerplate/.test(name);
    const entries = lines.flatMap((line) => (isPhrases ? [line.trim()] : line.trim().split(" ")));
    for (const entry of entries.filter(Boolean).slice(0, ENTRIES)) words.add(entry.replaceAll("_", " "));
  }
  return words;
}

/** A line of libFuzzer's dictionary, which must be ASCII. */
function entryOf(entry) {
  const bytes = [...Buffer.from(entry)].slice(0, LONGEST);
  return `"${bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("")}"\n`;
}
