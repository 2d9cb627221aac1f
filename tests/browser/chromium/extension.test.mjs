// In an extension's content script there are no custom elements: importing the element does nothing there,
// and the functions work.
import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pkg } from "../../../www/serve.mjs";
import { openBrowser } from "../browsers.mjs";
import { newsPage, recorded, story, until } from "../pages.mjs";
import { openSite } from "../site.mjs";

let driver;
let folder;
let site;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  await cp(join(import.meta.dirname, "../fixtures/extension"), folder, { recursive: true });
  await cp(pkg, join(folder, "nutgraf"), { recursive: true });
  site = await openSite();
  driver = await openBrowser({
    name: "chromium",
    arguments: [`--load-extension=${folder}`, "--disable-features=DisableLoadExtensionCommandLineSwitch"],
  });
});

after(async () => {
  await driver?.quit();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a content script can import the element, which does nothing there, and use the functions", async () => {
  const body = `<nut-graf><p>The editors' own abstract.</p></nut-graf><article>${story}</article>`;
  await driver.get(site.write(newsPage(body, { script: "/fixtures/empty.js" })));
  const found = JSON.parse(await until(driver, "return document.documentElement.dataset.found"));
  assert.equal(found.error, undefined);
  assert.equal(found.registry, null);
  assert.deepEqual(found.classes, ["function", "function"]);
  assert.equal(found.texts.length, 2);
  assert.equal(found.lists, "used");
  assert.equal(
    await driver.executeScript('return document.querySelector("nut-graf").shadowRoot'),
    null,
    "the page's own tag is left alone",
  );
  assert.deepEqual(await recorded(driver), []);
});
