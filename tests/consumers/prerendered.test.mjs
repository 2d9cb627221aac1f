// Summaries that were written into a site when it was built, opened without scripts and with them.
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, test } from "node:test";
import { By } from "selenium-webdriver";
import sirv from "sirv";
import { openBrowser } from "../browser/browsers.mjs";
import { marked } from "../browser/page.mjs";
import { until } from "../browser/pages.mjs";
import { listen } from "../../www/serve.mjs";
import { execute, install, program } from "./consumers.mjs";

/** The module, and the word lists, as a file of the package or of a bundler. */
const FETCHED = { module: /\.wasm$/, lists: /\/(languages\/)?en\b[^/]*\.js$/ };

const cleanups = [];
after(async () => {
  for (const clean of cleanups.toReversed()) await clean();
});

test("a site made by Eleventy keeps the summaries that `nutgraf/html` wrote into it", async () => {
  const site = await built("eleventy", "_site", ["node_modules/@11ty/eleventy/cmd.cjs"], "_includes");
  await assertPrerendered(site);
});

test("a site made by Astro keeps the program's summaries", async () => {
  const site = await built("astro", "dist", ["node_modules/astro/astro.js", "build"]);
  await assertWrites(site);
  await assertPrerendered(site);
});

test("a site made by VitePress keeps the program's summaries, though Vue hydrates it", async () => {
  const options = ["node_modules/vitepress/bin/vitepress.js", "build"];
  const site = await built("vitepress", ".vitepress/dist", options);
  await assertWrites(site);
  await assertPrerendered(site);
});

/** The folder of the site that a tool makes of the article, which it finds in a folder of its own. */
async function built(name, output, options, folderOfArticle = ".") {
  const folder = await install(name, { variant: "prerendered" });
  const article = join(import.meta.dirname, "prerendered/article.md");
  cpSync(article, join(folder, folderOfArticle, "article.md"));
  await execute(folder, process.execPath, ...options);
  return join(folder, output);
}

/** Checks that the program writes a summary into the site's page. */
async function assertWrites(site) {
  const page = join(site, "index.html");
  assert.doesNotMatch(readFileSync(page, "utf8"), /prerendered=/);
  await program("prerender", site);
  assert.match(readFileSync(page, "utf8"), /prerendered=/);
}

/** Checks what readers of a site see whose page has its summary. */
async function assertPrerendered(site) {
  const page = join(site, "index.html");
  const bytes = readFileSync(page);
  await program("prerender", site);
  assert.ok(readFileSync(page).equals(bytes), "a second run changes nothing");
  const sentences = await summaryOf(page);
  await assertWithoutScripts(site, sentences);
  await assertWithScripts(site, sentences);
}

/** The sentences that the program chooses of a page, as many as its element has. */
async function summaryOf(page) {
  const [, count = "3"] = /<nut-graf[^>]* sentences="(\d)"/.exec(readFileSync(page, "utf8")) ?? [];
  const { sentences } = JSON.parse(await program("--format", "json", "--sentences", count, page));
  assert.equal(sentences.length, Number(count));
  return sentences.map(({ text }) => text.replace(/\s+/g, " "));
}

async function assertWithoutScripts(site, sentences) {
  const { driver } = await opened(site, { policy: "sandbox" });
  const items = await driver.findElements(By.css("nut-graf li"));
  assert.deepEqual(await Promise.all(items.map((item) => item.getText())), sentences);
  const text = await driver.findElement(By.css("body")).getText();
  assert.ok(sentences.every((sentence) => text.includes(sentence)));
  assert.doesNotMatch(text, /The author's own words/);
  assert.equal((await driver.findElements(By.css("nut-graf:defined"))).length, 0);
}

async function assertWithScripts(site, sentences) {
  const { driver, asked, release } = await opened(site, { isHeld: true });
  await until(driver, "return document.readyState === 'interactive'");
  await until(driver, "return document.body.offsetHeight > 0 && document.fonts.status === 'loaded'");
  await driver.executeScript(observe);
  const before = await driver.executeScript(look);
  assert.equal(before.isDefined, false);
  release();
  await until(driver, "return document.querySelector('nut-graf').matches(':state(ready)')");
  await until(driver, "return document.readyState === 'complete'");
  await settled(driver);
  assert.deepEqual(await driver.executeScript(look), { ...before, isDefined: true });
  assert.deepEqual(await driver.executeScript("return window.shifts"), []);
  assert.equal(await driver.executeScript("return document.querySelector('nut-graf').shadowRoot"), null);
  for (const [name, path] of Object.entries(FETCHED))
    assert.deepEqual(
      asked.filter((asked) => path.test(asked)),
      [],
      name,
    );

  await driver.findElement(By.css("nut-graf li:nth-child(2) a")).click();
  await until(driver, "return CSS.highlights.get('nut-graf-current') !== undefined");
  const current = await marked(driver, "nut-graf-current");
  assert.deepEqual(
    current.map((text) => text.replace(/\s+/g, " ")),
    [sentences[1]],
  );
  for (const [name, path] of Object.entries(FETCHED))
    assert.ok(
      asked.some((asked) => path.test(asked)),
      name,
    );
}

/** Opens the page of a site. Its scripts can be held back. */
async function opened(folder, { policy, isHeld = false }) {
  const files = sirv(folder, { dev: true });
  const asked = [];
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    asked.push(pathname);
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    if (isHeld && pathname.endsWith(".js")) await held;
    files(request, response);
  });
  const address = await listen(server, 0);
  const driver = await openBrowser({ name: "chromium", strategy: isHeld ? "none" : "normal" });
  cleanups.push(async () => {
    release();
    await driver.quit();
    server.closeAllConnections();
    server.close();
  });
  await driver.get(address);
  return { driver, asked, release };
}

/** Runs in the page: records what moves from now on. */
function observe() {
  window.shifts = [];
  const record = (list) => window.shifts.push(...list.getEntries().map((entry) => entry.toJSON()));
  new PerformanceObserver(record).observe({ type: "layout-shift" });
}

/** Runs in the page: what its reader sees, and where. */
function look() {
  const element = document.querySelector("nut-graf");
  const { top, height } = element.getBoundingClientRect();
  const paragraphs = [...document.querySelectorAll("p, pre, h1, h2")];
  return {
    isDefined: element.matches(":defined"),
    html: element.querySelector("ul").outerHTML,
    place: [top, height, ...paragraphs.map((paragraph) => paragraph.getBoundingClientRect().top)],
    text: document.body.innerText,
  };
}

/** Waits for two frames and an idle moment, so that what the page does has been done. */
function settled(driver) {
  return driver.executeAsyncScript(
    `const done = arguments[0];
     requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())));`,
  );
}
