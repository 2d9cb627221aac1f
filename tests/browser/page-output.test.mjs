// How a summary leaves the page: copied, linked, saved, printed, embedded.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  choose,
  control,
  count,
  exactly,
  isSeen,
  noticed,
  openDialog,
  openFile,
  openPage,
  press,
  pressCopy,
  summary,
  text,
} from "./page.mjs";
import { example, until } from "./pages.mjs";

beforeEach(async () => {
  await openPage(driver, site.origin);
  await press(driver, "#example");
  await count(driver, 3);
});

/** Presses a button that copies, and returns what a paste then inserts. */
async function copied(selector) {
  // The button says so for a moment, perhaps still from the last time.
  await until(driver, "return document.querySelector(arguments[0]).textContent !== 'Copied'", selector);
  await pressCopy(driver, selector);
  await driver.executeScript(
    `const area = document.createElement('textarea');
     area.id = 'probe';
     (document.querySelector('dialog[open]') ?? document.body).append(area);
     area.focus()`,
  );
  await control(driver, "v");
  await until(driver, "return document.querySelector('#probe').value !== ''");
  return driver.executeScript(
    "const area = document.querySelector('#probe'); area.remove(); return area.value",
  );
}

const TITLE = "Port Ellery votes to give the sea its fields back";

test("it can be copied as text: the title, and the sentences as one paragraph", async () => {
  assert.equal(await copied("[data-out=copy]"), `${TITLE}\n\n${(await summary(driver)).join(" ")}`);
});

test("key points are copied as a list, a headline without a title", async () => {
  await choose(driver, "kind", "key-points");
  await until(driver, "return document.querySelector('#length').checkVisibility()");
  assert.equal(
    await copied("[data-out=copy]"),
    `${TITLE}\n\n${(await summary(driver)).map((sentence) => `• ${sentence}`).join("\n")}`,
  );
  await choose(driver, "kind", "headline");
  await count(driver, 1);
  assert.equal(await copied("[data-out=copy]"), TITLE);
});

test("it can be copied as Markdown", async () => {
  assert.equal(
    await copied("[data-out=markdown]"),
    `## ${TITLE}\n\n${(await summary(driver)).map((sentence) => `- ${sentence}`).join("\n")}\n`,
  );
});

test("a link reopens the same text with the same settings, without sending the text", async () => {
  await exactly(driver, 5);
  await count(driver, 5);
  await driver.findElement(By.id("focus")).sendKeys("oyster", Key.ENTER);
  await until(driver, "return document.querySelector('#keywords [aria-pressed=true]') !== null");
  const before = await summary(driver);
  const link = await copied("[data-out=link]");
  assert.ok(link.startsWith(`${site.origin}/#`) && link.length < example.length, link);
  const asked = site.asked.length;
  await openPage(driver, "about:blank", { fresh: false }).catch(() => undefined);
  await driver.executeScript("try { localStorage.clear(); } catch { /* a page without one */ }");
  await driver.get(link);
  await count(driver, 5);
  assert.equal(await text(driver), example);
  assert.deepEqual(await summary(driver), before);
  for (const path of site.asked.slice(asked)) assert.ok(!path.includes("#") && !path.includes("z="), path);
});

test("for a text too long for a link, the link only has the settings, and the page says so", async () => {
  const sentence = (n) =>
    `Boat ${n * 7919} of the fleet ${n * 104_729} came home to harbour ${n * 1_299_709} ` +
    `with ${n * 15_485_863} cod. `;
  await openFile(driver, "fleet.txt", Array.from({ length: 3000 }, (_, n) => sentence(n)).join(""));
  await until(driver, "return document.querySelector('#chosen').textContent.includes('Boat')");
  const link = await copied("[data-out=link]");
  await noticed(driver, "too long for a link");
  assert.equal(link, `${site.origin}/#sentences=3`);
});

test("it can be saved as a file", async () => {
  await driver.executeScript(() => {
    // The system's dialog for saving is not part of the test.
    HTMLAnchorElement.prototype.click = function () {
      window.saved = { name: this.download, text: fetch === undefined ? "" : this.href };
    };
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => (window.savedText = text));
      return create.call(URL, blob);
    };
  });
  await press(driver, "[data-out=download]");
  await until(driver, "return window.savedText");
  assert.equal(
    await driver.executeScript("return window.saved.name"),
    "port-ellery-votes-to-give-the-sea-its-fields-back.md",
  );
  assert.match(await driver.executeScript("return window.savedText"), /^## Port Ellery votes/);
});

test("the printed page has the title, the sentences and the numbers, but no buttons", async () => {
  const printed = await driver.executeScript(() => {
    const rules = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule.media?.mediaText === "print");
    // Applies the print style on screen.
    const sheet = new CSSStyleSheet();
    for (const rule of rules) for (const inner of rule.cssRules) sheet.insertRule(inner.cssText);
    document.adoptedStyleSheets = [sheet];
    const seen = (selector) => document.querySelector(selector).checkVisibility();
    const answer = Object.fromEntries(
      ["#title", "#chosen", "#words", "#article", "#out", "#controls", "footer", "nav"].map((name) => [
        name,
        seen(name),
      ]),
    );
    document.adoptedStyleSheets = [];
    return answer;
  });
  assert.deepEqual(printed, {
    "#title": true,
    "#chosen": true,
    "#words": true,
    "#article": false,
    "#out": false,
    "#controls": false,
    footer: false,
    nav: false,
  });
});

test("the builder shows a live <nut-graf> for the article, and the snippet for its options", async () => {
  await openDialog(driver, "embed");
  const shown = () =>
    driver.executeScript(
      `const root = document.querySelector('#embed nut-graf')?.shadowRoot;
       return [...(root?.querySelectorAll('[part~=sentence]') ?? [])].map((item) => item.textContent)`,
    );
  await driver.wait(async () => (await shown()).length === 3, 10_000);
  const snippet = () => driver.executeScript("return document.querySelector('#snippet').value");
  assert.match(await snippet(), /<nut-graf for="story" sentences="3">/);
  await driver.executeScript(
    `const list = document.querySelector('#embed-type'); list.value = 'headline';
      list.dispatchEvent(new Event('input'))`,
  );
  await driver.wait(async () => (await shown()).length === 1, 10_000);
  assert.match(await snippet(), /<nut-graf for="story" type="headline">/);
  assert.equal(await copied("#embed-body .buttons button"), await snippet());
  await press(driver, "#embed .close");
  assert.equal(await isSeen(driver, "#embed"), false);
});

test("the bookmarklet's button can be dragged, and a click on it says what to do", async () => {
  await openDialog(driver, "bookmarklet");
  assert.match(
    await driver.executeScript("return document.querySelector('#bookmarklet-link').href"),
    /^javascript:/,
  );
  assert.match(await copied("#bookmarklet-copy"), /^javascript:/);
  await press(driver, "#bookmarklet-link");
  await until(
    driver,
    "return document.querySelector('#bookmarklet-note').textContent.startsWith('Drag the button')",
  );
});
