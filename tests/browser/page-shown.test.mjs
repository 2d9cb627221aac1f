// What the page shows about a summary: notes, facts, keywords, controls, and which parts are to be seen when.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import {
  answered,
  becomes,
  choose,
  count,
  exactly,
  isSeen,
  openFile,
  openPage,
  press,
  seen,
  select,
  type,
} from "./page.mjs";
import { example, recorded, until } from "./pages.mjs";

beforeEach(() => openPage(driver, site.origin));

/** Opens a text, and waits until its summary, or the reason why there is none, is shown. */
async function show(text) {
  await openFile(driver, "text.txt", text);
  await becomes(driver, text);
  // The summary before might still be shown beside the new text.
  await answered(driver);
  await until(driver, "return document.querySelector('#facts').checkVisibility()");
}

const note = () => seen(driver, "note");

test("a note says why there are fewer sentences than requested, or none", async () => {
  for (const [text, expected] of [
    ["\u200b", "This text has no sentence to choose from."],
    ["The ferry sails.", "The article only has 1 sentence to choose from."],
    ["The ferry sails. It is late.", "The article only has 2 sentences to choose from."],
    [
      "The ferry to Marrow was late on Monday because of ice. ".repeat(4),
      "Only 1: all other sentences repeat these.",
    ],
    [
      " www.courier.example/ferry\n",
      "This is a web address, which nutgraf cannot open. Copy the article there and paste it here.",
    ],
    [
      "HTTP://courier.example/ferry",
      "This is a web address, which nutgraf cannot open. Copy the article there and paste it here.",
    ],
  ]) {
    await show(text);
    assert.equal(await note(), expected, text);
  }
  await show("The ferry sails to Marrow at https://courier.example/ferry today. It is late. It snows.");
  assert.doesNotMatch(await note(), /web address/);
  await choose(driver, "kind", "words");
  await exactly(driver, 1);
  await until(driver, "return document.querySelectorAll('#chosen li').length === 0");
  assert.equal(await note(), "No sentence of the article is that short. Choose a longer summary.");
  // A type has no number that the article could fall short of.
  await choose(driver, "kind", "key-points");
  await until(driver, "return !document.querySelector('#note').checkVisibility()");
});

const parts = [
  "title",
  "out",
  "facts",
  "try",
  "note",
  "clear",
  "heat",
  "strip",
  "legend",
  "reasons",
  "why-hint",
];
const seenParts = () =>
  driver.executeScript(
    (names) => names.filter((name) => document.getElementById(name).checkVisibility()).join(" "),
    parts,
  );

test("each part of the page is there when it makes sense", async () => {
  assert.equal(await seenParts(), "try note");
  await show("The ferry sails.");
  await choose(driver, "kind", "words");
  await exactly(driver, 1);
  await until(driver, "return document.querySelectorAll('#chosen li').length === 0");
  assert.equal(await seenParts(), "facts note clear heat");
  await choose(driver, "kind", "sentences");
  await press(driver, "#clear");
  await until(driver, "return document.querySelector('#try').checkVisibility()");
  assert.equal(await seenParts(), "try note");
  await press(driver, "#example");
  await count(driver, 3);
  assert.equal(await seenParts(), "title out facts clear heat strip why-hint");
  await press(driver, "#heat");
  await until(driver, "return document.querySelector('#legend').checkVisibility()");
  await press(driver, "#chosen .sentence");
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  assert.equal(await seenParts(), "title out facts clear heat strip legend reasons");
  await press(driver, "#reasons-close");
  await until(driver, "return !document.querySelector('#reasons').checkVisibility()");
  assert.equal(await seen(driver, "why-hint"), "Click a sentence to see why");
  await press(driver, "#clear");
  await until(driver, "return document.querySelector('#try').checkVisibility()");
  assert.equal(await seenParts(), "try note");
  assert.equal(await driver.executeScript("return CSS.highlights.size"), 0);
});

const controls = () =>
  driver.executeScript(() => {
    const [amount, exact] = ["amount", "exact"].map((id) => document.getElementById(id));
    const checked = [...document.querySelectorAll("input[type=radio]:checked")].map(({ value }) => value);
    return {
      slider: [amount.min, amount.max, amount.step, amount.value].join(),
      said: amount.ariaValueText,
      names: [amount.ariaLabel, exact.ariaLabel].join(),
      exact: [exact.value, exact.max].join(),
      checked: checked.join(),
      seen: ["amount-row", "length"].map((id) => document.getElementById(id).checkVisibility()).join(),
    };
  });

test("slider and number have the limits of sentences or of words; types have a length instead", async () => {
  const sentences = {
    slider: "1,10,1,3",
    said: "3 sentences",
    names: "Maximum number of sentences,Maximum number of sentences",
    exact: "3,1000",
    checked: "sentences,short",
    seen: "true,false",
  };
  assert.deepEqual(await controls(), sentences);
  await choose(driver, "kind", "words");
  await until(driver, "return document.querySelector('#amount').ariaValueText.endsWith('words')");
  const words = {
    slider: "20,300,10,80",
    said: "80 words",
    names: "Maximum number of words,Maximum number of words",
    exact: "80,100000",
    checked: "words,short",
    seen: "true,false",
  };
  assert.deepEqual(await controls(), words);
  await choose(driver, "kind", "tldr");
  await until(driver, "return document.querySelector('#length').checkVisibility()");
  await choose(driver, "length", "long");
  await answered(driver);
  const { checked, seen: isSeen } = await controls();
  assert.deepEqual([checked, isSeen], ["tldr,long", "false,true"]);
  await choose(driver, "kind", "sentences");
  await until(driver, "return document.querySelector('#amount-row').checkVisibility()");
  assert.deepEqual(await controls(), { ...sentences, checked: "sentences,long" });
});

test("a number that is being typed is left alone; too large a number becomes the largest", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  const field = await driver.findElement(By.id("exact"));
  await driver.executeScript("arguments[0].select()", field);
  await field.sendKeys(Key.BACK_SPACE);
  await select(driver, "language", "en");
  await until(driver, "return document.querySelector('#language').options[0].text === 'Detect language'");
  assert.equal(await driver.executeScript("return arguments[0].value", field), "");
  assert.equal(
    await driver.executeScript("return arguments[0].value", await driver.findElement(By.id("amount"))),
    "3",
  );
  await field.sendKeys("2");
  await count(driver, 2);
  await field.sendKeys("000");
  await until(driver, "return document.querySelector('#exact').value === '1000'");
  await driver.executeScript("arguments[0].select()", field);
  await field.sendKeys(Key.BACK_SPACE);
  await driver.executeScript("document.querySelector('#article').focus()");
  await press(driver, "#heat");
  await select(driver, "language", "");
  await until(driver, "return document.querySelector('#exact').value === '1000'");
});

test("the facts name the detected language, or that it is unknown or given", async () => {
  const language = () =>
    driver.executeScript(() => {
      const { options, value, selectedOptions } = document.querySelector("#language");
      return [value, options[0].text, selectedOptions[0].text].join();
    });
  await show("…");
  assert.equal(await language(), ",Unknown,Unknown");
  await show(example);
  assert.equal(await language(), ",English (detected),English (detected)");
  await select(driver, "language", "fr");
  await until(driver, "return document.querySelector('#chosen li').lang === 'fr'");
  assert.equal(await language(), "fr,Detect language,French");
  await driver.executeScript("location.hash = 'language=lb'");
  await until(driver, "return document.querySelector('#language').value === 'lb'");
  assert.equal(await language(), "lb,Detect language,Luxembourgish");
  const names = await driver.executeScript(
    "return [...document.querySelector('#language').options].slice(1, 4).map(({ text }) => text)",
  );
  assert.deepEqual(names, [...names].sort());
});

const words = () =>
  driver.executeScript(() =>
    [...document.querySelectorAll("#keywords button")].map(({ textContent, ariaPressed, lang }) =>
      [textContent, ariaPressed, lang].join(),
    ),
  );

test("keywords keep their places when pressed; other words of the reader come first", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  const before = await words();
  assert.ok(before.length > 3 && before.every((word) => word.endsWith(",false,en")), before.join(" "));
  await press(driver, "#keywords li:nth-child(2) button");
  await until(driver, "return document.querySelector('#keywords [aria-pressed=true]') !== null");
  const pressed = before[1].replace("false", "true");
  assert.deepEqual(await words(), [before[0], pressed, ...before.slice(2)]);
  const field = await driver.findElement(By.id("focus"));
  await field.sendKeys("Oyster,");
  await until(driver, "return document.querySelector('#keywords button').textContent === 'Oyster'");
  assert.deepEqual(await words(), ["Oyster,true,en", before[0], pressed, ...before.slice(2)]);
  // The same word again, in other letters, changes nothing.
  await field.sendKeys(" OYSTER ", Key.ENTER);
  await until(driver, "return document.querySelector('#focus').value === ''");
  await answered(driver);
  assert.deepEqual(await words(), ["Oyster,true,en", before[0], pressed, ...before.slice(2)]);
  await press(driver, "#keywords li:nth-child(1) button");
  await until(driver, "return document.querySelector('#keywords button').textContent !== 'Oyster'");
  assert.deepEqual(await words(), [before[0], pressed, ...before.slice(2)]);
});

test("a focus word that cannot be added stays in the field, with the reason", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  const field = await driver.findElement(By.id("focus"));
  const fault = () => driver.executeScript("return arguments[0].validationMessage", field);
  await field.sendKeys("--", Key.ENTER);
  assert.equal(await fault(), "Type a word with at least one letter or digit.");
  await field.sendKeys("a");
  assert.equal(await fault(), "");
  assert.equal(await driver.executeScript("return arguments[0].value", field), "--a");
  await driver.executeScript("arguments[0].value = ''", field);
  for (let n = 0; n < 20; n += 1) await field.sendKeys(`word${n},`);
  await field.sendKeys("more,");
  assert.equal(await fault(), "You can add up to 20 words. Remove one first.");
  await answered(driver);
  assert.equal((await words()).filter((word) => word.includes(",true,")).length, 20);
});

test("a screen reader hears the result, or the note, once typing pauses", async () => {
  const said = (text) =>
    until(driver, "return document.querySelector('#announcement').textContent === arguments[0]", text);
  await type(driver, "The ferry sails.");
  await said("The summary has 1 of 1 sentence. The article only has 1 sentence to choose from.");
  await press(driver, "#clear");
  await said(
    "Paste an article, type one, or choose an example. " +
      "Its most important sentences appear here and are marked in the text.",
  );
  assert.equal(await isSeen(driver, "#memory"), false);
  assert.deepEqual(await recorded(driver), []);
});
