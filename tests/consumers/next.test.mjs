// The package in a Next site: rendered on the server, and in the reader's browser.
import { test } from "node:test";
import {
  assertApp,
  assertElement,
  assertSame,
  execute,
  inChromium,
  install,
  withServer,
} from "./consumers.mjs";

test("Next has the program's summary on the server and in the browser, and the element works", async () => {
  const folder = await install("next");
  const next = "node_modules/next/dist/bin/next";
  await execute(folder, process.execPath, next, "build");
  await withServer(folder, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], async (address) => {
    await assertApp(address);
    await inChromium(address, async (driver) => {
      await assertSame(
        JSON.parse(await driver.executeScript("return document.querySelector('#server').textContent")),
      );
      await assertElement(driver);
    });
  });
});
