// The own words of <nut-graf>: the translations are fetched when a page needs them.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { translations } from "../../pkg/translations.js";
import { openBrowser } from "./browsers.mjs";
import { newsPage, recorded, settled, story, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const driver = await openBrowser();
let site;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());
after(() => driver.quit());

const element = '<nut-graf for="story"><p>The editors\' own abstract.</p></nut-graf>';
const article = `<article id="story">${story}</article>`;

const open = (lang, { body = element, ...options } = {}) =>
  driver.get(site.write(newsPage(`${body}${article}`, { lang, ...options })));
const asked = (path) => driver.wait(() => site.asked.includes(path), 10_000, `${path} was not asked for`);
/** Its words for a screen reader: its name, the heading of the summary, and the status. */
const said = async () => [
  await (await driver.findElement({ css: "nut-graf" })).getAccessibleName(),
  ...(await driver.executeScript(() =>
    ["[part=heading]", "[role=status]"].map(
      (css) => document.querySelector("nut-graf").shadowRoot.querySelector(css).textContent,
    ),
  )),
];
/** The languages of the heading and of the status. */
const languages = () =>
  driver.executeScript(() =>
    ["[part=heading] span", "[role=status]"].map(
      (css) => document.querySelector("nut-graf").shadowRoot.querySelector(css).lang,
    ),
  );
const clickSentence = () =>
  driver.executeScript(() =>
    document.querySelector("nut-graf").shadowRoot.querySelector("[part=sentence]").click(),
  );
/** Records each text of the heading. */
const recordHeadings = () =>
  driver.executeScript(() => {
    const { shadowRoot } = document.querySelector("nut-graf");
    window.headings = [];
    new MutationObserver(() => {
      const { textContent } = shadowRoot.querySelector("[part=heading]") ?? {};
      if (textContent && textContent !== window.headings.at(-1)) window.headings.push(textContent);
    }).observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  });

const GERMAN = ["Zusammenfassung", "Zusammenfassung", "Die Zusammenfassung ist da"];
const ENGLISH = ["Summary", "Summary", "The summary is ready"];

test("each of the 25 other languages has all five words, each different", () => {
  assert.equal(Object.keys(translations).length, 25);
  for (const [language, words] of Object.entries(translations)) {
    const all = ["summary", "keyPoints", "ready", "shown", "show"].map((name) => words[name].trim());
    assert.ok(!all.includes("") && new Set(all).size === 5, language);
  }
});

test("Norwegian has the same words under each of its tags", async () => {
  for (const tag of ["no", "nb", "nn-NO"]) {
    await open(tag);
    await settled(driver);
    assert.deepEqual(await said(), ["Sammendrag", "Sammendrag", "Sammendraget er klart"], tag);
  }
});

test("an English page, or one without a language, does not fetch translations", async () => {
  for (const lang of ["en", "en-GB", ""]) {
    await open(lang);
    await settled(driver);
    assert.deepEqual(await said(), ENGLISH);
  }
  assert.ok(!site.asked.includes("/pkg/translations.js"));
});

test("a German page shows German words, and no others before them", async () => {
  await open("de", { from: "/late-words" });
  await asked("/late-words/translations.js");
  await recordHeadings();
  const label = async () => (await driver.findElement({ css: "nut-graf" })).getAccessibleName();
  assert.equal(await label(), "");
  site.release();
  await settled(driver);
  assert.deepEqual(await said(), GERMAN);
  assert.deepEqual(await driver.executeScript("return window.headings"), ["Zusammenfassung"]);
  assert.deepEqual(await languages(), ["de", "de"]);
  await clickSentence();
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  assert.equal((await said())[2], "Der Satz ist im Artikel markiert");
});

test("without translations, the words are English and marked as such; the summary is shown", async () => {
  await open("de", { from: "/untranslated" });
  const { state, sentences } = await settled(driver);
  assert.deepEqual([state, sentences.length], ["ready", 3]);
  assert.deepEqual(await said(), ENGLISH);
  assert.deepEqual(await languages(), ["en", "en"]);
  const [told, ...others] = (await recorded(driver)).filter((line) => line.startsWith("console."));
  assert.match(told, /translations\.js could not be loaded/);
  assert.deepEqual(others, []);
});

test("slow translations keep a reader waiting for at most three seconds", async () => {
  await open("de", { from: "/late-words" });
  const { state } = await settled(driver);
  assert.equal(state, "ready");
  assert.deepEqual(await said(), ENGLISH);
});

test("if the module is missing, the region is still named in the page's language", async () => {
  await open("de", { from: "/broken" });
  assert.equal((await settled(driver)).state, "error");
  assert.equal((await said())[0], "Zusammenfassung");
});

test("several elements on a page make one request for translations", async () => {
  await open("de", { body: element.repeat(3) });
  await until(driver, "return window.heard.length === 3");
  assert.equal(site.asked.filter((path) => path.endsWith("/translations.js")).length, 1);
});

test("a site can change some words of a language, and add a language without a request", async () => {
  const changed = { script: "/fixtures/own-words.js" };
  await open("eu", changed);
  await settled(driver);
  assert.deepEqual(await said(), ["Laburpena", "Laburpena", "Prest dago"]);
  await open("en", changed);
  await settled(driver);
  assert.deepEqual(await said(), ["In short", "In short", "The summary is ready"]);
  assert.ok(!site.asked.includes("/pkg/translations.js"));
  await open("de-AT", changed);
  await settled(driver);
  assert.deepEqual(await said(), ["Kurz gesagt", "Kurz gesagt", "Die Zusammenfassung ist da"]);
});
