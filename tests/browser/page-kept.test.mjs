// What the page keeps: its text and settings, only on this device, and itself for offline use.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import {
  answered,
  becomes,
  count,
  exactly,
  isSeen,
  kept,
  noticed,
  offerVersion,
  openFile,
  openPage,
  press,
  pressNotice,
  ready,
  reload,
  select,
  summary,
  takeVersion,
  text,
} from "./page.mjs";
import { example, paste, recorded, until } from "./pages.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;

// A new browser for each test, because they are about what is kept.
beforeEach(async () => {
  ({ site, driver } = await openWorld());
  await driver.get(site.origin);
  await ready(driver);
});

afterEach(() => closeWorld({ site, driver }));

/** Waits until the service worker is active and has everything that the page starts with. */
const installed = () =>
  until(
    driver,
    `return navigator.serviceWorker.controller !== null &&
      performance.getEntriesByType('navigation')[0].loadEventEnd > 0`,
  );

/** Waits until it also has the files that few visits need, and the lists of the page's first language. */
const complete = () =>
  until(
    driver,
    `const { href } = document.querySelector('link[rel=apple-touch-icon]');
     const files = [href.replace('icon-192', 'icon-512'), '/en-'];
     return caches.keys()
       .then((names) => Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
       .then((requests) => files.every((file) => requests.flat().some(({ url }) => url.includes(file))))`,
  );

test("text and settings come back after a reload, and after visiting another page", async () => {
  await press(driver, "#example");
  await exactly(driver, 5);
  await press(driver, "#heat");
  await count(driver, 5);
  await kept(driver);
  const before = await summary(driver);
  await reload(driver);
  await count(driver, 5);
  assert.deepEqual(await summary(driver), before);
  assert.equal(await driver.executeScript("return document.querySelector('#heat').ariaPressed"), "true");
  await driver.get(`${site.origin}/fixtures/site.css`);
  await driver.get(site.origin);
  await count(driver, 5);
  assert.equal(await text(driver), example);
});

test("deleting all texts leaves nothing on the device", async () => {
  assert.equal(await isSeen(driver, "#memory"), false);
  await press(driver, "#example");
  await kept(driver);
  await press(driver, "#forget");
  await noticed(driver, "All your texts and settings were deleted");
  await until(driver, "return localStorage.length === 0 && sessionStorage.length === 0");
  await reload(driver);
  assert.equal(await text(driver), "");
  assert.deepEqual(await summary(driver), []);
  assert.equal(await isSeen(driver, "#earlier-open"), false);
});

test("a text that is cleared comes back with Undo", async () => {
  await press(driver, "#example");
  await kept(driver);
  await press(driver, "#clear");
  await becomes(driver, "");
  await pressNotice(driver);
  await becomes(driver, example);
});

test("if storage is not allowed the page still works, and does not claim to keep anything", async () => {
  await driver.get(`${site.origin}/without-storage/`);
  await ready(driver);
  await paste(driver, example);
  await count(driver, 3);
  assert.equal(await isSeen(driver, "#memory"), false);
  await press(driver, "#clear");
  await becomes(driver, "");
  await pressNotice(driver);
  await becomes(driver, example);
  assert.deepEqual(await recorded(driver), []);
});

test("after the first visit it opens and summarizes offline", async () => {
  await installed();
  await site.close();
  await reload(driver);
  await paste(driver, example);
  await count(driver, 3);
  assert.equal(
    await driver.executeScript("return document.querySelector('#title').textContent"),
    "Port Ellery votes to give the sea its fields back",
  );
  await openFile(driver, "long.txt", `${example}\n`.repeat(120));
  await until(driver, "return document.querySelector('#article').textContent.length > 200_000");
  await answered(driver);
  await count(driver, 3);
});

test("offline it says what is missing, and after a second visit nothing is missing", async () => {
  await installed();
  await driver.get(site.origin);
  await complete();
  await site.close();
  await reload(driver);
  await select(driver, "examples", "german");
  await count(driver, 3);
  await openFile(
    driver,
    "page.html",
    `<!doctype html><html><body><article>${example
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("")}</article></body></html>`,
  );
  await until(driver, "return document.querySelector('#article').textContent.includes('Port Ellery')");
});

test("a repeat visit only checks for a new version", async () => {
  await installed();
  await driver.get(site.origin);
  await complete();
  const before = site.asked.length;
  await driver.get(`${site.origin}/`);
  await ready(driver);
  await paste(driver, example);
  await count(driver, 3);
  assert.deepEqual(
    site.asked
      .slice(before)
      .filter((path) => path !== "/sw.js" && !path.endsWith("favicon.ico") && !path.startsWith("/fixtures/")),
    [],
  );
});

test("a new version is offered, not forced, and installed when the reader agrees", async () => {
  await installed();
  await press(driver, "#example");
  await kept(driver);
  await offerVersion(driver, site);
  assert.equal(await text(driver), example);
  await takeVersion(driver);
  await until(
    driver,
    `return caches
       .keys()
       .then((names) => names.filter((name) => name.startsWith('nutgraf-v-')).join() === 'nutgraf-v-next')`,
  );
  await until(driver, "return document.querySelector('#article').textContent === arguments[0]", example);
});

test("shared text is opened once the reader agrees; for a shared address there is advice", async () => {
  await installed();
  const share = (fields) =>
    driver.executeScript((fields) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return fetch("share", { method: "POST", body: form }).then(({ url }) => url);
    }, fields);
  assert.equal(
    await share({
      title: "The ferry",
      text: "The ferry was cancelled this morning because of ice in the harbour.",
    }),
    `${site.origin}/`,
  );
  await driver.executeScript("location.hash = '#shared'");
  await noticed(driver, "Text from another app or site: “The ferry The ferry was cancelled");
  await pressNotice(driver);
  await until(
    driver,
    "return document.querySelector('#article').textContent.startsWith('The ferry\\n\\nThe ferry was')",
  );
  await share({ title: "A story", text: "https://example.org/story" });
  await driver.executeScript("location.hash = '#shared'");
  await noticed(driver, "No article was shared");
});
