// <nut-graf> with sentences that were written into the page when the site was built.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import { marked } from "./page.mjs";
import { newsPage, recorded, settled, shown, story, until } from "./pages.mjs";
import { STRICT } from "./site.mjs";

const article = `<article id="story">${story}</article>`;
const plain = `<nut-graf for="story"></nut-graf>`;

/** The element as the build writes it, by name. */
let built;

beforeEach(async () => {
  built ??= {
    plain: await build(plain),
    watch: await build('<nut-graf for="story" watch></nut-graf>'),
    highlight: await build('<nut-graf for="story" highlight></nut-graf>'),
    headed: await build('<nut-graf for="story"><h2 slot="heading">In short</h2></nut-graf>'),
  };
});

/** `nutgraf/html` imports the package by its name, as in Node. */
const map = JSON.stringify({ imports: { nutgraf: "/pkg/index.js", "nutgraf/worker": "/pkg/worker.js" } });
const hash = createHash("sha256").update(map).digest("base64");
const policy = STRICT.replace("script-src", `script-src 'sha256-${hash}'`);

async function build(element) {
  const page = newsPage(element + article, { script: "/fixtures/prerender.js" });
  const mapped = page.replace("<head>", `<head><script type="importmap">${map}</script>`);
  await driver.get(site.write(mapped, { policy }));
  return until(driver, 'return document.querySelector("nut-graf[prerendered]")?.outerHTML');
}

/** Opens a page, and forgets what was requested before. */
async function open(body, options) {
  site.asked.length = 0;
  await driver.get(site.write(newsPage(body, options)));
}

const isReady = (driver) =>
  until(driver, 'return document.querySelector("nut-graf")?.matches(":state(ready)")');
const hasShadow = () => driver.executeScript('return document.querySelector("nut-graf").shadowRoot !== null');
const written = () =>
  driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    return [...element.querySelectorAll("li")].map((item) => item.textContent);
  });
const requestsModule = () => site.asked.some((path) => path.endsWith(".wasm"));

test("the sentences stay as they are, and nothing is fetched for them", async () => {
  await open(plain + article);
  const { sentences } = await settled(driver);
  for (const name of ["plain", "watch", "headed"]) {
    await open(built[name] + article, { script: "/fixtures/shifts.js" });
    await until(driver, "return document.readyState === 'complete'");
    const top = () =>
      driver.executeScript('return document.querySelector("#story").getBoundingClientRect().top');
    const before = await top();
    site.release();
    await isReady(driver);
    assert.deepEqual(await written(), sentences, name);
    assert.equal(await hasShadow(), false, name);
    assert.equal(await top(), before, name);
    assert.deepEqual(await driver.executeScript("return window.shifts"), [], name);
    assert.ok(!requestsModule(), site.asked.join(" "));
    assert.deepEqual(await recorded(driver), [], name);
  }
});

test("white space of tools, the element itself and scripts do not count as changes", async () => {
  const tight = article.replace(/\s+/g, " ").replaceAll("> <", "><");
  const inside = tight.replace("</p>", `</p>${built.plain}<script>0</script><style>p {}</style>`);
  await open(inside);
  await isReady(driver);
  assert.equal(await hasShadow(), false);
});

test("an article that has changed since is summarized anew", async () => {
  for (const changed of [
    built.plain + article.replace("</p>", " Nobody knew.</p>"),
    built.plain.replace("<nut-graf", '<nut-graf sentences="1"') + article,
    built.plain.replace(/prerendered="\w+-/, 'prerendered="0-') + article,
    built.highlight + article,
    built.plain.replace(/<ul>.*<\/ul>/s, "<p>The author's own abstract.</p>") + article,
  ]) {
    await open(changed);
    const { sentences, fallback } = await settled(driver);
    assert.equal(sentences.length, changed.includes("sentences=") ? 1 : 3);
    assert.equal(fallback, false);
    assert.ok(requestsModule());
    assert.equal((await marked(driver, "nut-graf")).length, changed.includes("highlight") ? 3 : 0);
  }
});

test("a change of an attribute, or to a watched article, is seen", async () => {
  await open(built.plain + article);
  await isReady(driver);
  await driver.executeScript('document.querySelector("nut-graf").sentences = 2');
  await until(driver, 'return document.querySelector("nut-graf").summary?.sentences.length === 2');
  assert.equal((await shown(driver)).sentences.length, 2);
  await open(built.plain + article);
  await isReady(driver);
  await driver.executeScript('document.querySelector("nut-graf").removeAttribute("prerendered")');
  await until(driver, 'return document.querySelector("nut-graf").summary !== null');
  await open(built.watch + article);
  await isReady(driver);
  await driver.executeScript('document.querySelector("#story p").append(" Nobody knew.")');
  await until(driver, 'return document.querySelector("nut-graf").summary !== null');
  assert.equal((await shown(driver)).sentences.length, 3);
});

test("a sentence that is pressed is marked in the article, and the page stays as it is", async () => {
  await open(built.plain + article);
  await isReady(driver);
  const [, second] = await driver.findElements(By.css("nut-graf a"));
  const text = await second.getText();
  await second.click();
  await until(driver, "return CSS.highlights?.get('nut-graf-current') !== undefined");
  const [current] = await marked(driver, "nut-graf-current");
  assert.equal(current.replace(/\s+/g, " "), text);
  await until(driver, 'return document.querySelector("nut-graf [role=status]").textContent !== ""');
  assert.equal(await hasShadow(), false);
  assert.ok(requestsModule());
  assert.equal(await driver.executeScript("return location.href.includes('#')"), false);
});

test("without its scripts or its module, the browser finds the sentence", async () => {
  const long = `${built.plain}${"<hr>".repeat(200)}${article}`;
  for (const from of ["/broken", "/unmarked"]) {
    await open(long, { from });
    await isReady(driver);
    await (await driver.findElement(By.css("nut-graf li:last-child a"))).click();
    await until(driver, "return scrollY > 0");
  }
  await open(built.plain + article, { from: "/unbuilt" });
  assert.equal((await settled(driver)).sentences.length, 3);
});
