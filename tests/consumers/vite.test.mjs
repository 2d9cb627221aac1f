// The package in a site of Vite: as it is served while one works on it, and as it is built.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

test("built by Vite, a page has the program's summary and an element that works", async () => {
  const folder = await install("vite");
  await execute(folder, process.execPath, "node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
  await assertApp(join(folder, "dist"));
});

test("served by Vite's development server, it has them too", async () => {
  const folder = await install("vite");
  const server = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "--port", "0", "--host", "127.0.0.1"], { cwd: folder, env: { ...process.env, NO_COLOR: "1" } });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = "";
      server.stdout.on("data", (chunk) => {
        said += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found) resolve(found[0]);
      });
      server.on("exit", () => reject(new Error(said)));
    });
    await assertApp(address);
  } finally {
    server.kill();
  }
});
