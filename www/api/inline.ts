// `import … from "nutgraf/inline"`: the module stands in this very file, so that there is no second request and no second file.
import bytes from "#bytes";
import { origin } from "./load.js";

origin.module = () => bytes;

export { ranges, read, segment, summarize } from "./functions.js";
export { load } from "./load.js";
export type * from "./types.js";
