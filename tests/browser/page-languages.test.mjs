// The page and word lists: fetched with the first text in a language, and kept for offline use.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { engine } from "./browsers.mjs";
import { count, offerVersion, openFile, ready, reload, seen, summary, takeVersion } from "./page.mjs";
import { paste, recorded, until } from "./pages.mjs";
import { texts } from "./texts.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

// A new browser for each test, because they are about what is kept.
beforeEach(async () => {
  ({ site, driver } = await openWorld());
  await driver.get(site.origin);
  await ready(driver);
});

afterEach(() => closeWorld({ site, driver }));

/** The languages whose lists were requested, in order. */
const asked = () => site.asked.flatMap((path) => /\/([a-z]{2})-\w{8}\.js$/.exec(path)?.[1] ?? []);
/** Waits until the lists of a language are kept on the device. */
const kept = (tag) =>
  until(
    driver,
    `return caches.keys()
       .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
       .then((requests) => requests.flat().some(({ url }) => url.includes("/${tag}-")))`,
  );
const note = () =>
  driver.executeScript(
    "const note = document.querySelector('#note'); return note.hidden ? '' : note.textContent",
  );

test("the page starts with English, and fetches another language when a text is in it", async () => {
  await paste(driver, texts.en);
  await count(driver, 3);
  assert.deepEqual([...new Set(asked())], ["en"]);
  await paste(driver, texts.de);
  await until(driver, "return document.querySelector('#title').textContent.includes('Fährhaus')");
  assert.deepEqual([...new Set(asked())], ["en", "de"]);
  await until(driver, "return document.querySelector('#note').hidden");
  assert.deepEqual(await recorded(driver), []);
});

test("a language used once works offline; for others the page says what is missing", async () => {
  await paste(driver, texts.de);
  await count(driver, 3);
  await kept("de");
  await until(driver, "return document.querySelector('#note').hidden");
  const before = await summary(driver);
  await site.close();
  await reload(driver);
  await until(driver, "return document.querySelectorAll('#chosen li').length === 3");
  assert.deepEqual(await summary(driver), before);
  assert.equal(await note(), "");
  await paste(driver, texts.fr);
  await until(driver, "return document.querySelector('#note').textContent.includes('word lists for French')");
  await count(driver, 3);
  await paste(driver, texts.en);
  await until(driver, "return document.querySelector('#note').hidden");
});

test("the page's worker has the lists for a long text, and does without if there are none", async () => {
  const long = (text) => openFile(driver, "long.txt", `${text}\n`.repeat(200));
  const isDone = `return document.querySelector('#article').textContent.length > 200_000 &&
    document.querySelectorAll('#chosen li').length === 3`;
  await kept("en");
  await long(texts.de);
  await until(driver, isDone);
  assert.equal(await note(), "");
  await kept("de");
  await site.close();
  await reload(driver);
  await long(texts.fr);
  await until(driver, `${isDone} && document.querySelector('#note').textContent.includes('French')`);
});

test("a new version of the page keeps the lists of the languages that were used", async () => {
  await paste(driver, texts.de);
  await count(driver, 3);
  await kept("de");
  await offerVersion(driver, site);
  await takeVersion(driver);
  await until(
    driver,
    `return caches.keys()
       .then((names) => names.filter((name) => name.startsWith('nutgraf-v-')).join() === 'nutgraf-v-next')`,
  );
  await kept("de");
  assert.equal(asked().includes("fr"), false);
  await site.close();
  await reload(driver);
  await count(driver, 3);
  assert.match(await seen(driver, "title"), /Fährhaus/);
  assert.equal(await note(), "");
});

test("missing lists are fetched when the network is back", async () => {
  await driver.get(`${site.origin}/unlisted-page/`);
  await ready(driver);
  await paste(driver, texts.de);
  await until(driver, "return document.querySelector('#note').textContent.includes('word lists for German')");
  site.release();
  // Firefox does not retry a module that failed until the page is reloaded.
  if (engine === "firefox") await reload(driver);
  else await driver.executeScript("dispatchEvent(new Event('online'))");
  await until(driver, "return document.querySelector('#note').hidden");
  await count(driver, 3);
});
