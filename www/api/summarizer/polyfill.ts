// `import "nutgraf/summarizer/polyfill"`: adds a global Summarizer if the browser has none.
import { Summarizer } from "../summarizer.js";

if (!("Summarizer" in globalThis)) {
  Object.defineProperty(globalThis, "Summarizer", {
    value: Summarizer,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
