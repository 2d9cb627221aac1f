// `import … from "nutgraf"`: the module and the word lists are files next to this one, fetched on demand.
import { all, one } from "#lists";
import { readFile } from "./files.js";
import { origin } from "./instance.js";
import { shelf } from "./lists.js";

// Written in the form that bundlers look for.
origin.url = () => new URL("nutgraf_bg.wasm", import.meta.url);
origin.file = readFile;
shelf.one ??= one;
shelf.all = all;

export { ranges, read, segment, summarize } from "./functions.js";
export { load } from "./load.js";
export type * from "./types.js";
