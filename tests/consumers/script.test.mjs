// The package on a site without build tools.
import { test } from "node:test";
import { assertApp, install } from "./consumers.mjs";

test("a page with plain script tags has the program's summary and a working element", async () => {
  await assertApp(await install("script"));
});
