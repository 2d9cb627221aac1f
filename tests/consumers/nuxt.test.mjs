// The package in a site made by Nuxt: from the development server, and built.
import { test } from "node:test";
import {
  assertApp,
  assertHeard,
  execute,
  inChromium,
  install,
  withDevelopmentServer,
  withServer,
} from "./consumers.mjs";

const nuxt = "node_modules/nuxt/bin/nuxt.mjs";

async function assertPage(address) {
  await assertApp(address);
  await inChromium(address, assertHeard);
}

test("a page from Nuxt's development server has the program's summary and a working element", async () => {
  const folder = await install("nuxt");
  await withDevelopmentServer(folder, [nuxt, "dev", "--host", "127.0.0.1", "--no-fork"], assertPage);
});

test("a page built by Nuxt has them, too", async () => {
  const folder = await install("nuxt");
  await execute(folder, process.execPath, nuxt, "build");
  await withServer(folder, ["serve.mjs"], assertPage);
});
