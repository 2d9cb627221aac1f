// The same for Node, where fetch can't reach a file: the module is read from beside this file.
// An entry of its own, chosen by the package's exports, so that no bundler for browsers meets a `node:` import.
import { readFile } from "node:fs/promises";
import { defaults } from "./load.js";

defaults.module = () => readFile(new URL("nutgraf_bg.wasm", import.meta.url));

export * from "./index.js";
