// The marks and links of <nut-graf>: how long a mark stays, what it looks like, and where a link leads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, recorded, sentenceLink, settled, story, until } from "./pages.mjs";

const article = `<article id="story">${story}</article>`;

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));
/** Clicks a sentence that gets no mark, and waits for it, but not long. */
const click = async (at = 0) => {
  await driver.executeScript("arguments[0].click()", await sentenceLink(driver, at));
  await driver.executeAsyncScript((done) => {
    const end = performance.now() + 500;
    const look = (count) => {
      const isOver = performance.now() > end || (CSS.highlights.has("nut-graf-current") && count > 3);
      if (isOver) done();
      else requestAnimationFrame(() => look(count + 1));
    };
    look(0);
  });
};
/** Clicks a sentence that gets a mark, and waits for it. The first one has to load what marks. */
const mark = async (at = 0) => {
  await driver.executeScript("CSS.highlights.delete('nut-graf-current')");
  await driver.executeScript("arguments[0].click()", await sentenceLink(driver, at));
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
};
const isMarked = () => driver.executeScript("return CSS.highlights.has('nut-graf-current')");
const status = () =>
  driver.executeScript(
    'return document.querySelector("nut-graf").shadowRoot.querySelector("[role=status]").textContent',
  );
/** The selectors of the styles that the element has added to the page. */
const styles = () =>
  driver.executeScript(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) => [...(rule.cssRules ?? [rule])].map(({ selectorText }) => selectorText)),
    ),
  );

test("marks have a style, which is added to the page once, and only if there are any", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  await settled(driver);
  assert.deepEqual(await styles(), []);
  await mark(0);
  const clicked = await styles();
  assert.ok(clicked.includes("::highlight(nut-graf-current)"), clicked.join());
  await mark(1);
  await driver.executeScript("document.querySelector('nut-graf').highlight = true");
  await until(driver, "return CSS.highlights.has('nut-graf')");
  assert.deepEqual(await styles(), clicked);
  await open(`<nut-graf for="story" highlight></nut-graf>${article}`);
  await settled(driver);
  assert.deepEqual(await styles(), clicked);
});

test("the clicked sentence stays marked until its own element changes or goes", async () => {
  await open(`<nut-graf for="story"></nut-graf><nut-graf id="second" for="story"></nut-graf>${article}`);
  await until(driver, "return window.heard.length === 2");
  await mark(1);
  await driver.executeScript("document.querySelector('#second').sentences = 1");
  await until(driver, "return window.heard.length === 3");
  assert.equal(await isMarked(), true);
  await driver.executeScript("document.querySelector('nut-graf').sentences = 2");
  await until(driver, "return window.heard.length === 4");
  assert.equal(await isMarked(), false);
  await mark(1);
  await driver.executeScript("document.querySelector('nut-graf').remove()");
  assert.equal(await isMarked(), false);
});

test("if the script that marks is missing, the console says why after a click", async () => {
  await open(`<nut-graf for="story"></nut-graf><div class="tall"></div>${article}`, { from: "/unmarked" });
  await settled(driver);
  await (await sentenceLink(driver)).click();
  await until(driver, "return window.recorded.some((line) => line.startsWith('console.warn: <nut-graf>'))");
  assert.equal((await settled(driver)).sentences.length, 3);
});

test("a click on a sentence that the page has hidden or removed since does nothing", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  await settled(driver);
  for (const change of [
    "document.querySelector('#story').style.display = 'none'",
    "document.querySelector('#story').replaceChildren('Gone.')",
  ]) {
    await driver.executeScript(change);
    await click(1);
    assert.equal(await status(), "The summary is ready");
    assert.equal(await isMarked(), false);
  }
  await driver.executeScript("document.querySelector('nut-graf').highlight = true");
  await until(driver, "return window.heard.length === 2");
  assert.deepEqual(await recorded(driver), []);
});

test("a click shows the sentence in the middle, even in a paragraph taller than the window", async () => {
  await open(`<div class="tall"></div><nut-graf for="story"></nut-graf>${article}<div class="tall"></div>`);
  const inMiddle = () => {
    const [range] = CSS.highlights.get("nut-graf-current");
    const { top, bottom } = range.getBoundingClientRect();
    return top > innerHeight / 5 && bottom < (innerHeight * 4) / 5;
  };
  const { sentences } = await driver
    .executeScript('document.querySelector("nut-graf").scrollIntoView({ block: "end" })')
    .then(() => settled(driver));
  await mark(sentences.length - 1);
  await until(driver, inMiddle);
  await driver.executeScript(() => {
    for (const paragraph of document.querySelectorAll("#story p")) paragraph.style.lineHeight = "100vh";
    scrollTo(0, 0);
  });
  await mark(1);
  await until(driver, () => {
    const [range] = CSS.highlights.get("nut-graf-current");
    const { top } = range.getClientRects()[0];
    return top >= 0 && top < innerHeight;
  });
});

test("of a sentence that the article says twice, the chosen one is marked", async () => {
  const said = "The night ferry to Marrow will sail for another year, the board of Kelda decided on Tuesday.";
  await open(
    `<nut-graf for="story" sentences="1" focus="Kelda"></nut-graf>
     <article id="story"><h2>${said}</h2>
       <p id="here">${said} Its engine is old, and nobody knows what a new one costs.</p></article>`,
  );
  await settled(driver);
  const start = await driver.executeScript(
    'return document.querySelector("nut-graf").summary.sentences[0].start',
  );
  assert.ok(start > said.length, String(start));
  await mark();
  const isThere = await driver.executeScript(() => {
    const [range] = CSS.highlights.get("nut-graf-current");
    return document.querySelector("#here").contains(range.startContainer);
  });
  assert.equal(isThere, true);
});

const TWICE = `<article id="story">
  <p>The board of Kelda met on Tuesday, and the long-awaited night ferry, which goes to Marrow, will sail for
    another year.</p>
  <p>The mayor's twenty-first speech was the shortest.</p></article>`;

test("a link leads to the first and last words of its sentence, or to all of a short one", async () => {
  await open(`<nut-graf for="story"></nut-graf>${TWICE}`);
  await settled(driver);
  await driver.executeScript("location.hash = '#top'");
  const page = (await driver.getCurrentUrl()).replace(/#.*/, "");
  await driver.executeScript("document.querySelector('nut-graf').sentences = 2");
  await until(driver, "return window.heard.length === 2");
  const addresses = [];
  for (const at of [0, 1])
    addresses.push(await driver.executeScript("return arguments[0].href", await sentenceLink(driver, at)));
  const short = "The mayor's twenty%2Dfirst speech was the shortest.";
  assert.deepEqual(addresses.map((address) => address.replaceAll("%20", " ")).sort(), [
    `${page}#:~:text=The board of Kelda,sail for another year.`,
    `${page}#:~:text=${short}`,
  ]);
});

test("a headline that is not in the article links to its words, and a click on it does nothing", async () => {
  await open(
    `<article><h1>Night ferry saved</h1>
       <nut-graf for="story" type="headline"></nut-graf>${TWICE.replaceAll("article", "div")}</article>`,
  );
  assert.deepEqual((await settled(driver)).sentences, ["Night ferry saved"]);
  const address = await driver.executeScript("return arguments[0].href", await sentenceLink(driver));
  assert.match(address, /#:~:text=Night%20ferry%20saved$/);
  await click();
  assert.deepEqual([await isMarked(), await status()], [false, "The summary is ready"]);
  assert.deepEqual(await recorded(driver), []);
});

test("sentences are a list for screen readers, can be selected, and have their language", async () => {
  await open(`<nut-graf for="story" lang="de"></nut-graf>${article}`);
  await settled(driver);
  const looks = await driver.executeScript(() => {
    const { shadowRoot } = document.querySelector("nut-graf");
    const { lang, draggable } = shadowRoot.querySelector("[part=sentence]");
    const list = shadowRoot.querySelector("[part=summary]");
    const heading = shadowRoot.querySelector("[part=heading]");
    return [list.getAttribute("role"), heading.checkVisibility(), lang, draggable];
  });
  assert.deepEqual(looks, ["list", true, "en", false]);
});

test("several headings of the author, on several lines, are one name", async () => {
  await open(
    `<nut-graf for="story"><b slot="heading">In\n three</b><i slot="heading">sentences</i></nut-graf>
     ${article}`,
  );
  await settled(driver);
  const element = await driver.findElement({ css: "nut-graf" });
  assert.equal(await element.getAccessibleName(), "In three sentences");
  await open(`<nut-graf for="story"><b slot="heading"> </b></nut-graf>${article}`);
  await settled(driver);
  assert.equal(await (await driver.findElement({ css: "nut-graf" })).getAccessibleName(), "Summary");
});

test("properties can be set by the names of attributes, and are listed like a browser's own", async () => {
  await open(`<nut-graf for="story" sentences="1"></nut-graf>${article}`);
  await settled(driver);
  const [focus, words, kind, listed, replaceable] = await driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    element.focus = "tunnels";
    element.words = undefined;
    const listed = [];
    for (const name in element) listed.push(name);
    return [
      element.getAttribute("focus"),
      element.hasAttribute("words"),
      typeof element.focus,
      ["htmlFor", "focusWords", "watch"].every((name) => listed.includes(name)),
      ["htmlFor", "focus"].every(
        (name) => Object.getOwnPropertyDescriptor(element.constructor.prototype, name).configurable,
      ),
    ];
  });
  assert.deepEqual([focus, words, kind, listed, replaceable], ["tunnels", false, "function", true, true]);
});

test("a reader is not told again that the summary is ready if only the article changed", async () => {
  await open(`<nut-graf for="story" watch></nut-graf>${article}`);
  await settled(driver);
  await mark(1);
  assert.equal(await status(), "The sentence is marked in the article");
  await driver.executeScript("document.querySelector('#story').append('Read on.')");
  await until(driver, "return window.heard.length === 2");
  assert.equal(await status(), "The sentence is marked in the article");
});
