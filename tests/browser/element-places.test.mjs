// <nut-graf> in unusual places: frames, deep trees, older browsers, next to a copy of itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { inPage, newsPage, recorded, settled, story, until } from "./pages.mjs";
import { STRICT } from "./site.mjs";

const OWN = "<p>The editors' own abstract.</p>";
const article = `<article id="story">${story}</article>`;

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));

test("moved into a frame it summarizes the article there, with its own style", async () => {
  const { port } = new URL(site.origin);
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}<iframe></iframe>`, {
    policy: `default-src 'self' http://localhost:${port}; script-src 'self' 'wasm-unsafe-eval'`,
  });
  await settled(driver);
  const looks = await driver.executeScript(() => {
    const { contentDocument: inner } = document.querySelector("iframe");
    const article = inner.createElement("article");
    article.id = "story";
    const paragraph = inner.createElement("p");
    paragraph.textContent = "The ferry sails again, the harbour master said on Sunday.";
    article.append(paragraph);
    const element = document.querySelector("nut-graf");
    element.highlight = true;
    inner.body.append(element, article);
    return inner.defaultView.getComputedStyle(element).display;
  });
  assert.equal(looks, "block");
  await until(
    driver,
    `const element = document.querySelector("iframe").contentDocument.querySelector("nut-graf");
     return /^The ferry sails/.test(element.summary?.text)`,
  );
  await driver.executeScript(
    'document.body.append(document.querySelector("iframe").contentDocument.querySelector("nut-graf"))',
  );
  await until(driver, 'return /night train/.test(document.querySelector("nut-graf")?.summary?.text)');
  assert.equal(
    await driver.executeScript('return getComputedStyle(document.querySelector("nut-graf")).display'),
    "block",
  );
  assert.deepEqual(await recorded(driver), []);
});

test("an element nested 10,000 deep is read like any other", async () => {
  await open(article);
  const text = await inPage(
    driver,
    `const root = document.createElement("article");
     let inner = root;
     for (let depth = 0; depth < 10_000; depth += 1)
       inner = inner.appendChild(document.createElement(depth % 2 ? "b" : "div"));
     inner.textContent = "The bridge is closed until Monday.";
     return (await pkg.read(root)).source.trim();`,
  );
  assert.equal(text, "The bridge is closed until Monday.");
});

test("among hundreds of elements, the last one has a summary once it is near", async () => {
  const far = `<div class="tall"></div>`;
  const many = `<nut-graf for="story">${OWN}</nut-graf>`.repeat(300);
  await open(`${article}${far}${many}${far}<nut-graf id="last" for="story">${OWN}</nut-graf>`);
  const before = await driver.executeScript('return document.querySelector("#last").innerText');
  assert.match(before, /own abstract/);
  // WebKit does not keep the place of what is scrolled to while elements above it get their height.
  await until(
    driver,
    'const last = document.querySelector("#last"); last.scrollIntoView(); return last.summary !== null',
  );
  assert.deepEqual(
    await driver.executeScript(() => {
      const last = document.querySelector("#last");
      return [
        getComputedStyle(last).display,
        last.shadowRoot.querySelectorAll("li").length,
        last.querySelector("p").checkVisibility?.({ visibilityProperty: true }) ?? false,
      ];
    }),
    ["block", 3, false],
  );
  assert.deepEqual(await recorded(driver), []);
});

test("a deeply nested article is found and summarized", async () => {
  await open(`<nut-graf>${OWN}</nut-graf><div class="tall"></div><main class="unlaid"></main>`, {
    script: "/fixtures/deep.js",
  });
  const { state } = await settled(driver);
  assert.equal(state, "ready", String(await recorded(driver)));
});

test("an article of 4,000 elements is found and summarized", async () => {
  await open(
    `<nut-graf></nut-graf>
    <main>${"<p><b>The mole was painted again, the council said.</b></p>".repeat(2000)}</main>`,
  );
  const { state } = await settled(driver);
  assert.equal(state, "ready");
});

test("removing an article while it is being summarized is not an error", async () => {
  const long = `<article id="story">${story.repeat(250)}</article>`;
  await open(`<nut-graf for="story" highlight>${OWN}</nut-graf>${long}`, {
    script: "/fixtures/taken-away.js",
  });
  const { state } = await settled(driver);
  assert.equal(state, "ready");
  await driver.executeScript('document.querySelector("nut-graf").shadowRoot.querySelector("a").click()');
  assert.deepEqual(await recorded(driver), []);
});

test("without internals, constructed sheets and observers, readers still see the summary", async () => {
  await open(`<nut-graf for="story" highlight>${OWN}</nut-graf>${article}`, { script: "/fixtures/older.js" });
  await until(driver, "return window.heard.length === 1");
  const shown = await driver.executeScript(
    () =>
      [...document.querySelector("nut-graf").shadowRoot.querySelectorAll("a")].filter((link) =>
        link.checkVisibility(),
      ).length,
  );
  assert.equal(shown, 3);
  // Its style needs the policy's permission there.
  const policy = STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  await open(`<nut-graf for="story"></nut-graf>${article}`, { script: "/fixtures/older.js", policy });
  await until(driver, "return window.heard.length === 1");
  assert.equal(
    await driver.executeScript("return getComputedStyle(document.querySelector('nut-graf')).display"),
    "block",
  );
});

test("in a template and in the page's own shadow root, it works as elsewhere", async () => {
  await open(`<template><nut-graf for="story">${OWN}</nut-graf></template>${article}<div id="place"></div>`);
  await driver.executeScript(() => {
    const { content } = document.querySelector("template");
    document.querySelector("#place").append(content.cloneNode(true));
  });
  const { sentences } = await settled(driver);
  assert.equal(sentences.length, 3);
});

test("in a shadow root of the page, without `for`, it finds an article added later", async () => {
  await open(`<div id="place"></div><template>${article}</template>`);
  await driver.executeScript(() => {
    const element = document.createElement("nut-graf");
    document.querySelector("#place").attachShadow({ mode: "open" }).append(element);
    window.inside = element;
  });
  await until(driver, 'return window.inside.matches(":state(error)")');
  await driver.executeScript('document.body.append(document.querySelector("template").content)');
  await until(driver, 'return window.inside.matches(":state(ready)")');
});

test("a second copy of the script, or another element with the name, does no harm", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  await settled(driver);
  await driver.executeAsyncScript('import("/pkg/nut-graf.js?copy").then(() => arguments[0]())');
  assert.deepEqual(await recorded(driver), []);
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`, { script: "/fixtures/taken-name.js" });
  await until(driver, "return window.isReady");
  assert.deepEqual(await recorded(driver), []);
});
