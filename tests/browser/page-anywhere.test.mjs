// The page for everyone: by keyboard, with a screen reader, from right to left, on a narrow screen, without
// JavaScript.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { engine } from "./browsers.mjs";
import { driver, site } from "./own-world.mjs";
import { count, isSeen, kept, openDialog, openPage, press, select } from "./page.mjs";
import { example, paste, until } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

beforeEach(() => openPage(driver, site.origin));

/** The faults that axe finds, with their places. */
async function faults() {
  await until(driver, "return document.getAnimations().every(({ playState }) => playState === 'finished')");
  await driver.executeScript(axe);
  const { violations } = await driver.executeAsyncScript(
    "const done = arguments[0]; axe.run({ resultTypes: ['violations'] }).then(done)",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
}

test("axe finds no faults: empty, with article, reasons, heat map, a notice, in each dialog", async () => {
  assert.deepEqual(await faults(), []);
  await press(driver, "#example");
  await count(driver, 3);
  assert.deepEqual(await faults(), []);
  await press(driver, "#heat");
  await press(driver, "#chosen .sentence");
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  assert.deepEqual(await faults(), []);
  await select(driver, "examples", "arabic");
  await until(driver, "return document.querySelector('#chosen li').lang === 'ar'");
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  for (const name of ["earlier", "trust", "bookmarklet", "embed"]) {
    await openDialog(driver, name);
    if (name === "earlier") await until(driver, "return document.querySelector('#earlier li') !== null");
    if (name === "embed") await until(driver, "return document.querySelector('#snippet') !== null");
    assert.deepEqual(await faults(), [], name);
    await press(driver, `#${name} .close`);
  }
  await kept(driver);
  await press(driver, "#forget");
  await until(driver, "return document.querySelector('#notice').textContent !== ''");
  assert.deepEqual(await faults(), []);
});

test("the keyboard reaches every control in order, and each has a name and shows the focus", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  await driver.executeScript(
    `document.activeElement.blur();
     getSelection().removeAllRanges();
     document.querySelector('h1').tabIndex = -1;
     document.querySelector('h1').focus()`,
  );
  const names = [];
  for (let n = 0; n < 60 && !names.includes("Check this yourself"); n += 1) {
    await driver.actions().sendKeys(Key.TAB).perform();
    const focused = await driver.switchTo().activeElement();
    if ((await focused.getTagName()) === "body") continue;
    const { name, ring } = await driver.executeScript(() => {
      const element = document.activeElement;
      const drawn =
        element.id === "article"
          ? element.parentElement
          : element.type === "radio"
            ? element.nextElementSibling
            : element;
      const { outlineStyle, borderColor } = getComputedStyle(drawn);
      return {
        name:
          element.labels?.[0]?.textContent ||
          element.ariaLabel ||
          element.textContent.slice(0, 40) ||
          document.getElementById(element.getAttribute("aria-labelledby"))?.textContent,
        ring: outlineStyle !== "none" || (element.id === "article" && borderColor),
      };
    });
    assert.ok(name?.trim(), "a control without a name");
    assert.ok(ring, `${name} does not show that it has the focus`);
    names.push(element(name));
  }
  const [sentence, keyword] = await driver.executeScript(
    `return ['#chosen .sentence', '#keywords button']
       .map((name) => document.querySelector(name).textContent)`,
  );
  const order = [
    "Use on any page",
    "Open file",
    "Examples",
    "Clear",
    "The Halden Bay Courier",
    "Show heat map",
    "Sentences",
    "Maximum number of sentences",
    "Maximum number of sentences",
    element(sentence).slice(0, 30),
    "Copy",
    "Copy link",
    "Language",
    keyword,
    "Add a word to steer the summary towards",
    "Check this yourself",
  ];
  let at = -1;
  for (const name of order) {
    const found = names.findIndex((other, place) => place > at && other.startsWith(name));
    assert.ok(found > at, `${name} does not come after ${names[at]}: ${names.join(" | ")}`);
    at = found;
  }
});

const element = (name) => name.trim().replace(/\s+/g, " ");

test("screen readers are told once typing pauses, and not at every key", async () => {
  await paste(driver, example);
  await until(
    driver,
    `const { textContent } = document.querySelector('#announcement');
     return /^The summary has 3 of \\d+ sentences\\.$/.test(textContent)`,
  );
});

test("a dialog takes the focus, Escape closes it, and the focus returns", async () => {
  const opener = await driver.findElement(By.css("[data-dialog=trust]"));
  await driver.executeScript("arguments[0].focus()", opener);
  await driver.actions().sendKeys(Key.ENTER).perform();
  await until(
    driver,
    `return document.querySelector('#trust')?.open &&
      document.querySelector('#trust').contains(document.activeElement)`,
  );
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await until(
    driver,
    "return !document.querySelector('#trust').open && document.activeElement.dataset.dialog === 'trust'",
  );
});

test("a Hebrew article is shown from right to left, and its strip starts on the right", async () => {
  await paste(
    driver,
    "הרכבת הלילית תשוב לפעול בחודש אוקטובר, כך הודיע ביום שני משרד התחבורה. " +
      "הנסיעה תארך תשע שעות, ושתי רכבות ייצאו בכל ערב.",
  );
  await until(driver, "return document.querySelectorAll('#chosen li').length > 0");
  const direction = (selector) =>
    driver.executeScript("return getComputedStyle(document.querySelector(arguments[0])).direction", selector);
  assert.equal(await direction("#chosen li"), "rtl");
  assert.equal(await direction("#article"), "rtl");
  assert.equal(await direction("#strip"), "rtl");
});

test("an Arabic example is marked with its language, so that it can be spoken", async () => {
  await select(driver, "examples", "arabic");
  await count(driver, 3);
  assert.equal(
    await driver.executeScript("return getComputedStyle(document.querySelector('#title')).direction"),
    "rtl",
  );
});

test("on a screen 320 pixels wide nothing scrolls sideways", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  await driver.executeScript(
    "document.querySelector('#heat').click(); document.querySelector('.sentence').click()",
  );
  await driver.get(
    site.write(`<!doctype html><iframe src="/" width="320" height="640"></iframe>`, {
      policy: "frame-src 'self'; script-src 'self'",
    }),
  );
  await driver.switchTo().frame(await driver.findElement(By.css("iframe")));
  try {
    await until(driver, "return document.querySelectorAll('#chosen li').length === 3");
    const { scrollWidth, clientWidth } = await driver.executeScript(
      "const { scrollWidth, clientWidth } = document.documentElement; return { scrollWidth, clientWidth }",
    );
    assert.ok(clientWidth <= 320 && scrollWidth <= clientWidth, `${scrollWidth} in ${clientWidth}`);
  } finally {
    await driver.switchTo().defaultContent();
  }
});

test("without JavaScript the page says so, names the program, and has no dead controls", async () => {
  if (engine === "webkit") {
    // Its driver needs scripts to inspect a page, so the page is only parsed as if there were none.
    const left = await driver.executeAsyncScript((done) => {
      const rule = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .find(({ selectorText }) => selectorText?.includes(":has(") && selectorText.includes("noscript"));
      fetch("/").then(async (response) => {
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        done([
          page.querySelector("noscript").textContent,
          [...page.querySelectorAll(rule.selectorText)].map(({ localName }) => localName),
          rule.style.display,
        ]);
      });
    });
    assert.match(left[0], /needs JavaScript/);
    assert.ok(left[1].includes("main") && left[1].includes("nav") && left[2] === "none", String(left));
    return;
  }
  await driver.get(`${site.origin}/without-scripts/`);
  assert.match(
    await driver.findElement(By.css("noscript")).getText(),
    /needs JavaScript.*nutgraf article\.txt/s,
  );
  assert.equal(await isSeen(driver, "#open"), false);
  assert.equal(await isSeen(driver, "#article"), false);
});

test("with reduced motion nothing moves", async () => {
  const moving = await driver.executeScript(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule.style?.animationName && rule.style.animationName !== "none")
      .map((rule) => rule.selectorText),
  );
  // It fades in without moving.
  assert.deepEqual(moving, ["#working"]);
});
