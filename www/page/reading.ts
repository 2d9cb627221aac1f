// Markup → its article. Few visits have any, so what reads it is fetched when it is needed.
import type { Reading } from "./html.js";
import { whyMissing } from "./offline.js";
import { ready } from "./summarizer.js";

/** A file of the page could not be fetched; the message says why, in words for the reader. */
export class Unfetched extends Error {}

/** As `articleIn` of html.ts. Throws `Unfetched` where that cannot be had. */
export async function articleIn(html: string, options?: { isPage: boolean }): Promise<Reading | null> {
  const [reader] = await Promise.all([
    import("./html.js").catch((cause: unknown) => {
      throw new Unfetched(whyMissing(), { cause });
    }),
    ready(),
  ]);
  return reader.articleIn(html, options);
}
