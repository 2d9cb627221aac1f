// A page that stays open does not leak memory: only Chromium's DevTools can collect garbage on request.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { example, newsPage, settled, story, until } from "../pages.mjs";
import { closeWorld, openWorld } from "../world.mjs";

let driver;
let site;

before(async () => {
  ({ site, driver } = await openWorld());
  // DevTools do not report the module's memory, so the page does.
  await driver.get(
    site.write(
      newsPage(`<div id="place"></div><article id="story">${story}</article>`, {
        script: "/fixtures/memory.js",
      }),
    ),
  );
  await until(driver, "return window.summarizeAll !== undefined");
});

after(() => closeWorld({ site, driver }));

/** The memory in use after garbage collection: the heap of the scripts and the memory of the module. */
async function held() {
  for (let n = 0; n < 3; n += 1) await driver.sendDevToolsCommand("HeapProfiler.collectGarbage");
  const { usedSize } = await driver.sendAndGetDevToolsCommand("Runtime.getHeapUsage");
  return usedSize + (await driver.executeScript("return window.memory.buffer.byteLength"));
}

async function growth(round) {
  const repeat = (times) =>
    driver.executeAsyncScript(`window.${round}(arguments[0]).then(arguments[1])`, times);
  await driver.manage().setTimeouts({ script: 120_000 });
  await repeat(100);
  const early = await held();
  await repeat(900);
  const ratio = (await held()) / early;
  console.log(`${round}: ${early} bytes after a hundred, ${ratio.toFixed(4)} times as much after a thousand`);
  return ratio;
}

test("adding and removing a thousand elements leaves no more memory than the first hundred", async () => {
  const ratio = await growth("comeAndGo");
  assert.ok(ratio < 1.05, `${ratio} times as much`);
  assert.equal(await driver.executeScript("return document.querySelector('nut-graf')"), null);
});

test("a thousand summaries leave no more memory than the first hundred", async () => {
  await driver.executeScript("window.text = arguments[0]", example);
  const ratio = await growth("summarizeAll");
  assert.ok(ratio < 1.05, `${ratio} times as much`);
});

test("the element still works after all that", async () => {
  await driver.executeScript(
    `const element = Object.assign(document.createElement("nut-graf"), { htmlFor: "story" });
     document.querySelector("#place").append(element);`,
  );
  assert.equal((await settled(driver)).sentences.length, 3);
});
