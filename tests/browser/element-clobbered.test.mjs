// Whatever names a page uses and whichever prototypes it changes, <nut-graf> works as on any other page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, recorded, settled, story } from "./pages.mjs";

const [, title] = /<h1>(.+)<\/h1>/.exec(story);
const text = story.replace(/<h1>.+<\/h1>/, "");
const menu = `<div class="menu"><a href="/">Home</a> <a href="/news">News</a></div>`;
const form = (content, more = "") =>
  `<form ${more}><p>Subscribe to our letter, dear readers.</p>${content}</form>`;

/** The summary of a page, what was read for it, and whether a click on a sentence marks it. */
async function answer(body, script) {
  await driver.get(site.write(newsPage(body, { script }).replace("<title>", `<title>${title} — `)));
  await driver.wait(
    // The driver's own script may fail on clobbered documents.
    () =>
      driver.executeScript("return window.heard.length > 0 && window.isDone !== false").catch(() => false),
    10_000,
  );
  return driver.executeScript(() => {
    const { type, detail, target } = window.heard[0];
    const shown = [...target.shadowRoot.querySelectorAll("[part=sentence]")].map(
      ({ textContent }) => textContent,
    );
    return { type, text: detail.text, title: detail.title, shown, source: target.source?.source };
  });
}

for (const [what, body] of [
  ["a named article", `<nut-graf for="story"></nut-graf><article id="story">${story}</article>`],
  ["a detected article", `<h1>${title}</h1><nut-graf></nut-graf><main><div>${text}</div>${form("")}</main>`],
  ["an article around it", `<article>${form("<nut-graf></nut-graf>")}${story}</article>`],
  [
    "an article that Readability finds",
    `${menu}<div class="page">${form("")}<div>${story}</div></div><nut-graf></nut-graf>`,
  ],
  ["a form as article", `<nut-graf for="story"></nut-graf>${form(story, 'id="story"')}`],
  ["a form as the page's only article", `<nut-graf></nut-graf>${form(story, 'role="main"')}`],
  [
    "a form within the article",
    `<nut-graf for="story"></nut-graf><article id="story">${form("")}${story}</article>`,
  ],
]) {
  test(`${what} is summarized as usual if names hide members of documents, forms and windows`, async () => {
    const plain = await answer(body, "/pkg/nut-graf.js");
    assert.equal(plain.type, "nut-graf-summary");
    assert.ok(plain.shown.length > 0);
    assert.deepEqual(await answer(body, "/fixtures/clobber.js"), plain);
    assert.equal(await driver.executeScript("return window.isMarked"), true);
    assert.deepEqual(await recorded(driver), []);
  });
}

test("with `watch` it follows a form whose fields hide the form's members", async () => {
  await driver.get(
    site.write(
      newsPage(
        `<nut-graf for="story" watch sentences="1"></nut-graf>${form(
          `<p>The bridge is closed until Monday.</p>
          <input name="contains"><input name="isConnected"><input name="getRootNode">`,
          'id="story"',
        )}`,
      ),
    ),
  );
  await settled(driver);
  await driver.executeScript(() => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "The bridge is open again, the mayor said on Sunday evening.";
    document.querySelector("#story").replaceChildren(paragraph);
  });
  await driver.wait(
    () =>
      driver.executeScript(
        'return document.querySelector("nut-graf").summary.text.startsWith("The bridge is open")',
      ),
    10_000,
  );
});

for (const lang of ["en", ""]) {
  test(`with old libraries that change prototypes it works as usual (lang="${lang}")`, async () => {
    const body = `<nut-graf for="story" focus="tickets, hoteliers" highlight>
      <b slot="heading">In short</b></nut-graf>
      <article id="story">${story}</article>`;
    const answers = [];
    for (const script of ["/pkg/nut-graf.js", "/fixtures/old-libraries.js"]) {
      await driver.get(site.write(newsPage(body, { script, lang })));
      const { sentences, state } = await settled(driver);
      assert.deepEqual([state, sentences.length], ["ready", 3], String(await recorded(driver)));
      const marked = await driver.executeScript(
        `const marks = [];
        for (const range of CSS.highlights.get('nut-graf')) marks.push(String(range));
        return marks.join()`,
      );
      const { language, lists } = await driver.executeScript(
        'return document.querySelector("nut-graf").summary',
      );
      answers.push({ sentences, marked, language, lists, said: await recorded(driver) });
    }
    assert.deepEqual(answers[1], answers[0]);
    assert.deepEqual(answers[1].said, []);
  });
}
