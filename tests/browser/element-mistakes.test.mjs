// How <nut-graf> handles invalid attributes, the page's and its own: readers never see an empty box.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, recorded, settled, story, until } from "./pages.mjs";

const OWN = "<p>The editors' own abstract.</p>";
const article = `<article id="story">${story}</article>`;
const short = `<p>The bridge over the river was closed on Monday, the council said.</p>
  <p>It will be open again in the spring, when the mayor has found the money for the repairs.</p>
  <p>Until then the ferry will carry everybody who wants to go to the other side.</p>`;

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));
/** Makes every element of the page start, near the visible part or not. */
async function print() {
  // WebKit's driver does not wait for scripts.
  await until(driver, 'return document.querySelector("nut-graf:defined")');
  await driver.executeScript('dispatchEvent(new Event("beforeprint"))');
}
const summaries = () =>
  driver.executeScript(() =>
    window.heard.map(({ type, detail }) => ({
      type,
      language: detail.language,
      lists: detail.lists,
      sentences: detail.sentences?.length,
    })),
  );

/** Values that pages use instead of a language, and tags that do not name a definite one. */
const NO_LANGUAGES = [
  "",
  " ",
  "en ",
  "en,fr",
  "en_US.UTF-8",
  "{{ lang }}",
  "${lang}",
  "undefined[0]",
  "x-default",
  "i-x",
  "e1",
  "a",
  "english",
  "constructor",
  "__proto__",
  "und",
  "mul",
  "-",
  "en-",
  "en--US",
  "🚲",
  "en".repeat(5000),
  `en${"-us".repeat(3333)}`,
];

test("if the page's `lang` is not a language, the text's language is detected", async () => {
  for (const lang of [
    "en_US.UTF-8",
    "en ",
    "{{ lang }}",
    "en,fr",
    "",
    "x-default",
    "english",
    "a".repeat(10_000),
  ]) {
    await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`, { lang });
    await settled(driver);
    assert.deepEqual(
      await summaries(),
      [{ type: "nut-graf-summary", language: "en", lists: "used", sentences: 3 }],
      lang.slice(0, 40),
    );
    assert.deepEqual(await recorded(driver), []);
  }
});

for (const attribute of ["lang", "xml:lang"]) {
  test(`the same holds for the article's own language attribute (${attribute})`, async () => {
    const pairs = NO_LANGUAGES.map(
      (lang, n) =>
        `<nut-graf for="a${n}"></nut-graf><article id="a${n}" ${attribute}="${lang}">${short}</article>`,
    );
    await open(pairs.join("\n"));
    await print();
    await until(driver, "return window.heard.length === arguments[0]", NO_LANGUAGES.length);
    for (const summary of await summaries())
      assert.deepEqual(summary, { type: "nut-graf-summary", language: "en", lists: "used", sentences: 3 });
    assert.deepEqual(await recorded(driver), []);
  });
}

test("a `lang` with an underscore is used, and so is one that nutgraf has no lists for", async () => {
  for (const [lang, language, lists] of [
    ["de_AT", "de", "used"],
    ["EN-gb", "en", "used"],
    ["xx", "xx", "none"],
  ]) {
    await open(`<nut-graf for="story"></nut-graf>${article}`, { lang });
    await settled(driver);
    assert.deepEqual(await summaries(), [{ type: "nut-graf-summary", language, lists, sentences: 3 }]);
  }
});

test("its own words are English if its `lang` is not a language", async () => {
  const elements = [...NO_LANGUAGES, "de_AT"].map(
    (lang) => `<nut-graf for="story" lang="${lang}"></nut-graf>`,
  );
  await open(`${elements.join("\n")}${article}`);
  await print();
  await until(driver, "return window.heard.length === arguments[0]", elements.length);
  const headings = await driver.executeScript(() =>
    [...document.querySelectorAll("nut-graf")].map(
      ({ shadowRoot }) => shadowRoot.querySelector("[part=heading]").textContent,
    ),
  );
  assert.deepEqual(headings, [...NO_LANGUAGES.map(() => "Summary"), "Zusammenfassung"]);
});

for (const [attributes, named] of [
  ['sentences="abc"', "sentences"],
  ['sentences="2.5"', "sentences"],
  ['words="-1"', "words"],
  ['words="Infinity"', "words"],
  ['sentences="2" words="9"', "sentences"],
  ['type="nonsense"', "type"],
  ['type="tldr" length="nonsense"', "length"],
  ['length="long"', "length"],
  ['focus="🚲, --"', "focus"],
  ['language="{{ lang }}"', "language"],
  ['skip="p:hover("', "skip"],
  ['skip=","', "skip"],
  ['for="own"', '"own"'],
  [`for="${"x".repeat(10_000)}"`, "xxx"],
]) {
  test(`with ${attributes.slice(0, 40)} readers see the author's content; the console says why`, async () => {
    const element = (id) =>
      `<nut-graf ${id} ${attributes.includes("for=") ? "" : 'for="story"'} ${attributes}>${OWN}</nut-graf>`;
    await open(`${element('id="own"')}${element("")}${article}`);
    await until(driver, "return window.heard.some(({ type }) => type === 'nut-graf-error')");
    const { state, fallback, sentences } = await settled(driver);
    assert.deepEqual([state, fallback, sentences], ["error", true, []]);
    const said = await recorded(driver);
    assert.equal(said.length, 1, said.join("\n"));
    assert.match(said[0], new RegExp(`^console\\.warn: <nut-graf>: .*${named}`));
    assert.ok(said[0].length < 1000, String(said[0].length));
  });
}

for (const [attributes, count] of [
  ['sentences="1e9"', 9],
  ['sentences=""', 3],
  ['sentences=" "', 3],
  ['focus=" , ,"', 3],
  ['for="around"', 3],
  ['watch="no"', 3],
  ['skip=""', 3],
  ['heading-level="9"', 3],
]) {
  test(`${attributes} is not a mistake`, async () => {
    await open(
      `<div id="around">
      <nut-graf ${attributes.includes("for=") ? "" : 'for="story"'} ${attributes}>${OWN}</nut-graf>
       ${article}</div>`,
    );
    const { state, sentences } = await settled(driver);
    assert.deepEqual([state, sentences.length], ["ready", count]);
    assert.ok(!sentences.join().includes("own abstract"));
    assert.deepEqual(await recorded(driver), []);
  });
}

test("a page that keeps making new mistakes does not fill the console forever", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  await settled(driver);
  await driver.executeScript(() => {
    for (let n = 0; n < 60; n += 1) {
      const element = document.createElement("nut-graf");
      element.htmlFor = "story";
      element.type = `nonsense-${n}`;
      document.body.prepend(element);
    }
    dispatchEvent(new Event("beforeprint"));
  });
  await until(driver, "return window.heard.length === 61");
  assert.equal((await recorded(driver)).length, 50);
});
