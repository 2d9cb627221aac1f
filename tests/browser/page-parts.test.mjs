// The parts of the page that are loaded on demand: nothing is lost if one does not load.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import {
  becomes,
  control,
  count,
  kept,
  noticed,
  openDialog,
  openFile,
  openPage,
  pasteFromPage,
  press,
  pressCopy,
  reload,
  seen,
  summary,
  text,
  type,
} from "./page.mjs";
import { example, recorded, until } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

// A new browser for each test: browsers keep what loaded once, and some remember what did not.
beforeEach(async () => {
  ({ site, driver } = await openWorld());
});

afterEach(() => closeWorld({ site, driver }));

/** Waits until the pane's text matches the pattern. */
const matches = (pattern) =>
  until(
    driver,
    "return new RegExp(arguments[0]).test(document.querySelector('#article').textContent)",
    pattern,
  );

const list = "<ul><li>The ferry stays in the harbour.</li><li>The bridge is closed.</li></ul>";
const LIST = "- The ferry stays in the harbour.\n- The bridge is closed.";
const page = (words) => `<!doctype html><html><body><article><p>${words}</p></article></body></html>`;

test("markup that cannot be read is pasted as plain text, without a notice", async () => {
  await openPage(driver, `${site.origin}/bare-page/`);
  await pasteFromPage(driver, site, list);
  await matches("^\\s*The ferry stays in the harbour\\.\\s+The bridge is closed\\.\\s*$");
  await count(driver, 2);
  await until(
    driver,
    "return performance.getEntriesByType('resource').some(({ name }) => /html-/.test(name))",
  );
  assert.equal(await seen(driver, "notice"), "");
  assert.doesNotMatch(await text(driver), /^- /);
  assert.deepEqual(await recorded(driver), []);
});

test("if an HTML file cannot be read, a notice says so, the text stays, and text files open", async () => {
  await openPage(driver, `${site.origin}/bare-page/`);
  await press(driver, "#article");
  await type(driver, "The ferry sails.");
  await openFile(driver, "page.html", page("The bridge is closed."));
  await noticed(driver, "page.html could not be opened. Are you online?");
  assert.equal(await text(driver), "The ferry sails.");
  await openFile(driver, "bridge.txt", "The bridge is closed.");
  await becomes(driver, "The bridge is closed.");
  assert.deepEqual(await recorded(driver), []);
});

test("if the part that reads links is missing, a notice says so, and a reload opens the link", async () => {
  await openPage(driver, `${site.origin}/bare-page/`);
  const link = `sentences=2&text=${encodeURIComponent(example)}`;
  await driver.executeScript("location.hash = arguments[0]", link);
  await noticed(driver, "could not be opened. Are you online?");
  site.release();
  await reload(driver);
  await becomes(driver, example);
  await count(driver, 2);
  assert.equal(new URL(await driver.getCurrentUrl()).hash, "");
});

test("if the parts for dialogs and links are missing, a notice says so", async () => {
  await openPage(driver, `${site.origin}/bare-page/`);
  await press(driver, "[data-dialog=trust]");
  await noticed(driver, "This part of the page could not be loaded. Are you online?");
  await press(driver, "#notice-close");
  await until(driver, "return document.querySelector('#notice').textContent === ''");
  await press(driver, "#example");
  await count(driver, 3);
  await press(driver, "[data-out=link]");
  await noticed(driver, "This part of the page could not be loaded. Are you online?");
  assert.deepEqual(await recorded(driver), []);
});

test("what is typed after a paste stays after it, however late the paste is read", async () => {
  await openPage(driver, `${site.origin}/slow-page/`);
  await pasteFromPage(driver, site, list);
  await matches("bridge is closed\\.");
  await control(driver, Key.END);
  await type(driver, " It snows.");
  await matches("bridge is closed\\.\\s+It snows\\.$");
  site.release();
  await becomes(driver, `${LIST} It snows.`);
  await type(driver, " It rains.");
  await becomes(driver, `${LIST} It snows. It rains.`);
});

test("a paste that was undone before it is read does not come back", async () => {
  await openPage(driver, `${site.origin}/slow-page/`);
  await pasteFromPage(driver, site, list);
  await matches("bridge is closed\\.");
  await control(driver, "z");
  await becomes(driver, "");
  await type(driver, "It snows.");
  await becomes(driver, "It snows.");
  // It is read after the paste.
  await openFile(driver, "page.html", page("The mail goes by helicopter."));
  site.release();
  await becomes(driver, "The mail goes by helicopter.");
  await control(driver, "z");
  await becomes(driver, "It snows.");
});

test("a paste is one step to undo and redo, whether it has been read or not", async () => {
  await openPage(driver, `${site.origin}/slow-page/`);
  await press(driver, "#article");
  await type(driver, "It snows.");
  await pasteFromPage(driver, site, list);
  await matches("bridge is closed\\.");
  site.release();
  await becomes(driver, LIST);
  await control(driver, "z");
  await becomes(driver, "It snows.");
  await control(driver, "y");
  await becomes(driver, LIST);
});

test("of two files the later one is shown, however slow the first; undo shows the first", async () => {
  await openPage(driver, `${site.origin}/slow-page/`);
  await openFile(driver, "page.html", page("The bridge is closed."));
  await openFile(driver, "ferry.txt", "The ferry sails.");
  await until(driver, "return performance.getEntriesByType('resource').length > 0");
  site.release();
  await becomes(driver, "The ferry sails.");
  await control(driver, "z");
  await becomes(driver, "The bridge is closed.");
});

test("offline, nothing is missing from the second visit on", async () => {
  const address = `${site.origin}/`;
  await openPage(driver, address);
  await until(driver, "return navigator.serviceWorker.controller !== null");
  await openPage(driver, address, { fresh: false });
  await until(
    driver,
    `return caches.keys()
       .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
       .then((requests) => requests.flat().some(({ url }) => url.includes('/embed-')))`,
  );
  await site.close();
  await driver.get(`${address}#sentences=2&text=${encodeURIComponent(example)}`);
  await becomes(driver, example);
  await count(driver, 2);
  await kept(driver);
  for (const name of ["trust", "bookmarklet", "embed"]) {
    await openDialog(driver, name);
    if (name === "embed") await until(driver, "return document.querySelector('#snippet') !== null");
    await press(driver, `#${name} .close`);
  }
  await pressCopy(driver, "[data-out=link]");
  await press(driver, "#chosen .sentence");
  await until(driver, "return document.querySelector('#reasons').checkVisibility()");
  await openFile(driver, "page.html", page("The mail goes by helicopter."));
  await becomes(driver, "The mail goes by helicopter.");
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  await openDialog(driver, "earlier");
  await until(driver, "return document.querySelector('#earlier-list li') !== null");
  assert.equal((await summary(driver)).length, 1);
});
