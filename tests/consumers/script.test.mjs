// The package on a site without tools.
import { test } from "node:test";
import { assertApp, install } from "./consumers.mjs";

test("with plain script tags a page has the program's summary and an element that works", async () => {
  await assertApp(await install("script"));
});
