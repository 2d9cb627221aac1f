// The recipes of the embedding guide, each in a site made by its tool. Hugo and Jekyll are not on npm: their
// tests are skipped where they are not installed.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { execute, inChromium, install } from "./consumers.mjs";
import {
  abstract,
  assertRecipe,
  assertShown,
  copyPackage,
  follow,
  tagIn,
  without,
  writePost,
} from "./recipes.mjs";

const hugo = { skip: without("hugo", "version") };
test("a page made by Hugo shows the program's summary, by shortcode and by layout", hugo, async () => {
  const folder = await install("hugo");
  copyPackage(folder, "static/nutgraf");
  follow("hugo", folder);
  const description = abstract;
  const tag = tagIn("Hugo", '{{< nut-graf highlight="true" >}}');
  writePost(join(folder, "content/shortcode.md"), { description }, tag);
  writePost(join(folder, "content/layout.md"), { description, layout: "summary" });
  await execute(folder, "hugo");
  await assertRecipe(join(folder, "public"), ["shortcode/", "layout/"], { highlight: ["shortcode/"] });
});

const jekyll = { skip: without("jekyll", "--version") };
test(
  "a page made by Jekyll shows the program's summary, by include in posts and layouts",
  jekyll,
  async () => {
    const folder = await install("jekyll");
    copyPackage(folder, "nutgraf");
    follow("jekyll", folder);
    const description = abstract;
    const tag = tagIn("Jekyll", '{% include nut-graf.html highlight="true" %}');
    writePost(join(folder, "post.md"), { description, layout: "single" }, tag);
    writePost(join(folder, "layout.md"), { description, layout: "summary" });
    await execute(folder, "jekyll", "build");
    await assertRecipe(join(folder, "_site"), ["post.html", "layout.html"], { highlight: ["post.html"] });
  },
);

test("a page made by Docusaurus shows the program's summary, also after visiting another", async () => {
  const folder = await install("docusaurus");
  follow("docusaurus", folder);
  const tag = tagIn("Docusaurus", "<nut-graf highlight></nut-graf>");
  writePost(join(folder, "docs/story.md"), { slug: "/" }, tag);
  await execute(folder, process.execPath, "node_modules/@docusaurus/core/bin/docusaurus.mjs", "build");
  const built = join(folder, "build");
  await assertRecipe(built, ["/"], { highlight: ["/"], own: "" });
  await inChromium(built, async (driver) => {
    const visit = (path) => driver.executeScript(`document.querySelector('nav [href="${path}"]').click()`);
    await assertShown(driver);
    await visit("/ferry");
    const isFerry = () =>
      driver.executeScript("return document.querySelector('nut-graf').summary?.language === 'en'");
    await driver.wait(isFerry, 20_000, "the second page has no summary");
    await visit("/");
    await driver.wait(async () => !(await isFerry()), 20_000, "the first page did not come back");
    await assertShown(driver);
  });
});

test("the guide's recipes for Astro, Eleventy and VitePress are those of the sites that are tested", () => {
  for (const name of ["astro", "eleventy", "vitepress"])
    assert.doesNotThrow(() => follow(name, join(import.meta.dirname, name)));
});
