// webpack needs to be told nothing about the package.
import { join } from "node:path";

export default {
  mode: "production",
  // It warns of files over 244 KB, which the module is before it is compressed.
  performance: false,
  entry: "./main.js",
  output: { path: join(import.meta.dirname, "dist"), filename: "main.js" },
};
