// An article that is empty, hidden or still being loaded is awaited; and what in it is not read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, recorded, sentenceLink, settled, shown, story, until } from "./pages.mjs";

const OWN = "<p>The editors' own abstract.</p>";
const element = `<nut-graf for="story">${OWN}</nut-graf>`;
const TEXT = "The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.";

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));
const isReady = () => until(driver, 'return document.querySelector("nut-graf").matches(":state(ready)")');
const empty = { sentences: [], fallback: true, state: "empty" };
/** As many events as an element that is done has sent. */
const heard = () => driver.executeScript("return window.heard.length");

for (const [what, before, change] of [
  ["is empty", '<article id="story"></article>', (text) => document.querySelector("#story").append(text)],
  [
    "says that it is loading",
    '<article id="story"><h1>Ferry cancelled</h1><p>Loading …</p></article>',
    (text) => (document.querySelector("#story p").textContent = text),
  ],
  [
    "is busy",
    `<article id="story" aria-busy="true"><p>Your article will be here in a moment.</p></article>`,
    (text) => {
      document.querySelector("#story p").textContent = text;
      document.querySelector("#story").ariaBusy = "false";
    },
  ],
  [
    "has a busy part",
    `<article id="story"><div aria-busy="true"><p>Your article will be here in a moment.</p></div></article>`,
    (text) => {
      document.querySelector("#story p").textContent = text;
      document.querySelector("#story div").removeAttribute("aria-busy");
    },
  ],
  [
    "is in a closed details",
    `<details><summary>The whole story</summary><article id="story"><p>${TEXT}</p></article></details>`,
    () => (document.querySelector("details").open = true),
  ],
  [
    "is hidden",
    `<div hidden><article id="story"><p>${TEXT}</p></article></div>`,
    () => (document.querySelector("div").hidden = false),
  ],
  [
    "is not displayed",
    `<div class="invisible"><article id="story"><p>${TEXT}</p></article></div>`,
    () => document.querySelector("div").classList.remove("invisible"),
  ],
  [
    "is not displayed, by a rule that changes",
    `<div class="invisible"><article id="story"><p>${TEXT}</p></article></div>`,
    () => (document.querySelector("link[rel=stylesheet]").disabled = true),
  ],
  [
    "is not visible",
    `<div class="unseen"><article id="story"><p>${TEXT}</p></article></div>`,
    () => document.querySelector("div").classList.remove("unseen"),
  ],
  [
    "has its text in a part that is not displayed",
    `<article id="story"><p class="invisible">${TEXT}</p></article>`,
    () => document.querySelector("#story p").classList.remove("invisible"),
  ],
]) {
  test(`an article that ${what} is awaited; the author's content stays until then`, async () => {
    await open(`${element}${before}`);
    assert.deepEqual(await settled(driver), empty);
    assert.equal(await heard(), 1);
    // It looks a second time at once. The change comes after that, and nothing tells when that is.
    await driver.sleep(400);
    assert.deepEqual(await shown(driver), empty);
    await driver.executeScript(change, TEXT);
    await isReady();
    assert.deepEqual((await shown(driver)).sentences, [TEXT]);
    assert.deepEqual(await recorded(driver), []);
  });
}

test("an article with only a title stays empty, and nothing is told again when it changes", async () => {
  await open(`${element}<article id="story"><h1>Ferry cancelled</h1></article><p id="end">The end.</p>`);
  assert.deepEqual(await settled(driver), empty);
  await driver.executeScript(() => {
    document.querySelector("#story h1").textContent = "Ferry cancelled again";
    document.querySelector("#end").className = "invisible";
  });
  // Longer than changes must rest.
  await driver.sleep(700);
  assert.deepEqual(await shown(driver), empty);
  assert.equal(await heard(), 1);
});

test("once it has its summary, it no longer follows an article that it awaited", async () => {
  await open(`${element}<article id="story"></article>`);
  await settled(driver);
  await driver.executeScript((text) => document.querySelector("#story").append(text), TEXT);
  await isReady();
  await driver.executeScript(() => document.querySelector("#story").replaceChildren("Gone."));
  await driver.sleep(700);
  assert.equal(await heard(), 2);
});

test("`skip` leaves out what matches, in the summary and in the marks", async () => {
  const body = `<article id="story"><p class="note">The editors have corrected this report twice, on
    Monday and on Tuesday, and once more on Wednesday.</p>${story}</article>`;
  await open(`<nut-graf for="story" skip=".note, h2" highlight></nut-graf>${body}`);
  await settled(driver);
  const read = () => driver.executeScript('return document.querySelector("nut-graf").source.source');
  assert.doesNotMatch(await read(), /corrected this report|Why the railway/);
  const [first] = await driver.executeScript(
    "return [...CSS.highlights.get('nut-graf')].map((range) => String(range).replace(/\\s+/g, ' '))",
  );
  assert.equal(
    await driver.executeScript("return arguments[0].textContent", await sentenceLink(driver)),
    first,
  );
  await driver.executeScript('document.querySelector("nut-graf").skip = "h2"');
  await until(driver, "return window.heard.length === 2");
  assert.match(await read(), /corrected this report/);
});

test("`skip` also holds in an article that was found, beside what the element leaves out", async () => {
  const foreign = '<p class="newsletter">Sign up for our letter, it is free, they say.</p>';
  await open(
    `<nut-graf skip=".note"></nut-graf>
     <article><p class="note">The editors have corrected this report.</p>${story}${foreign}</article>`,
  );
  await settled(driver);
  const source = await driver.executeScript('return document.querySelector("nut-graf").source.source');
  assert.doesNotMatch(source, /corrected this report|our letter, it is free/);
  assert.match(source, /night train/);
});
