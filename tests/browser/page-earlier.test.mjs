// Earlier texts, dialogs, files and the ways out of the page, in detail.
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
  kept,
  noticed,
  openDialog,
  openEarlier,
  openFile,
  openPage,
  press,
  ready,
  seen,
  summary,
  text,
  type,
} from "./page.mjs";
import { example, recorded, until } from "./pages.mjs";

beforeEach(() => openPage(driver, site.origin));

async function openList() {
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  await openDialog(driver, "earlier");
  await until(driver, "return document.querySelector('#earlier-note').textContent !== ''");
}

/** Opens a file, and waits until it is kept. */
async function keepText(text) {
  await openFile(driver, "text.txt", text);
  await becomes(driver, text);
  await kept(driver);
}

test("each earlier text has its length, its time and, if so, that it was sent here", async () => {
  await driver.executeScript("location.hash = 'text=The bridge is closed.'");
  await becomes(driver, "The bridge is closed.");
  await kept(driver);
  await keepText("x");
  await keepText("The ferry sails.\nIt is late.");
  await openList();
  assert.equal(await seen(driver, "earlier-note"), "Kept on this device only.");
  const items = await driver.executeScript(() =>
    [...document.querySelectorAll("#earlier-list li")].map((item) => [
      item.querySelector("span").textContent,
      item.querySelector("span").dir,
      item.querySelector("small").textContent,
      item.querySelector(".quiet").ariaLabel,
      item.querySelector(".quiet").textContent,
    ]),
  );
  const time = /^[A-Z][a-z]{2} \d+, \d{4}, \d+:\d\d\s[AP]M · /;
  assert.deepEqual(
    items.map(([heading, dir, facts, ...rest]) => [heading, dir, facts.replace(time, ""), ...rest]),
    [
      ["x", "auto", "1 character", "Remove “x”", "×"],
      ["The bridge is closed.", "auto", "21 characters · sent here", "Remove “The bridge is closed.”", "×"],
    ],
  );
  // Once all are removed, the list says so, and the focus is still in the dialog.
  for (const left of [1, 0]) {
    await driver.executeScript("document.querySelector('#earlier-list .quiet').focus()");
    await driver.actions().sendKeys(Key.ENTER).perform();
    await until(driver, "return document.querySelectorAll('#earlier-list li').length === arguments[0]", left);
  }
  await until(driver, "return document.activeElement.className === 'close'");
  assert.equal(await seen(driver, "earlier-note"), "No earlier texts.");
  await press(driver, "#earlier .close");
  await until(driver, "return !document.querySelector('#earlier-open').checkVisibility()");
});

test("an earlier text comes back with its settings and its heat map", async () => {
  await keepText(example);
  await exactly(driver, 5);
  await press(driver, "#heat");
  await count(driver, 5);
  await openFile(driver, "bridge.txt", "The bridge is closed.");
  await becomes(driver, "The bridge is closed.");
  await press(driver, "#heat");
  await exactly(driver, 1);
  await kept(driver);
  await openEarlier(driver, "Port Ellery");
  await becomes(driver, example);
  await count(driver, 5);
  assert.equal(await driver.executeScript("return document.querySelector('#heat').ariaPressed"), "true");
  assert.equal(await seen(driver, "notice"), "");
});

test("a text that another tab has removed is missed with a notice, and the reader's stays", async () => {
  await keepText("The ferry sails.\nIt is late.");
  await keepText("The bridge is closed.");
  await openList();
  await driver.executeAsyncScript((done) => {
    const request = indexedDB.open("nutgraf", 1);
    request.onsuccess = () => {
      const change = request.result.transaction(["list", "texts"], "readwrite");
      for (const name of ["list", "texts"]) change.objectStore(name).clear();
      change.oncomplete = () => {
        request.result.close();
        done();
      };
    };
  });
  await press(driver, "#earlier-list .text");
  await noticed(driver, "This text is no longer on this device.");
  assert.equal(await text(driver), "The bridge is closed.");
  assert.equal(await driver.executeScript("return document.querySelector('#earlier').open"), false);
});

test("a dialog closes when the reader clicks beside it, but not in it", async () => {
  await openDialog(driver, "trust");
  const isOpen = () => driver.executeScript("return document.querySelector('#trust').open");
  await driver.findElement(By.css("#trust li")).click();
  assert.equal(await isOpen(), true);
  await driver.actions().move({ x: 5, y: 5 }).click().perform();
  assert.equal(await isOpen(), false);
  await openDialog(driver, "bookmarklet");
  await press(driver, "#bookmarklet .close");
  assert.equal(await driver.executeScript("return document.querySelectorAll('dialog').length"), 4);
});

/** Records what would leave the page. */
const record = () =>
  driver.executeScript(() => {
    window.left = [];
    navigator.share = (data) => {
      window.left.push(["share", data.title, data.text]);
      return Promise.reject(new DOMException("cancelled", "AbortError"));
    };
    window.print = () => window.left.push(["print"]);
    HTMLAnchorElement.prototype.click = function () {
      window.left.push(["save", this.download]);
    };
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: async (text) => void window.left.push(["copy", text]),
    });
  });
const left = (count) => until(driver, "return window.left.length === arguments[0] && window.left", count);
const click = (way) =>
  driver.executeScript("document.querySelector(`[data-out=${arguments[0]}]`).click()", way);

const UNTITLED =
  "The ferry to Marrow  sails again today, the harbour master said on Monday. " +
  "The bridge over the river is closed until May, and nobody knows why.";

test("a summary without a title is shared, saved and copied without one; TL;DR is a paragraph", async () => {
  await openFile(driver, "ferry.txt", UNTITLED);
  await until(driver, "return document.querySelectorAll('#chosen li').length > 1");
  await record();
  const sentences = (await summary(driver)).map((sentence) => sentence.replace(/\s+/g, " "));
  assert.equal(await seen(driver, "title"), "");
  for (const way of ["copy", "markdown", "share", "download", "print"]) await click(way);
  const list = sentences.map((sentence) => `- ${sentence}\n`).join("");
  assert.deepEqual((await left(5)).toSorted(), [
    ["copy", list],
    ["copy", sentences.join(" ")],
    ["print"],
    ["save", "summary.md"],
    ["share", "Summary", sentences.join(" ")],
  ]);
  await choose(driver, "kind", "tldr");
  await choose(driver, "length", "medium");
  await answered(driver);
  await click("markdown");
  const [, markdown] = (await left(6)).at(-1);
  assert.equal(markdown, `${(await summary(driver)).join(" ").replace(/\s+/g, " ")}\n`);
  assert.deepEqual(await recorded(driver), []);
});

test("a button says for a moment that it has copied, then its name again", async () => {
  await type(driver, "The ferry sails.");
  await count(driver, 1);
  const label = await driver.executeScript("return document.querySelector('[data-out=copy]').textContent");
  await record();
  // Pressed again while it says so.
  const said = await driver.executeAsyncScript((done) => {
    const button = document.querySelector("[data-out=copy]");
    const said = [];
    new MutationObserver(() => {
      said.push(button.textContent);
      if (said.length > 1) done(said);
      else button.click();
    }).observe(button, { childList: true });
    button.click();
  });
  assert.deepEqual(said, ["Copied", label]);
});

test("a file is a page by its name, its type or its beginning; other files are text", async () => {
  const source = "<p>The ferry sails.</p><p>It is late.</p>";
  const read = "The ferry sails.\n\nIt is late.";
  for (const [name, type, content, expected] of [
    ["a.html", "", source, read],
    ["a.HTM", "", source, read],
    ["a.xhtml", "", source, read],
    ["a", "text/html", source, read],
    ["a.txt", "", `<?xml version="1.0"?>\n<!-- a\nb -->\n<!DOCTYPE  html>${source}`, read],
    ["a.txt", "", `\n<html lang="en">${source}`, read],
    ["a.htmlx", "", "<b>x</b>", "<b>x</b>"],
    ["a.txt", "text/plain", `The ferry <html>${source}`, `The ferry <html>${source}`],
    ["a.txt", "", "One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."],
    ["a.txt", "", Buffer.from("\ufeffZoë.", "utf16le").swap16(), "Zoë."],
  ]) {
    await openFile(driver, "other.txt", "Something else.");
    await becomes(driver, "Something else.");
    await openFile(driver, name, content, { type });
    await becomes(driver, expected);
  }
  await openFile(driver, "", "");
  await noticed(driver, "The file is empty.");
  await openFile(driver, "a.txt", " \n ");
  await noticed(driver, "a.txt contains no text.");
  await ready(driver);
});
