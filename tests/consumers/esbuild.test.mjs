// The package in a site built by esbuild.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

test("built by esbuild, a page has the program's summary and an element that works", async () => {
  const folder = await install("esbuild", { page: "dist/index.html" });
  await execute(folder, process.execPath, "build.mjs");
  await assertApp(join(folder, "dist"));
});
