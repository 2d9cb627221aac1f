// The last texts stay on the device, in a list, and each tab has its own. The page only claims what is true.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import {
  becomes,
  control,
  earlier,
  isSeen,
  kept,
  noticed,
  openEarlier,
  openFile,
  press,
  ready,
  reload,
  reloaded,
  runFixture,
  text,
  type,
} from "./page.mjs";
import { example, recorded, until } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

beforeEach(async () => {
  ({ site, driver } = await openWorld());
  await driver.get(site.origin);
  await ready(driver);
});

afterEach(() => closeWorld({ site, driver }));

/** The number of texts on the device. */
const stored = () =>
  driver.executeAsyncScript((done) => {
    const request = indexedDB.open("nutgraf", 1);
    request.onsuccess = () => {
      const count = request.result.transaction("texts").objectStore("texts").count();
      count.onsuccess = () => {
        request.result.close();
        done(count.result);
      };
    };
  });

/** Waits until the list says that the reader cleared a text. */
const cleared = () =>
  until(
    driver,
    `return new Promise((resolve) => {
       const request = indexedDB.open("nutgraf", 1);
       request.onsuccess = () => {
         const all = request.result.transaction("list").objectStore("list").getAll();
         all.onsuccess = () => {
           request.result.close();
           resolve(all.result.some(({ isCleared }) => isCleared));
         };
       };
     })`,
  );

async function newTab() {
  await driver.switchTo().newWindow("tab");
  await driver.get(site.origin);
  await ready(driver);
  return driver.getWindowHandle();
}

test("replaced texts are in the list, newest first, and can be opened", async () => {
  await type(driver, "My notes on the ferry.");
  await openFile(driver, "bridge.txt", "The bridge is closed.\nIt will open in May.");
  await becomes(driver, "The bridge is closed.\nIt will open in May.");
  await kept(driver);
  await press(driver, "#clear");
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  assert.deepEqual(await earlier(driver), ["The bridge is closed.", "My notes on the ferry."]);
  await openEarlier(driver, "My notes");
  await becomes(driver, "My notes on the ferry.");
  assert.deepEqual(await earlier(driver), ["The bridge is closed."]);
  await control(driver, "z");
  await becomes(driver, "");
});

test("a text can be removed from the list by keyboard, and the focus moves to the next", async () => {
  for (const name of ["First", "Second", "Third"]) {
    await openFile(driver, `${name}.txt`, `${name} text of three.`);
    await becomes(driver, `${name} text of three.`);
    await kept(driver);
  }
  await press(driver, "#earlier-open");
  await until(driver, "return document.querySelectorAll('#earlier-list li').length === 2");
  await driver.executeScript("document.querySelector('#earlier-list .quiet').focus()");
  await driver.actions().sendKeys(Key.ENTER).perform();
  await until(driver, "return document.querySelector('#earlier-list').textContent.startsWith('First')");
  await until(driver, "return document.activeElement.textContent.startsWith('First')");
  await driver.actions().sendKeys(Key.ENTER).perform();
  await becomes(driver, "First text of three.");
});

test("what is typed comes back even if the reader leaves the page immediately", async () => {
  await type(driver, "The ferry was late.");
  await driver.executeScript("window.old = true; location.reload()").catch(() => undefined);
  await reloaded(driver);
  await ready(driver);
  assert.equal(await text(driver), "The ferry was late.");
});

test("a seven-megabyte file comes back after a reload, including what was typed last", async () => {
  const long = `${"The ferry to Marrow Sound was late again today. ".repeat(3)}\n`.repeat(48_600);
  assert.ok(long.length > 6_900_000);
  await driver.executeScript(
    (line, times) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([line.repeat(times)], "long.txt"));
      const input = document.querySelector("#file");
      input.files = transfer.files;
      input.dispatchEvent(new Event("change"));
    },
    `${"The ferry to Marrow Sound was late again today. ".repeat(3)}\n`,
    48_600,
  );
  await kept(driver);
  await driver.executeScript(
    `document.querySelector('#article').focus();
     getSelection().collapse(document.querySelector('.chunk').firstChild, 4)`,
  );
  await driver.actions().sendKeys("slow ").perform();
  await until(driver, "return document.querySelector('.chunk').textContent.startsWith('The slow ferry')");
  await reload(driver);
  await until(
    driver,
    `const { textContent } = document.querySelector('#article');
     return textContent.length === arguments[0] && textContent.startsWith('The slow ferry')`,
    long.length + 5,
  );
});

test("each tab has its own text, and keeps it", async () => {
  await type(driver, "The text of the first tab.");
  await kept(driver);
  const first = await driver.getWindowHandle();
  const second = await newTab();
  assert.equal(await text(driver), "");
  await type(driver, "The text of the second tab.");
  await kept(driver);
  await reload(driver);
  await becomes(driver, "The text of the second tab.");
  await driver.switchTo().window(first);
  await reload(driver);
  await becomes(driver, "The text of the first tab.");
  assert.deepEqual(await earlier(driver), ["The text of the second tab."]);
  await driver.switchTo().window(second);
  await driver.close();
  await driver.switchTo().window(first);
  // Browsers take a moment to release what a closed tab held.
  await until(
    driver,
    `const isText = ({ name }) => name.startsWith('nutgraf-text-');
     return navigator.locks.query().then(({ held }) => held.filter(isText).length === 1)`,
  );
  // A new tab starts with a text that no tab has open.
  await newTab();
  await becomes(driver, "The text of the second tab.");
});

test("a duplicated tab continues with its own copy", async () => {
  await type(driver, "The ferry was late.");
  await until(driver, "return sessionStorage.getItem('nutgraf')?.includes('The ferry was late.')");
  const first = await driver.getWindowHandle();
  await driver.executeScript(() => {
    const link = Object.assign(document.createElement("a"), { href: "/", target: "_blank", rel: "opener" });
    link.id = "again";
    link.textContent = "again";
    document.querySelector("header").append(link);
  });
  await press(driver, "#again");
  await driver.wait(async () => (await driver.getAllWindowHandles()).length === 2, 10_000);
  const second = (await driver.getAllWindowHandles()).find((handle) => handle !== first);
  await driver.switchTo().window(second);
  await until(driver, "return document.querySelector('#article') !== null");
  await ready(driver);
  await becomes(driver, "The ferry was late.");
  await kept(driver);
  await type(driver, Key.END, " Nobody minded.");
  await becomes(driver, "The ferry was late. Nobody minded.");
  await until(driver, "return document.querySelector('#earlier-open').checkVisibility()");
  await driver.switchTo().window(first);
  await reload(driver);
  await becomes(driver, "The ferry was late.");
  await driver.switchTo().window(second);
  await reload(driver);
  await becomes(driver, "The ferry was late. Nobody minded.");
});

test("a cleared text stays in the list, and neither this tab nor a new one starts with it", async () => {
  await type(driver, "The ferry was late.");
  await kept(driver);
  await press(driver, "#clear");
  await noticed(driver, "The article was cleared");
  assert.equal(await isSeen(driver, "#memory"), false);
  await cleared();
  await reload(driver);
  assert.equal(await text(driver), "");
  assert.deepEqual(await earlier(driver), ["The ferry was late."]);
  await newTab();
  assert.equal(await text(driver), "");
  assert.deepEqual(await earlier(driver), ["The ferry was late."]);
});

test("Delete all data removes every text and setting, including those of other tabs", async () => {
  await type(driver, "The text of the first tab.");
  await kept(driver);
  const first = await driver.getWindowHandle();
  await newTab();
  await type(driver, "The text of the second tab.");
  await press(driver, "#heat");
  await kept(driver);
  await until(driver, "return localStorage.length > 0");
  assert.equal(await stored(), 2);
  await press(driver, "#forget");
  await noticed(driver, "All your texts and settings were deleted");
  assert.equal(await stored(), 0);
  const left = "return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]";
  assert.deepEqual(await driver.executeScript(left), []);
  await control(driver, "z");
  assert.equal(await text(driver), "");
  await driver.switchTo().window(first);
  await until(driver, "return sessionStorage.length === 0");
  await until(driver, "return !document.querySelector('#memory').checkVisibility()");
  // It is still on the screen, and only kept again once it is changed.
  assert.equal(await text(driver), "The text of the first tab.");
  await reload(driver);
  assert.equal(await text(driver), "");
});

test("the text that the previous version kept is taken over once", async () => {
  const before = {
    text: example,
    settings: { kind: "sentences", sentences: 5, words: 80, length: "short", language: "", focus: ["--"] },
    part: { start: 0.5, end: 1e9 },
    heat: true,
  };
  await driver.get(`${site.origin}/fixtures/site.css`);
  await driver.executeScript("localStorage.setItem('nutgraf', arguments[0])", JSON.stringify(before));
  await driver.get(site.origin);
  await becomes(driver, example);
  await until(driver, "return document.querySelectorAll('#chosen li').length === 5");
  assert.ok(!(await driver.executeScript("return localStorage.getItem('nutgraf')")).includes("Port Ellery"));
  await press(driver, "#clear");
  await reload(driver);
  assert.equal(await text(driver), "");
  assert.equal((await earlier(driver)).length, 1);
});

test("if the device refuses to store, the page does not claim to keep texts, and still works", async () => {
  for (const method of ["IDBObjectStore.put", "IDBDatabase.transaction", "Storage.setItem"]) {
    await driver.get("about:blank");
    await driver.get(site.origin);
    await ready(driver);
    await runFixture(driver, "full.js", { method });
    await driver.executeScript("document.querySelector('#article').focus()");
    await control(driver, "a");
    await type(driver, "The ferry was late.");
    await until(driver, "return document.querySelector('#chosen').textContent === 'The ferry was late.'");
    await openFile(driver, "bridge.txt", "The bridge is closed.");
    await until(driver, "return document.querySelector('#chosen').textContent === 'The bridge is closed.'");
    await until(driver, "return window.refused > 1");
    await driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    if (method !== "Storage.setItem") assert.equal(await isSeen(driver, "#memory"), false, method);
    await control(driver, "z");
    await becomes(driver, "The ferry was late.");
    assert.deepEqual(await recorded(driver), []);
  }
});
