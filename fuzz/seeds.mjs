// What the fuzzer starts with: our own golden texts as seeds, and our own lists as its dictionary.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A head of zeros stands for default options: see fuzz/src/input.rs. */
const HEAD = Buffer.alloc(24);
/** What stands between the parts of an input, and no text has. */
const SEPARATOR = Buffer.from([0xff]);
/** Maximum entries of a list that are in the dictionary: libFuzzer takes 16,384 in all. */
const ENTRIES = 40;
/** Maximum bytes of an entry of libFuzzer's dictionary. */
const LONGEST = 63;

/** What fuzz/src/text.rs takes as instructions. */
const INSTRUCTIONS = [[0xff], [0xfe], [0xfd, 1], [0xfc, 16], [0xfb, 1], [0xfa], [0xf9], [0xf8]];
/** What the lines of the program's JSON Lines have, or should not have. */
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

/** Writes the seeds of every target and the dictionary; the dictionary's path. */
export function writeSeeds(folder) {
  rmSync(join(folder, "seeds"), { recursive: true, force: true });
  const cases = new Map(texts("tests/golden/sentences"));
  for (const [name, text] of [...texts("tests/golden"), ...cases]) {
    const document = Buffer.concat([HEAD, text]);
    for (const target of ["summarize", "segment", "sentences", "javascript"])
      write(folder, target, name, document);
    const records = [{ text: `${text}` }, { id: name, text: `${text}`, title: "A title", lang: "en" }];
    write(folder, "json_lines", name, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
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

/** The front of every list of every language. */
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

/** A line of libFuzzer's dictionary, which knows only ASCII. */
function entryOf(entry) {
  const bytes = [...Buffer.from(entry)].slice(0, LONGEST);
  return `"${bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("")}"\n`;
}
