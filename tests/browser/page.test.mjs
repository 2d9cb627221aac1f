// What the page promises to a person who pastes or types an article into it.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { example, paste, recorded, until } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

before(async () => {
  ({ site, driver } = await openWorld());
});

after(() => closeWorld({ site, driver }));

beforeEach(async () => {
  await driver.get(site.origin);
  await until(driver, "return document.querySelector('#note').textContent.startsWith('There is no text yet')");
});

const summary = () =>
  driver.executeScript("return [...document.querySelectorAll('#chosen li')].map((item) => item.textContent)");
const marked = () => driver.executeScript("return [...(CSS.highlights.get('chosen') ?? [])].map(String)");
const text = () => driver.executeScript("return document.querySelector('#article').textContent");
const seen = (id) => driver.findElement(By.id(id)).getText();

async function pasteAndWait(article) {
  await paste(driver, article);
  await until(driver, "return document.querySelectorAll('#chosen li').length > 0");
}

async function choose(count) {
  const control = await driver.findElement(By.id("sentences"));
  await control.sendKeys(Key.HOME);
  for (let n = 1; n < count; n += 1) await control.sendKeys(Key.ARROW_RIGHT);
  await until(driver, "return document.querySelector('#amount').textContent === String(arguments[0])", count);
}

test("a pasted news page gives three sentences of the article, word for word, and no line that is not a sentence of it", async () => {
  await pasteAndWait(example);
  const sentences = await summary();
  assert.equal(sentences.length, 3);
  const lines = example.split("\n");
  for (const sentence of sentences) {
    assert.ok(example.includes(sentence), `not in the article: ${sentence}`);
    assert.ok(!lines.includes(sentence) || sentence.split(" ").length > 15, `a line of its own: ${sentence}`);
  }
  const shown = sentences.join("\n");
  for (const other of [
    "Halden Bay Courier",
    "Weather · Harbour",
    "Port Ellery votes to give the sea its fields back",
    "Maren Tolliver",
    "What becomes of the farms",
    "Read more",
    "Your email address will not be published",
  ]) {
    assert.ok(!shown.includes(other), `shown as a sentence: ${other}`);
  }
});

test("the title, the language, the words, the reading time, the keywords and the time taken are there to read", async () => {
  await pasteAndWait(example);
  assert.equal(await seen("title"), "Port Ellery votes to give the sea its fields back");
  assert.equal(await seen("language"), "English");
  assert.match(await seen("words"), /^\d+ → \d+$/);
  assert.match(await seen("reading"), /^\d+ min → \d+ s$/);
  assert.match(await seen("keywords"), /marsh/);
  assert.match(await seen("time"), /^Summarized in .+ ms\.$/);
});

test("the chosen sentences are marked in the text, and the marks are the summary", async () => {
  await pasteAndWait(example);
  assert.deepEqual(await marked(), await summary());
});

test("marks and summary stay together while the article is edited", async () => {
  await pasteAndWait(example);
  await driver.actions().keyDown(Key.CONTROL).sendKeys(Key.HOME).keyUp(Key.CONTROL).sendKeys("Late edition", Key.ENTER, Key.ENTER).perform();
  await until(driver, "return document.querySelector('#article').textContent.startsWith('Late edition\\n\\n')");
  await until(driver, "return document.querySelectorAll('#chosen li').length === 3");
  assert.deepEqual(await marked(), await summary());
});

test("emoji before and inside a sentence do not shift its mark", async () => {
  const article = "🎪🎠 The circus came to Orrin on Friday with 👩‍🚀 acrobats and an old 🐘 band.\n\nThe band played until the last lamp was out. 🎺";
  await pasteAndWait(article);
  const sentences = await summary();
  assert.ok(sentences.some((sentence) => sentence.includes("👩‍🚀 acrobats and an old 🐘 band.")));
  assert.deepEqual(await marked(), sentences);
});

test("typing goes on and the summary follows", async () => {
  const pane = await driver.findElement(By.id("article"));
  await pane.click();
  await pane.sendKeys("The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.");
  await until(driver, "return document.querySelector('#chosen').textContent.endsWith('ice in the harbour.')");
  await pane.sendKeys(" It will sail again when the icebreaker has opened the channel, the harbour master said.");
  await until(driver, "return document.querySelector('#chosen').textContent.endsWith('the harbour master said.')");
  assert.deepEqual(await marked(), await summary());
});

test("the control gives exactly the number of sentences it says, by keyboard", async () => {
  await pasteAndWait(example);
  for (const count of [1, 2, 5, 10]) {
    await choose(count);
    await until(driver, "return document.querySelectorAll('#chosen li').length === arguments[0]", count);
    assert.deepEqual(await marked(), await summary());
  }
});

test("an article with fewer sentences than asked for says so", async () => {
  await pasteAndWait("The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.");
  assert.match(await seen("note"), /no more than 1 sentence to choose from/);
});

test("an empty article says that it is empty, before and after there was one", async () => {
  assert.match(await seen("note"), /There is no text yet/);
  await pasteAndWait(example);
  assert.equal(await seen("note"), "");
  await driver.findElement(By.id("clear")).click();
  await until(driver, "return document.querySelectorAll('#chosen li').length === 0");
  assert.match(await seen("note"), /There is no text yet/);
  assert.equal(await text(), "");
  assert.deepEqual(await marked(), []);
});

test("the text stays as it was pasted, to the letter", async () => {
  const article = example.trim();
  await pasteAndWait(article);
  await choose(7);
  assert.equal(await text(), article);
});

test("the example button brings an article and its summary", async () => {
  await driver.findElement(By.id("example")).click();
  await until(driver, "return document.querySelectorAll('#chosen li').length === 3");
  assert.equal(await text(), example);
});

test("a Hebrew article is shown from right to left", async () => {
  await pasteAndWait("הרכבת הלילית תשוב לפעול בחודש אוקטובר, כך הודיע ביום שני משרד התחבורה. הנסיעה תארך תשע שעות, ושתי רכבות ייצאו בכל ערב.");
  const direction = await driver.executeScript("return getComputedStyle(document.querySelector('#chosen li')).direction");
  assert.equal(direction, "rtl");
});

test("a screen reader is told once the typing pauses", async () => {
  await pasteAndWait(example);
  await until(driver, "return /^The summary has 3 of \\d+ sentences\\.$/.test(document.querySelector('[role=status]').textContent)");
});

test("every control has a name and can be reached by keyboard", async () => {
  await pasteAndWait(example);
  const names = new Set();
  for (let n = 0; n < 8; n += 1) {
    await driver.actions().sendKeys(Key.TAB).perform();
    names.add(await driver.switchTo().activeElement().getAccessibleName());
  }
  for (const name of ["Article", "Clear", "Sentences", "Try an example"]) assert.ok(names.has(name), name);
});

test("when the module cannot be loaded the page says so, and the text stays", async () => {
  await driver.get(`${site.origin}/broken-page/`);
  await until(driver, "return document.querySelector('#note').textContent.startsWith('The summarizer could not be loaded')");
  await paste(driver, example.trim());
  assert.equal(await text(), example.trim());
  assert.match(await seen("note"), /Reload the page to try again/);
});

test("nothing is forbidden by the page's policy, nothing fails and the console stays empty", async () => {
  await pasteAndWait(example);
  await choose(4);
  assert.deepEqual(await recorded(driver), []);
});

test("nothing is fetched after the page has loaded", async () => {
  const fetched = () => driver.executeScript("return performance.getEntriesByType('resource').map(({ name }) => name)");
  await until(driver, "return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm'))");
  const atFirst = await fetched();
  await pasteAndWait(example);
  await choose(6);
  assert.deepEqual(await fetched(), atFirst);
  for (const address of atFirst) assert.ok(address.startsWith(site.origin), address);
});
