// The page without something it normally uses: workers, caches, storage.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { answered, noticed, openFile, openPage, press, ready, reload, runFixture, select } from "./page.mjs";
import { example, recorded, until } from "./pages.mjs";
import { texts } from "./texts.mjs";

const long = `${example}\n`.repeat(120);

const isLongDone = `return document.querySelector('#article').textContent.length > 200_000 &&
  document.querySelectorAll('#chosen li').length === 3 && document.querySelector('#note').hidden`;

/** Ignores what browsers unavoidably report if a page may not use workers. */
const faults = async () =>
  (await recorded(driver)).filter((line) => !/^policy violation: worker-src/.test(line));

for (const [start, without] of [
  ["without-worker", "a browser without workers"],
  ["forbidden-worker", "a policy that forbids workers"],
  ["missing-worker", "a worker whose file is missing"],
  ["without-storage", "storage, caches and a service worker that are denied"],
  ["full-storage", "a full device"],
  ["without-service-worker", "a browser without service workers, locks and caches"],
]) {
  test(`a long text is summarized, and nothing fails, with ${without}`, async () => {
    await openPage(driver, `${site.origin}/${start}/`);
    await openFile(driver, "long.txt", long);
    await until(driver, isLongDone);
    await openFile(driver, "longer.txt", `${long}\n\n${texts.en}`);
    await until(
      driver,
      `${isLongDone} && document.querySelector('#article').textContent.endsWith(arguments[0])`,
      texts.en,
    );
    await answered(driver);
    assert.deepEqual(await faults(), []);
  });
}

test("without a worker the page shows progress first, and can be cancelled before it starts", async () => {
  await openPage(driver, `${site.origin}/without-worker/`);
  await driver.executeScript(() => {
    window.seen = [];
    new MutationObserver(() =>
      window.seen.push(document.querySelector("#working").checkVisibility()),
    ).observe(document.querySelector("#working"), { attributes: true });
  });
  await openFile(driver, "long.txt", long);
  await until(driver, isLongDone);
  assert.ok((await driver.executeScript("return window.seen")).includes(true));
  await driver.executeScript(
    // Cancels in the frame in which the page shows progress.
    `const working = document.querySelector("#working");
     const cancel = () => document.querySelector("#cancel").click();
     new MutationObserver(cancel).observe(working, { attributes: true })`,
  );
  await openFile(driver, "long.txt", `${long}More.`);
  await until(driver, "return document.querySelector('#note').textContent.startsWith('Cancelled')");
});

test("if the Paste button may not read the clipboard, it says what to do instead", async () => {
  await openPage(driver, `${site.origin}/with-clipboard/`);
  await runFixture(driver, "denied.js");
  await press(driver, "#paste");
  await noticed(driver, "Your browser does not let this button read the clipboard. Paste into the article");
  assert.equal(await driver.executeScript("return document.activeElement.id"), "article");
});

test("a service worker that loses its caches answers from the network, even to shares", async () => {
  await openPage(driver, `${site.origin}/failing-caches/`);
  await until(driver, "return navigator.serviceWorker.controller !== null");
  await driver.executeAsyncScript((done) => {
    navigator.serviceWorker.addEventListener("message", ({ data }) => data === "lost" && done());
    navigator.serviceWorker.controller.postMessage("lose caches");
  });
  await reload(driver);
  await openFile(driver, "long.txt", long);
  await until(driver, isLongDone);
  await select(driver, "examples", "news");
  await until(driver, "return document.querySelector('#article').textContent === arguments[0]", example);
  const shared = await driver.executeAsyncScript((done) => {
    const body = new FormData();
    body.set("text", "The ferry was cancelled.");
    fetch("share", { method: "POST", body }).then(
      ({ status, url }) => done([status, url]),
      (error) => done(String(error)),
    );
  });
  assert.deepEqual(shared, [200, `${site.origin}/failing-caches/`]);
});

test("shared data that is too large is not kept, and the page still opens", async () => {
  await openPage(driver, site.origin);
  await until(driver, "return navigator.serviceWorker.controller !== null");
  const [status, url, size] = await driver.executeAsyncScript(async (done) => {
    const body = new FormData();
    body.set("files", new File([new Uint8Array(17_000_000)], "large.txt"));
    const response = await fetch("share", { method: "POST", body });
    const shelf = await caches.open("nutgraf-shared");
    const kept = await shelf.match("nutgraf-shared");
    done([response.status, response.url, (await kept.blob()).size]);
  });
  assert.deepEqual([status, url, size], [200, `${site.origin}/`, 0]);
  await ready(driver);
});
