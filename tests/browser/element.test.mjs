// What <nut-graf> promises to the site that uses it and to the site's readers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { inPage, newsPage, recorded, settled, shown, story, until } from "./pages.mjs";
import { openSite, WITHOUT_WASM } from "./site.mjs";

const OWN = "<p>The editors' own abstract.</p>";
const article = `<article id="story">${story}</article>`;

async function open(body, options = {}) {
  await driver.get(site.write(newsPage(body, options), options));
}

const events = () => driver.executeScript("return window.heard.map(({ type }) => type)");

/** The package's summary of the article, with options. */
const expected = (options = {}) =>
  inPage(
    driver,
    `const source = await pkg.read(document.querySelector("#story"));
     const { sentences } = await pkg.summarize(source, { language: "en", ...values[0] });
     return sentences.map(({ text }) => text);`,
    options,
  );

test("it replaces the author's content by the three sentences that the functions return", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  const { sentences, fallback, state } = await settled(driver);
  assert.equal(sentences.length, 3);
  assert.deepEqual(sentences, await expected());
  assert.equal(fallback, false);
  assert.equal(state, "ready");
  assert.deepEqual(await recorded(driver), []);
});

test("it shows as many sentences as requested", async () => {
  await open(`<nut-graf for="story" sentences="2">${OWN}</nut-graf>${article}`);
  const { sentences } = await settled(driver);
  assert.equal(sentences.length, 2);
  assert.deepEqual(sentences, await expected({ sentences: 2 }));
});

test("without `for` it summarizes the article around it, and skips itself", async () => {
  await open(`<article id="story"><nut-graf>${OWN}</nut-graf>${story}</article>`);
  const { sentences } = await settled(driver);
  assert.equal(sentences.length, 3);
  assert.ok(!sentences.join().includes("own abstract"));
  assert.deepEqual(sentences, await expected());
});

test("it does not change the page", async () => {
  const html = 'return document.querySelector("#story").innerHTML';
  await open(article);
  const first = await driver.executeScript(html);
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  await settled(driver);
  assert.equal(await driver.executeScript(html), first);
});

test("an event gives the page the summary, even from inside a shadow root", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  await settled(driver);
  assert.deepEqual(await events(), ["nut-graf-summary"]);
  const { sentences } = await shown(driver);
  const detail = await driver.executeScript(
    "return window.heard[0].detail.sentences.map(({ text }) => text)",
  );
  assert.deepEqual(detail, sentences);

  await driver.executeScript(() => {
    const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    const article = document.createElement("article");
    article.id = "inner";
    const paragraph = document.createElement("p");
    paragraph.textContent =
      "The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.";
    article.append(paragraph);
    const element = document.createElement("nut-graf");
    element.htmlFor = "inner";
    root.append(element, article);
  });
  await until(driver, "return window.heard.length === 2");
  assert.match(
    await driver.executeScript("return window.heard[1].detail.text"),
    /^The ferry to Marrow Sound/,
  );
});

test("attributes and properties mirror each other", async () => {
  await open(`<nut-graf for="story" sentences="2"></nut-graf>${article}`);
  await settled(driver);
  const mirrored = await driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    const before = [element.htmlFor, element.sentences, element.words, element.type, element.language];
    element.sentences = null;
    element.type = "key-points";
    element.htmlFor = "elsewhere";
    return [...before, element.getAttributeNames().sort().join(" "), element.getAttribute("for")];
  });
  assert.deepEqual(mirrored, ["story", 2, null, "", "", "for type", "elsewhere"]);
});

test("a property that was set before the element's script loaded is used", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`, { script: "/fixtures/early.js" });
  const { sentences } = await settled(driver);
  assert.equal(sentences.length, 1);
});

test("changing several attributes at once makes one new summary", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  await settled(driver);
  // In a task of the page itself: WebKit runs microtasks in the middle of its driver's scripts.
  await driver.executeScript(() => {
    setTimeout(() => {
      const element = document.querySelector("nut-graf");
      element.setAttribute("sentences", "5");
      element.setAttribute("language", "en");
      element.setAttribute("sentences", "1");
    });
  });
  await until(driver, "return window.heard.length === 2");
  const { sentences } = await settled(driver);
  assert.equal(sentences.length, 1);
  assert.deepEqual(await events(), ["nut-graf-summary", "nut-graf-summary"]);
});

test("moved to another place, it shows its summary there", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}<div id="end"></div>`);
  const { sentences } = await settled(driver);
  await driver.executeScript('document.querySelector("#end").append(document.querySelector("nut-graf"))');
  await until(driver, "return window.heard.length === 2");
  assert.deepEqual((await settled(driver)).sentences, sentences);
});

test("removed while the module is loading, it does nothing; put back, it shows its summary", async () => {
  const own = await openSite();
  try {
    await driver.get(
      own.write(newsPage(`<nut-graf for="story">${OWN}</nut-graf>${article}`, { from: "/held" })),
    );
    await until(driver, 'return document.querySelector("nut-graf").matches(":state(busy)")');
    assert.deepEqual((await shown(driver)).fallback, true, "its own content is seen while it waits");
    await driver.executeScript(() => {
      window.taken = document.querySelector("nut-graf");
      window.taken.remove();
    });
    own.release();
    await until(driver, "return import('/held/index.js').then(({ load }) => load()).then(() => true)");
    assert.deepEqual(await events(), []);
    await driver.executeScript("document.body.append(window.taken)");
    assert.equal((await settled(driver)).sentences.length, 3);
    assert.deepEqual(await recorded(driver), []);
  } finally {
    await own.close();
  }
});

test("an article that is added later is found", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf><main>${story}</main>`);
  const { state, fallback } = await settled(driver);
  assert.equal(state, "error");
  assert.equal(fallback, true);
  await driver.executeScript('document.querySelector("main").id = "story"');
  await until(driver, 'return document.querySelector("nut-graf").matches(":state(ready)")');
  assert.deepEqual((await shown(driver)).sentences, await expected());
});

test("if the article has no sentence, the author's own content stays", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf><article id="story"></article>`);
  const { state, fallback, sentences } = await settled(driver);
  assert.equal(state, "empty");
  assert.equal(fallback, true);
  assert.deepEqual(sentences, []);
  assert.deepEqual(await recorded(driver), []);
});

for (const [what, options] of [
  ["the module is missing", { from: "/broken" }],
  ["the site's policy forbids WebAssembly", { policy: WITHOUT_WASM }],
]) {
  test(`when ${what}, readers see the author's own content and the console says why, once`, async () => {
    await open(`<nut-graf for="story">${OWN}</nut-graf>${article}<nut-graf for="story"></nut-graf>`, options);
    const { state, fallback, sentences } = await settled(driver);
    await until(driver, "return window.heard.length === 2");
    assert.equal(state, "error");
    assert.equal(fallback, true);
    assert.deepEqual(sentences, []);
    assert.deepEqual(await events(), ["nut-graf-error", "nut-graf-error"]);
    const said = await recorded(driver);
    assert.equal(
      said.filter((line) => line.startsWith("console.warn: <nut-graf>: ")).length,
      1,
      said.join("\n"),
    );
    const others = said.filter(
      (line) => !/^console\.warn: <nut-graf>|^policy violation: script-src wasm-eval/.test(line),
    );
    assert.deepEqual(others, []);
  });
}

test("an invalid attribute is named in the console, and the author's own content stays", async () => {
  await open(`<nut-graf for="story" sentences="many">${OWN}</nut-graf>${article}`);
  const { state, fallback } = await settled(driver);
  assert.equal(state, "error");
  assert.equal(fallback, true);
  const said = await recorded(driver);
  assert.equal(said.length, 1);
  assert.match(said[0], /^console\.warn: <nut-graf>: .*sentences/);
});

test("it is a region with a name, and looks like the site around it", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`);
  await settled(driver);
  const element = await driver.findElement({ css: "nut-graf" });
  assert.equal(await element.getAriaRole(), "region");
  assert.equal(await element.getAccessibleName(), "Summary");
  const same = await driver.executeScript(() => {
    const sentence = document.querySelector("nut-graf").shadowRoot.querySelector("[part=sentence]");
    return ["font-family", "font-size", "color"].every(
      (name) =>
        getComputedStyle(sentence).getPropertyValue(name) ===
        getComputedStyle(document.body).getPropertyValue(name),
    );
  });
  assert.equal(same, true);
});
