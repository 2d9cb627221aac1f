// The package in a site built by Parcel.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install } from "./consumers.mjs";

test("a page built by Parcel has the program's summary and a working element", async () => {
  const folder = await install("parcel", { page: "index.html" });
  await execute(
    folder,
    process.execPath,
    "node_modules/parcel/lib/bin.js",
    "build",
    "index.html",
    "--no-cache",
    "--no-source-maps",
    "--public-url",
    "./",
  );
  await assertApp(join(folder, "dist"));
});
