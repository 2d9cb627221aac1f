// The program, the page and the element choose the same sentences from the same article.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { driver, site } from "./own-world.mjs";
import { newsPage, paste, settled, until } from "./pages.mjs";

const golden = (name) => readFile(join(import.meta.dirname, "../golden", name), "utf8");
const article = await golden("news-pasted.txt");
// What the native tests expect from the program: each chosen sentence as a quoted string on its own line.
const chosen = [...(await golden("news-pasted.expected")).matchAll(/^sentence .*\n(".*")$/gm)].map(
  ([, text]) => JSON.parse(text),
);

test("an article pasted into the page gives the same sentences as the program", async () => {
  assert.equal(chosen.length, 3);
  await driver.get(site.origin);
  await paste(driver, article);
  await until(driver, "return document.querySelectorAll('#chosen li').length === 3");
  const shown = await driver.executeScript(
    "return [...document.querySelectorAll('#chosen li')].map((item) => item.textContent)",
  );
  assert.deepEqual(shown, chosen);
});

test("the same article on a site, with its tags, gives the same sentences in the element", async () => {
  const lines = article.split("\n").filter((line) => line.trim() !== "");
  const tags = lines.map((line, at) =>
    at === 1 ? `<h1>${line}</h1>` : /[.”*]$/.test(line) ? `<p>${line}</p>` : `<h2>${line}</h2>`,
  );
  await driver.get(
    site.write(newsPage(`<nut-graf for="story"></nut-graf><article id="story">${tags.join("\n")}</article>`)),
  );
  assert.deepEqual((await settled(driver)).sentences, chosen);
});
