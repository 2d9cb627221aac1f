// The package in a site built by Angular.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install, withDevelopmentServer } from "./consumers.mjs";

const angular = "node_modules/@angular/cli/bin/ng.js";

test("a page from Angular's development server has the program's summary and a working element", async () => {
  const folder = await install("angular");
  await withDevelopmentServer(folder, [angular, "serve", "--host", "127.0.0.1", "--port", "0"], assertApp);
});

test("a page built by Angular has them, too, if its assets have the package's files", async () => {
  const folder = await install("angular");
  await execute(folder, process.execPath, angular, "build");
  await assertApp(join(folder, "dist"));
});
