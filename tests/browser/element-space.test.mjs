// What is below <nut-graf> does not move when the summary arrives.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { openBrowser } from "./browsers.mjs";
import { newsPage, settled, story, until } from "./pages.mjs";
import { openSite } from "./site.mjs";

const driver = await openBrowser();
let site;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());
after(() => driver.quit());

const OWN = "<p>The night trains are back, and Varda is glad. By our correspondent in the valley.</p>";
const article = `<article id="story">${story}</article>`;
const widths = { phone: 390, desktop: 1000 };

/** Opens a page in a frame of a width, which no browser refuses, and stops before the summary is made. */
async function open(body, { width = widths.desktop, kept = false } = {}) {
  const html = newsPage(body, { script: "/fixtures/shifts.js" }).replace(
    "<html",
    kept ? '<html class="kept"' : "<html",
  );
  const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
  const address = site.write(html, { policy });
  await driver.get(site.write(newsPage("<iframe></iframe>", { script: "/fixtures/empty.js" }), { policy }));
  await driver.executeScript(
    (address, width) => {
      const frame = document.querySelector("iframe");
      Object.assign(frame.style, { width: `${width}px`, height: "800px" });
      frame.src = address;
    },
    address,
    width,
  );
  await driver.switchTo().frame(0);
  await until(driver, 'return document.querySelector("nut-graf")?.matches(":state(busy)") === true');
}

/** Where the text below begins. */
const below = () =>
  driver.executeScript('return document.querySelector("#story").getBoundingClientRect().top');
const height = () =>
  driver.executeScript('return document.querySelector("nut-graf").getBoundingClientRect().height');

async function release() {
  site.release();
  const answer = await settled(driver);
  // Shifts are reported after the next frame.
  await driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return answer;
}

const cases = [
  ["three sentences", '<nut-graf for="story"></nut-graf>'],
  ["an abstract of the author", `<nut-graf for="story">${OWN}</nut-graf>`],
  ["a long abstract", `<nut-graf for="story">${OWN.repeat(4)}</nut-graf>`],
  ["a heading of the author", `<nut-graf for="story"><h2 slot="heading">In short</h2>${OWN}</nut-graf>`],
  ["one sentence", '<nut-graf for="story" sentences="1"></nut-graf>'],
  ["key points", '<nut-graf for="story" type="key-points"></nut-graf>'],
  ["a number of lines", '<div class="kept"><nut-graf for="story"></nut-graf></div>'],
];
for (const [device, width] of Object.entries(widths)) {
  for (const [what, element] of cases) {
    test(`on a ${device}, with ${what}, the text below stays where it is`, async () => {
      await open(`${element}${article}`, { width });
      const before = await below();
      await driver.executeScript("window.shifts.length = 0");
      assert.equal((await release()).state, "ready");
      assert.equal(await below(), before);
      const shift = await driver.executeScript("return window.shifts.reduce((sum, value) => sum + value, 0)");
      assert.ok(shift <= 0.01, String(shift));
    });
  }

  test(`on a ${device}, with the style sheet's rules, nothing moves from the first paint on`, async () => {
    await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`, { width, kept: true });
    await release();
    const shift = await driver.executeScript("return window.shifts.reduce((sum, value) => sum + value, 0)");
    assert.ok(shift <= 0.01, String(shift));
  });
}

for (const [what, own] of [
  ["much shorter than expected", ""],
  ["much shorter than the author's content", OWN.repeat(9)],
]) {
  test(`a summary that is ${what} leaves no hole`, async () => {
    const short = '<article id="story"><p>The bridge is closed until Monday.</p></article>';
    await open(`<nut-graf for="story">${own}</nut-graf>${short}`, { width: widths.phone });
    const before = await height();
    assert.equal((await release()).sentences.length, 1);
    const content = await driver.executeScript(() => {
      const { shadowRoot } = document.querySelector("nut-graf");
      const { top } = shadowRoot.querySelector("[part=heading]").getBoundingClientRect();
      return shadowRoot.querySelector("[part=sentence]").getBoundingClientRect().bottom - top;
    });
    assert.ok((await height()) - content < 2, `${await height()}, ${content}`);
    assert.ok(before > 2 * content, `${before}, ${content}`);
  });
}

test("if there is no summary, only the author's content takes space", async () => {
  await open(`<nut-graf for="story" type="nonsense">${OWN}</nut-graf>${article}`);
  assert.equal((await release()).state, "error");
  const own = await driver.executeScript(
    'return document.querySelector("nut-graf > p").getBoundingClientRect().height',
  );
  assert.equal(await height(), own);
});

test("it has a margin, which the site can change, and which does not add to its content's own", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  await release();
  const looks = await driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    const { marginTop, marginBottom, fontSize } = getComputedStyle(element);
    const own = getComputedStyle(element.firstElementChild).marginTop;
    element.style.setProperty("--nut-graf-margin", "7px");
    return [marginTop === fontSize, marginBottom === fontSize, own, getComputedStyle(element).margin];
  });
  assert.deepEqual(looks, [true, true, "0px", "7px"]);
});
