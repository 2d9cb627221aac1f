// The package in runtimes other than browsers and Node: Deno, Bun and workerd.
import { test } from "node:test";
import { assertSame, execute, install } from "./consumers.mjs";

test("in Deno the summaries are the program's", async () => {
  const folder = await install("deno");
  await assertSame(
    JSON.parse(
      await execute(
        folder,
        "node_modules/.bin/deno",
        "run",
        "--no-remote",
        "--allow-read=english.txt,german.txt",
        "main.js",
      ),
    ),
  );
});

test("in Bun the summaries are the program's", async () => {
  const folder = await install("bun");
  await assertSame(JSON.parse(await execute(folder, "node_modules/.bin/bun", "run", "main.js")));
});

test("in workerd, which can only import modules, the summaries are the program's", async () => {
  const folder = await install("workerd");
  await assertSame(JSON.parse(await execute(folder, process.execPath, "main.js")));
});
