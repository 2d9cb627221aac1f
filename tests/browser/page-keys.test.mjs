// Keys, drops and pastes: which ones the page handles itself, and which it leaves to the browser.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import { becomes, control, count, openDialog, openPage, press, text, type } from "./page.mjs";
import { recorded, until } from "./pages.mjs";

const TYPED = "The ferry was late today.";

beforeEach(() => openPage(driver, site.origin));

/** Presses a key at an element. Returns whether the page handled it. */
const pressed = (key, css = "#article") =>
  driver.executeScript(
    (key, css) => {
      const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...key });
      document.querySelector(css).dispatchEvent(event);
      return event.defaultPrevented;
    },
    { code: `Key${key.key?.toUpperCase()}`, ...key },
    css,
  );

const ctrlKey = true;

test("undo and redo have the keys of every system, on any keyboard layout, and no others", async () => {
  await type(driver, TYPED);
  await becomes(driver, TYPED);
  await press(driver, "#clear");
  await becomes(driver, "");
  for (const [key, expected] of [
    [{ key: "z", ctrlKey }, TYPED],
    [{ key: "y", ctrlKey }, ""],
    [{ key: "Z", ctrlKey }, TYPED],
    [{ key: "Z", ctrlKey, shiftKey: true }, ""],
    [{ key: "z", metaKey: true }, TYPED],
    [{ key: "Z", metaKey: true, shiftKey: true }, ""],
    // On a Russian keyboard the key is named by its place, on a German one by its letter.
    [{ key: "я", code: "KeyZ", ctrlKey }, TYPED],
    [{ key: "y", code: "KeyZ", ctrlKey }, ""],
    [{ key: "z", code: "KeyY", ctrlKey }, TYPED],
  ]) {
    assert.equal(await pressed(key), true, JSON.stringify(key));
    await becomes(driver, expected);
  }
  for (const key of [
    { key: "z" },
    { key: "z", ctrlKey, altKey: true },
    { key: "z", ctrlKey, metaKey: true },
    { key: "z", ctrlKey, isComposing: true },
    { key: "y", metaKey: true },
    { key: "y", ctrlKey, shiftKey: true },
    { key: "a", ctrlKey },
    { key: "F1", code: "F1", ctrlKey },
  ])
    assert.equal(await pressed(key), false, JSON.stringify(key));
  assert.equal(await text(driver), TYPED);
});

test("in text fields and dialogs, undo is the browser's; at other controls it is the page's", async () => {
  await openDialog(driver, "bookmarklet");
  for (const css of ["#focus", "#exact", "#bookmarklet-code", "#bookmarklet .close"])
    assert.equal(await pressed({ key: "z", ctrlKey }, css), false, css);
  for (const css of ["#amount", "#file", "input[type=radio]", "#open", "#language", "body"])
    assert.equal(await pressed({ key: "z", ctrlKey }, css), true, css);
});

test("letters that are erased in a row come back at once, in both directions", async () => {
  await type(driver, TYPED);
  await becomes(driver, TYPED);
  await type(driver, Key.BACK_SPACE, Key.BACK_SPACE, Key.BACK_SPACE);
  await becomes(driver, TYPED.slice(0, -3));
  await control(driver, "z");
  await becomes(driver, TYPED);
  await type(driver, Key.HOME, Key.DELETE, Key.DELETE, Key.DELETE, Key.DELETE);
  await becomes(driver, TYPED.slice(4));
  await control(driver, "z");
  await becomes(driver, TYPED);
});

test("undo shows the place of the change, however far away it is", async () => {
  await press(driver, "#example");
  await count(driver, 3);
  await driver.executeScript(() => {
    const pane = document.querySelector("#article");
    pane.focus();
    getSelection().collapse(pane.firstChild, pane.textContent.trimEnd().length);
  });
  await type(driver, "Further");
  await until(driver, "return document.querySelector('#article').textContent.includes('Further')");
  await driver.executeScript("document.querySelector('#article').scrollTop = 0");
  await control(driver, "z");
  await until(driver, () => {
    const pane = document.querySelector("#article");
    return pane.scrollTop > 0 && pane.scrollTop >= pane.scrollHeight - 2 * pane.clientHeight;
  });
  assert.equal(await driver.executeScript("return getSelection().isCollapsed"), true);
});

/** Drags over the page, or drops on it; returns whether the page handled that. */
const dragged = (name, hasFile) =>
  driver.executeScript(
    (name, hasFile) => {
      const dataTransfer = new DataTransfer();
      if (hasFile) dataTransfer.items.add(new File(["The bridge is closed."], "bridge.txt"));
      else dataTransfer.setData("text/plain", "words");
      const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("h1").dispatchEvent(event);
      return event.defaultPrevented;
    },
    name,
    hasFile,
  );

test("a file can be dropped anywhere on the page; dragged words are the browser's", async () => {
  assert.deepEqual([await dragged("dragover", true), await dragged("dragover", false)], [true, false]);
  assert.equal(await dragged("drop", false), false);
  assert.equal(await dragged("drop", true), true);
  await becomes(driver, "The bridge is closed.");
});

/** Pastes at an element; returns whether the page handled that. */
const pasted = (css, given, file) =>
  driver.executeScript(
    (css, given, file) => {
      const files = file === null ? [] : [new File([file], "pasted.txt")];
      const value = { getData: (type) => given[type] ?? "", files };
      const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
      // Some engines do not expose the data of a scripted event.
      Object.defineProperty(event, "clipboardData", { value });
      document.querySelector(css).dispatchEvent(event);
      return event.defaultPrevented;
    },
    css,
    given,
    file ?? null,
  );

test("a paste replaces the article wherever the focus is, except in fields and dialogs", async () => {
  await type(driver, TYPED);
  await becomes(driver, TYPED);
  const words = { "text/plain": "The bridge\r\nis closed.\rIt snows." };
  await openDialog(driver, "trust");
  for (const css of ["#focus", "#trust .close"]) assert.equal(await pasted(css, words), false, css);
  assert.equal(await text(driver), TYPED);
  await press(driver, "#trust .close");
  assert.equal(await pasted("#open", {}), false);
  assert.equal(await pasted("#open", words), true);
  await becomes(driver, "The bridge\nis closed.\nIt snows.");
  // A file counts only if there are no words.
  assert.equal(await pasted("#article", words, "A file."), true);
  await becomes(driver, "The bridge\nis closed.\nIt snows.The bridge\nis closed.\nIt snows.");
  assert.equal(await pasted("#article", {}, "A file."), true);
  await becomes(driver, "A file.");
  assert.deepEqual(await recorded(driver), []);
});

test("lines that a program inserts, as dictation does, stay lines", async () => {
  const lines = "The council met on Monday.\n\nIt sold the ferry\nand the pier.";
  await driver.executeScript(
    `document.querySelector("#article").focus();
     document.execCommand("selectAll");
     document.execCommand("insertText", false, arguments[0]);`,
    lines,
  );
  await until(driver, "return document.querySelector('#article').textContent === arguments[0]", lines);
  assert.equal(await text(driver), lines);
});
