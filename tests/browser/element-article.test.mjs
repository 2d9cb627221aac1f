// Which article <nut-graf> summarizes, wherever a site puts it, and how it follows changes to both.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { inPage, newsPage, recorded, settled, shown, story, until } from "./pages.mjs";

const OWN = "<p>The editors' own abstract.</p>";
const article = `<article id="story">${story}</article>`;
const note = "A short note on the weather: it will snow in the valley tomorrow.";
const other = `<article id="other"><p>${note}</p></article>`;

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));
const taken = () => driver.executeScript('return document.querySelector("nut-graf").article?.id');
const states = (css = "nut-graf") =>
  driver.executeScript(
    (css) =>
      [...document.querySelectorAll(css)].map((element) =>
        ["busy", "ready", "empty", "error"].filter((state) => element.matches(`:state(${state})`)).join(),
      ),
    css,
  );

test("the closest article, articleBody or main around it is its article", async () => {
  await open(`${other.replace("</article>", "<nut-graf></nut-graf></article>")}${article}`);
  await settled(driver);
  assert.equal(await taken(), "other");
  await open(
    `<article>
       <h1>A title</h1><div itemprop="articleBody" id="body">${story}<nut-graf></nut-graf></div>
     </article>`,
  );
  await settled(driver);
  assert.equal(await taken(), "body");
});

test("outside of any, it takes the one with over half of the text in the page's paragraphs", async () => {
  await open(`${other}<nut-graf>${OWN}</nut-graf>${article}`);
  const { sentences } = await settled(driver);
  assert.equal(await taken(), "story");
  assert.equal(sentences.length, 3);
  assert.deepEqual(await recorded(driver), []);
});

test("from such an article it takes the body, without stand-first, share buttons and teasers", async () => {
  const teaser = `<a href="/a">Ten stations to see before they close for good this winter</a>`;
  const teasers = `<ul class="related-stories"><li>${teaser}</li></ul>`;
  const call = "Share this story with everybody you know, on every network there is.";
  const share = `<div class="share-bar"><p>${call}</p></div>`;
  const friend = "Mail this story to a friend who reads no paper at all.";
  const mail = `<div class="articleShareTools"><p>${friend}</p></div>`;
  const standFirst = "<p>By our own reporter, at length.</p>";
  await open(
    `<nut-graf>${OWN}</nut-graf>
     <article>${standFirst}<div id="body">${story}${share}${mail}${teasers}</div></article>`,
  );
  await settled(driver);
  const source = await driver.executeScript('return document.querySelector("nut-graf").source.source');
  assert.ok(source.includes("The night train from Sorel"));
  for (const foreign of ["Share this story", "Mail this story", "Ten stations", "our own reporter"])
    assert.ok(!source.includes(foreign), foreign);
});

test("an article's headline is the summary's title, even outside the named element", async () => {
  const [, title] = /<h1>(.+)<\/h1>/.exec(story);
  const body = story.replace(/<h1>.+<\/h1>/, "");
  await open(
    `<nut-graf for="body" type="headline"></nut-graf>
     <article><h1>${title}</h1><div id="body">${body}</div></article>`,
  );
  const { sentences } = await settled(driver);
  assert.deepEqual(sentences, [title]);
});

test("if no tag names an article, Readability finds it, and is loaded only then", async () => {
  const loaded = () => site.asked.includes("/pkg/readable.js");
  assert.equal(loaded(), false);
  const menu = `<div class="menu"><a href="/">Home</a> <a href="/news">News</a></div>`;
  await open(
    `${menu}<div class="page"><div class="text" id="text">${story}</div></div><nut-graf>${OWN}</nut-graf>`,
  );
  const { sentences, state } = await settled(driver);
  assert.equal(state, "ready");
  assert.equal(loaded(), true);
  assert.equal(sentences.length, 3);
  const source = await driver.executeScript('return document.querySelector("nut-graf").source.source');
  assert.ok(source.includes("The night train from Sorel"));
  assert.ok(!source.includes("Home"));
  assert.deepEqual(await recorded(driver), []);
});

test("on a page without an article the author's content stays, and the console says why, once", async () => {
  await open(`<nut-graf>${OWN}</nut-graf><p>Two words.</p>`);
  const { state, fallback } = await settled(driver);
  assert.deepEqual([state, fallback], ["error", true]);
  const said = await recorded(driver);
  assert.equal(said.length, 1, said.join("\n"));
  assert.match(said[0], /<nut-graf>: no article found on the page; name one with for="its id"/);
});

test("created before its article, it waits without a warning", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf><div id="place"></div>`);
  // In one script: it waits for three seconds.
  const isFallback = await until(driver, () => {
    const element = document.querySelector("nut-graf");
    if (!element.matches(":state(busy)")) return null;
    const article = document.createElement("article");
    article.id = "story";
    const paragraph = document.createElement("p");
    paragraph.textContent =
      "The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.";
    article.append(paragraph);
    const isFallback = element.firstElementChild.checkVisibility({ visibilityProperty: true });
    document.querySelector("#place").append(article);
    return [isFallback];
  });
  assert.deepEqual(isFallback, [true]);
  const { state } = await settled(driver);
  assert.equal(state, "ready");
  assert.deepEqual(await recorded(driver), []);
});

test("with `watch` the summary follows changes to the article, and a new article", async () => {
  await open(`<nut-graf for="story" watch sentences="1"></nut-graf>${article}`);
  await settled(driver);
  await driver.executeScript(() => {
    document.querySelector("#story").replaceChildren(
      Object.assign(document.createElement("p"), {
        textContent: "The circus came to Orrin on Friday with acrobats and a band.",
      }),
    );
  });
  await until(driver, 'return document.querySelector("nut-graf").summary.text.startsWith("The circus")');
  await driver.executeScript(() => {
    const article = document.createElement("article");
    article.id = "story";
    article.append(
      Object.assign(document.createElement("p"), {
        textContent: "The ferry sails again, the harbour master said on Sunday.",
      }),
    );
    document.querySelector("#story").replaceWith(article);
  });
  await until(driver, 'return document.querySelector("nut-graf").summary.text.startsWith("The ferry")');
});

test("without `watch` it leaves the summary as it is", async () => {
  await open(`<nut-graf for="story" sentences="1"></nut-graf>${article}`);
  const { sentences } = await settled(driver);
  await driver.executeScript('document.querySelector("#story").replaceChildren("Gone.")');
  await driver.sleep(600);
  assert.deepEqual((await shown(driver)).sentences, sentences);
});

test("focus words steer the summary, as attribute and as property; focus() stays a method", async () => {
  await open(`<nut-graf for="story" sentences="1" focus="tickets, hoteliers"></nut-graf>${article}`);
  const { sentences } = await settled(driver);
  assert.match(sentences[0], /Tickets|Hoteliers/);
  const values = await driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    element.focusWords = "tunnels";
    return [typeof element.focus, element.getAttribute("focus"), element.focus.call(element)];
  });
  assert.deepEqual(values, ["function", "tunnels", null]);
  await until(driver, 'return /tunnels/.test(document.querySelector("nut-graf").summary.text)');
});

test("two on a page and a clone each show a summary, and the module is fetched once", async () => {
  await open(
    `<nut-graf for="story" sentences="1"></nut-graf><nut-graf for="other" sentences="1"></nut-graf>
     ${article}${other}`,
  );
  await until(driver, "return window.heard.length === 2");
  const before = site.asked.filter((path) => path === "/pkg/nutgraf_bg.wasm").length;
  await driver.executeScript('document.body.append(document.querySelector("nut-graf").cloneNode(true))');
  await until(driver, "return window.heard.length === 3");
  assert.deepEqual(await states(), ["ready", "ready", "ready"]);
  assert.equal(site.asked.filter((path) => path === "/pkg/nutgraf_bg.wasm").length, before);
});

test("in a hidden tab panel it waits until it is shown; in an inert part it does not", async () => {
  await open(
    `<div id="tab" hidden><nut-graf for="story"></nut-graf></div>
     <div inert><nut-graf for="story"></nut-graf></div>${article}`,
  );
  await until(driver, "return window.heard.length === 1");
  assert.deepEqual(await states(), ["", "ready"]);
  await driver.executeScript('document.querySelector("#tab").hidden = false');
  await until(driver, "return window.heard.length === 2");
  assert.deepEqual(await states(), ["ready", "ready"]);
});

test("far below the visible part it loads nothing until the reader comes near or prints", async () => {
  const own = `<div class="tall"></div><nut-graf for="story">${OWN}</nut-graf>`;
  for (const near of [
    'document.querySelector("nut-graf").scrollIntoView()',
    'dispatchEvent(new Event("beforeprint"))',
  ]) {
    await open(`${article}${own}`);
    await until(driver, 'return document.querySelector("nut-graf:defined")');
    await driver.sleep(300);
    assert.deepEqual(await states(), [""]);
    assert.equal((await shown(driver)).fallback, true);
    await driver.executeScript(near);
    assert.equal((await settled(driver)).state, "ready");
  }
});

test("its summary of an article is the same as the package's", async () => {
  await open(`<nut-graf for="story" type="key-points" length="medium"></nut-graf>${article}`);
  const { sentences } = await settled(driver);
  const expected = await inPage(
    driver,
    `const source = await pkg.read(document.querySelector("#story"));
     const options = { language: "en", type: "key-points", length: "medium" };
     return (await pkg.summarize(source, options)).sentences.map(({ text }) => text);`,
  );
  assert.deepEqual(sentences, expected);
});

test("an article with less than half of the paragraphs' text is not taken as the page's", async () => {
  // Readability is fetched only if the tags name no article.
  const notes = (count) => `<section>${`<p>${note}</p>`.repeat(count)}</section>`;
  const isReadabilityAsked = async (count) => {
    const asked = site.asked.length;
    await open(
      `<nut-graf>${OWN}</nut-graf><article id="story"><p>${note.repeat(4)}</p></article>${notes(count)}`,
    );
    await settled(driver);
    return site.asked.slice(asked).some((path) => path.endsWith("/readable.js"));
  };
  assert.equal(await isReadabilityAsked(3), false);
  assert.equal(await isReadabilityAsked(5), true);
});

test("an article with nearly all its text in one paragraph is read with its other paragraphs", async () => {
  const long = "The ferry carried more passengers this winter than in any year before it. ".repeat(9);
  await open(`<nut-graf>${OWN}</nut-graf><article id="story"><p>${long}</p><p>${note}</p></article>`);
  await settled(driver);
  assert.equal(await taken(), "story");
  const source = await driver.executeScript('return document.querySelector("nut-graf").source.source');
  assert.ok(source.includes(note), source);
});
