// The functions of the package: each loads the module on its first call.
import { unlessAborted } from "./abort.js";
import { load } from "./load.js";
import type {
  Abortable,
  Input,
  Options,
  ReadOptions,
  Segmentation,
  SegmentOptions,
  Source,
  Span,
  Summary,
} from "./types.js";

/** As `Nutgraf.summarize`, loading the module first; wrong options reject. */
export async function summarize(
  source: Input,
  { signal, ...options }: Options & Abortable = {},
): Promise<Summary> {
  return (await unlessAborted(load, signal)).summarize(source, options);
}

/** As `Nutgraf.segment`, loading the module first. */
export async function segment(
  source: Input,
  { signal, ...options }: SegmentOptions & Abortable = {},
): Promise<Segmentation> {
  return (await unlessAborted(load, signal)).segment(source, options);
}

/** As `Nutgraf.read`, loading the module first. */
export async function read(
  element: Element,
  { signal, ...options }: ReadOptions & Abortable = {},
): Promise<Source> {
  return (await unlessAborted(load, signal)).read(element, options);
}

/** As `Nutgraf.ranges`, loading the module first. */
export async function ranges(
  element: Element,
  summary: { sentences: readonly Span[] },
  { signal, ...options }: ReadOptions & Abortable = {},
): Promise<Range[]> {
  return (await unlessAborted(load, signal)).ranges(element, summary, options);
}
