// `import … from "nutgraf"` in workerd, which can import WebAssembly modules, but not fetch or compile them.
import module from "#compiled";
import languages from "#languages";
import { load } from "./index.js";

await load({ module, languages });

export * from "./index.js";
