// `import … from "nutgraf"` in workerd, which neither fetches nor compiles modules: it imports them.
import module from "#compiled";
import languages from "#languages";
import { load } from "./index.js";

await load({ module, languages });

export * from "./index.js";
