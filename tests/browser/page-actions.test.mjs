// What the page does when a reader acts: selections, keys, notices and their buttons, links and errors.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  answered,
  becomes,
  choose,
  control,
  count,
  exactly,
  isSeen,
  kept,
  marked,
  noticed,
  openDialog,
  openFile,
  openPage,
  press,
  pressNotice,
  runFixture,
  seen,
  select,
  summary,
  text,
  type,
} from "./page.mjs";
import { example, recorded, until } from "./pages.mjs";

beforeEach(() => openPage(driver, site.origin));

const showExample = async () => {
  await press(driver, "#example");
  await count(driver, 3);
};
/** Selects a span of the article. */
const selectSpan = (start, end) =>
  driver.executeScript(
    (start, end) => {
      const { firstChild } = document.querySelector("#article");
      getSelection().setBaseAndExtent(firstChild, start, firstChild, end);
    },
    start,
    end,
  );
const noNotice = () => until(driver, "return document.querySelector('#notice').textContent === ''");
const isAsked = () => isSeen(driver, "#reasons");
const hasFocus = () => driver.executeScript("return document.activeElement.id");

test("a selection of 80 characters can be summarized, a shorter one only copied", async () => {
  await showExample();
  const start = example.indexOf("Six families");
  await selectSpan(start, start + 80);
  await until(driver, "return document.querySelector('#part').checkVisibility()");
  assert.equal(await seen(driver, "part"), "Summarize selection");
  assert.equal(await isSeen(driver, "#why-hint"), false);
  await selectSpan(start, start + 79);
  await until(driver, "return !document.querySelector('#part').checkVisibility()");
  await selectSpan(start, start + 900);
  await until(driver, "return document.querySelector('#part').checkVisibility()");
  await driver.executeScript("getSelection().collapse(document.querySelector('#article').firstChild, 3)");
  await until(driver, "return !document.querySelector('#part').checkVisibility()");
});

test("while a part is summarized the rest is greyed, and the page can go back to all of it", async () => {
  await showExample();
  const [start, end] = [example.indexOf("Six families"), example.indexOf("Work on the inner bank")];
  await selectSpan(start, end);
  await until(driver, "return document.querySelector('#part').checkVisibility()");
  await press(driver, "#part");
  await until(driver, "return CSS.highlights.has('outside')");
  assert.deepEqual(await marked(driver, "outside"), [example.slice(0, start), example.slice(end)]);
  assert.equal(await seen(driver, "part"), "Summarize whole article");
  assert.equal(await hasFocus(), "article");
  // It keeps its words while the text before it changes.
  await driver.executeScript("getSelection().collapse(document.querySelector('#article').firstChild, 0)");
  await type(driver, "Late. ");
  await becomes(driver, `Late. ${example}`);
  await until(
    driver,
    "return String([...CSS.highlights.get('outside')][0]) === arguments[0]",
    `Late. ${example.slice(0, start)}`,
  );
  await press(driver, "#part");
  await until(driver, "return !CSS.highlights.has('outside')");
  assert.equal(await isSeen(driver, "#part-note"), false);
});

test("Enter in the article begins a line; Escape closes reasons and notice, other keys do not", async () => {
  await type(driver, "One.", Key.ENTER, "Two.");
  await becomes(driver, "One.\nTwo.");
  await answered(driver);
  assert.equal(await isAsked(), false);
  await openFile(driver, "bridge.txt", "The bridge is closed.");
  await noticed(driver, "Your text was replaced");
  await press(driver, "#chosen .sentence");
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  await driver.actions().sendKeys(Key.SHIFT).perform();
  await answered(driver);
  assert.equal(await isAsked(), true);
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await noNotice();
  assert.equal(await isAsked(), false);
});

test("Space on a sentence of the summary shows it, and other keys leave the page alone", async () => {
  await showExample();
  const sentence = await driver.findElement(By.css("#chosen .sentence"));
  await sentence.sendKeys("x");
  await answered(driver);
  assert.equal(await isAsked(), false);
  await sentence.sendKeys(" ");
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  const [first] = await summary(driver);
  assert.deepEqual(await marked(driver, "current"), [first]);
  // Pointing elsewhere does not take the mark away while the reasons are shown.
  const [last, out] = await driver.executeScript(() => {
    const last = document.querySelector("#chosen li:last-child .sentence");
    last.scrollIntoView({ block: "center", behavior: "instant" });
    return [last, document.querySelector("#out")];
  });
  await driver.actions().move({ origin: last }).move({ origin: out }).perform();
  assert.deepEqual(await marked(driver, "current"), [first]);
});

test("a click on the strip of an article from right to left goes to the place on that side", async () => {
  await select(driver, "examples", "arabic");
  await count(driver, 3);
  await exactly(driver, 20);
  await until(driver, "return document.querySelectorAll('#chosen li').length > 5");
  const strip = await driver.findElement(By.id("strip"));
  const { width } = await strip.getRect();
  const isInView = (last) =>
    until(
      driver,
      `const ranges = [...CSS.highlights.get('chosen')];
       const { top, bottom } = ranges.at(arguments[0]).getBoundingClientRect();
       const frame = document.querySelector('#article').getBoundingClientRect();
       return top >= frame.top - 1 && bottom <= frame.bottom + 1`,
      last,
    );
  for (const [x, last] of [
    [2 - width / 2, -1],
    [width / 2 - 2, 0],
  ]) {
    await driver
      .actions()
      .move({ origin: strip, x: Math.round(x) })
      .click()
      .perform();
    await isInView(last);
  }
});

test("a link with settings alone changes those, says so, and can be undone", async () => {
  await showExample();
  await driver.executeScript("location.hash = 'words=60&focus=oyster'");
  await noticed(driver, "A link changed the settings.");
  await until(driver, "return document.querySelector('#amount').ariaValueText === '60 words'");
  assert.equal(await text(driver), example);
  await pressNotice(driver);
  await noNotice();
  await until(driver, "return document.querySelector('#amount').ariaValueText === '3 sentences'");
  assert.equal((await summary(driver)).length, 3);
});

test("a link on an empty page opens its text without a notice; its part counts", async () => {
  const opened = "The ferry sails today. The bridge is closed. Nobody knows why it is.";
  await driver.executeScript("location.hash = arguments[0]", `part=23-44&text=${encodeURIComponent(opened)}`);
  await becomes(driver, opened);
  await until(driver, "return document.querySelectorAll('#chosen li').length === 1");
  assert.deepEqual(await summary(driver), ["The bridge is closed."]);
  assert.equal(await seen(driver, "notice"), "");
  assert.equal(await seen(driver, "part-note"), "Summarizing only 4 words of the article");
});

test("replacing the reader's text is announced with Undo; an example or nothing is no loss", async () => {
  await select(driver, "examples", "news");
  await count(driver, 3);
  await select(driver, "examples", "german");
  await until(driver, "return document.querySelector('#chosen li').lang === 'de'");
  assert.equal(await seen(driver, "notice"), "");
  await press(driver, "#clear");
  await noticed(driver, "The article was cleared.");
  assert.equal(await hasFocus(), "article");
  await type(driver, "  ");
  await press(driver, "#clear");
  await becomes(driver, "");
  await answered(driver);
  assert.equal(await seen(driver, "notice"), "");
  await type(driver, "My notes on the ferry.");
  await openFile(driver, "bridge.txt", "The bridge is closed.");
  await noticed(driver, "Your text was replaced.");
  assert.equal(
    await driver.executeScript("return document.querySelector('#notice button').textContent"),
    "Undo",
  );
  await pressNotice(driver);
  await becomes(driver, "My notes on the ferry.");
  await noNotice();
});

test("deleting all texts also resets settings, heat map and history, and the reader can type", async () => {
  await type(driver, "My notes on the ferry.");
  await kept(driver);
  await select(driver, "examples", "news");
  await count(driver, 3);
  await press(driver, "#heat");
  await choose(driver, "kind", "words");
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  await openDialog(driver, "earlier");
  await press(driver, "#forget-all");
  await noticed(driver, "All your texts and settings were deleted from this device.");
  assert.deepEqual([await text(driver), await hasFocus()], ["", "article"]);
  assert.equal(await isSeen(driver, "#earlier"), false);
  await control(driver, "z");
  assert.equal(await text(driver), "");
  await type(driver, "The ferry sails.");
  await count(driver, 1);
  const state = await driver.executeScript(() => [
    document.querySelector("#heat").ariaPressed,
    document.querySelector("input[name=kind]:checked").value,
  ]);
  assert.deepEqual(state, ["false", "sentences"]);
});

test("an error on the page is reported once, and one of a browser's extension is not", async () => {
  await type(driver, "The ferry sails.");
  const fail = (message, filename) => runFixture(driver, "fails.js", { message, filename });
  await fail("not ours", "moz-extension://abc/script.js");
  await fail("broken", `${site.origin}/script.js`);
  await noticed(driver, "Something went wrong on this page (broken). Your text is still here.");
  await press(driver, "#notice-close");
  await noNotice();
  await fail("broken", `${site.origin}/script.js`);
  await fail("rejected", "");
  await noticed(driver, "(rejected)");
  const said = (await recorded(driver)).filter((line) => line.startsWith("console.error"));
  assert.equal(said.length, 3, said.join("\n"));
  assert.equal(await text(driver), "The ferry sails.");
});
