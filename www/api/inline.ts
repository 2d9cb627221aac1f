// `import … from "nutgraf/inline"`: this one file contains the module and all word lists.
import bytes from "#bytes";
import languages from "#languages";
import { readFile } from "./files.js";
import { keep, origin } from "./instance.js";

origin.module = () => bytes;
origin.file = readFile;
languages.forEach(keep);

export { ranges, read, segment, summarize } from "./functions.js";
export { load } from "./load.js";
export type * from "./types.js";
