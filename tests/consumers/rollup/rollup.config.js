// Rollup leaves `new URL(…, import.meta.url)` unchanged, so the module and the worker's script are copied
// next to the bundle.
import { copyFile } from "node:fs/promises";
import { nodeResolve } from "@rollup/plugin-node-resolve";

const copies = {
  name: "copies",
  async writeBundle() {
    for (const file of ["nutgraf_bg.wasm", "nutgraf-worker.js"])
      await copyFile(`node_modules/nutgraf/${file}`, `dist/${file}`);
  },
};

export default {
  input: "main.js",
  output: { dir: "dist", format: "es", chunkFileNames: "[name].js" },
  plugins: [nodeResolve({ browser: true }), copies],
};
