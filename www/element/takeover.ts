// Takes over the sentences that were written into a <nut-graf> when the site was built.
import type { Properties } from "./attributes.js";
import { warnOnce } from "./warn.js";

type Host = HTMLElement & Properties;

/** Whether the contents may be such sentences. With a shadow root, the element shows a summary of its own. */
export function isPrerendered(host: Host): boolean {
  return host.hasAttribute("prerendered") && host.shadowRoot === null && !host.highlight && !host.collapsed;
}

/**
 * Leaves the sentences as they are, if they still are the summary of the article. Returns a function that
 * stops watching the article, which calls `plan` after changes; null if they are not.
 */
export async function takenOver(host: Host, plan: () => void): Promise<(() => void) | null> {
  try {
    const { release, takeOver } = await import("./prerendered.js");
    const stop = await takeOver(host, plan);
    if (stop === null) release(host);
    return stop;
  } catch (error) {
    warnOnce(error);
    return null;
  }
}
