// Loads what a <nut-graf> needs to make its summary.
import { load, type Nutgraf } from "../api/index.js";
import { articleFor } from "./article.js";
import type { Properties } from "./attributes.js";
import { statedLanguage } from "./language.js";
import { bringMarks } from "./marking.js";
import { unclobbered } from "./unclobbered.js";
import { warnOnce } from "./warn.js";

export interface Needs {
  nutgraf: Nutgraf;
  /** What watches the article, if that is needed. */
  changes: typeof import("./changes.js") | void;
  /** The language whose lists have been requested, or "". */
  stated: string;
}

/** Loads all at the same time. Without the module, it rejects. */
export async function bring(host: HTMLElement & Properties, isAwaited: boolean): Promise<Needs> {
  const expected = articleFor(host, host.htmlFor)?.element;
  // Its lists, if the page states it, are fetched in parallel with the module.
  const stated = host.language || statedLanguage(expected ?? unclobbered(host.ownerDocument).documentElement);
  const [nutgraf, changes] = await Promise.all([
    load({ languages: [stated] }),
    host.watch || isAwaited ? import("./changes.js").catch(warnOnce) : undefined,
    host.highlight ? bringMarks().catch(warnOnce) : undefined,
  ]);
  return { nutgraf, changes, stated };
}
