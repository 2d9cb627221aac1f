// The package in a site made by Astro: from the development server, and built.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install, withDevelopmentServer } from "./consumers.mjs";

const astro = "node_modules/astro/astro.js";

test("a page from Astro's development server has the program's summary and a working element", async () => {
  const folder = await install("astro");
  await withDevelopmentServer(folder, [astro, "dev", "--host", "127.0.0.1"], assertApp);
});

test("a page built by Astro has them, too", async () => {
  const folder = await install("astro");
  await execute(folder, process.execPath, astro, "build");
  await assertApp(join(folder, "dist"));
});
