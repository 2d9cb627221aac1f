// The package in a Next site: rendered on the server, and in the reader's browser.
import { test } from "node:test";
import {
  assertApp,
  assertHeard,
  assertSame,
  execute,
  inChromium,
  install,
  withDevelopmentServer,
  withServer,
} from "./consumers.mjs";

const next = "node_modules/next/dist/bin/next";
const options = ["--port", "0", "--hostname", "127.0.0.1"];

/** Checks the summaries from server and browser, the element, and that React hears its event. */
async function assertPage(address) {
  await assertApp(address);
  await inChromium(address, async (driver) => {
    const server = await driver.executeScript("return document.querySelector('#server').textContent");
    await assertSame(JSON.parse(server));
    await assertHeard(driver);
  });
}

test("Next has the program's summary on the server and in the browser, and the element works", async () => {
  const folder = await install("next");
  await execute(folder, process.execPath, next, "build");
  await withServer(folder, [next, "start", ...options], assertPage);
});

test("they are in a page from Next's development server, too", async () => {
  const folder = await install("next");
  await withDevelopmentServer(folder, [next, "dev", ...options], assertPage);
});
