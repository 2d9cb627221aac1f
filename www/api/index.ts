// `import … from "nutgraf"`: the module is a file beside this one, fetched on the first call.
import { origin } from "./load.js";

// In the form that bundlers look for.
origin.url = () => new URL("nutgraf_bg.wasm", import.meta.url);

export { ranges, read, segment, summarize } from "./functions.js";
export { load } from "./load.js";
export type * from "./types.js";
