// The package in a site built by Rollup, and what is left of it there where nothing uses it.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

const rollup = (folder) =>
  execute(folder, process.execPath, "node_modules/rollup/dist/bin/rollup", "--config", "--silent");

test("built by Rollup, a page has the program's summary and an element that works", async () => {
  const folder = await install("rollup", { page: "dist/index.html" });
  await rollup(folder);
  await assertApp(join(folder, "dist"));
});

test("what is imported and not used leaves nothing in the bundle; functions bring no element", async () => {
  const folder = await install("rollup", { page: "dist/index.html" });
  await writeFile(
    join(folder, "main.js"),
    'import { summarize } from "nutgraf";\n' +
      'import { Summarizer } from "nutgraf/summarizer";\n' +
      "console.log(1);\n",
  );
  await rollup(folder);
  assert.equal((await readFile(join(folder, "dist/main.js"), "utf8")).trim(), "console.log(1);");
  await writeFile(join(folder, "main.js"), 'import { segment } from "nutgraf";\nsegment("A text.");\n');
  await rollup(folder);
  assert.doesNotMatch(await readFile(join(folder, "dist/main.js"), "utf8"), /nut-graf|Summarizer/);
});
