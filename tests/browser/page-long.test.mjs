// Long texts on the page: it stays responsive while they are summarized, shows progress, and can be stopped.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import { answered, count, marked, openFile, openPage, press, ready, seen, summary, text } from "./page.mjs";
import { until } from "./pages.mjs";

/** A million characters in paragraphs that are all different. */
const book = Array.from({ length: 6000 }, (_, n) => {
  const words = [
    "harbour",
    "marsh",
    "council",
    "winter",
    "engine",
    "ferry",
    "wall",
    "tide",
    "school",
    "field",
    "river",
    "bridge",
  ];
  const word = (k) => words[(n * (k + 3) + k * k) % words.length];
  return (
    `In year ${n} the ${word(1)} near the ${word(2)} was measured by the ${word(3)}. ` +
    `The ${word(4)} and the ${word(5)} of village ${n * 7} were found to be ${word(6)} deep, ` +
    "and nobody knew why.\n\n"
  );
}).join("");

beforeEach(() => openPage(driver, site.origin));

async function openBook() {
  await openFile(driver, "book.txt", book);
  await until(
    driver,
    `return document.querySelector('#article').textContent.length > 900_000 &&
      document.querySelectorAll('#chosen li').length === 3`,
  );
}

test("a megabyte is summarized, its marks match the summary, and its text is unchanged", async () => {
  assert.ok(book.length > 900_000);
  await openBook();
  assert.deepEqual(await marked(driver), await summary(driver));
  assert.equal(await text(driver), book);
  assert.match(await seen(driver, "reading"), /^\d+ h → \d+ s$/);
});

test("the reader can type in it, and the summary follows", async () => {
  await openBook();
  await driver.executeScript(
    `const pane = document.querySelector('#article'); pane.focus();
      getSelection().collapse(pane.querySelector('.chunk').firstChild, 0)`,
  );
  await driver.actions().sendKeys("The harbour of the council. ").perform();
  await until(
    driver,
    `const { textContent } = document.querySelector('#article');
     return textContent.startsWith('The harbour of the council. In year 0')`,
  );
  await answered(driver);
  await until(
    driver,
    `const marked = [...(CSS.highlights.get('chosen') ?? [])].map(String);
     const listed = [...document.querySelectorAll('#chosen li')].map((item) => item.textContent);
     return marked.join() === listed.join()`,
  );
});

test("deleting and breaking lines at the edges of its chunks loses nothing else", async () => {
  await openBook();
  const edge = await driver.executeScript("return document.querySelector('.chunk').textContent.length");
  const put = (chunk, end) =>
    driver.executeScript(
      `const { firstChild } = document.querySelectorAll('.chunk')[arguments[0]];
        document.querySelector('#article').focus();
        getSelection().collapse(firstChild, arguments[1] ? firstChild.length - 1 : 0)`,
      chunk,
      end,
    );
  await put(1, false);
  await driver.actions().sendKeys("x").perform();
  await until(
    driver,
    "return document.querySelector('#article').textContent === arguments[0]",
    `${book.slice(0, edge)}x${book.slice(edge)}`,
  );
  await driver.actions().sendKeys(Key.BACK_SPACE).perform();
  await until(driver, "return document.querySelector('#article').textContent === arguments[0]", book);
  await put(0, true);
  await driver.actions().sendKeys(Key.ENTER, "y").perform();
  await until(
    driver,
    "return document.querySelector('#article').textContent === arguments[0]",
    `${book.slice(0, edge - 1)}\ny${book.slice(edge - 1)}`,
  );
});

test("a click on a sentence of its summary goes there, wherever it is", async () => {
  await openBook();
  await driver.executeScript("document.querySelector('#article').scrollTop = 1e9");
  await press(driver, "#chosen li:last-child .sentence");
  await until(driver, () => {
    const [range] = CSS.highlights.get("current") ?? [];
    if (range === undefined) return false;
    const { top, bottom } = range.getBoundingClientRect();
    const frame = document.querySelector("#article").getBoundingClientRect();
    return top >= frame.top - 1 && bottom <= frame.bottom + 1 && bottom > top;
  });
});

test("the heat map works for a megabyte", async () => {
  await openBook();
  await press(driver, "#heat");
  await until(driver, "return (CSS.highlights.get('heat-5')?.size ?? 0) > 100");
});

test("it shows progress and can be cancelled; a change starts it again", async () => {
  await driver.get(`${site.origin}/held-page/`);
  await ready(driver);
  await openFile(driver, "book.txt", book);
  await until(driver, "return document.querySelector('#working').checkVisibility({ opacityProperty: true })");
  assert.match(await seen(driver, "working"), /Reading a long text/);
  // The page stays responsive meanwhile.
  const field = await driver.findElement(By.id("focus"));
  assert.equal(await field.isEnabled(), true);
  await press(driver, "#cancel");
  await until(driver, "return document.querySelector('#note').textContent.startsWith('Cancelled')");
  assert.equal((await text(driver)).length, book.length);
  site.release();
  await driver.executeScript(
    `const pane = document.querySelector('#article'); pane.focus();
      getSelection().collapse(pane.querySelector('.chunk').firstChild, 0)`,
  );
  await driver.actions().sendKeys("x").perform();
  await count(driver, 3);
});
