// The package's asynchronous functions.
import { unlessAborted } from "./abort.js";
import { segmented, summarized } from "./answers.js";
import { told } from "./fetched.js";
import { load } from "./load.js";
import { FOR_ABORT, readOptions } from "./read-options.js";
import { FOR_READ } from "./read-page.js";
import type {
  Abortable,
  Input,
  Nutgraf,
  Options,
  ReadOptions,
  Root,
  Segmentation,
  SegmentOptions,
  Source,
  Span,
  Summary,
} from "./types.js";

/** Like `Nutgraf.summarize`, but loads the module and the text's lists first. Invalid options reject. */
export async function summarize(source: Input, options?: Options & Abortable): Promise<Summary> {
  return told(await summarized(source, options));
}

/** Like `Nutgraf.segment`, but loads the module and the text's lists first. */
export async function segment(source: Input, options?: SegmentOptions & Abortable): Promise<Segmentation> {
  return told(await segmented(source, options));
}

/** Like `Nutgraf.read`, but loads the module first. */
export async function read(element: Root, given?: ReadOptions & Abortable): Promise<Source> {
  const { signal, ...options } = readOptions<ReadOptions & Abortable>(given, { ...FOR_READ, ...FOR_ABORT });
  return (await unlessAborted(loadAlone, signal)).read(element, options);
}

/** Like `Nutgraf.ranges`, but loads the module first. */
export async function ranges(
  element: Root,
  summary: { sentences: readonly Span[] },
  given?: ReadOptions & Abortable,
): Promise<Range[]> {
  const { signal, ...options } = readOptions<ReadOptions & Abortable>(given, { ...FOR_READ, ...FOR_ABORT });
  return (await unlessAborted(loadAlone, signal)).ranges(element, summary, options);
}

/** Reading a page needs no lists. */
function loadAlone(): Promise<Nutgraf> {
  return load({ languages: [] });
}
