// esbuild leaves `new URL(…, import.meta.url)` unchanged, so the module and the worker's script are copied
// next to the bundle.
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
for (const file of ["nutgraf_bg.wasm", "nutgraf-worker.js"])
  await copyFile(`node_modules/nutgraf/${file}`, `dist/${file}`);
