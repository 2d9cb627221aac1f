// The package in a Vite site: from the development server, and built.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install, withDevelopmentServer } from "./consumers.mjs";

test("a page built by Vite has the program's summary and a working element", async () => {
  const folder = await install("vite", { page: "index.html" });
  await execute(folder, process.execPath, "node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
  await assertApp(join(folder, "dist"));
});

test("a page from Vite's development server has them, too", async () => {
  const folder = await install("vite", { page: "index.html" });
  await withDevelopmentServer(
    folder,
    ["node_modules/vite/bin/vite.js", "--port", "0", "--host", "127.0.0.1"],
    assertApp,
  );
});
