// `import "nutgraf/summarizer/polyfill"`: gives the page a Summarizer where the browser has none.
import { Summarizer } from "../summarizer.js";

if (!("Summarizer" in globalThis)) {
  Object.defineProperty(globalThis, "Summarizer", {
    value: Summarizer,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
