// The package in Node: every entry can be imported and required, the summaries are the program's, errors lead
// to the sources, and hostile values and large texts do no harm.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { megabytes } from "../browser/fixtures/count-instances.js";
import { looks, unlike, unrefused, unthrown } from "../browser/fixtures/hostile-values.js";
import { pkg } from "../../www/serve.mjs";
import { assertSame, execute, install, root } from "./consumers.mjs";

for (const conditions of [[], ["--conditions=development"]])
  test(`in Node every entry can be imported, and the summaries are the program's ${conditions}`, async () => {
    const folder = await install("node");
    const { english, german, isSame, tldr } = JSON.parse(
      await execute(folder, process.execPath, ...conditions, "main.js"),
    );
    await assertSame({ english, german });
    assert.equal(isSame, true);
    assert.equal(tldr, english.sentences[0].text);
  });

test("in workerd the entries are the same in development", async () => {
  const folder = await install("node");
  const resolved = (...conditions) =>
    execute(
      folder,
      process.execPath,
      ...conditions.map((name) => `--conditions=${name}`),
      "--input-type=module",
      "--eval",
      `for (const name of ["", "/worker", "/summarizer", "/summarizer/polyfill"])
         console.log(import.meta.resolve("nutgraf" + name));`,
    );
  const built = await resolved("workerd");
  assert.match(built, /workerd\.js/);
  assert.equal(await resolved("development", "workerd"), built);
});

test("`require` works without flag or warning in the versions of Node that the package is for", async () => {
  const folder = await install("node");
  await assertSame(JSON.parse(await execute(folder, process.execPath, "require.cjs")));
  const { engines } = JSON.parse(await readFile(join(folder, "node_modules/nutgraf/package.json"), "utf8"));
  // The first of each line in which an ES module can be required without a warning.
  assert.equal(engines.node, "^20.19.0 || ^22.13.0 || >=24");
});

test("every published script has a source map with its sources, and errors lead to them", async () => {
  const folder = await install("node");
  const published = join(folder, "node_modules/nutgraf");
  const names = await readdir(published, { recursive: true });
  // Word lists are data and have no source map.
  const scripts = names.filter((name) => /\.js$/.test(name) && !name.startsWith("languages/"));
  assert.ok(scripts.length > 10, String(scripts));
  for (const name of scripts) {
    const script = await readFile(join(published, name), "utf8");
    const [, map] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(script) ?? [];
    assert.equal(map, `${basename(name)}.map`);
    const { sources, sourcesContent } = JSON.parse(await readFile(join(published, `${name}.map`), "utf8"));
    assert.ok(sources.length > 0 && sources.length === sourcesContent.length, name);
    for (const text of sourcesContent) assert.equal(typeof text, "string", name);
  }
  const stack = await execute(folder, process.execPath, "--enable-source-maps", "mistake.js");
  assert.match(stack, /^TypeError: `sentences`: a function is not allowed.*\n.*www\/api\/shown\.ts:\d+/);
});

const entry = (name, query = "") => import(pathToFileURL(join(pkg, name)).href + query);
const article = await readFile(join(root, "tests/golden/german.txt"), "utf8");

test("in Node a module of another version is rejected, and the right one still works", async () => {
  const { load } = await entry("index.js", "?version");
  const module = await readFile(join(pkg, "nutgraf_bg.wasm"));
  const other = Buffer.from(module);
  other[other.length - 1] ^= 1;
  await assert.rejects(load({ module: other }), { message: /and the script .* have different versions/ });
  assert.equal((await load({ module })).summarize("The ferry sails.").sentences.length, 1);
});

test("in Node the function rejects broken word lists, and they do no harm", async () => {
  const { load } = await entry("index.js", "?broken");
  const { default: german } = await entry("languages/de.js");
  const broken = { ...german, text: german.text.replace(/^stop_words$/m, "words") };
  await assert.rejects(load({ languages: [broken] }), {
    name: "RangeError",
    message: /^`languages\[0\]`: "de"/,
  });
  const { summarize } = await load({ languages: [german] });
  assert.equal(summarize(article, { language: "de" }).lists, "used");
});

for (const name of ["index.js", "inline.js"]) {
  test(`in Node ${name} reads or rejects options and sources of any kind, and keeps working`, async () => {
    const nutgraf = await entry(name);
    const loaded = await nutgraf.load();
    const before = JSON.stringify(await nutgraf.summarize(article));
    const realm = runInNewContext("globalThis");
    for (const [functions, isAbortable] of [
      [nutgraf, true],
      [loaded, false],
    ]) {
      assert.deepEqual(await unlike(functions, realm, article), []);
      assert.deepEqual(await unrefused(functions, { isAbortable }), []);
      assert.deepEqual(await unthrown(functions), []);
      assert.deepEqual(await looks(functions), { sentences: 1, title: 1, language: 1, focus: 1 });
      assert.equal(JSON.stringify(await functions.summarize(article)), before);
    }
    await assert.rejects(nutgraf.read({}), { name: "TypeError", message: /^`element`: an object is not/ });
    assert.throws(() => loaded.read(null), { name: "TypeError", message: /^`element`: null is not/ });
  });

  test(`in Node ${name} has a small instance after a large text, with its lists`, async () => {
    const { summarize } = await entry(name, "?large");
    const earlier = megabytes().length;
    const before = JSON.stringify(await summarize(article));
    assert.equal((await summarize(article.repeat(10_000_000 / article.length))).lists, "used");
    assert.equal(JSON.stringify(await summarize(article)), before);
    const [grown, small, ...others] = megabytes().slice(earlier);
    assert.ok(grown > 32 && small <= 16, `${grown} and ${small} MB`);
    assert.deepEqual(others, []);
  });
}
