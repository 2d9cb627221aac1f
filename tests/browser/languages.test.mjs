// Word lists are fetched when a text needs them, once per language. Without them, general rules apply.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { engine, openBrowser } from "./browsers.mjs";
import { inPage, newsPage, recorded, until } from "./pages.mjs";
import { openSite, STRICT } from "./site.mjs";
import { texts } from "./texts.mjs";

const driver = await openBrowser();
let site;

beforeEach(async () => {
  site = await openSite();
  await driver.get(site.write(newsPage("<main></main>", { script: "/fixtures/empty.js" })));
});

afterEach(() => site.close());
after(() => driver.quit());

const listsAsked = () => site.asked.filter((path) => path.includes("/languages/"));
/** `answer(summary)` returns what these tests check. */
const short = "const answer = ({ language, lists }) => `${language} ${lists}`;";
const warnings = async () =>
  (await recorded(driver)).filter((line) => line.startsWith("console.warn: nutgraf"));

test("ten parallel calls in three languages make one request per language", async () => {
  const answers = await inPage(
    driver,
    `${short}
     const [texts] = values;
     const ten = ["de", "fr", "en", "de", "fr", "en", "de", "fr", "de", "de"];
     return Promise.all(ten.map(async (tag) => answer(await pkg.summarize(texts[tag]))));`,
    texts,
  );
  assert.deepEqual(new Set(answers), new Set(["de used", "fr used", "en used"]));
  assert.deepEqual(
    listsAsked().sort(),
    ["de", "en", "fr"].map((tag) => `/pkg/languages/${tag}.js`),
  );
  assert.deepEqual(await recorded(driver), []);
});

test("a given language is fetched in parallel with the module, a detected one after it", async () => {
  await driver.executeScript((text) => {
    import("/held/index.js").then(async ({ summarize }) => {
      window.given = await summarize(text, { language: "de-AT" });
    });
  }, texts.de);
  await driver.wait(
    () => ["/held/nutgraf_bg.wasm", "/held/languages/de.js"].every((path) => site.asked.includes(path)),
    10_000,
  );
  site.release();
  await until(driver, "return window.given?.lists === 'used'");
  const found = await inPage(
    driver,
    "const { summarize } = await import('/held/index.js'); return (await summarize(values[0])).lists",
    texts.fr,
  );
  assert.equal(found, "used");
  assert.deepEqual(listsAsked(), ["/held/languages/de.js", "/held/languages/fr.js"]);
});

test("a summary is the same whether its language is detected or given", async () => {
  const same = await inPage(
    driver,
    `const [text] = values;
     const [found, given] = [await pkg.summarize(text), await pkg.summarize(text, { language: "fr" })];
     const nutgraf = await pkg.load({ languages: [] });
     const other = nutgraf.summarize(text);
     return [found, other].every((summary) => JSON.stringify(summary) === JSON.stringify(given));`,
    texts.fr,
  );
  assert.equal(same, true);
});

for (const [what, folder, reason] of [
  ["are missing", "unlisted", "could not be loaded"],
  ["are another script", "mislisted", "are missing from their file"],
]) {
  test(`if lists ${what}, texts are read without them; the console says so, once per language`, async () => {
    const answers = await inPage(
      driver,
      `${short}
       const { segment, summarize } = await import("/${folder}/index.js");
       const [{ de, fr }] = values;
       const calls = [summarize(de), summarize(de, { sentences: 1 }), segment(de), summarize(fr)];
       return [...(await Promise.all(calls)), await summarize(de)].map(answer);`,
      texts,
    );
    assert.deepEqual(answers, ["de missing", "de missing", "de missing", "fr missing", "de missing"]);
    const said = await warnings();
    assert.equal(said.length, 2, said.join("\n"));
    for (const line of said) assert.ok(line.includes(reason), line);
    assert.ok(
      said.some((line) => /\(de\).*languages\/de\.js/.test(line)),
      said.join("\n"),
    );
    assert.ok(
      said.some((line) => /\(fr\).*languages\/fr\.js/.test(line)),
      said.join("\n"),
    );
  });
}

/** Opens a page that stays the same for several calls, unlike those of `inPage` in Firefox. */
async function openLazy(folder) {
  await driver.get(site.write(newsPage("<main></main>", { script: `/fixtures/lazy.js?${folder}` })));
  await until(driver, "return window.summarize !== undefined");
}

const listsFor = (text) =>
  driver.executeAsyncScript(
    `const [text, done] = arguments;
     window.summarize(text).then(({ lists }) => lists, String).then(done);`,
    text,
  );

test("lists that failed are requested again by the next call, in Firefox after a reload", async () => {
  await openLazy("unlisted");
  assert.equal(await listsFor(texts.de), "missing");
  site.release();
  if (engine === "firefox") await openLazy("unlisted");
  assert.equal(await listsFor(texts.de), "used");
});

test("a text does not wait long for slow lists; a later one gets them without another request", async () => {
  await openLazy("late");
  assert.equal(await listsFor(texts.de), "missing");
  assert.match((await warnings())[0], /\(de\) did not load within 3 seconds/);
  // Later calls do not wait either.
  const next = await driver.executeAsyncScript(
    `const [text, done] = arguments;
     setTimeout(() => done("waits"), 2000);
     window.summarize(text).then(({ lists }) => done(lists));`,
    texts.de,
  );
  assert.equal(next, "missing");
  site.release();
  await driver.wait(async () => (await listsFor(texts.de)) === "used", 10_000);
  assert.deepEqual(listsAsked(), ["/late/languages/de.js"]);
});

test("offline, a language that was used keeps its lists, and others are read without", async () => {
  await openLazy("pkg");
  assert.equal(await listsFor(texts.en), "used");
  await site.close();
  assert.equal(await listsFor(texts.de), "missing");
  assert.equal(await listsFor(texts.en), "used");
});

test("lists can come from another origin, like the scripts", async () => {
  const other = await openSite({ cors: true });
  try {
    const policy = STRICT.replaceAll("'self'", `'self' ${other.origin}`);
    await driver.get(site.write(newsPage("<main></main>", { script: "/fixtures/empty.js" }), { policy }));
    const lists = await inPage(
      driver,
      `const { summarize } = await import(values[0]);
       return (await summarize(values[1])).lists;`,
      `${other.origin}/pkg/index.js`,
      texts.de,
    );
    assert.equal(lists, "used");
    assert.deepEqual(listsAsked(), []);
    assert.deepEqual(await recorded(driver), []);
  } finally {
    await other.close();
  }
});

test("load() fetches all languages in one file, and its functions need no other", async () => {
  const answers = await inPage(
    driver,
    `${short}
     const nutgraf = await pkg.load();
     return ["en", "de", "fr", "es"].map((tag) => answer(nutgraf.summarize(values[0][tag])));`,
    texts,
  );
  assert.deepEqual(answers, ["en used", "de used", "fr used", "es used"]);
  assert.deepEqual(listsAsked(), ["/pkg/languages/all.js"]);
});

test("load({ languages }) adds those, by tag or imported, and later calls add others", async () => {
  const [first, second, ...wrong] = await inPage(
    driver,
    `const [texts] = values;
     const { default: german } = await import("/pkg/languages/de.js");
     const nutgraf = await pkg.load({ languages: ["en-GB", german] });
     const lists = () => ["en", "de", "fr", "es"].map((tag) => nutgraf.summarize(texts[tag]).lists).join();
     const first = lists();
     await pkg.load({ languages: ["fr"] });
     const second = lists();
     const load = (languages) => pkg.load({ languages }).catch(String);
     const outcomes = [[german, 5], [1n], "en", null].map(load);
     return [first, second, ...(await Promise.all(outcomes))];`,
    texts,
  );
  assert.equal(first, "used,used,missing,missing");
  assert.equal(second, "used,used,used,missing");
  assert.match(wrong[0], /^TypeError: `languages\[1\]`: 5 is not allowed/);
  assert.match(wrong[1], /^TypeError: `languages\[0\]`: a bigint is not allowed/);
  assert.match(wrong[2], /^TypeError: `languages`: "en" is not allowed; give an array/);
  assert.match(wrong[3], /^TypeError: `languages`: null is not allowed; give an array/);
  assert.deepEqual(
    listsAsked().sort(),
    ["de", "en", "fr"].map((tag) => `/pkg/languages/${tag}.js`),
  );
  const said = await warnings();
  assert.equal(said.length, 2, said.join("\n"));
  assert.match(said[0], /\(fr\) are not loaded: call load\(\{ languages: \["fr"\] \}\)/);
});

test("an instance that replaces a trapped one has the same lists", async () => {
  const lists = await inPage(
    driver,
    `const { Instance, instantiate } = WebAssembly;
     const trap = () => { throw new WebAssembly.RuntimeError("unreachable"); };
     let exports;
     WebAssembly.instantiate = async (module, imports) => {
       const real = (await instantiate(module, imports)).exports;
       exports = { ...real };
       return { exports };
     };
     try {
       const { load, summarize } = await import("/pkg/index.js?trapped");
       const nutgraf = await load({ languages: ["de"] });
       const before = nutgraf.summarize(values[0]).lists;
       for (const name in exports) if (typeof exports[name] === "function") exports[name] = trap;
       let trapped = "no error";
       try { nutgraf.summarize(values[0]); } catch (error) { trapped = error.cause.message; }
       return [before, trapped, nutgraf.summarize(values[0]).lists, (await summarize(values[0])).lists];
     } finally {
       Object.assign(WebAssembly, { Instance, instantiate });
     }`,
    texts.de,
  );
  assert.deepEqual(lists, ["used", "unreachable", "used", "used"]);
});

test("loaded lists are not replaced by broken ones, not even in a new instance", async () => {
  const lists = await inPage(
    driver,
    `const { load } = await import("/pkg/index.js?twice");
     const nutgraf = await load({ languages: ["de"] });
     await load({ languages: [{ tag: "de", text: "broken" }] });
     const lists = () => nutgraf.summarize(values[0]).lists;
     const main = document.querySelector("main");
     main.append(document.createElement("p"));
     const before = lists();
     let within;
     // The instance that reads the page is in use, so this call gets a new one.
     nutgraf.read(main, { skip: () => { within = lists(); return false; } });
     return [before, within, lists()];`,
    texts.de,
  );
  assert.deepEqual(lists, ["used", "used", "used"]);
  assert.deepEqual(await recorded(driver), []);
});

test("the Summarizer fetches the lists of the expected languages, and of those it meets", async () => {
  await inPage(
    driver,
    `const { Summarizer } = await import("/pkg/summarizer.js");
     const summarizer = await Summarizer.create({ expectedInputLanguages: ["de-CH"] });
     await summarizer.summarize(values[0].de);
     await summarizer.summarize(values[0].fr);`,
    texts,
  );
  assert.deepEqual(listsAsked(), ["/pkg/languages/de.js", "/pkg/languages/fr.js"]);
  assert.deepEqual(await recorded(driver), []);
});
