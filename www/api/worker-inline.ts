// `import … from "nutgraf/worker"` on a development server that does not find the worker's file: the script
// is in this one.
import text from "#worker";
import { serveFrom } from "./worker.js";

serveFrom(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));

export * from "./worker.js";
