// esbuild leaves `new URL(…, import.meta.url)` unchanged, so the module is copied next to the bundle.
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
