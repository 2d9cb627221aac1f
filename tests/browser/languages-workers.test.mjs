// Word lists in workers: the package's own, a site's module worker, and a service worker.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import * as esbuild from "esbuild";
import { openBrowser } from "./browsers.mjs";
import { inPage, newsPage, recorded } from "./pages.mjs";
import { openSite, STRICT } from "./site.mjs";
import { texts } from "./texts.mjs";

const driver = await openBrowser();
let site;

beforeEach(async () => {
  site = await openSite();
  await driver.get(site.write(newsPage("<main></main>", { script: "/fixtures/empty.js" })));
});

afterEach(() => site.close());
after(() => driver.quit());

const listsAsked = () => site.asked.filter((path) => path.includes("/languages/"));

test("the worker gets the lists for every text from its page, which fetches each once", async () => {
  const [lists, same] = await inPage(
    driver,
    `const worker = await import("/pkg/worker.js");
     const [{ de, en, fr }] = values;
     const summaries = await Promise.all([de, fr, en, de, fr, de].map((text) => worker.summarize(text)));
     return [
       summaries.map(({ lists }) => lists),
       JSON.stringify(summaries[0]) === JSON.stringify(await pkg.summarize(de)),
     ];`,
    texts,
  );
  assert.deepEqual(new Set(lists), new Set(["used"]));
  assert.equal(same, true);
  assert.deepEqual(
    listsAsked().sort(),
    ["de", "en", "fr"].map((tag) => `/pkg/languages/${tag}.js`),
  );
  assert.deepEqual(await recorded(driver), []);
});

test("a worker that replaces an aborted one requests its lists again", async () => {
  const [before, aborted, others] = await inPage(
    driver,
    `const worker = await import("/pkg/worker.js");
     const [{ de, fr }] = values;
     const before = (await worker.summarize(de)).lists;
     const controller = new AbortController();
     const long = worker.summarize(de.repeat(4000), { signal: controller.signal }).catch(({ name }) => name);
     const others = [worker.summarize(de), worker.summarize(fr)];
     controller.abort();
     return [before, await long, (await Promise.all(others)).map(({ lists }) => lists)];`,
    texts,
  );
  assert.equal(before, "used");
  assert.equal(aborted, "AbortError");
  assert.deepEqual(others, ["used", "used"]);
  assert.deepEqual(listsAsked().sort(), ["/pkg/languages/de.js", "/pkg/languages/fr.js"]);
});

test("if lists are missing, the worker answers without them; the page's console says so, once", async () => {
  const lists = await inPage(
    driver,
    `const worker = await import("/unlisted/worker.js");
     const first = (await worker.summarize(values[0])).lists;
     worker.end();
     return [first, (await worker.summarize(values[0])).lists];`,
    texts.de,
  );
  assert.deepEqual(lists, ["missing", "missing"]);
  const said = (await recorded(driver)).filter((line) => line.startsWith("console."));
  assert.equal(said.length, 1, said.join("\n"));
  assert.match(said[0], /^console\.warn: nutgraf: .*\(de\) could not be loaded/);
});

test("the worker waits at most three seconds for slow lists; the console says they are late", async () => {
  const lists = await inPage(
    driver,
    `const worker = await import("/late/worker.js");
     return (await worker.summarize(values[0])).lists;`,
    texts.de,
  );
  assert.equal(lists, "missing");
  const [said] = (await recorded(driver)).filter((line) => line.startsWith("console."));
  assert.match(said, /\(de\) have not loaded yet/);
});

test("a site's module worker fetches lists itself, under a strict policy with Trusted Types", async () => {
  const lists = await inPage(
    driver,
    `const address = "/fixtures/module-worker.js";
     const policy = globalThis.trustedTypes?.createPolicy("site", { createScriptURL: (url) => url });
     const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
     const summary = await new Promise((resolve, reject) => {
       worker.onmessage = ({ data }) => resolve(data);
       worker.onerror = reject;
       worker.postMessage(values[0]);
     });
     worker.terminate();
     return summary.lists;`,
    texts.de,
  );
  assert.equal(lists, "used");
  assert.deepEqual(listsAsked(), ["/pkg/languages/de.js"]);
});

test("a service worker with nutgraf/inline has all lists", async () => {
  const built = await esbuild.build({
    entryPoints: [join(import.meta.dirname, "fixtures/service-worker.js")],
    bundle: true,
    write: false,
  });
  const script = site.write(built.outputFiles[0].text, { headers: { "Content-Type": "text/javascript" } });
  const policy = STRICT.replace("; require-trusted-types-for 'script'", "");
  await driver.get(site.write(newsPage("<main></main>", { script: "/fixtures/empty.js" }), { policy }));
  const lists = await inPage(
    driver,
    `const registration = await navigator.serviceWorker.register(values[0]);
     const worker = registration.installing ?? registration.waiting ?? registration.active;
     const { port1, port2 } = new MessageChannel();
     const summary = await new Promise((resolve) => {
       port1.onmessage = ({ data }) => resolve(data);
       worker.postMessage(values[1], [port2]);
     });
     await registration.unregister();
     return summary.lists;`,
    script,
    texts.de,
  );
  assert.equal(lists, "used");
  assert.deepEqual(listsAsked(), []);
});
