// Reads the article from HTML. Few visits need this, so the script that does it is loaded on demand.
import type { Reading } from "./html.js";
import { whyMissing } from "./offline.js";
import { ready } from "./summarizer.js";

/** A file of the page could not be loaded. The message tells the reader why. */
export class Unfetched extends Error {}

/** Like `articleIn` of html.ts. Throws `Unfetched` if that cannot be loaded. */
export async function articleIn(html: string, options?: { isPage: boolean }): Promise<Reading | null> {
  const [reader] = await Promise.all([
    import("./html.js").catch((cause: unknown) => {
      throw new Unfetched(whyMissing(), { cause });
    }),
    ready(),
  ]);
  return reader.articleIn(html, options);
}
