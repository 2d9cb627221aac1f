// The recipes of the embedding guide: how they get into a site, and what a page with one must show.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { comparable, expected, inChromium, root } from "./consumers.mjs";

const guide = readFileSync(join(root, "www/embed/index.html"), "utf8");
const [TITLE, ...paragraphs] = readFileSync(join(root, "tests/golden/german.txt"), "utf8").split("\n");
export const title = TITLE;
export const text = paragraphs.join("\n").trim();
export const abstract = 'Drei Dörfer & ein "Gasthof".';

/** Why a test cannot run here, if its program is missing. */
export function without(program, ...options) {
  const { status } = spawnSync(program, options, { stdio: "ignore" });
  return status === 0 ? false : `${program} is missing: install it, on Debian: apt-get install ${program}`;
}

const unescaped = (html) => html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The guide's snippets for a tool: file name → text. */
export function recipe(name) {
  const marked = /<pre data-recipe="([^"]+)" data-file="([^"]+)"><code>([^]*?)<\/code><\/pre>/g;
  const all = [...guide.matchAll(marked)].filter(([, tool]) => tool === name);
  assert.notEqual(all.length, 0, `the guide has no recipe for ${name}`);
  return new Map(all.map(([, , file, code]) => [file, unescaped(code)]));
}

/** Writes a recipe into a site. If a file exists, it must have the recipe's lines. */
export function follow(name, folder) {
  for (const [file, code] of recipe(name)) {
    const path = join(folder, file);
    if (existsSync(path)) {
      const lines = readFileSync(path, "utf8")
        .split("\n")
        .map((line) => line.trim());
      for (const line of code.split("\n"))
        assert.ok(lines.includes(line.trim()), `${file} of ${name} lacks the guide's line ${line}`);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${code}\n`);
    }
  }
}

/** The tag as the guide says that it is written in a post. */
export function tagIn(name, tag) {
  assert.ok(unescaped(guide).includes(`<code>${tag}</code>`), `the guide has no ${tag} for ${name}`);
  return tag;
}

/** Puts the package's files into a site that bundles nothing. */
export function copyPackage(folder, to) {
  cpSync(join(folder, "node_modules/nutgraf"), join(folder, to), { recursive: true });
}

/** Writes the article as a Markdown page. */
export function writePost(path, front, tag = "") {
  const head = Object.entries({ title, ...front }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, ["---", ...head, "---", "", tag, "", text, ""].join("\n"));
}

/** Without the places of sentences: where the title is not in the article's element, it is no block. */
function unplaced(summary) {
  const { sentences, ...rest } = comparable(summary);
  return { ...rest, sentences: sentences.map(({ text, score, reasons }) => ({ text, score, reasons })) };
}

/** Checks that a page's element shows the program's summary of the article, made with word lists. */
export async function assertShown(driver) {
  const find = "const element = document.querySelector('nut-graf');";
  const isReady = () => driver.executeScript(`${find} return Boolean(element?.summary)`);
  await driver.wait(isReady, 20_000, "the element has no summary");
  const [json, shown] = await driver.executeScript(
    `${find}
     const sentences = [...element.shadowRoot.querySelectorAll('[part=sentence]')];
     return [JSON.stringify(element.summary), sentences.map(({ textContent }) => textContent)];`,
  );
  const summary = JSON.parse(json);
  assert.deepEqual(unplaced(summary), unplaced(await expected("german")));
  assert.equal(summary.lists, "used");
  assert.deepEqual(
    shown,
    summary.sentences.map(({ text }) => text),
  );
}

/** Opens pages of a site, all with the article: their elements show its summary and have the abstract. */
export async function assertRecipe(folderOrAddress, pages, { highlight = [], own = abstract } = {}) {
  await inChromium(folderOrAddress, async (driver) => {
    const address = await driver.getCurrentUrl();
    for (const page of pages) {
      await driver.get(new URL(page, address).href);
      await assertShown(driver);
      const [isHighlighted, content] = await driver.executeScript(
        `const { highlight, textContent } = document.querySelector('nut-graf');
         return [highlight, textContent];`,
      );
      assert.equal(isHighlighted, highlight.includes(page), page);
      assert.equal(content.trim(), own, page);
    }
  });
}
