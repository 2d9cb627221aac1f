// When and how often <nut-graf> works: on pages that change all the time, or have thousands of elements.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, recorded, settled, story, until } from "./pages.mjs";

const article = `<article id="story">${story}</article>`;
const far = '<div class="tall"></div>';

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));

test("with `watch` the summary follows an article that keeps changing, but not each change", async () => {
  await open(
    `<nut-graf for="story" watch></nut-graf>
     <article id="story"><p id="ticker">The match has begun.</p>${story}</article>`,
    { script: "/fixtures/restless.js" },
  );
  // It makes one every three seconds.
  await driver.wait(() => driver.executeScript("return window.changesAt.length >= 3"), 30_000);
  const source = await driver.executeScript('return document.querySelector("nut-graf").source.source');
  assert.match(source, /It is \d+ to nil now/);
  const [first, second, third] = await driver.executeScript("return window.changesAt");
  assert.ok(second - first > 5 && third - second > 5, `${first}, ${second}, ${third}`);
});

test("attributes that change all the time do not slow the page down, and the last ones count", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`, { script: "/fixtures/restless.js" });
  await until(driver, "return window.changesAt.length >= 4");
  const [first, , , fourth] = await driver.executeScript("return window.changesAt");
  assert.ok(fourth - first > 3 * 5, `${first}, ${fourth}`);
  await driver.executeScript("window.calm()");
  await until(
    driver,
    `const element = document.querySelector("nut-graf");
     return element.summary.sentences.length === element.sentences`,
  );
  assert.deepEqual(await recorded(driver), []);
});

test("a change to a long article is not missed while it is being summarized", async () => {
  const long = `<article id="story">${story.repeat(250)}</article>`;
  await open(`<nut-graf for="story" watch></nut-graf>${long}`, { script: "/fixtures/changed-while-away.js" });
  await until(driver, "return window.heard.length === 2");
  assert.match(await driver.executeScript("return window.heard[1].detail.text"), /^The ferry sails again/);
});

test("a focused sentence keeps the focus if the article changes and the summary does not", async () => {
  await open(`<nut-graf for="story" watch></nut-graf>${article}`);
  await settled(driver);
  await driver.executeScript(() => {
    document.querySelector("nut-graf").shadowRoot.querySelector("a").focus();
    document.querySelector("#story").append("Read on.");
  });
  await until(driver, "return window.heard.length === 2");
  const [isSame, isThere] = await driver.executeScript(() => [
    window.heard[0].detail.text === window.heard[1].detail.text,
    document.querySelector("nut-graf").shadowRoot.activeElement !== null,
  ]);
  assert.deepEqual([isSame, isThere], [true, true]);
});

test("inside a shadow root it follows an article around that root", async () => {
  await open(
    `<article id="story"><p>The bridge is closed until Monday, the council said.</p><div></div></article>`,
  );
  await driver.executeScript(() => {
    const root = document.querySelector("#story div").attachShadow({ mode: "open" });
    const element = root.appendChild(document.createElement("nut-graf"));
    element.watch = true;
  });
  await until(driver, "return window.heard.length === 1");
  await driver.executeScript(() => {
    document.querySelector("#story p").textContent = "The bridge is open again, the mayor said on Sunday.";
  });
  await until(driver, "return window.heard.length === 2");
  assert.match(await driver.executeScript("return window.heard[1].detail.text"), /^The bridge is open/);
});

test("an element that is removed while it works shows and tells nothing", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  await until(driver, 'return document.querySelector("nut-graf:defined")');
  const told = await driver.executeAsyncScript((done) => {
    const add = (name) => {
      const element = document.createElement("nut-graf");
      element.htmlFor = "story";
      element.addEventListener("nut-graf-summary", () => {
        told.push(name);
        if (name === "second") done(told);
      });
      document.body.prepend(element);
      return element;
    };
    const told = [];
    const first = add("first");
    // The first has begun once its shadow root has the place for what it tells; the second begins later.
    new MutationObserver((_, observer) => {
      observer.disconnect();
      first.remove();
      add("second");
    }).observe(first.shadowRoot, { childList: true });
  });
  assert.deepEqual(told, ["second"]);
});

const isEach = (what) =>
  driver.executeScript(
    `return [...document.querySelectorAll("nut-graf")].every((element) => element.${what})`,
  );

test("a thousand elements out of view share their observer and listeners", async () => {
  await open(`${article}${far}`, { script: "/fixtures/counted.js" });
  await until(driver, "return window.isReady");
  const before = site.askedOfPackage.length;
  const counts = await driver.executeAsyncScript((done) => {
    for (const name of Object.keys(window.counts)) window.counts[name] = 0;
    for (let n = 0; n < 1000; n += 1) {
      const element = document.createElement("nut-graf");
      element.htmlFor = "story";
      element.textContent = "The editors' own abstract.";
      document.body.append(element);
    }
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.counts))));
  });
  assert.deepEqual(counts, { observers: 1, styles: 0, listeners: 1 });
  assert.equal(site.askedOfPackage.length, before);
  assert.ok(await isEach('innerText === "The editors\' own abstract."'));
  await driver.executeScript('dispatchEvent(new Event("beforeprint"))');
  await until(driver, "return window.heard.length === 1000");
  // Including those that had no shadow root until then.
  assert.ok(await isEach('shadowRoot.querySelectorAll("li").length > 0'));
  assert.ok(await isEach('ownerDocument.defaultView.getComputedStyle(element).display === "block"'));
});

test("before it is near, it is already a region, named by the author's heading", async () => {
  await open(
    `${far}<nut-graf for="story">
      <b slot="heading">In short</b><p>The editors' own abstract.</p></nut-graf>${article}`,
  );
  await until(driver, 'return document.querySelector("nut-graf:defined")');
  const element = await driver.findElement({ css: "nut-graf" });
  assert.deepEqual([await element.getAriaRole(), await element.getAccessibleName()], ["region", "In short"]);
  const isSeen = await driver.executeScript(() =>
    [...document.querySelectorAll("nut-graf > *")].every((child) => child.checkVisibility()),
  );
  assert.ok(isSeen);
  assert.deepEqual(await driver.executeScript("return window.heard"), []);
});

test("an element without a box does not wait to be near", async () => {
  await open(`${far}<div id="place"></div>${article}`);
  await driver.executeScript(() => {
    const element = document.createElement("nut-graf");
    element.htmlFor = "story";
    element.style.display = "contents";
    document.querySelector("#place").append(element);
  });
  assert.equal((await settled(driver)).state, "ready");
});
