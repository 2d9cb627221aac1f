// Registers <nut-graf>, unless the page has one already or there is no page.
import { NutGrafElement } from "./nut-graf-element.js";

export { NutGrafElement };

const registry = globalThis.customElements;
if (registry !== undefined && registry.get("nut-graf") === undefined) registry.define("nut-graf", NutGrafElement);
