// `<script src="nut-graf.classic.js" defer>`: <nut-graf> and the functions, as the global `nutgraf`, in one
// plain script. For pages at `file:` addresses, CDNs and old templates.
export { load, ranges, read, segment, summarize } from "../api/inline.js";
export { NutGrafElement, words } from "./nut-graf.js";
