// The embedding guide is correct: its tables are complete, its examples work, and it names what is loaded.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { budgets, compressed } from "../../www/size.mjs";
import { dist, pkg } from "../../www/serve.mjs";
import { driver, site } from "./own-world.mjs";
import { until } from "./pages.mjs";

const root = join(import.meta.dirname, "../..");
const readme = await readFile(join(root, "README.md"), "utf8");
const { modules } = JSON.parse(await readFile(join(pkg, "custom-elements.json"), "utf8"));
const element = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === "nut-graf");

/** The first cells of a table in the README, without their markup. */
function firstCells(heading) {
  const start = readme.indexOf(`\n| ${heading} |`);
  assert.notEqual(start, -1, `README has no table "${heading}"`);
  const lines = readme.slice(start + 1).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(2, end).map((line) => line.split("|")[1].replaceAll("`", "").trim());
}

const names = (list) => list.map(({ name }) => name);

test("README's tables of attributes, events, slots, parts, states and custom properties are complete", () => {
  assert.deepEqual(firstCells("attribute").sort(), names(element.attributes).sort());
  assert.deepEqual(firstCells("event"), names(element.events));
  assert.deepEqual(
    firstCells("slot"),
    names(element.slots).map((name) => name || "(none)"),
  );
  assert.deepEqual(firstCells("part"), names(element.cssParts));
  assert.deepEqual(firstCells("state"), names(element.cssStates));
  assert.deepEqual(firstCells("custom property"), names(element.cssProperties));
});

test("the manifest has the element's actual attributes, parts, slots and properties", async () => {
  await driver.get(`${site.origin}/embed/`);
  // The styles of the marks come with the first example that has some.
  await until(driver, 'return document.querySelector("nut-graf").matches(":state(ready)")');
  await driver.executeScript('document.querySelector("nut-graf[highlight]").scrollIntoView()');
  await until(driver, 'return document.querySelector("nut-graf[highlight]").matches(":state(ready)")');
  const { observed, parts, slots, css } = await driver.executeScript(() => {
    const element = document.querySelector("nut-graf");
    const all = (css) =>
      [...document.querySelectorAll("nut-graf")].flatMap(({ shadowRoot }) => [
        ...shadowRoot.querySelectorAll(css),
      ]);
    const rules = [...element.shadowRoot.adoptedStyleSheets, ...document.adoptedStyleSheets].flatMap(
      ({ cssRules }) => [...cssRules],
    );
    return {
      observed: element.constructor.observedAttributes,
      parts: [...new Set(all("[part]").map((part) => part.getAttribute("part")))],
      slots: [...new Set(all("slot").map(({ name }) => name))],
      css: rules.map(({ cssText }) => cssText).join(),
    };
  });
  assert.deepEqual(observed.sort(), names(element.attributes).sort());
  assert.deepEqual(parts.sort(), names(element.cssParts).sort());
  assert.deepEqual(slots.sort(), names(element.slots).sort());
  for (const { name } of element.cssProperties) assert.ok(css.includes(`var(${name}`), name);
});

test("README's tables of entries and options name what the package exports and accepts", async () => {
  const { exports } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  const known = Object.keys(exports)
    .map((name) => name.replace(/^\./, "nutgraf"))
    .filter((name) => !name.endsWith(".json"));
  const told = firstCells("entry").flatMap((cell) => cell.split(", "));
  assert.deepEqual(told.sort(), known.sort());
  const types = await readFile(join(root, "src/web/types.d.ts"), "utf8");
  const options = [
    ...types
      .slice(types.indexOf("interface Options"))
      .split("\n}")[0]
      .matchAll(/^ {2}(\w+)\?:/gm),
  ].map(([, name]) => name);
  assert.deepEqual(firstCells("option").sort(), options.sort());
});

test("every example in the guide works, and its tables have every name", async () => {
  await driver.get(`${site.origin}/embed/`);
  const count = await driver.executeScript('return document.querySelectorAll("nut-graf").length');
  for (let at = 0; at < count; at += 1) {
    // One of them waits for the reader. WebKit does not keep the place while those above get their height.
    await until(
      driver,
      `const element = document.querySelectorAll("nut-graf")[${at}];
       element.scrollIntoView();
       if (element.collapsed) element.shadowRoot.querySelector("button")?.click();
       return element.matches(":is(:state(ready), :state(error))")`,
    );
  }
  const states = await driver.executeScript(() =>
    [...document.querySelectorAll("nut-graf")].map((element) => element.matches(":state(ready)")),
  );
  // The last one shows what a reader sees without an article.
  assert.deepEqual(states.lastIndexOf(true), count - 2);
  assert.deepEqual(states.indexOf(false), count - 1);
  const text = await driver.executeScript(
    'return document.querySelector("#reference").parentElement.textContent',
  );
  for (const list of ["attributes", "events", "cssParts", "cssStates", "cssProperties"]) {
    for (const { name, description } of element[list]) {
      assert.ok(text.includes(name), name);
      assert.ok(text.includes(description), description);
    }
  }
});

test("axe finds no faults in the guide", async () => {
  await driver.executeScript(
    await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  );
  const faults = await driver.executeAsyncScript(
    `const faultOf = ({ id, nodes }) => id + ' ' + nodes[0].html;
     axe.run().then(({ violations }) => arguments[0](violations.map(faultOf)))`,
  );
  assert.deepEqual(faults, []);
});

test("the guide states the policy that it is served under", async () => {
  assert.match(
    await readFile(join(dist, "embed/index.html"), "utf8"),
    /require-trusted-types-for 'script'"\s*\/>/,
  );
});

test("a page with the element loads at most 13.2 KB of scripts, including the worker client", async () => {
  const sizes = await Promise.all(["nut-graf.js", "index.js", "worker.js"].map(compressed));
  const sum = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(sum <= 13.2 * 1024, `${sum} bytes`);
});

test("module, lists, the element in English and a first visit stay within their budgets", async () => {
  for (const [what, bytes, most] of await budgets())
    assert.ok(bytes <= most * 1024, `${what}: ${(bytes / 1024).toFixed(1)} KB, at most ${most}`);
});
