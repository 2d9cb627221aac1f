// The package in a site made by SvelteKit: from the development server, and built.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, assertHeard, execute, inChromium, install, withDevelopmentServer } from "./consumers.mjs";

const vite = "node_modules/vite/bin/vite.js";

async function assertPage(folderOrAddress) {
  await assertApp(folderOrAddress);
  await inChromium(folderOrAddress, assertHeard);
}

test("a page from SvelteKit's server has the program's summary and a working element", async () => {
  const folder = await install("sveltekit");
  await withDevelopmentServer(folder, [vite, "--port", "0", "--host", "127.0.0.1"], assertPage);
});

test("a page built by SvelteKit has them, too", async () => {
  const folder = await install("sveltekit");
  await execute(folder, process.execPath, vite, "build", "--logLevel", "warn");
  await assertPage(join(folder, "build"));
});
