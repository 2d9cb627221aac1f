// A large text makes the module's memory grow, and it never shrinks, so the next call gets a small instance.
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { openBrowser } from "./browsers.mjs";
import { inPage, newsPage, recorded } from "./pages.mjs";
import { openSite } from "./site.mjs";
import { texts } from "./texts.mjs";

const driver = await openBrowser();
await driver.manage().setTimeouts({ script: 120_000 });
const site = await openSite();

beforeEach(() => driver.get(site.write(newsPage("<main></main>", { script: "/fixtures/empty.js" }))));
after(async () => {
  await driver.quit();
  await site.close();
});

/** 10 MB, for which the module needs more than four times as much memory. */
const large = "const large = values[0].repeat(Math.ceil(10_000_000 / values[0].length));";

/** Checks the memory of the instances: the first has grown, and the one that replaced it is small. */
function assertReplaced(megabytes) {
  assert.equal(megabytes.length, 2, String(megabytes));
  assert.ok(megabytes[0] > 32 && megabytes[1] <= 16, String(megabytes));
}

for (const entry of ["index", "inline"]) {
  test(`${entry}.js has a small instance after a large text, with its lists`, async () => {
    const { before, grown, after, megabytes } = await inPage(
      driver,
      `const { megabytes } = await import("/fixtures/count-instances.js");
       const { summarize } = await import("/pkg/${entry}.js?large");
       ${large}
       const before = JSON.stringify(await summarize(values[0]));
       const grown = await summarize(large);
       const after = await summarize(values[0]);
       return {
         before,
         grown: [grown.lists, grown.sentences.length],
         after: JSON.stringify(after),
         megabytes: megabytes(),
       };`,
      texts.de,
    );
    assert.deepEqual(grown, ["used", 3]);
    assert.equal(after, before);
    assert.equal(JSON.parse(after).lists, "used");
    assertReplaced(megabytes);
  });
}

test("load()'s functions have a small instance right after a large text, with all lists", async () => {
  const { same, lists, megabytes } = await inPage(
    driver,
    `const { megabytes } = await import("/fixtures/count-instances.js");
     const { load } = await import("/pkg/index.js?loaded");
     ${large}
     const nutgraf = await load();
     const before = JSON.stringify(nutgraf.segment(values[0]));
     const { lists } = nutgraf.segment(large, { language: "de" });
     const after = nutgraf.segment(values[0]);
     return { same: JSON.stringify(after) === before, lists: [lists, after.lists], megabytes: megabytes() };`,
    texts.fr,
  );
  assert.equal(same, true);
  assert.deepEqual(lists, ["used", "used"]);
  assertReplaced(megabytes);
});

test("the worker has a small instance after a large text, and requests no lists again", async () => {
  const asked = () => site.asked.filter((path) => path.includes("/languages/")).length;
  const before = asked();
  const { lists, megabytes } = await inPage(
    driver,
    `const worker = await import("/pkg/worker.js?large");
     worker.serveFrom("/fixtures/counted-worker.js");
     ${large}
     const grown = (await worker.summarize(large)).lists;
     const after = (await worker.summarize(values[0])).lists;
     const channel = new BroadcastChannel("instances");
     const megabytes = await new Promise((resolve) => {
       channel.onmessage = ({ data }) => resolve(data);
       channel.postMessage("how large?");
     });
     worker.end();
     return { lists: [grown, after], megabytes };`,
    texts.fr,
  );
  assert.deepEqual(lists, ["used", "used"]);
  assertReplaced(megabytes);
  assert.equal(asked() - before, 1);
});

test("a read inside of a skip function gets its own instance, and both succeed", async () => {
  const [outer, inner, same] = await inPage(
    driver,
    `const nutgraf = await (await import("/pkg/index.js?within")).load({ languages: [] });
     const main = document.querySelector("main");
     main.replaceChildren();
     for (const text of ["The train leaves at noon.", "It is late."])
       main.append(Object.assign(document.createElement("p"), { textContent: text }));
     const inner = [];
     const skip = () => { inner.push(nutgraf.read(main).blocks.length); return false; };
     const outer = nutgraf.read(main, { skip });
     return [outer.blocks.length, inner, nutgraf.read(main).source === outer.source];`,
  );
  assert.equal(outer, 2);
  assert.deepEqual(inner, [2, 2]);
  assert.equal(same, true);
});

test("none of this wrote to the console", async () => {
  assert.deepEqual(await recorded(driver), []);
});
