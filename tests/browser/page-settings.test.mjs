// The page's settings: length, kind, language, keywords and the selected part.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  answered,
  choose,
  count,
  exactly,
  marked,
  openPage,
  pasteAndWait,
  press,
  seen,
  select,
  summary,
} from "./page.mjs";
import { example, until } from "./pages.mjs";

beforeEach(() => openPage(driver, site.origin));

test("the slider, moved by keyboard, sets the number of sentences", async () => {
  await pasteAndWait(driver, example);
  const slider = await driver.findElement(By.id("amount"));
  for (const number of [1, 2, 5, 10]) {
    await slider.sendKeys(Key.HOME);
    for (let n = 1; n < number; n += 1) await slider.sendKeys(Key.ARROW_RIGHT);
    await count(driver, number);
    assert.deepEqual(await marked(driver), await summary(driver));
  }
});

test("a number of sentences or words can be typed, and the summary does not exceed it", async () => {
  await pasteAndWait(driver, example);
  await exactly(driver, 7);
  await count(driver, 7);
  await choose(driver, "kind", "words");
  await exactly(driver, 45);
  await until(driver, "return document.querySelector('#amount').ariaValueText === '45 words'");
  const words = (await summary(driver)).join(" ").split(" ").length;
  assert.ok(words <= 45 && words > 15, `${words} words`);
});

test("TL;DR, key points and headline can be short, medium or long", async () => {
  await pasteAndWait(driver, example);
  for (const [kind, counts] of [
    ["tldr", [1, 2, 3]],
    ["key-points", [3, 5, 7]],
    ["headline", [1, 1, 1]],
  ]) {
    await choose(driver, "kind", kind);
    for (const [at, length] of ["short", "medium", "long"].entries()) {
      await choose(driver, "length", length);
      await answered(driver);
      await count(driver, counts[at]);
    }
  }
  assert.deepEqual(await summary(driver), ["Port Ellery votes to give the sea its fields back"]);
});

test("pressing a keyword steers the summary towards it, and pressing it again undoes that", async () => {
  await pasteAndWait(driver, example);
  const before = await summary(driver);
  assert.ok(!before.some((sentence) => sentence.includes("Oyster")));
  const field = await driver.findElement(By.id("focus"));
  await field.sendKeys("oyster fishers", Key.ENTER);
  await until(driver, "return document.querySelector('#chosen').textContent.includes('Oyster fishers')");
  assert.equal(await field.getAttribute("value"), "");
  await press(driver, "#keywords [aria-pressed=true]");
  await until(driver, "return !document.querySelector('#chosen').textContent.includes('Oyster fishers')");
  assert.deepEqual(await summary(driver), before);
});

test("the detected language can be changed, and detected again", async () => {
  await pasteAndWait(driver, example);
  await select(driver, "language", "de");
  await until(driver, "return document.querySelector('#chosen li').lang === 'de'");
  await select(driver, "language", "");
  await until(driver, "return document.querySelector('#chosen li').lang === 'en'");
});

test("the summarizer knows every language that can be chosen", async () => {
  await pasteAndWait(driver, example);
  const tags = await driver.executeScript(
    "return [...document.querySelector('#language').options].map(({ value }) => value).filter(Boolean)",
  );
  assert.ok(tags.length >= 44, `${tags.length} languages`);
  for (const tag of tags) {
    await select(driver, "language", tag);
    await until(driver, "return document.querySelector('#chosen li').lang === arguments[0]", tag);
  }
});

test("the selection can be summarized on its own, and then the whole article again", async () => {
  await pasteAndWait(driver, example);
  await driver.executeScript(() => {
    const pane = document.querySelector("#article");
    const { firstChild } = pane;
    const from = pane.textContent.indexOf("Six families will lose land");
    const range = document.createRange();
    range.setStart(firstChild, from);
    range.setEnd(firstChild, pane.textContent.indexOf("Work on the inner bank"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  });
  await until(driver, "return document.querySelector('#part').checkVisibility()");
  await press(driver, "#part");
  await until(driver, "return document.querySelector('#part-note').checkVisibility()");
  const ofPart = await summary(driver);
  assert.equal(ofPart.length, 3);
  for (const sentence of await summary(driver)) {
    assert.ok(example.indexOf(sentence) >= example.indexOf("Six families"), sentence);
    assert.ok(example.indexOf(sentence) < example.indexOf("Work on the inner bank"), sentence);
  }
  assert.deepEqual(await marked(driver), await summary(driver));
  assert.match(await seen(driver, "part-note"), /^Summarizing only \d+ words of the article$/);
  await press(driver, "#part");
  await until(driver, "return !document.querySelector('#part-note').checkVisibility()");
  assert.notDeepEqual(await summary(driver), ofPart);
});
