// <nut-graf> with a site's headers and on a bad network: it shows the summary or the author's own content.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine } from "./browsers.mjs";
import { newsPage, recorded, settled, shown, story, until } from "./pages.mjs";
import { openSite, STRICT, WITHOUT_WASM } from "./site.mjs";
import { closeWorld, openWorld } from "./world.mjs";

let driver;
let site;
/** Another origin that other sites' pages may use, and one that they may not. */
let generous;
let closed;

before(async () => {
  ({ site, driver } = await openWorld());
  [generous, closed] = [await openSite({ cors: true }), await openSite()];
});

after(async () => {
  await closeWorld({ site, driver });
  await generous?.close();
  await closed?.close();
});

const OWN = "<p>The editors' own abstract.</p>";
const body = `<nut-graf for="story">${OWN}</nut-graf><article id="story">${story}</article>`;
const open = (options) => driver.get(site.write(newsPage(body, options), options));
const from = (origin) => STRICT.replaceAll("'self'", `'self' ${origin}`);

/** The reader sees the author's own content, and the console says why, once. */
async function fallsBack(pattern, others = /^policy violation: script-src/) {
  const { state, fallback, sentences } = await settled(driver);
  assert.deepEqual([state, fallback, sentences], ["error", true, []]);
  const said = await recorded(driver);
  const warnings = said.filter((line) => line.startsWith("console."));
  assert.equal(warnings.length, 1, said.join("\n"));
  assert.match(warnings[0], pattern);
  for (const line of said) if (!line.startsWith("console.")) assert.match(line, others);
}

async function summarizes(said = []) {
  const { state, fallback, sentences } = await settled(driver);
  assert.deepEqual([state, fallback, sentences.length], ["ready", false, 3]);
  const lines = await recorded(driver);
  assert.equal(lines.length, said.length, lines.join("\n"));
  said.forEach((pattern, at) => assert.match(lines[at], pattern));
}

test("under a strict policy that requires Trusted Types it works and says nothing", async () => {
  await open({ policy: STRICT });
  await summarizes();
});

test("under a policy without 'wasm-unsafe-eval' it falls back and names the permission", async () => {
  await open({ policy: WITHOUT_WASM });
  await fallsBack(/wasm-unsafe-eval/);
});

test("under a policy that forbids all connections it falls back", async () => {
  await open({ policy: STRICT.replace("; connect-src 'self'", "") });
  await fallsBack(/<nut-graf>/, /^policy violation: connect-src/);
});

test("if the module is missing it falls back, and reports the server's answer", async () => {
  await open({ from: "/broken" });
  await fallsBack(/nutgraf_bg\.wasm could not be loaded: 404/);
});

test("if a page is served instead of the module it falls back, and says so", async () => {
  await open({ from: "/markup" });
  await fallsBack(/nutgraf_bg\.wasm \(text\/html.*could not be compiled/);
});

test("a module with the wrong content type still works, and the console suggests the right one", async () => {
  await open({ from: "/mistyped" });
  await summarizes([/^console\.warn: nutgraf: .*application\/octet-stream/]);
});

test("while a slow module loads, the author's own content stays", async () => {
  const own = await openSite();
  try {
    await driver.get(own.write(newsPage(body, { from: "/held" })));
    await until(driver, 'return document.querySelector("nut-graf").matches(":state(busy)")');
    await driver.sleep(5000);
    assert.deepEqual(await shown(driver), { sentences: [], fallback: true, state: "busy" });
    own.release();
    await summarizes();
  } finally {
    await own.close();
  }
});

test("from another origin that allows it, everything works", async () => {
  await open({ from: `${generous.origin}/pkg`, policy: from(generous.origin) });
  await summarizes();
});

test("from another origin that does not allow it, the author's own content stays", async () => {
  await open({ from: `${closed.origin}/pkg`, policy: from(closed.origin) });
  await driver.sleep(300);
  assert.equal(
    await driver.executeScript('return document.querySelector("nut-graf p").checkVisibility()'),
    true,
  );
  assert.equal(
    await driver.executeScript('return document.querySelector("nut-graf").matches(":defined")'),
    false,
  );
});

test("a script from another origin summarizes a long article without a worker", async () => {
  const long = `<article id="story">${story.repeat(300)}</article>`;
  await driver.get(
    site.write(
      newsPage(`<nut-graf for="story">${OWN}</nut-graf>${long}`, { from: `${generous.origin}/pkg` }),
      { policy: from(generous.origin) },
    ),
  );
  const { state, sentences } = await settled(driver);
  assert.deepEqual([state, sentences.length], ["ready", 3]);
});

test("offline it falls back, and shows the summary when the network is back", async () => {
  const own = await openSite();
  try {
    // The browser is offline and has no module. The rest of the page was loaded before.
    await driver.get(own.write(newsPage(body, { script: "/fixtures/offline.js" })));
    const { state, fallback } = await settled(driver);
    assert.deepEqual([state, fallback], ["error", true]);
    await driver.executeScript("window.connect()");
    await until(driver, 'return document.querySelector("nut-graf").matches(":state(ready)")');
  } finally {
    await own.close();
  }
});

test("without JavaScript the author's own content is shown", async () => {
  await driver.get(site.write(newsPage(body, { script: "/nothing.js" })));
  assert.equal(
    await driver.executeScript('return document.querySelector("nut-graf p").checkVisibility()'),
    true,
  );
});

test("without WebAssembly it falls back", async () => {
  await open({ script: "/fixtures/no-wasm.js" });
  await fallsBack(/WebAssembly is not available/);
});

test("it requests only its own files, once each; after the summary only what marks sentences", async () => {
  const own = await openSite();
  try {
    await driver.get(own.write(newsPage(`${body}<nut-graf for="story"></nut-graf>`)));
    await until(driver, "return window.heard.length === 2");
    const files = ["/pkg/index.js", "/pkg/languages/en.js", "/pkg/nut-graf.js", "/pkg/nutgraf_bg.wasm"];
    assert.deepEqual([...own.askedOfPackage].sort(), files);
    const before = own.asked.length;
    await driver.executeScript(() => {
      const [first, second] = document.querySelectorAll("nut-graf");
      first.shadowRoot.querySelector("a").click();
      first.sentences = 5;
      second.highlight = true;
    });
    await until(driver, "return window.heard.length === 4");
    await driver.sleep(500);
    assert.deepEqual(
      own.asked.slice(before).filter((path) => !path.includes("favicon")),
      ["/pkg/marks.js"],
    );
    const resources = await driver.executeScript(
      "return performance.getEntriesByType('resource').map(({ name }) => name)",
    );
    for (const address of resources) assert.ok(address.startsWith(own.origin), address);
  } finally {
    await own.close();
  }
});

test(`a long article leaves ${engine}'s main thread free, even under a strict policy`, async () => {
  const own = await openSite();
  try {
    await driver.get(
      own.write(
        newsPage(`<nut-graf for="story">${OWN}</nut-graf><article id="story">${story.repeat(300)}</article>`),
      ),
    );
    await summarizes();
    assert.ok(own.asked.includes("/pkg/nutgraf-worker.js"));
  } finally {
    await own.close();
  }
});
