// The package in a site built by Rollup, and what remains of it if nothing uses it.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

const rollup = (folder) =>
  execute(folder, process.execPath, "node_modules/rollup/dist/bin/rollup", "--config", "--silent");

test("a page built by Rollup has the program's summary and a working element", async () => {
  const folder = await install("rollup", { page: "dist/index.html" });
  await rollup(folder);
  await assertApp(join(folder, "dist"));
});

test("unused imports leave nothing in the bundle, and functions do not include the element", async () => {
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
