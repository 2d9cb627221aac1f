// `import … from "nutgraf"` in workerd, which neither fetches nor compiles modules: it imports them.
import module from "#compiled";
import { load } from "./index.js";

await load({ module });

export * from "./index.js";
