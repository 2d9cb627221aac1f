// The package in a site made by VitePress: from the development server, and built.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install, withDevelopmentServer } from "./consumers.mjs";

const vitepress = "node_modules/vitepress/bin/vitepress.js";

test("a page from VitePress's server has the program's summary and a working element", async () => {
  const folder = await install("vitepress");
  await withDevelopmentServer(folder, [vitepress, "dev", "--host", "127.0.0.1"], assertApp);
});

test("a page built by VitePress has them, too", async () => {
  const folder = await install("vitepress");
  await execute(folder, process.execPath, vitepress, "build");
  await assertApp(join(folder, ".vitepress/dist"));
});
