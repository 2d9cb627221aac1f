// webpack needs no settings for the package.
import { join } from "node:path";

export default {
  mode: process.argv[2] ?? "production",
  // It warns about files over 244 KB, like the uncompressed module.
  performance: false,
  entry: "./main.js",
  output: { path: join(import.meta.dirname, "dist"), filename: "main.js" },
};
