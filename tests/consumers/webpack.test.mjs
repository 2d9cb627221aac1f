// The package in a site built by webpack.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

test("a page built by webpack has the program's summary and a working element", async () => {
  const folder = await install("webpack", { page: "dist/index.html" });
  await execute(folder, process.execPath, "build.mjs");
  await assertApp(join(folder, "dist"));
});

test("a page built by webpack for development has them, too", async () => {
  const folder = await install("webpack", { page: "dist/index.html" });
  await execute(folder, process.execPath, "build.mjs", "development");
  await assertApp(join(folder, "dist"));
});
