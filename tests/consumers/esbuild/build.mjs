// esbuild leaves `new URL(…, import.meta.url)` as it is, so the module is put beside the bundle.
import { copyFile } from "node:fs/promises";
import { build } from "esbuild";

await build({
  entryPoints: ["main.js"],
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  outdir: "dist",
});
await copyFile("node_modules/nutgraf/nutgraf_bg.wasm", "dist/nutgraf_bg.wasm");
