// What the npm package promises: in a page, for the page's own elements, and in Node with the same results.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { pkg } from "../../www/serve.mjs";
import { example, inPage, newsPage, recorded, story } from "./pages.mjs";
import { STRICT } from "./site.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

before(async () => {
  ({ site, driver } = await openWorld());
  // A style sheet in the article needs a policy that allows it. The rest is as strict as elsewhere.
  const policy = STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  const style = "<style>.unread { color: red; }</style>";
  await driver.get(site.write(newsPage(`<article id="story">${style}${story}</article>`), { policy }));
});

after(() => closeWorld({ site, driver }));

test("navigation, scripts, styles, asides, captions, forms, footers, hidden parts are skipped", async () => {
  const { source } = await inPage(driver, 'return await pkg.read(document.querySelector("#story"))');
  assert.ok(!source.includes("unread"), source);
  for (const piece of [
    "Night trains return",
    "The night train from Sorel",
    "Why the railway came back",
    "Tickets go on sale",
  ]) {
    assert.ok(source.includes(piece), `missing: ${piece}`);
  }
});

test("the article's blocks are known from its tags", async () => {
  const blocks = await inPage(
    driver,
    `const { source, blocks } = await pkg.read(document.querySelector("#story"));
     return blocks.map(({ start, end, kind }) => [kind, source.slice(start, end).trim().slice(0, 12)]);`,
  );
  const kinds = Object.fromEntries(blocks.map(([kind, text]) => [text, kind]));
  assert.equal(kinds["Why the rail"], "heading");
  assert.equal(kinds["Tickets go o"], "paragraph");
});

test("each sentence has a Range, across inline tags and emoji; the page is not changed", async () => {
  const { texts, strings, same } = await inPage(
    driver,
    `const article = document.querySelector("#story");
     const before = article.innerHTML;
     const source = await pkg.read(article);
     const summary = await pkg.summarize(source, { sentences: 10 });
     const ranges = await pkg.ranges(article, summary);
     const plain = (text) => text.replace(/\\s+/g, " ");
     return {
       texts: summary.sentences.map(({ text }) => plain(text)),
       strings: ranges.map((range) => plain(String(range))),
       same: article.innerHTML === before,
     };`,
  );
  assert.ok(texts.length > 5);
  assert.ok(
    texts.some((text) => text.includes("said on Monday")),
    "one crosses an inline tag",
  );
  assert.deepEqual(strings, texts);
  assert.equal(same, true);
});

test("each sentence is a slice of the text, and segmenting only loses white space", async () => {
  const { exact, joined } = await inPage(
    driver,
    `const text = values[0];
     const summary = await pkg.summarize(text, { sentences: 8 });
     const { sentences } = await pkg.segment(text);
     return {
       exact: summary.sentences.every(({ start, end, text: own }) => text.slice(start, end) === own),
       joined: sentences.map(({ text }) => text).join("").replace(/\\s/g, ""),
     };`,
    `🎪 ${example}`,
  );
  assert.equal(exact, true);
  assert.equal(joined, `🎪${example}`.replace(/\s/g, ""));
});

test("an error names the invalid option", async () => {
  const errors = await inPage(
    driver,
    `const wrong = [
       { sentences: -1 },
       { sentences: "three" },
       { sentences: 2, words: 50 },
       { sentence: 3 },
       { length: "tiny", type: "tldr" },
     ];
     const told = ({ name, message }) => name + ": " + message;
     return Promise.all(wrong.map((options) => pkg.summarize("A text.", options).then(() => "none", told)));`,
  );
  const names = ["sentences", "sentences", "words", "sentence", "length"];
  errors.forEach((error, n) => {
    assert.match(error, /^(RangeError|TypeError): /);
    assert.ok(error.includes(names[n]), error);
  });
});

test("the module is loaded once for any number of calls, and a failed load can be retried", async () => {
  const { failures, same, count } = await inPage(
    driver,
    `const broken = await import("/broken/index.js");
     const outcome = () => broken.load().then(() => "loaded", (error) => error.message);
     const failures = await Promise.all([outcome(), outcome()]);
     const nutgraf = await broken.load({ url: "/pkg/nutgraf_bg.wasm?again" });
     const again = await broken.load();
     return { failures, same: nutgraf === again, count: nutgraf.summarize(values[0]).sentences.length };`,
    example,
  );
  for (const message of failures) assert.match(message, /404.*; serve .*nutgraf_bg\.wasm there: Angular/);
  assert.equal(same, true);
  assert.equal(count, 3);
  const asked = (path) => site.asked.filter((other) => other === path).length;
  assert.equal(asked("/broken/nutgraf_bg.wasm"), 1);
  assert.equal(asked("/pkg/nutgraf_bg.wasm?again"), 1);
});

test("an error says what is served instead of the module, and has the browser's error as cause", async () => {
  const [message, isCause, aborted] = await inPage(
    driver,
    `const { load } = await import("/markup/index.js");
     const error = await load().catch((error) => error);
     const signal = AbortSignal.abort(new Error("enough"));
     const main = document.createElement("main");
     const aborted = [pkg.read(main, { signal }), pkg.ranges(main, { sentences: [] }, { signal })];
     const told = (promise) => promise.then(() => "no error", ({ message }) => message);
     return [
       error.message,
       error.cause instanceof WebAssembly.CompileError,
       await Promise.all(aborted.map(told)),
     ];`,
  );
  assert.match(message, /\(text\/html\) could not be compiled: serve .*nutgraf_bg\.wasm there: Angular/);
  assert.equal(isCause, true);
  assert.deepEqual(aborted, ["enough", "enough"]);
});

test("a sentence that begins like a list or a heading is text in the Summarizer's Markdown", async () => {
  const written = await inPage(
    driver,
    `const { Summarizer } = await import("/pkg/summarizer.js");
     const summarizer = await Summarizer.create({ type: "tldr" });
     const said = (mark) => summarizer.summarize(mark + "The mole was painted by hand on Sunday.");
     return Promise.all(["1. ", "12) ", "+ ", "# ", "- ", "1.5 ", "-1 "].map(said));`,
  );
  const marks = ["1\\. ", "12\\) ", "\\+ ", "\\# ", "\\- ", "1.5 ", "-1 "];
  assert.deepEqual(
    written,
    marks.map((mark) => `${mark}The mole was painted by hand on Sunday.`),
  );
});

test("in Node the package gives the same summary, and the element's module can be imported", async () => {
  const inBrowser = await inPage(driver, "return await pkg.summarize(values[0])", example);
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  try {
    // Installed like npm does, so that the package's own exports decide which file is used.
    await mkdir(join(folder, "node_modules"));
    await symlink(pkg, join(folder, "node_modules/nutgraf"), "dir");
    await writeFile(join(folder, "article.txt"), example);
    await writeFile(
      join(folder, "main.mjs"),
      `import { readFile } from "node:fs/promises";
       import { summarize } from "nutgraf";
       import "nutgraf/element";
       const article = await readFile(new URL("article.txt", import.meta.url), "utf8");
       process.stdout.write(JSON.stringify(await summarize(article)));`,
    );
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, "main.mjs")]);
    assert.equal(stderr, "");
    assert.deepEqual(JSON.parse(stdout), inBrowser);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("bundlers keep the element's module: the package declares its side effects", async () => {
  const { sideEffects, exports } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  for (const file of [
    exports["./element"].default,
    "./nut-graf.js",
    exports["./summarizer/polyfill"].default,
  ]) {
    assert.ok(sideEffects.includes(file), file);
  }
});

test("none of this wrote to the console", async () => {
  assert.deepEqual(await recorded(driver), []);
});
