// The package in a site of Next: rendered on the server, and in the reader's browser.
import { spawn } from "node:child_process";
import { test } from "node:test";
import { assertApp, assertElement, assertSame, execute, inChromium, install } from "./consumers.mjs";

test("a page of Next has the program's summary from the server and in the browser, and an element that works", async () => {
  const folder = await install("next");
  const next = "node_modules/next/dist/bin/next";
  await execute(folder, process.execPath, next, "build");
  const server = spawn(process.execPath, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" } });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = "";
      const listen = (chunk) => {
        said += chunk;
        const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said);
        if (found && found[1] !== "0") resolve(found[0]);
      };
      server.stdout.on("data", listen);
      server.stderr.on("data", listen);
      server.on("exit", () => reject(new Error(said)));
    });
    await assertApp(address);
    await inChromium(address, async (driver) => {
      await assertSame(JSON.parse(await driver.executeScript("return document.querySelector('#server').textContent")));
      await assertElement(driver);
    });
  } finally {
    server.kill();
  }
});
