// Makes summaries and segmentations. Each call first loads the module and the lists that its text needs.
import { unlessAborted } from "./abort.js";
import { primary } from "./fetched.js";
import { loadModule, use } from "./instance.js";
import { bring, languageFor, shelf } from "./lists.js";
import { FOR_SEGMENT, FOR_SUMMARIZE, readCall, valueOf } from "./read-options.js";
import type { Abortable, Input, Options, Segmentation, SegmentOptions, Summary } from "./types.js";

export async function summarized(input: Input, given?: Options & Abortable): Promise<Summary> {
  const { source, options, signal } = readCall<Options>(input, given, FOR_SUMMARIZE);
  const prepared = await unlessAborted(() => prepare(source, options), signal);
  return use((instance) => instance.summarize(source, prepared));
}

export async function segmented(input: Input, given?: SegmentOptions & Abortable): Promise<Segmentation> {
  const { source, options, signal } = readCall<SegmentOptions>(input, given, FOR_SEGMENT);
  const prepared = await unlessAborted(() => prepare(source, options), signal);
  return use((instance) => instance.segment(source, prepared));
}

/** Waits for the module and the text's lists. Returns the options, with the detected language. */
async function prepare<O extends SegmentOptions>(source: Input, options: O): Promise<O> {
  const language = valueOf(options, "language");
  const tried = typeof language === "string" ? primary(language) : undefined;
  await Promise.all([loadModule(), tried === undefined ? null : bring(tried)]);
  if (shelf.one === undefined) return options;
  const tag = languageFor(source, language);
  if (tag === undefined) return options;
  if (tag !== tried) await bring(tag);
  return language == null ? { ...options, language: tag } : options;
}
