// The plain script: one file with the element and the functions, for pages that cannot load modules.
import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, pkg } from "../../www/serve.mjs";
import { driver, site } from "./own-world.mjs";
import { newsPage, recorded, settled, story, until } from "./pages.mjs";
import { openSite, STRICT, WITHOUT_WASM } from "./site.mjs";

const OWN = "<p>The editors' own abstract.</p>";
const SCRIPT = "nut-graf.classic.js";

/** A news page with the plain script instead of the module; `attributes` are those of its tag. */
function classicPage(body, { attributes = `src="/pkg/${SCRIPT}" defer`, ...options } = {}) {
  return newsPage(body, options).replace(/<script .*<\/script>/, `<script ${attributes}></script>`);
}

const article = `<nut-graf for="story">${OWN}</nut-graf><article id="story">${story}</article>`;

test("one plain script has the element and the functions, under a strict policy, in itself", async () => {
  site.asked.length = 0;
  await driver.get(site.write(classicPage(article)));
  assert.equal((await settled(driver)).sentences.length, 3);
  const names = await driver.executeScript("return Object.keys(nutgraf).sort()");
  assert.deepEqual(names, ["NutGrafElement", "load", "ranges", "read", "segment", "summarize", "words"]);
  const isSame = await driver.executeAsyncScript(
    `const done = arguments[0];
     const element = document.querySelector("nut-graf");
     const { source, summary } = element;
     const same = (other) =>
       other.text === summary.text && element instanceof nutgraf.NutGrafElement && other.lists === "used";
     nutgraf.summarize(source, { language: "en" }).then(same).then(done, (error) => done(String(error)));`,
  );
  assert.equal(isSame, true);
  assert.deepEqual(site.askedOfPackage, [`/pkg/${SCRIPT}`]);
  assert.deepEqual(await recorded(driver), []);
});

test("it contains other languages and what finds an article without tags, and needs no worker", async () => {
  site.asked.length = 0;
  const paragraph = `<p>${"Der Nachtzug von Sorel nach Varda fährt ab Oktober wieder. ".repeat(40)}</p>`;
  const body = `<nut-graf>${OWN}</nut-graf><div>${paragraph.repeat(100)}</div>`;
  await driver.get(site.write(classicPage(body, { lang: "de" })));
  assert.equal((await settled(driver)).state, "ready");
  const { heading, length } = await driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    const heading = element.shadowRoot.querySelector("[part=heading]").textContent;
    return { heading, length: element.source.source.length };
  });
  assert.equal(heading, "Zusammenfassung");
  assert.ok(length > 200_000, String(length));
  assert.deepEqual(site.askedOfPackage, [`/pkg/${SCRIPT}`]);
  assert.deepEqual(await recorded(driver), []);
});

test("in the head, without defer, it waits for the article, and loaded twice it does no harm", async () => {
  const page = classicPage(article, { attributes: `src="/pkg/${SCRIPT}"` });
  const twice = page.replace("</head>", `<script src="/pkg/${SCRIPT}?again"></script></head>`);
  await driver.get(site.write(twice));
  assert.equal((await settled(driver)).sentences.length, 3);
  assert.deepEqual(await recorded(driver), []);
});

for (const [what, page, options] of [
  ["WebAssembly is forbidden", classicPage(article), { policy: WITHOUT_WASM }],
  [
    "there is no WebAssembly",
    classicPage(article).replace("</title>", '</title><script src="/fixtures/without-wasm.js"></script>'),
  ],
]) {
  test(`where ${what}, it throws nothing, and the reader sees the author's own content`, async () => {
    await driver.get(site.write(page, options));
    const { fallback, sentences, state } = await settled(driver);
    assert.deepEqual({ fallback, sentences, state }, { fallback: true, sentences: [], state: "error" });
    const errors = (await recorded(driver)).filter((entry) => !/<nut-graf>|^policy violation/.test(entry));
    assert.deepEqual(errors, []);
  });
}

test("a page that is opened as a file has its summary", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  try {
    await copyFile(join(pkg, SCRIPT), join(folder, SCRIPT));
    const page = classicPage(article, { attributes: `src="${SCRIPT}" defer` });
    await writeFile(join(folder, "story.html"), page);
    await driver.get(pathToFileURL(join(folder, "story.html")).href);
    assert.equal((await settled(driver)).sentences.length, 3);
    assert.equal(await driver.executeScript("return location.protocol"), "file:");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the guide's line for a CDN has the file's integrity, and it runs from another origin", async () => {
  const guide = await readFile(join(dist, "embed/index.html"), "utf8");
  const { version } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  const [, integrity] = /(integrity="sha384-[^"]+")/.exec(guide);
  assert.ok(guide.includes(`/npm/nutgraf@${version}/${SCRIPT}"`));
  const cdn = await openSite({ cors: true });
  try {
    const attributes = `src="${cdn.origin}/pkg/${SCRIPT}" ${integrity} crossorigin="anonymous" defer`;
    const policy = STRICT.replace("script-src 'self'", `script-src 'self' ${cdn.origin}`);
    await driver.get(site.write(classicPage(article, { attributes }), { policy }));
    await until(driver, 'return customElements.get("nut-graf") !== undefined');
    assert.equal((await settled(driver)).sentences.length, 3);
    assert.deepEqual(await recorded(driver), []);
  } finally {
    await cdn.close();
  }
});
