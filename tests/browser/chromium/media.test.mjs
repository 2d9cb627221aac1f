// <nut-graf> with the reader's system settings and on paper: only Chromium's DevTools can emulate these.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { newsPage, sentenceLink, settled, shown, story, until } from "../pages.mjs";
import { closeWorld, openWorld } from "../world.mjs";

let driver;
let site;

before(async () => {
  ({ site, driver } = await openWorld());
});

after(() => closeWorld({ site, driver }));

const open = (body) => driver.get(site.write(newsPage(body)));
const below = `<div class="tall"></div><article id="story">${story}</article><div class="tall"></div>`;
const pretend = (name, value) =>
  driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [{ name, value }] });
const place = () => driver.executeScript("return Math.round(scrollY)");

test("with reduced motion, the sentence is shown without scrolling animation", async () => {
  await pretend("prefers-reduced-motion", "reduce");
  await open(`<nut-graf for="story"></nut-graf>${below}`);
  await settled(driver);
  await driver.executeScript("arguments[0].click()", await sentenceLink(driver, 1));
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  const first = await place();
  assert.ok(first > 1000, String(first));
  await driver.sleep(300);
  assert.equal(await place(), first);
});

test("with forced colours, the marks use the system's colours", async () => {
  await pretend("forced-colors", "active");
  await open(`<nut-graf for="story" highlight></nut-graf><article id="story">${story}</article>`);
  await settled(driver);
  const [mark, system] = await driver.executeScript(() => {
    const probe = document.body.appendChild(document.createElement("div"));
    probe.style.cssText = "background-color: Highlight; forced-color-adjust: none";
    return [
      getComputedStyle(document.querySelector("#story p"), "::highlight(nut-graf)").backgroundColor,
      getComputedStyle(probe).backgroundColor,
    ];
  });
  assert.equal(mark, system);
  await pretend("forced-colors", "none");
});

test("on paper the reader gets the summary if it is ready, and otherwise the author's content", async () => {
  const own = `<nut-graf for="story"><p>The editors' own abstract.</p></nut-graf>`;
  const article = `<article id="story">${story}</article>`;
  await open(own + article);
  await settled(driver);
  await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
  assert.equal((await shown(driver)).sentences.length, 3);
  await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "" });

  await open(`${article}<div class="tall"></div>${own}`);
  assert.equal((await shown(driver)).fallback, true);
  // Printing does not wait, but it has started the summary, which is there when printing again.
  await driver.sendAndGetDevToolsCommand("Page.printToPDF", {});
  await until(driver, 'return document.querySelector("nut-graf").matches(":state(ready)")');
});

test("a site's own style for the marks overrides the element's", async () => {
  await open(
    `<nut-graf for="story" highlight></nut-graf><article id="story" class="marked">${story}</article>`,
  );
  await settled(driver);
  const background = await driver.executeScript(
    'return getComputedStyle(document.querySelector(".marked"), "::highlight(nut-graf)").backgroundColor',
  );
  assert.equal(background, "rgb(4, 5, 6)");
});
