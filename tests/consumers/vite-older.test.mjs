// The package in sites of older versions of Vite: from the development server, and built.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install, withDevelopmentServer } from "./consumers.mjs";

const vite = "node_modules/vite/bin/vite.js";

for (const name of ["vite5", "vite6", "vite7"]) {
  test(`a page from ${name}'s server has the program's summary and a working element`, async () => {
    const folder = await install(name, { page: "index.html" });
    await withDevelopmentServer(folder, [vite, "--port", "0", "--host", "127.0.0.1"], assertApp);
  });

  test(`a page built by ${name} has them, too, and the module as a file of its own`, async () => {
    const folder = await install(name, { page: "index.html" });
    await execute(folder, process.execPath, vite, "build", "--logLevel", "warn");
    await assertApp(join(folder, "dist"));
    const files = await readdir(join(folder, "dist/assets"));
    assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 1);
  });
}
