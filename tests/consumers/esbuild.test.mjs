// The package in a site built by esbuild.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

test("a page built by esbuild has the program's summary and a working element", async () => {
  const folder = await install("esbuild", { page: "dist/index.html" });
  await execute(folder, process.execPath, "build.mjs");
  await assertApp(join(folder, "dist"));
});
