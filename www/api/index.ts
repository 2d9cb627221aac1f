// What `import … from "nutgraf"` gives: each function loads the module on its first call.
import { load } from "./load.js";
import type { Input, Options, Segmentation, SegmentOptions, Source, Span, Summary } from "./types.js";

export { load };
export type { LoadOptions, Nutgraf } from "./load.js";
export type * from "./types.js";

/** As `Nutgraf.summarize`, loading the module first; wrong options reject. */
export async function summarize(source: Input, options?: Options): Promise<Summary> {
  return (await load()).summarize(source, options);
}

/** As `Nutgraf.segment`, loading the module first. */
export async function segment(source: Input, options?: SegmentOptions): Promise<Segmentation> {
  return (await load()).segment(source, options);
}

/** As `Nutgraf.read`, loading the module first. */
export async function read(element: Element): Promise<Source> {
  return (await load()).read(element);
}

/** As `Nutgraf.ranges`, loading the module first. */
export async function ranges(element: Element, summary: { sentences: readonly Span[] }): Promise<Range[]> {
  return (await load()).ranges(element, summary);
}
