// The package in a site made by Eleventy.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

test("a page made by Eleventy has the program's summary and a working element", async () => {
  const folder = await install("eleventy");
  await execute(folder, process.execPath, "node_modules/@11ty/eleventy/cmd.cjs");
  await assertApp(join(folder, "_site"));
});
