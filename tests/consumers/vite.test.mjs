// The package in a site of Vite: as it is served while one works on it, and as it is built.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install, withServer } from "./consumers.mjs";

test("built by Vite, a page has the program's summary and an element that works", async () => {
  const folder = await install("vite", { page: "index.html" });
  await execute(folder, process.execPath, "node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
  await assertApp(join(folder, "dist"));
});

test("served by Vite's development server, it has them too", async () => {
  const folder = await install("vite", { page: "index.html" });
  await withServer(
    folder,
    ["node_modules/vite/bin/vite.js", "--port", "0", "--host", "127.0.0.1"],
    assertApp,
  );
});
