// <nut-graf> and word lists: those of the page's language are fetched in parallel with the module.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { openBrowser } from "./browsers.mjs";
import { newsPage, recorded, settled, until } from "./pages.mjs";
import { openSite } from "./site.mjs";
import { articleOf, texts } from "./texts.mjs";

const driver = await openBrowser();
let site;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());
after(() => driver.quit());

const open = (body, options) => driver.get(site.write(newsPage(body, options)));
const german = `<nut-graf for="story"></nut-graf>${articleOf(texts.de)}`;
const lists = () => driver.executeScript('return document.querySelector("nut-graf").summary.lists');
const asked = (path) => driver.wait(() => site.asked.includes(path), 10_000, `${path} was not asked for`);

test("on a German page, module, lists and the element's own words are fetched together", async () => {
  await open(german, { lang: "de", from: "/held" });
  // None is answered before all have been requested.
  await asked("/held/nutgraf_bg.wasm");
  await asked("/held/languages/de.js");
  await asked("/held/translations.js");
  site.release();
  const { state, sentences } = await settled(driver);
  assert.deepEqual([state, sentences.length, await lists()], ["ready", 3, "used"]);
  const files = ["index.js", "languages/de.js", "nut-graf.js", "nutgraf_bg.wasm", "translations.js"];
  assert.deepEqual(
    site.askedOfPackage.sort(),
    files.map((name) => `/held/${name}`),
  );
  assert.deepEqual(await recorded(driver), []);
});

test("the element's `language` attribute overrides the page's", async () => {
  await open(german.replace("<nut-graf", '<nut-graf language="de"'), { lang: "en", from: "/held" });
  await asked("/held/nutgraf_bg.wasm");
  await asked("/held/languages/de.js");
  site.release();
  await settled(driver);
  assert.equal(await lists(), "used");
  assert.ok(!site.asked.includes("/held/languages/en.js"));
});

test("on a page that does not state its language, the lists are those of the text", async () => {
  await driver.get(site.write(newsPage(german).replace(' lang="en"', "")));
  await settled(driver);
  assert.equal(await lists(), "used");
  assert.deepEqual(
    site.asked.filter((path) => path.includes("/languages/")),
    ["/pkg/languages/de.js"],
  );
});

test("several elements on a page in two languages make one request for each", async () => {
  const french = articleOf(texts.fr).replace('id="story"', 'id="other" lang="fr"');
  const elements = '<nut-graf for="story"></nut-graf><nut-graf for="other"></nut-graf>'.repeat(2);
  await open(`${elements}${articleOf(texts.de)}${french}`, { lang: "de" });
  await until(driver, "return window.heard.length === 4");
  assert.deepEqual(
    await driver.executeScript("return window.heard.map(({ detail }) => detail.lists)"),
    Array(4).fill("used"),
  );
  assert.deepEqual(site.asked.filter((path) => path.includes("/languages/")).sort(), [
    "/pkg/languages/de.js",
    "/pkg/languages/fr.js",
  ]);
});

test("without lists a reader still sees a summary, and the console says why, once", async () => {
  await open(`${german}<nut-graf for="story"></nut-graf>`, { lang: "de", from: "/unlisted" });
  const { state, sentences } = await settled(driver);
  await until(driver, "return window.heard.length === 2");
  assert.deepEqual([state, sentences.length, await lists()], ["ready", 3, "missing"]);
  const said = (await recorded(driver)).filter((line) => line.startsWith("console."));
  assert.equal(said.length, 1, said.join("\n"));
  assert.match(said[0], /^console\.warn: nutgraf: .*\(de\) could not be loaded/);
  const asked = site.asked.filter((path) => path.includes("/languages/"));
  assert.ok(asked.length <= 2, asked.join("\n"));
});

test("slow lists keep a reader waiting for at most three seconds", async () => {
  await open(german, { lang: "de", from: "/late" });
  const { state } = await settled(driver);
  assert.deepEqual([state, await lists()], ["ready", "missing"]);
});
