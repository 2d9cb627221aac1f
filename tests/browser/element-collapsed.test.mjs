// A collapsed <nut-graf>, and its heading: what the reader sees, hears and presses.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { openBrowser } from "./browsers.mjs";
import { newsPage, recorded, settled, shown, story, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const driver = await openBrowser();
let site;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());
after(() => driver.quit());

const OWN = "<p>The editors' own abstract.</p>";
const article = `<article id="story">${story}</article>`;

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));
const button = () =>
  until(
    driver,
    `const button = document.querySelector("nut-graf")?.shadowRoot?.querySelector("[part=button]");
     return button?.inert === false ? button : null`,
  );
const isExpanded = () =>
  driver.executeScript(
    'return document.querySelector("nut-graf").shadowRoot.querySelector("button").ariaExpanded',
  );
const heading = () =>
  driver.executeScript(() => {
    const { role, ariaLevel } = document.querySelector("nut-graf").shadowRoot.querySelector("[part=heading]");
    return [role, ariaLevel];
  });

test("collapsed, it shows a button, and fetches no module until the reader presses it", async () => {
  await open(`<nut-graf for="story" collapsed highlight watch>${OWN}</nut-graf>${article}`);
  const show = await button();
  assert.equal(await show.getText(), "Show summary");
  assert.equal(await isExpanded(), "false");
  // It has begun, and has nothing more to do.
  await until(driver, "return document.readyState === 'complete'");
  await driver.executeAsyncScript((done) => setTimeout(done, 100));
  assert.deepEqual(site.askedOfPackage.sort(), ["/pkg/index.js", "/pkg/nut-graf.js"]);
  assert.deepEqual(await shown(driver), { sentences: [], fallback: true, state: "" });
  await show.click();
  const { sentences, fallback, state } = await settled(driver);
  assert.deepEqual([sentences.length, fallback, state], [3, false, "ready"]);
  assert.equal(await isExpanded(), "true");
  assert.deepEqual(await recorded(driver), []);
});

test("the keyboard presses the button, which keeps the focus, and collapses it again", async () => {
  await open(`<nut-graf for="story" collapsed highlight>${OWN}</nut-graf>${article}`);
  await button();
  await driver.actions().sendKeys(Key.TAB).perform();
  await driver.actions().sendKeys(Key.ENTER).perform();
  assert.equal((await settled(driver)).sentences.length, 3);
  assert.equal(await driver.executeScript("return CSS.highlights.has('nut-graf')"), true);
  await driver.actions().sendKeys(Key.SPACE).perform();
  await until(driver, 'return document.querySelector("nut-graf").summary === null');
  assert.deepEqual(await shown(driver), { sentences: [], fallback: true, state: "" });
  assert.equal(await isExpanded(), "false");
  assert.equal(await driver.executeScript('return document.querySelector("nut-graf").collapsed'), true);
  assert.equal(await driver.executeScript("return CSS.highlights.has('nut-graf')"), false);
});

test("the button is in the page's language, and takes its space before its words are there", async () => {
  await open(`<nut-graf for="story" collapsed></nut-graf>${article}`, { lang: "de", from: "/late-words" });
  await driver.wait(() => site.asked.includes("/late-words/translations.js"), 10_000);
  const height = () =>
    driver.executeScript('return document.querySelector("nut-graf").getBoundingClientRect().height');
  const before = await height();
  site.release();
  const show = await button();
  assert.equal(await show.getText(), "Zusammenfassung zeigen");
  assert.equal(await driver.executeScript("return arguments[0].lang", show), "de");
  assert.equal(await height(), before);
});

test("without a summary, the author's content is there, and the next press tries again", async () => {
  await open(`<nut-graf for="story" collapsed type="nonsense">${OWN}</nut-graf>${article}`);
  const show = await button();
  await show.click();
  assert.deepEqual(await settled(driver), { sentences: [], fallback: true, state: "error" });
  await driver.executeScript('document.querySelector("nut-graf").collapsed = true');
  await until(driver, 'return !document.querySelector("nut-graf").matches(":state(error)")');
  await driver.executeScript('document.querySelector("nut-graf").removeAttribute("type")');
  await show.click();
  assert.equal((await settled(driver)).state, "ready");
});

test("its heading is one for screen readers, of the level that the author chooses, or 2", async () => {
  for (const [attribute, level] of [
    ["", "2"],
    ['heading-level="4"', "4"],
    ['heading-level="7"', "2"],
    ['heading-level="low"', "2"],
  ]) {
    await open(`<nut-graf for="story" ${attribute}></nut-graf>${article}`);
    await settled(driver);
    assert.deepEqual(await heading(), ["heading", level], attribute);
  }
  await driver.executeScript('document.querySelector("nut-graf").headingLevel = 3');
  await until(driver, "return window.heard.length === 2");
  assert.deepEqual(await heading(), ["heading", "3"]);
});

test("an author's heading that is one already keeps its level; any other gets one", async () => {
  await open(`<nut-graf for="story"><h3 slot="heading">In short</h3></nut-graf>${article}`);
  await settled(driver);
  assert.deepEqual(await heading(), [null, null]);
  await open(`<nut-graf for="story" heading-level="3"><b slot="heading">In short</b></nut-graf>${article}`);
  await settled(driver);
  assert.deepEqual(await heading(), ["heading", "3"]);
});
