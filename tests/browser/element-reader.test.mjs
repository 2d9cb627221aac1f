// <nut-graf> for the readers of a page: marks, keyboard, screen reader, languages, contrast, zoom.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import { inPage, newsPage, recorded, sentenceLink, settled, shown, story, until } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OWN = "<p>The editors' own abstract.</p>";
const article = `<article id="story">${story}</article>`;
const below = `<div class="tall"></div>${article}<div class="tall"></div>`;

const open = (body, options = {}) => driver.get(site.write(newsPage(body, options), options));
const marks = (name) =>
  driver.executeScript(
    `return [...(CSS.highlights.get(arguments[0]) ?? [])]
       .map((range) => String(range).replace(/\\s+/g, ' '))`,
    name,
  );
const plain = (text) => text.replace(/\s+/g, " ");
/** Whether the marked sentence is in view. */
const inSight = () => {
  const [range] = CSS.highlights.get("nut-graf-current");
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

for (const [how, act] of [
  ["a click", (link) => link.click()],
  ["Enter", (link) => link.sendKeys(Key.ENTER)],
]) {
  test(`${how} on a sentence scrolls to it and marks it, without changing the page's elements`, async () => {
    await open(`<nut-graf for="story"></nut-graf>${below}`);
    const { sentences } = await settled(driver);
    const html = await driver.executeScript("return document.documentElement.outerHTML");
    await act(await sentenceLink(driver, 2));
    await until(driver, "return CSS.highlights.has('nut-graf-current')");
    assert.deepEqual(await marks("nut-graf-current"), [plain(sentences[2])]);
    await until(driver, inSight);
    assert.equal(await driver.executeScript("return document.documentElement.outerHTML"), html);
    assert.deepEqual(await recorded(driver), []);
  });
}

test("a screen reader is told that it is busy, and that it no longer is", async () => {
  await open(`<nut-graf for="story">${OWN}</nut-graf>${article}`, { script: "/fixtures/told.js" });
  await settled(driver);
  const told = await driver.executeScript("return window.told");
  assert.deepEqual([told.at(0), told.at(-1)], ["true", "false"]);
});

test("a plain click marks the sentence; with a modifier or another button it is the browser's", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  await settled(driver);
  const kept = await driver.executeScript(() => {
    const link = document.querySelector("nut-graf").shadowRoot.querySelector("[part=sentence]");
    const isKept = (how) => {
      let isKept;
      const look = (event) => {
        isKept = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener("click", look, { once: true });
      link.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ...how }),
      );
      return isKept;
    };
    const modifiers = ["ctrlKey", "metaKey", "shiftKey", "altKey"].map((key) => ({ [key]: true }));
    return [...modifiers, { button: 1 }, {}].map(isKept);
  });
  assert.deepEqual(kept, [false, false, false, false, false, true]);
});

test("a click marks the sentence, even if the reader has selected text elsewhere on the page", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}<p id="end">The end.</p>`);
  const { sentences } = await settled(driver);
  await driver.executeScript("getSelection().selectAllChildren(document.querySelector('#end'))");
  await (await sentenceLink(driver, 1)).click();
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  assert.deepEqual(await marks("nut-graf-current"), [plain(sentences[1])]);
});

test("selecting text of a sentence is not a click; Enter still marks the sentence", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  const { sentences } = await settled(driver);
  const link = await sentenceLink(driver, 1);
  await driver
    .actions()
    .move({ origin: link, x: -60 })
    .press()
    .move({ origin: link, x: 60, duration: 100 })
    .release()
    .perform();
  // Chromium and WebKit let nobody select text from within a link: there, it was a click.
  const selected = await driver.executeScript("return String(getSelection())");
  if (selected === "") await until(driver, "return CSS.highlights.has('nut-graf-current')");
  else await inPage(driver, "await import('/pkg/marks.js')");
  assert.deepEqual(await marks("nut-graf-current"), selected === "" ? [plain(sentences[1])] : []);
  await driver.executeScript("CSS.highlights.clear()");
  await link.sendKeys(Key.ENTER);
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  assert.deepEqual(await marks("nut-graf-current"), [plain(sentences[1])]);
});

test("opened from its address, the page shows the sentence in the article", async () => {
  await open(`<nut-graf for="story"></nut-graf>${below}`);
  const { sentences } = await settled(driver);
  const at = sentences.findIndex((sentence) => sentence.split(/\s+/).length > 10);
  const address = await (await sentenceLink(driver, at)).getAttribute("href");
  await driver.get("about:blank");
  await driver.get(address);
  await until(
    driver,
    `const whole = (text) => text.replace(/\\s+/g, " ");
     const paragraphs = [...document.querySelectorAll("#story p")];
     const { top, bottom } = paragraphs
       .find(({ textContent }) => whole(textContent).includes(whole(arguments[0])))
       .getBoundingClientRect();
     return top < innerHeight && bottom > 0`,
    sentences[at],
  );
});

test("without CSS highlights, the sentence still comes into view", async () => {
  await open(`<nut-graf for="story" highlight></nut-graf>${below}`, { script: "/fixtures/no-highlights.js" });
  await settled(driver);
  await (await sentenceLink(driver)).click();
  await until(driver, "return scrollY > 1000");
  assert.deepEqual(await recorded(driver), []);
});

test("`highlight` marks all sentences in the article, as long as it is set", async () => {
  await open(`<nut-graf for="story" highlight></nut-graf>${article}`);
  const { sentences } = await settled(driver);
  assert.deepEqual(await marks("nut-graf"), sentences.map(plain));
  await driver.executeScript('document.querySelector("nut-graf").highlight = false');
  await until(driver, "return !CSS.highlights.has('nut-graf')");
  await driver.executeScript('document.querySelector("nut-graf").highlight = true');
  await until(driver, "return CSS.highlights.has('nut-graf')");
  await driver.executeScript('document.querySelector("nut-graf").remove()');
  assert.deepEqual(await marks("nut-graf"), []);
});

test("a sentence is found in an article that has changed since", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  const { sentences } = await settled(driver);
  await driver.executeScript(
    `document.querySelector("#story h1").textContent =
      "Another title, which is much longer than the one before"`,
  );
  await (await sentenceLink(driver, 1)).click();
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  assert.deepEqual(await marks("nut-graf-current"), [plain(sentences[1])]);
});

test("the keyboard reaches the sentences in order", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  const { sentences } = await settled(driver);
  const reached = [];
  for (let n = 0; n < 3; n += 1) {
    await driver.actions().sendKeys(Key.TAB).perform();
    reached.push(
      await driver.executeScript(
        'return document.querySelector("nut-graf").shadowRoot.activeElement?.textContent',
      ),
    );
  }
  assert.deepEqual(reached, sentences);
});

test("screen readers are told politely that the summary is ready, and that a sentence is shown", async () => {
  await open(`<nut-graf for="story"></nut-graf>${article}`);
  await settled(driver);
  const status = () =>
    driver.executeScript(
      'return document.querySelector("nut-graf").shadowRoot.querySelector("[role=status]").textContent',
    );
  assert.equal(await status(), "The summary is ready");
  await (await sentenceLink(driver)).click();
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  assert.equal(await status(), "The sentence is marked in the article");
});

test("axe finds no faults: with a summary, with the author's content, with both", async () => {
  for (const body of [
    `<main><h1>News</h1><nut-graf for="story" highlight></nut-graf>${article}</main>`,
    `<main><h1>News</h1><nut-graf for="story">${OWN}</nut-graf><article id="story"></article></main>`,
    `<main>
       <h1>News</h1>
       <nut-graf for="story" type="key-points" lang="de"><h2 slot="heading">Kurz</h2>${OWN}</nut-graf>
       ${article}
     </main>`,
  ]) {
    await open(body);
    await settled(driver);
    await driver.executeScript(axe);
    const faults = await driver.executeAsyncScript(
      `const faultOf = ({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ');
       axe.run('nut-graf').then(({ violations }) => arguments[0](violations.map(faultOf)))`,
    );
    assert.deepEqual(faults, []);
  }
});

test("its own words and its label are in the language of the page around it", async () => {
  const names = { de: "Zusammenfassung", "pt-BR": "Resumo", ar: "ملخص", ja: "要約", xx: "Summary" };
  for (const [lang, name] of Object.entries(names)) {
    await open(`<nut-graf for="story"></nut-graf>${article}`, { lang });
    await settled(driver);
    const heading = await driver.executeScript(
      'return document.querySelector("nut-graf").shadowRoot.querySelector("[part=heading]").innerText',
    );
    assert.equal(heading, name);
    assert.equal(await (await driver.findElement({ css: "nut-graf" })).getAccessibleName(), name);
  }
  await open(`<nut-graf for="story" lang="fr" type="key-points"></nut-graf>${article}`);
  await settled(driver);
  assert.equal(await (await driver.findElement({ css: "nut-graf" })).getAccessibleName(), "Points clés");
});

test("the author's own heading and label replace its words", async () => {
  await open(`<nut-graf for="story"><b slot="heading">In three sentences</b>${OWN}</nut-graf>${article}`);
  await settled(driver);
  const element = await driver.findElement({ css: "nut-graf" });
  assert.equal(await element.getAccessibleName(), "In three sentences");
  await driver.executeScript('arguments[0].setAttribute("aria-label", "Kurz gesagt")', element);
  assert.equal(await element.getAccessibleName(), "Kurz gesagt");
});

test("it is right to left on such a page, and each sentence follows its own language", async () => {
  await open(`<div dir="rtl"><nut-graf for="story"></nut-graf></div>${article}`);
  await settled(driver);
  const directions = await driver.executeScript(() => {
    const root = document.querySelector("nut-graf").shadowRoot;
    return ["heading", "item", "sentence"].map(
      (part) => getComputedStyle(root.querySelector(`[part=${part}]`)).direction,
    );
  });
  assert.deepEqual(directions, ["rtl", "rtl", "ltr"]);
});

test("parts, states and custom properties style it from the page", async () => {
  await open(`<nut-graf for="story" class="styled"></nut-graf>${article}`);
  await settled(driver);
  const looks = await driver.executeScript(() => {
    const root = document.querySelector("nut-graf").shadowRoot;
    const look = (css, name) => getComputedStyle(root.querySelector(css)).getPropertyValue(name);
    return [
      look("[part=heading]", "text-transform"),
      look("[part=sentence]", "font-style"),
      look("[part=item]", "border-left-color"),
      look("[part=summary]", "row-gap"),
      getComputedStyle(root.host).outlineStyle,
    ];
  });
  assert.deepEqual(looks, ["uppercase", "italic", "rgb(1, 2, 3)", "31px", "dotted"]);
});

test("at double size in a narrow column nothing is cut off", async () => {
  await open(`<div class="narrow"><nut-graf for="story"></nut-graf></div>${article}`);
  await settled(driver);
  const overflow = await driver.executeScript(() => {
    const { parentElement, shadowRoot } = document.querySelector("nut-graf");
    return [
      parentElement.scrollWidth - parentElement.clientWidth,
      ...[...shadowRoot.querySelectorAll("[part=sentence]")].map(
        (link) => link.scrollWidth - link.clientWidth,
      ),
    ];
  });
  assert.ok(
    overflow.every((excess) => excess <= 1),
    String(overflow),
  );
});

test("the author's heading stays above the author's content", async () => {
  await open(
    `<nut-graf for="story"><b slot="heading">In short</b>${OWN}</nut-graf><article id="story"></article>`,
  );
  await settled(driver);
  assert.equal(
    await driver.executeScript('return document.querySelector("nut-graf b").checkVisibility()'),
    true,
  );
  assert.equal((await shown(driver)).sentences.length, 0);
});
