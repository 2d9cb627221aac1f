// Two tabs and a new version of the page: the tab with the old version keeps working completely.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import {
  answered,
  becomes,
  count,
  offerVersion,
  openDialog,
  openFile,
  press,
  ready,
  reload,
  select,
  takeVersion,
} from "./page.mjs";
import { example, paste, recorded, until } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

// A new browser for each test, because they are about what is kept.
beforeEach(async () => {
  ({ site, driver } = await openWorld());
});

afterEach(() => closeWorld({ site, driver }));

const long = `${example}\n`.repeat(120);
const isLongDone = `return document.querySelector('#article').textContent.length > 200_000 &&
  document.querySelectorAll('#chosen li').length === 3`;
const isControlled = "return navigator.serviceWorker.controller !== null";
/** Waits until exactly these versions are kept. */
const versions = (number, hasNext = true) =>
  until(
    driver,
    `return caches.keys().then((names) => {
       const versions = names.filter((name) => name.startsWith('nutgraf-v-'));
       return versions.length === arguments[0] && versions.includes('nutgraf-v-next') === arguments[1];
     })`,
    number,
    hasNext,
  );

/** Opens the page in two tabs, releases a new version, and reloads the first tab when it offers that. */
async function updateBesideAnotherTab() {
  await driver.get(site.origin);
  await until(driver, isControlled);
  const first = await driver.getWindowHandle();
  await driver.switchTo().newWindow("window");
  const second = await driver.getWindowHandle();
  await driver.get(site.origin);
  await ready(driver);
  // A second visit fetches what the first one did not need.
  await until(
    driver,
    `return caches.keys()
       .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
       .then((requests) => requests.flat().some(({ url }) => url.includes('/embed-')))`,
  );
  // Keep its notice, however slow the test is.
  await driver.executeScript(
    "const later = setTimeout; window.setTimeout = (run, wait) => (wait > 10_000 ? 0 : later(run, wait))",
  );
  await driver.switchTo().window(first);
  await offerVersion(driver, site);
  await takeVersion(driver);
  await ready(driver);
  assert.equal(await driver.executeScript("return document.documentElement.dataset.version"), "next");
  return { first, second };
}

test("in a tab with the old version, long texts, examples and dialogs work next to the new one", async () => {
  const { second } = await updateBesideAnotherTab();
  await driver.switchTo().window(second);
  assert.notEqual(await driver.executeScript("return document.documentElement.dataset.version"), "next");
  await openFile(driver, "long.txt", long);
  await until(driver, isLongDone);
  await select(driver, "examples", "news");
  await becomes(driver, example);
  await answered(driver);
  await count(driver, 3);
  await openDialog(driver, "embed");
  await until(driver, "return document.querySelector('#snippet') !== null");
  assert.deepEqual(await recorded(driver), []);
  await versions(2);
});

test("if the old version lacks a file, the page asks for a reload, and one reload is enough", async () => {
  const { second } = await updateBesideAnotherTab();
  await driver.switchTo().window(second);
  await driver.executeScript(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes("/embed-")) await cache.delete(request);
    }
  });
  await openDialog(driver, "embed");
  await until(
    driver,
    "return document.querySelector('#embed-wait').textContent.includes('new version of this page')",
  );
  await press(driver, "#embed .close");
  // The notice that the tab still shows also leads to the new version.
  await takeVersion(driver);
  await ready(driver);
  await openDialog(driver, "embed");
  await until(driver, "return document.querySelector('#snippet') !== null");
});

test("the files of an old version are deleted once its last tab is closed", async () => {
  const { first, second } = await updateBesideAnotherTab();
  await versions(2);
  await driver.switchTo().window(second);
  await driver.close();
  await driver.switchTo().window(first);
  // Browsers take a moment to release what a closed tab held.
  await until(
    driver,
    `const held = (name) => name.startsWith('nutgraf-v-') && name !== 'nutgraf-v-next';
     return navigator.locks.query().then((locks) => !locks.held.some(({ name }) => held(name)))`,
  );
  await reload(driver);
  await versions(1);
  await paste(driver, example);
  await count(driver, 3);
});
