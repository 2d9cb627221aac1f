// What of an article is read, line by line: the cases that the program reads, too, and those that need a
// browser's styles.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { By } from "selenium-webdriver";
import { driver, site } from "./own-world.mjs";
import { inPage, newsPage, until } from "./pages.mjs";

const cases = JSON.parse(readFileSync(join(import.meta.dirname, "../pages/markup.json"), "utf8"));

const story = `<p>The ferry between Orva and Kelda was late again on Sunday, for the third time this month,
  because the ice on the sound is thicker than in any winter since the line was opened.</p>
  <p>The harbour office says that the icebreaker will be back from the yard on Thursday at the earliest, and
  that passengers who have a ticket may take the bus across the bridge until then.</p>`;

const open = (body) => driver.get(site.write(newsPage(body)));

/** The blocks that each <nut-graf> of a page has read: "kind: text". */
async function blocks(body) {
  await open(body);
  for (const element of await driver.findElements(By.css("nut-graf"))) {
    // Elements wait until they are near the screen.
    await driver.executeScript("arguments[0].scrollIntoView()", element);
    await until(
      driver,
      'return arguments[0].matches(":is(:state(ready), :state(empty), :state(error))")',
      element,
    );
  }
  return driver.executeScript(() =>
    [...document.querySelectorAll("nut-graf")].map(({ source: { source, blocks } }) =>
      blocks.map(
        ({ start, end, kind }) => `${kind}: ${source.slice(start, end).trim().replace(/\s+/g, " ")}`,
      ),
    ),
  );
}

for (const [kind, pairs] of Object.entries(cases.sentences))
  test(`a paragraph is read as a person sees it: ${kind}`, async () => {
    await open(pairs.map(([html]) => `<div class="case"><p>${html}</p></div>`).join(""));
    const read = await inPage(
      driver,
      `return Promise.all([...document.querySelectorAll(".case")].map(async (element) => {
         const { sentences } = await pkg.segment(await pkg.read(element));
         return sentences.map(({ text }) => text.replace(/\\s+/g, " ")).join(" | ");
       }))`,
    );
    assert.deepEqual(
      read,
      pairs.map(([, expected]) => expected),
    );
  });

test("text that only a style sheet hides is left out", async () => {
  const classes = ["invisible", "unseen", "clipped", "cut"];
  const spans = classes.map((name) => `It is late.<span class="${name}"> unread</span> `).join("");
  const [read] = await blocks(
    `<nut-graf for="story"></nut-graf><div id="story"><p>${spans}</p>${story}</div>`,
  );
  assert.equal(read.length, 3);
  assert.ok(!read.join().includes("unread"), read[0]);
});

test("what a site puts into the article that `for` names is left out, and no more", async () => {
  const page = ["", ...cases.inserts].map(
    (insert, at) => `<nut-graf for="a${at}"></nut-graf><article id="a${at}">${story}${insert}</article>`,
  );
  const [plain, ...read] = await blocks(page.join("\n"));
  assert.equal(plain.length, 2);
  read.forEach((blocks, at) => {
    assert.ok(!blocks.join().includes("unread"), cases.inserts[at]);
    assert.deepEqual(blocks.slice(0, 2), plain, cases.inserts[at]);
  });
});

test("an article within what `for` names goes before it, and its headline has no mark", async () => {
  const teasers = "<div class='news'><p>The bridge is closed until Monday.</p></div>".repeat(3);
  for (const around of ["main", "div"]) {
    const [read] = await blocks(
      `<nut-graf for="around"></nut-graf>
       <${around} id="around"><article><h1>Ferry late<a href="#late">#</a></h1>${story}</article>
       ${teasers}</${around}>`,
    );
    assert.equal(read.length, 3, around);
    assert.equal(read[0], "title: Ferry late", around);
  }
});

test("what stands right above the element is not repeated, unless it is all there is", async () => {
  const line = "A ferry is late.";
  const summaryOf = async (rest) => {
    const [read] = await blocks(
      `<article><h1>Ferry</h1><p>${line}</p><nut-graf></nut-graf>${rest}</article>`,
    );
    const text = await driver.executeScript('return document.querySelector("nut-graf").summary.text');
    return { kind: read.find((block) => block.endsWith(line)).split(":")[0], text };
  };
  const above = await summaryOf(story);
  assert.equal(above.kind, "boilerplate");
  assert.ok(!above.text.includes(line), above.text);
  assert.deepEqual(await summaryOf(""), { kind: "paragraph", text: line });
});

test("a caption's text is no paragraph, however it is made", async () => {
  const captions = [
    "<figcaption>A ferry.</figcaption>",
    "<p>A ferry.</p>",
    "<p class='wp-caption-text'>A ferry.</p>",
  ];
  const page = captions.map(
    (caption, at) =>
      `<nut-graf for="a${at}"></nut-graf>
       <article id="a${at}">${story}<figure><img alt="">${caption}</figure></article>`,
  );
  for (const [at, read] of (await blocks(page.join(""))).entries())
    assert.ok(!read.includes("paragraph: A ferry."), captions[at]);
});
