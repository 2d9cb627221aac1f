// <nut-graf> shows sentences as they are read, and finds them in the article as they are written there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, sentenceLink, settled, shown, until } from "./pages.mjs";

const READ = [
  "The night ferry, which goes to Marrow, will sail for another year, the board of Kelda decided on Tuesday.",
  "The ferry needs a new engine before the winter, and its repair costs forty thousand crowns.",
];
const ARTICLE = `<div class="tall"></div><article id="story">
  <p>The night ferry,<sup><a href="#n1">[1]</a></sup> which goes to Marrow, will sail for another year, the
    board of Kelda decided on Tuesday.<sup>[2]</sup></p>
  <p>The ferry needs a new engine before the winter, and its re\u00adpair costs forty
    thousand crowns.<sup>[3]</sup></p>
</article><div class="tall"></div>`;

const open = (body) => driver.get(site.write(newsPage(body)));
const marks = (name) =>
  driver.executeScript(
    `return [...(CSS.highlights.get(arguments[0]) ?? [])]
       .map((range) => String(range).replace(/\\s+/g, ' '))`,
    name,
  );
/** What a mark has of a sentence, without notes and soft hyphens. */
const bare = (mark) => mark.replace(/\[\d\]|\u00ad/g, "");

test("notes and soft hyphens of the article are not shown, and its marks cover whole sentences", async () => {
  await open(`<nut-graf for="story" highlight></nut-graf>${ARTICLE}`);
  assert.deepEqual((await settled(driver)).sentences, READ);
  const all = await marks("nut-graf");
  assert.deepEqual(all.map(bare), READ);
  assert.deepEqual(
    all.map((mark) => mark.match(/\[\d\]/g)),
    [["[1]", "[2]"], ["[3]"]],
  );
  await (await sentenceLink(driver, 1)).click();
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  assert.deepEqual((await marks("nut-graf-current")).map(bare), [READ[1]]);
});

test("opened from its address, the page shows a sentence whose notes are not read", async () => {
  await open(`<nut-graf for="story"></nut-graf>${ARTICLE}`);
  await settled(driver);
  const address = await (await sentenceLink(driver, 0)).getAttribute("href");
  await driver.get("about:blank");
  await driver.get(address);
  await until(
    driver,
    `const { top, bottom } = document.querySelector("#story p").getBoundingClientRect();
     return top < innerHeight && bottom > 0`,
  );
});

test("a click shows the sentence where it is now, if the article grew and the summary stayed", async () => {
  await open(`<nut-graf for="story" sentences="1" watch></nut-graf>${ARTICLE}`);
  const { sentences } = await settled(driver);
  await driver.executeScript(() => {
    const heading = Object.assign(document.createElement("h2"), { textContent: "Kelda" });
    document.querySelector("#story").prepend(heading);
  });
  await until(driver, "return window.heard.length === 2");
  assert.deepEqual((await shown(driver)).sentences, sentences);
  await (await sentenceLink(driver)).click();
  await until(driver, "return CSS.highlights.has('nut-graf-current')");
  assert.deepEqual((await marks("nut-graf-current")).map(bare), sentences);
});
