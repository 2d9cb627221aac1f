// Opens saved web pages with a <nut-graf> at their end and measures how much of the article it read:
// node tests/pages/measure.mjs FOLDER [start of a page's name]
// First the article is searched for, then `for` names the <main>, <article> or <body> with the most text.
// What the program reads of the same pages is compared with what the element found.
// Any *.html or *.html.gz under the folder is a page (except expected.html). If its folder or the one above
// has a ground-truth.json ({ id: { articleBody } }), what was read and the sentences are compared with it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { openBrowser } from "../browser/browsers.mjs";
import { openSite } from "../browser/site.mjs";

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.error("name a folder of saved pages: make measure-pages DATA=folder");
  process.exit(2);
}
const only = process.argv[3];

const pages = list(folder).filter((file) => /\.html(\.gz)?$/.test(file) && !/expected\.html$/.test(file));
const output = join(import.meta.dirname, "../../target/pages");
await mkdir(output, { recursive: true });
const site = await openSite();
let driver;
try {
  driver = await openBrowser({
    arguments: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
    strategy: "eager",
  });
  for (const named of ["", "main", "article", "body"]) {
    const results = [];
    for (const file of pages) {
      const id = idOf(file);
      if (only && !id.startsWith(only)) continue;
      const found = await visit(read(file), named);
      if (found !== null) results.push({ id, file, ...found, truth: truthOf(file, id) });
    }
    await report(results, named);
    if (named === "") compare(results);
  }
} finally {
  await driver?.quit();
  await site.close();
}

async function visit(html, named) {
  await driver.get(
    site.write(injected(html, named), {
      policy:
        "default-src * 'unsafe-inline' data: blob:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    }),
  );
  return driver.executeAsyncScript(
    `
    const [tag, done] = arguments;
    const length = (element) =>
      [...element.querySelectorAll("p")].reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
    const named = tag === "" ? [] : [...document.querySelectorAll(tag)];
    const [longest] = named.sort((a, b) => length(b) - length(a));
    if (longest) longest.id = "measured-article";
    const element = document.querySelector("nut-graf.measured");
    // An element that is named by its author has the story in it.
    if (tag !== "" && !(length(longest ?? element) > length(document.body) / 2)) return done(null);
    const ours = /^(unhandled|error: (?!https?:|undefined|data:|blob:|file:))/;
    const answer = (error) => {
      const { source = "", blocks = [] } = element.source ?? {};
      const read = blocks.filter(({ kind }) => kind !== "boilerplate");
      const sentences = [...element.shadowRoot.querySelectorAll("[part=sentence]")];
      done({
        how: element.article?.localName,
        where: element.article?.className,
        source,
        text: read.map(({ start, end }) => source.slice(start, end)).join("\\n"),
        faults: window.recorded.filter((line) => ours.test(line)),
        shown: element.getClientRects().length > 0,
        sentences: sentences.map((sentence) => sentence.textContent),
        error,
      });
    };
    element.addEventListener("nut-graf-summary", () => answer());
    element.addEventListener("nut-graf-error", ({ detail }) => answer(String(detail.error)));
    setTimeout(() => answer("no answer after 15 s"), 15000);
    if (element.summary) answer(); else element.scrollIntoView();`,
    named,
  );
}

/** The page without its own scripts, which would call home. */
function still(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, "")
    .replace(/<(meta)\b[^>]*http-equiv[^>]*>/gi, "")
    .replace(/<base\b[^>]*>/gi, "")
    .replace(/<\/?i?frame\b[^>]*>/gi, "");
}

/** The page with the element at its end. */
function injected(html, named) {
  const own = still(html);
  const script = '<script type="module" src="/pkg/nut-graf.js"></script>';
  const id = named === "" ? "" : "measured-article";
  const element = `<nut-graf class="measured" for="${id}"></nut-graf>${script}`;
  // The test site's recorder is in the head.
  const headed = /<head>/.test(own) ? own : `<head></head>${own}`;
  const end = headed.toLowerCase().lastIndexOf("</body>");
  return end < 0 ? headed + element : headed.slice(0, end) + element + headed.slice(end);
}

async function report(results, named) {
  console.log(
    named === "" ? "The article is searched for:" : `\n\`for\` names the <${named}> with the most text:`,
  );
  const suffix = named === "" ? "" : `-${named}`;
  await writeFile(
    join(output, `read${suffix}.json`),
    JSON.stringify(Object.fromEntries(results.map(({ id, text }) => [id, text]))),
  );
  await writeFile(join(output, `results${suffix}.json`), JSON.stringify(results, null, 1));
  const failed = results.filter(({ error }) => error);
  for (const { id, error, shown } of failed)
    console.log(`${id}: ${shown ? error : "the page shows nothing without its own scripts"}`);
  const faulty = results.filter(({ faults }) => faults.length > 0);
  for (const { id, faults } of faulty) console.log(`${id}: ${faults.join("; ")}`);
  console.log(
    `${results.length} pages opened, ${failed.length} without a summary,`,
    `${faulty.length} with an uncaught error`,
  );

  const marked = results.filter(({ truth }) => truth !== undefined);
  if (marked.length === 0) return;
  const rows = marked.map(({ id, text, sentences, truth, how }) => ({
    id,
    how,
    ...overlap(text, truth),
    inside: sentences.length > 0 && sentences.every((sentence) => holds(truth, sentence)),
  }));
  const mean = (name) => (rows.reduce((sum, row) => sum + Number(row[name]), 0) / rows.length).toFixed(3);
  for (const row of rows.sort((a, b) => a.f1 - b.f1).filter((row) => row.f1 < 0.9 || !row.inside)) {
    const [f1, precision, recall] = [row.f1, row.precision, row.recall].map((value) => value.toFixed(3));
    const place = row.inside ? "" : " OUTSIDE";
    console.log(`${row.id.slice(0, 16)} ${row.how} F1 ${f1} precision ${precision} recall ${recall}${place}`);
  }
  console.log(
    `${rows.length} marked pages: F1 ${mean("f1")}  precision ${mean("precision")}  recall ${mean("recall")}`,
    ` all sentences in the article ${mean("inside")}`,
  );
}

/** Counts the pages of which the program reads something else than the element does in the browser. */
function compare(results) {
  const lines = results.map(({ file }) => JSON.stringify({ html: still(read(file)) }));
  const { stdout, stderr, status } = spawnSync(
    "cargo",
    "run --quiet --release --package nutgraf-cli -- segment --format jsonl --blocks".split(" "),
    { input: lines.join("\n"), encoding: "utf8", maxBuffer: 1 << 30 },
  );
  if (status !== 0) return console.error(stderr);
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const rows = answers.map(({ source, blocks }, at) => {
    const bytes = Buffer.from(source);
    const parts = blocks
      .filter(({ kind }) => kind !== "boilerplate")
      .map(({ start, end }) => bytes.subarray(start, end).toString());
    const { id, text, truth } = results[at];
    return { id, truth, text: parts.join("\n"), likeness: overlap(parts.join("\n"), text).f1 };
  });
  const different = rows.filter(({ likeness }) => likeness < 1);
  console.log(`\nThe program reads ${different.length} of ${rows.length} pages differently:`);
  for (const { id, likeness } of different.sort((a, b) => a.likeness - b.likeness))
    console.log(`${id.slice(0, 16)} F1 of the two ${likeness.toFixed(3)}`);
  const marked = rows.filter(({ truth }) => truth !== undefined);
  const f1 = marked.reduce((sum, { text, truth }) => sum + overlap(text, truth).f1, 0) / marked.length;
  console.log(`${marked.length} marked pages: F1 of the program ${f1.toFixed(3)}`);
}

function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Whether a text contains a sentence, ignoring spaces, which differ around tags in annotated texts. */
function holds(text, sentence) {
  return words(text).join("").includes(words(sentence).join(""));
}

/** Precision, recall and F1 of four-word sequences. */
function overlap(found, truth) {
  const [mine, gold] = [runs(found), runs(truth)];
  let hits = 0;
  for (const [run, count] of gold) hits += Math.min(count, mine.get(run) ?? 0);
  const sum = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = hits === 0 ? 0 : hits / sum(mine);
  const recall = hits === 0 ? 0 : hits / sum(gold);
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function runs(text) {
  const all = words(text);
  const counts = new Map();
  const add = (run) => counts.set(run, (counts.get(run) ?? 0) + 1);
  if (all.length < 4) add(all.join(" "));
  for (let at = 0; at + 4 <= all.length; at += 1) add(all.slice(at, at + 4).join(" "));
  return counts;
}

function list(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? list(path) : [path]));
}

function read(file) {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function idOf(file) {
  const name = basename(file).replace(/\.html(\.gz)?$/, "");
  return name === "source" ? basename(dirname(file)) : name;
}

function truthOf(file, id) {
  for (const folder of [dirname(file), dirname(dirname(file))]) {
    const path = join(folder, "ground-truth.json");
    if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"))[id]?.articleBody;
  }
  return undefined;
}
