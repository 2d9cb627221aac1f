// Registers <nut-graf>, unless the page already has one or there is no DOM.
import type { Summary } from "../api/index.js";
import { NutGrafElement } from "./nut-graf-element.js";

export { NutGrafElement };
export { words, type Words } from "./words.js";
export type { NutGrafAttributes, Properties } from "./attributes.js";

declare global {
  interface HTMLElementTagNameMap {
    "nut-graf": NutGrafElement;
  }
  // The events bubble, so documents and windows have them, too.
  interface GlobalEventHandlersEventMap {
    "nut-graf-summary": CustomEvent<Summary>;
    "nut-graf-error": CustomEvent<{ error: unknown }>;
  }
}

// Undefined on a server, and null in an extension's content script.
const registry = globalThis.customElements as CustomElementRegistry | null | undefined;
if (registry?.get("nut-graf") === undefined) registry?.define("nut-graf", NutGrafElement);
