// What the page promises to someone who pastes or types an article.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  answered,
  becomes,
  count,
  drawn,
  exactly,
  isSeen,
  marked,
  noticed,
  openPage,
  pasteAndWait,
  press,
  seen,
  select,
  summary,
  text,
} from "./page.mjs";
import { example, paste, recorded, until } from "./pages.mjs";

beforeEach(() => openPage(driver, site.origin));

test("a pasted news page gives three sentences of the article, word for word", async () => {
  await pasteAndWait(driver, example);
  const sentences = await summary(driver);
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

test("title, language, words, reading time, keywords and the time taken are shown", async () => {
  await pasteAndWait(driver, example);
  assert.equal(await seen(driver, "title"), "Port Ellery votes to give the sea its fields back");
  assert.equal(
    await driver.executeScript("return document.querySelector('#language').selectedOptions[0].text"),
    "English (detected)",
  );
  assert.match(await seen(driver, "words"), /^\d+ → \d+$/);
  assert.match(await seen(driver, "reading"), /^\d+ min → \d+ s$/);
  assert.match(await driver.executeScript("return document.querySelector('#keywords').textContent"), /marsh/);
  assert.match(await seen(driver, "time"), /^in .+ ms$/);
});

test("the chosen sentences are marked in the text, and the marks match the summary", async () => {
  await pasteAndWait(driver, example);
  assert.deepEqual(await marked(driver), await summary(driver));
});

test("marks and summary stay together while the article is edited", async () => {
  await pasteAndWait(driver, example);
  await driver
    .actions()
    .keyDown(Key.CONTROL)
    .sendKeys(Key.HOME)
    .keyUp(Key.CONTROL)
    .sendKeys("Late edition", Key.ENTER, Key.ENTER)
    .perform();
  await until(
    driver,
    "return document.querySelector('#article').textContent.startsWith('Late edition\\n\\n')",
  );
  await answered(driver);
  await count(driver, 3);
  assert.deepEqual(await marked(driver), await summary(driver));
});

test("emoji before and inside a sentence do not shift its mark", async () => {
  const article =
    "🎪🎠 The circus came to Orrin on Friday with 👩‍🚀 acrobats and an old 🐘 band.\n\n" +
    "The band played until the last lamp was out. 🎺";
  await pasteAndWait(driver, article);
  const sentences = await summary(driver);
  assert.ok(sentences.some((sentence) => sentence.includes("👩‍🚀 acrobats and an old 🐘 band.")));
  assert.deepEqual(await marked(driver), sentences);
});

test("the summary follows while the reader is typing", async () => {
  const pane = await driver.findElement(By.id("article"));
  await pane.click();
  await pane.sendKeys("The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.");
  await until(driver, "return document.querySelector('#chosen').textContent.endsWith('ice in the harbour.')");
  await pane.sendKeys(
    " It will sail again when the icebreaker has opened the channel, the harbour master said.",
  );
  await until(
    driver,
    "return document.querySelector('#chosen').textContent.endsWith('the harbour master said.')",
  );
  assert.deepEqual(await marked(driver), await summary(driver));
});

test("if an article has fewer sentences than requested, the page says so", async () => {
  await pasteAndWait(
    driver,
    "The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.",
  );
  assert.match(await seen(driver, "note"), /only has 1 sentence to choose from/);
});

test("a pasted address is called an address, and the reader learns what to paste instead", async () => {
  await pasteAndWait(driver, "https://courier.example/news/ferry-cancelled");
  assert.match(await seen(driver, "note"), /web address.+[Cc]opy the article there and paste it here/);
});

test("without an article the page says what to do, at first and after clearing one", async () => {
  assert.match(await seen(driver, "note"), /^Paste an article/);
  await pasteAndWait(driver, example);
  assert.equal(await isSeen(driver, "#note"), false);
  await press(driver, "#clear");
  await count(driver, 0);
  assert.match(await seen(driver, "note"), /^Paste an article/);
  assert.equal(await text(driver), "");
  assert.deepEqual(await marked(driver), []);
});

test("the text stays exactly as it was pasted", async () => {
  const article = example.trim();
  await pasteAndWait(driver, article);
  await exactly(driver, 7);
  await count(driver, 7);
  assert.equal(await text(driver), article);
});

test("after a paste the beginning of the article is visible, where the marks are", async () => {
  await pasteAndWait(driver, example);
  await until(
    driver,
    `const { scrollHeight, clientHeight, scrollTop } = document.querySelector('#article');
      return scrollHeight > clientHeight && scrollTop === 0`,
  );
});

test("where the browser can read the clipboard, the Paste button replaces the article", async () => {
  await openPage(driver, `${site.origin}/with-clipboard/`);
  await paste(driver, "The ferry stays in the harbour.");
  await press(driver, "#paste");
  await becomes(driver, "The bridge is closed.");
});

test("with a picture in the clipboard, the Paste button replaces nothing", async () => {
  await openPage(driver, `${site.origin}/with-clipboard/?picture`);
  await paste(driver, "The ferry stays in the harbour.");
  await press(driver, "#paste");
  await noticed(driver, "There is no text in the clipboard.");
  assert.equal(await text(driver), "The ferry stays in the harbour.");
});

test("the example button shows an article and its summary", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  assert.equal(await text(driver), example);
});

test("every example in the list is an article with a summary of three sentences", async () => {
  const names = await driver.executeScript(
    "return [...document.querySelector('#examples').options].map(({ value }) => value).filter(Boolean)",
  );
  assert.ok(names.length >= 6, names.join());
  let before = "";
  for (const name of names) {
    await select(driver, "examples", name);
    await until(driver, "return document.querySelector('#article').textContent !== arguments[0]", before);
    await answered(driver);
    await count(driver, 3);
    before = await text(driver);
  }
});

test("when the module cannot be loaded the page says so, and the text stays", async () => {
  await driver.get(`${site.origin}/broken-page/`);
  await until(
    driver,
    "return document.querySelector('#note').textContent.startsWith('The summarizer could not be loaded')",
  );
  await paste(driver, example.trim());
  await becomes(driver, example.trim());
  await drawn(driver);
  assert.match(await seen(driver, "note"), /Reload the page to try again/);
});

test("nothing violates the page's policy, nothing fails and the console stays empty", async () => {
  await pasteAndWait(driver, example);
  await exactly(driver, 4);
  await count(driver, 4);
  await press(driver, "#heat");
  await until(driver, "return (CSS.highlights.get('heat-5')?.size ?? 0) > 0");
  assert.deepEqual(await recorded(driver), []);
});

test("a pasted article causes no requests, and nothing is ever fetched from other sites", async () => {
  const fetched = () =>
    driver.executeScript(
      `return performance
         .getEntriesByType('resource')
         .map(({ name }) => name)
         .filter((name) => !name.endsWith('/icon.svg'))`,
    );
  // The page does not wait for the lists of its first language.
  await until(
    driver,
    `const names = performance.getEntriesByType('resource').map(({ name }) => name);
     return [/\\.wasm$/, /\\/en-\\w+\\.js$/].every((file) => names.some((name) => file.test(name)))`,
  );
  await until(driver, "return document.readyState === 'complete'");
  const atFirst = await fetched();
  await pasteAndWait(driver, example);
  await exactly(driver, 6);
  await count(driver, 6);
  assert.deepEqual(
    (await fetched()).filter((name) => !atFirst.includes(name)),
    [],
  );
  for (const address of atFirst) assert.ok(address.startsWith(site.origin), address);
});
