// The package in a site built by Parcel.
import { join } from "node:path";
import { test } from "node:test";
import { assertApp, execute, install, withDevelopmentServer } from "./consumers.mjs";

const parcel = "node_modules/parcel/lib/bin.js";

test("a page built by Parcel has the program's summary and a working element", async () => {
  const folder = await install("parcel", { page: "index.html" });
  await execute(
    folder,
    process.execPath,
    parcel,
    "build",
    "index.html",
    "--no-cache",
    "--no-source-maps",
    "--public-url",
    "./",
  );
  await assertApp(join(folder, "dist"));
});

test("a page from Parcel's development server has them, too", async () => {
  const folder = await install("parcel", { page: "index.html" });
  const options = ["serve", "index.html", "--no-cache", "--no-hmr", "--host", "127.0.0.1"];
  await withDevelopmentServer(folder, [parcel, ...options], assertApp);
});
