// Rollup leaves `new URL(…, import.meta.url)` unchanged, so the module is copied next to the bundle.
import { copyFile } from "node:fs/promises";
import { nodeResolve } from "@rollup/plugin-node-resolve";

const copyModule = {
  name: "module",
  writeBundle: () => copyFile("node_modules/nutgraf/nutgraf_bg.wasm", "dist/nutgraf_bg.wasm"),
};

export default {
  input: "main.js",
  output: { dir: "dist", format: "es", chunkFileNames: "[name].js" },
  plugins: [nodeResolve({ browser: true }), copyModule],
};
