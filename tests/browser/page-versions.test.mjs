// Two tabs and a new version of the page: the tab that goes on with the old one lacks nothing.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import {
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

// A new browser each time: what is kept is what these tests are about.
beforeEach(async () => {
  ({ site, driver } = await openWorld());
});

afterEach(() => closeWorld({ site, driver }));

const long = `${example}\n`.repeat(120);
const isLongDone = `return document.querySelector('#article').textContent.length > 200_000 &&
  document.querySelectorAll('#chosen li').length === 3`;
const isControlled = "return navigator.serviceWorker.controller !== null";
/** Waits until these versions are kept, and no other. */
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

/** Opens the page in two tabs, has it become another version, and reloads the first tab when it asks. */
async function updateBesideAnotherTab() {
  await driver.get(site.origin);
  await until(driver, isControlled);
  const first = await driver.getWindowHandle();
  await driver.switchTo().newWindow("window");
  const second = await driver.getWindowHandle();
  await driver.get(site.origin);
  await ready(driver);
  // A second visit brings what the first one needed not.
  await until(
    driver,
    `return caches.keys()
       .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
       .then((requests) => requests.flat().some(({ url }) => url.includes('/embed-')))`,
  );
  // Its notice stays, however slowly the test goes on.
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

test("a tab of the old version has its long texts, examples and dialogs beside one of the new", async () => {
  const { second } = await updateBesideAnotherTab();
  await driver.switchTo().window(second);
  assert.notEqual(await driver.executeScript("return document.documentElement.dataset.version"), "next");
  await openFile(driver, "long.txt", long);
  await until(driver, isLongDone);
  await select(driver, "examples", "news");
  await count(driver, 3);
  await openDialog(driver, "embed");
  await until(driver, "return document.querySelector('#snippet') !== null");
  assert.deepEqual(await recorded(driver), []);
  await versions(2);
});

test("what the old version does not have is said to need a reload, and one reload mends it", async () => {
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
    "return document.querySelector('#embed-wait').textContent.includes('new version: reload it')",
  );
  await press(driver, "#embed .close");
  // The notice that the tab still shows leads to the new version, too.
  await takeVersion(driver);
  await ready(driver);
  await openDialog(driver, "embed");
  await until(driver, "return document.querySelector('#snippet') !== null");
});

test("the files of an old version go once its last tab is gone", async () => {
  const { first, second } = await updateBesideAnotherTab();
  await versions(2);
  await driver.switchTo().window(second);
  await driver.close();
  await driver.switchTo().window(first);
  await reload(driver);
  await versions(1);
  await paste(driver, example);
  await count(driver, 3);
});
