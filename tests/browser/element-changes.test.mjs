// What <nut-graf> does, and does not do, when its page, its article or its own attributes change.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { inPage, newsPage, recorded, settled, shown, story, until } from "./pages.mjs";
import { STRICT } from "./site.mjs";

const OWN = "<p>The editors' own abstract.</p>";
const article = `<article id="story">${story}</article>`;
const note = "It will snow in the valley tomorrow, the office for the weather said.";
const other = `<nut-graf id="second" for="other" watch></nut-graf>
  <article id="other"><p>${note}</p></article>`;

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));
const told = (id) =>
  driver.executeScript("return window.heard.filter(({ target }) => target.id === arguments[0]).length", id);
const status = () =>
  driver.executeScript(() => {
    const { textContent, lang } = document
      .querySelector("nut-graf")
      .shadowRoot.querySelector("[role=status]");
    return [textContent, lang];
  });

/** Changes the second element's article, and waits until that element has a new summary. */
async function changeOther(n) {
  const before = await told("second");
  await driver.executeScript(
    "document.querySelector('#other p').textContent = arguments[0]",
    `${note} ${"It was cold. ".repeat(n)}`,
  );
  await until(
    driver,
    "return window.heard.filter(({ target }) => target.id === 'second').length > arguments[0]",
    before,
  );
}

test("with `watch`, changes elsewhere and to its own content make no new summary", async () => {
  await open(
    `<article id="story"><nut-graf id="first" watch>${OWN}</nut-graf>${story}</article>
     <p id="end">The end.</p>
     ${other}`,
  );
  await until(driver, "return window.heard.length === 2");
  await driver.executeScript(() => {
    document.querySelector("#end").textContent = "The very end.";
    document.querySelector("#first p").textContent = "The editors' new abstract.";
  });
  await changeOther(1);
  await changeOther(2);
  assert.equal(await told("first"), 1);
  // But one of the article together with one elsewhere does.
  await driver.executeScript(() => {
    document.querySelector("#end").textContent = "The end again.";
    document.querySelector("#story > p").textContent = "The night train will not return, the ministry said.";
  });
  await until(driver, "return window.heard.at(-1).target.id === 'first'");
});

test("with `watch`, it follows words changed in place, and parts that are hidden", async () => {
  await open(`<nut-graf for="story" watch></nut-graf>${article}`);
  await settled(driver);
  const source = () => driver.executeScript('return document.querySelector("nut-graf").source.source');
  await driver.executeScript(() => {
    document.querySelector("#story > p").firstChild.data =
      "The night train to Sorel is late, it was said on ";
  });
  await until(driver, "return window.heard.length === 2");
  assert.match(await source(), /is late, it was said on Monday/);
  await driver.executeScript("document.querySelector('#story > p').hidden = true");
  await until(driver, "return window.heard.length === 3");
  assert.doesNotMatch(await source(), /is late/);
});

test("once `watch` is removed, it no longer follows the article", async () => {
  await open(`<nut-graf id="first" for="story" watch></nut-graf>${article}${other}`);
  await until(driver, "return window.heard.length === 2");
  await driver.executeScript("document.querySelector('#first').watch = false");
  await until(driver, "return window.heard.length === 3");
  await driver.executeScript("document.querySelector('#story').append('One more line for the story.')");
  await changeOther(1);
  await changeOther(2);
  assert.equal(await told("first"), 2);
});

test("if an attribute becomes invalid, the author's content returns and the summary goes", async () => {
  await open(`<nut-graf for="story" highlight>${OWN}</nut-graf>${article}`);
  await settled(driver);
  await driver.executeScript(() => {
    const { shadowRoot } = document.querySelector("nut-graf");
    shadowRoot.querySelector("[part=sentence]").click();
    document.querySelector("nut-graf").type = "nonsense";
  });
  await until(driver, 'return document.querySelector("nut-graf").matches(":state(error)")');
  assert.deepEqual(await shown(driver), { sentences: [], fallback: true, state: "error" });
  assert.deepEqual(await status(), ["", ""]);
  const left = await driver.executeScript(() => {
    const { shadowRoot, summary } = document.querySelector("nut-graf");
    return [
      summary,
      shadowRoot.querySelector("[part=heading]").checkVisibility(),
      shadowRoot.querySelector("[part=summary]").checkVisibility(),
      CSS.highlights.has("nut-graf"),
      CSS.highlights.has("nut-graf-current"),
    ];
  });
  assert.deepEqual(left, [null, false, false, false, false]);
  await driver.executeScript('document.querySelector("nut-graf").type = ""');
  await until(driver, 'return document.querySelector("nut-graf").matches(":state(ready)")');
  assert.equal((await shown(driver)).sentences.length, 3);
});

test("an element that is removed while it waits for its article says nothing", async () => {
  await open(`<nut-graf id="first" for="missing"></nut-graf>`);
  // In one script: it waits for three seconds.
  await until(driver, () => {
    const taken = document.querySelector("#first");
    if (!taken.matches(":state(busy)")) return false;
    window.told = 0;
    taken.addEventListener("nut-graf-error", () => (window.told += 1));
    taken.remove();
    const next = Object.assign(document.createElement("nut-graf"), { htmlFor: "nowhere" });
    document.body.append(next);
    return true;
  });
  await until(driver, "return window.heard.length === 1");
  assert.equal(await driver.executeScript("return window.told"), 0);
  const said = await recorded(driver);
  assert.deepEqual([said.length, said[0].includes("nowhere")], [1, true], said.join());
});

test("an element that is changed and removed at once tells nothing", async () => {
  await open(`<nut-graf id="first" for="story"></nut-graf>${article}${other}`);
  await until(driver, "return window.heard.length === 2");
  // In a task of the page itself: WebKit runs microtasks in the middle of its driver's scripts.
  await driver.executeScript(() => {
    setTimeout(() => {
      const taken = document.querySelector("#first");
      window.told = 0;
      taken.addEventListener("nut-graf-summary", () => (window.told += 1));
      taken.sentences = 1;
      taken.remove();
    });
  });
  await until(driver, "return window.told === 0");
  await changeOther(1);
  assert.equal(await driver.executeScript("return window.told"), 0);
});

test("printing starts each element once, and none that was removed before", async () => {
  await open(
    `<div class="tall"></div><nut-graf id="first" for="story"></nut-graf>
     <nut-graf id="gone" for="story"></nut-graf>${article}`,
  );
  await until(driver, 'return document.querySelector("nut-graf:defined")');
  await driver.executeScript(() => {
    window.told = 0;
    const gone = document.querySelector("#gone");
    gone.addEventListener("nut-graf-summary", () => (window.told += 1));
    gone.remove();
    dispatchEvent(new Event("beforeprint"));
  });
  await until(driver, "return window.heard.length === 1");
  await driver.executeScript('dispatchEvent(new Event("beforeprint"))');
  await driver.executeScript('document.querySelector("#first").sentences = 1');
  await until(driver, 'return document.querySelector("#first").summary.sentences.length === 1');
  assert.deepEqual([await told("first"), await driver.executeScript("return window.told")], [2, 0]);
});

test("an element just below the visible part starts before the reader scrolls", async () => {
  await open(`<div id="above"></div><div id="place"></div>${article}`);
  await driver.executeScript(() => {
    document.querySelector("#above").style.height = `${innerHeight + 100}px`;
    const element = Object.assign(document.createElement("nut-graf"), { htmlFor: "story" });
    document.querySelector("#place").append(element);
  });
  assert.equal((await settled(driver)).state, "ready");
  assert.equal(await driver.executeScript("return scrollY"), 0);
});

test("before it is near, it is named in the page's language, if those words are there", async () => {
  for (const [lang, name] of [
    ["en-GB", "Summary"],
    ["", "Summary"],
    ["de", ""],
  ]) {
    await open(`<div class="tall"></div><nut-graf for="story"></nut-graf>${article}`, { lang });
    await until(driver, 'return document.querySelector("nut-graf:defined")');
    assert.equal(await (await driver.findElement({ css: "nut-graf" })).getAccessibleName(), name, lang);
    assert.deepEqual(await driver.executeScript("return window.heard"), []);
  }
});

test("in a shadow root, with `for`, it finds an article that is added there after it gave up", async () => {
  await open(`<div id="place"></div><template>${article}</template>`);
  await driver.executeScript(() => {
    const element = Object.assign(document.createElement("nut-graf"), { htmlFor: "story" });
    window.inside = element;
    document.querySelector("#place").attachShadow({ mode: "open" }).append(element);
  });
  await until(driver, 'return window.inside.matches(":state(error)")');
  await driver.executeScript(
    'document.querySelector("#place").shadowRoot.append(document.querySelector("template").content)',
  );
  await until(driver, 'return window.inside.matches(":state(ready)")');
});

test("while the page is still being parsed it waits, and then reads the whole article", async () => {
  const policy = STRICT.replace("; require-trusted-types-for 'script'", "");
  await open("", { script: "/fixtures/parsing.js", policy });
  await until(driver, "return window.finish !== undefined");
  await driver.executeScript("setTimeout(window.begin)");
  await until(driver, "return document.querySelector('nut-graf') !== null");
  // As long as a summary takes.
  await inPage(driver, "return (await pkg.summarize('The bridge is closed.', { language: 'en' })).text");
  assert.equal(await driver.executeScript("return document.querySelector('nut-graf').summary"), null);
  await driver.executeScript("window.finish()");
  await until(driver, "return document.querySelector('nut-graf').summary !== null");
  const source = await driver.executeScript("return document.querySelector('nut-graf').source.source");
  assert.match(source, /The bridge is closed.+The ferry sails/s);
});
