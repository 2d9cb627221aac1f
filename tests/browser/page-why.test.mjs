// How the page explains a summary: reasons, heat map, strip, and from the summary to the article.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import { count, isSeen, marked, openPage, press, summary } from "./page.mjs";
import { example, until } from "./pages.mjs";

beforeEach(async () => {
  await openPage(driver, site.origin);
  await press(driver, "#example");
  await count(driver, 3);
});

/** Clicks the middle of a piece of the article. */
async function clickOn(words) {
  const { x, y } = await driver.executeScript((words) => {
    const pane = document.querySelector("#article");
    const start = pane.textContent.indexOf(words);
    const range = document.createRange();
    range.setStart(pane.firstChild, start);
    range.setEnd(pane.firstChild, start + words.length);
    pane.scrollTop += range.getBoundingClientRect().top - pane.getBoundingClientRect().top - 60;
    const { left, top, width, height } = [...range.getClientRects()].sort((a, b) => b.width - a.width)[0];
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }, words);
  await driver.actions().move({ x, y }).click().perform();
}

const reasons = () => driver.executeScript("return document.querySelector('#reasons').textContent");

const bars = () =>
  driver.executeScript(
    `return [...document.querySelectorAll('#reasons .bars dt')].map((term) => {
       const value = term.nextElementSibling;
       return [term.textContent, value.textContent, value.querySelector('i')?.style.inlineSize];
     })`,
  );

test("a click on a summary sentence scrolls to it in the article and marks it", async () => {
  const [, , last] = await summary(driver);
  await driver.executeScript("document.querySelector('#article').scrollTop = 1e6");
  await press(driver, "#chosen li:last-child .sentence");
  await until(
    driver,
    "return String([...(CSS.highlights.get('current') ?? [])][0] ?? '') === arguments[0]",
    last,
  );
  await until(driver, () => {
    const [range] = CSS.highlights.get("current");
    const { top, bottom } = range.getBoundingClientRect();
    const frame = document.querySelector("#article").getBoundingClientRect();
    return top >= frame.top && bottom <= frame.bottom;
  });
});

test("a click on a chosen sentence shows why: each share as a bar, in words, and the score", async () => {
  const [first] = await summary(driver);
  await clickOn(first.slice(10, 30));
  await until(
    driver,
    "return document.querySelector('#reasons-heading')?.textContent === 'Why this sentence'",
  );
  assert.match(await reasons(), /\d+(st|nd|rd|th) of \d+ by score/);
  assert.match(
    await reasons(),
    /This sentence [^.]*(opens the article|says what the rest of the article returns to)[^.]*\./,
  );
  const shown = await bars();
  const together = shown.pop();
  assert.equal(together[0], "Total");
  const sum = shown.reduce((sum, [, value]) => sum + Number(value.replace("−", "-")), 0);
  assert.ok(Math.abs(sum - Number(together[1])) < 0.04, `${sum} and ${together[1]}`);
  assert.ok(shown.every(([words, , size]) => words.length > 5 && size.endsWith("%")));
  assert.ok(
    shown.some(([words]) => /returns to it/.test(words)),
    JSON.stringify(shown),
  );
});

test("a click on a sentence that was not chosen says why not, and where it ranks", async () => {
  await clickOn("Others are bitter");
  await until(
    driver,
    "return document.querySelector('#reasons-heading')?.textContent === 'Why not this sentence'",
  );
  assert.match(await reasons(), /\d+(st|nd|rd|th) of \d+ by score; not in this summary/);
});

test("a click on a heading, which is not a candidate, shows no reasons", async () => {
  await clickOn("Others are bitter");
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  await clickOn("What becomes of the farms");
  await until(driver, "return !document.querySelector('#reasons').checkVisibility()");
});

test("Alt+Enter shows the reasons, Escape closes them, Enter on a summary sentence shows it", async () => {
  await driver.executeScript((words) => {
    const pane = document.querySelector("#article");
    pane.focus();
    getSelection().collapse(pane.firstChild, pane.textContent.indexOf(words) + 3);
  }, "Others are bitter");
  await driver.actions().keyDown(Key.ALT).sendKeys(Key.ENTER).keyUp(Key.ALT).perform();
  await until(
    driver,
    "return document.querySelector('#reasons-heading')?.textContent === 'Why not this sentence'",
  );
  assert.ok(
    !(await driver.executeScript("return document.querySelector('#article').textContent")).includes(
      "Oth\ners",
    ),
  );
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await until(driver, "return !document.querySelector('#reasons').checkVisibility()");
  await driver.findElement(By.css("#chosen .sentence")).sendKeys(Key.ENTER);
  await until(
    driver,
    "return document.querySelector('#reasons-heading')?.textContent === 'Why this sentence'",
  );
});

test("typing closes the reasons: they were about another text", async () => {
  await clickOn("Others are bitter");
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  await driver.actions().sendKeys("x").perform();
  await until(driver, "return !document.querySelector('#reasons').checkVisibility()");
});

test("the heat map colours sentences by score, even while the reader is typing", async () => {
  await press(driver, "#heat");
  await until(driver, "return (CSS.highlights.get('heat-5')?.size ?? 0) > 0");
  const hottest = [...(await marked(driver, "heat-5")), ...(await marked(driver, "heat-4"))];
  const chosen = await summary(driver);
  const first = chosen.find((sentence) => hottest.includes(sentence));
  assert.ok(first, `none of ${chosen} is among the hottest`);
  assert.deepEqual(await marked(driver), []);
  assert.equal(await isSeen(driver, "#legend"), true);
  await driver.executeScript(
    `const pane = document.querySelector('#article'); pane.focus();
      getSelection().collapse(pane.firstChild, 0)`,
  );
  await driver.actions().sendKeys("Late edition ").perform();
  await until(driver, "return document.querySelector('#article').textContent.startsWith('Late edition ')");
  await until(
    driver,
    `const texts = (name) => [...(CSS.highlights.get(name) ?? [])].map(String);
     return ['heat-5', 'heat-4'].some((name) => texts(name).includes(arguments[0]))`,
    first,
  );
  await press(driver, "#heat");
  await until(driver, "return (CSS.highlights.get('chosen')?.size ?? 0) === 3");
  assert.equal((await marked(driver, "heat-5")).length, 0);
});

test("the strip shows where the summary comes from, also in words, and a click goes there", async () => {
  const places = await driver.executeScript(
    `return [...document.querySelectorAll('#strip .chosen')]
       .map((place) => parseFloat(place.style.insetInlineStart))`,
  );
  const expected = (await summary(driver)).map(
    (sentence) => (example.indexOf(sentence) / example.length) * 100,
  );
  for (const [at, place] of places.entries())
    assert.ok(Math.abs(place - expected[at]) < 1.5, `${place} and ${expected[at]}`);
  const label = await driver.executeScript("return document.querySelector('#strip').ariaLabel");
  const percents = expected.map((place) => `${Math.round(place)} %`).join(", ");
  assert.equal(label, `The summary comes from these places in the article: ${percents}`);
  await driver.executeScript("document.querySelector('#article').scrollTop = 1e6");
  await press(driver, "#strip");
  await until(driver, () => {
    const frame = document.querySelector("#article").getBoundingClientRect();
    return [...CSS.highlights.get("chosen")].some((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= frame.top && bottom <= frame.bottom;
    });
  });
});

test("pointing at a summary sentence deepens its mark", async () => {
  const [first] = await summary(driver);
  await driver
    .actions()
    .move({ origin: await driver.findElement(By.css("#chosen .sentence")) })
    .perform();
  await until(
    driver,
    "return String([...(CSS.highlights.get('current') ?? [])][0] ?? '') === arguments[0]",
    first,
  );
});
