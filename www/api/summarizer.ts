// `import { Summarizer } from "nutgraf/summarizer"`: nutgraf behind the browsers' Summarizer interface.
// Names, options, defaults and exceptions follow the Writing Assistance APIs:
// https://webmachinelearning.github.io/writing-assistance-apis/
import { unlessAborted } from "./abort.js";
import { load, summarize } from "./index.js";
import { cut } from "./shown.js";
import {
  checked,
  signalOf,
  type Checked,
  type CoreOptions,
  type CreateOptions,
} from "./summarizer/options.js";
import type { Summary } from "./types.js";

export type { CoreOptions, CreateOptions } from "./summarizer/options.js";

export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

export interface SummarizeOptions {
  /** Accepted, as in browsers, but has no effect: sentences are chosen, not written. */
  context?: string;
  signal?: AbortSignal;
}

let state: Availability = "downloadable";
const key = {};

export class Summarizer {
  readonly sharedContext: string;
  readonly type: CoreOptions["type"] & string;
  readonly format: CoreOptions["format"] & string;
  readonly length: CoreOptions["length"] & string;
  readonly expectedInputLanguages: readonly string[] | null;
  readonly expectedContextLanguages: readonly string[] | null;
  readonly outputLanguage: string | null;
  /** There is no limit: time grows linearly with the text. */
  readonly inputQuota = Infinity;
  readonly #destruction = new AbortController();

  private constructor(given: unknown, options: Checked) {
    if (given !== key) throw new TypeError("Illegal constructor");
    this.sharedContext = options.sharedContext;
    this.type = options.type;
    this.format = options.format;
    this.length = options.length;
    this.expectedInputLanguages = options.expectedInputLanguages;
    this.expectedContextLanguages = options.expectedContextLanguages;
    this.outputLanguage = options.outputLanguage;
  }

  /** Whether such a summarizer is available now, after loading the module, or not at all. */
  static async availability(options?: CoreOptions): Promise<Availability> {
    return checked(options).isPossible && typeof WebAssembly !== "undefined" ? state : "unavailable";
  }

  /** Loads the module and returns a summarizer. */
  static async create(options?: CreateOptions): Promise<Summarizer> {
    const read = checked(options);
    const { signal, monitor } = read;
    const summarizer = new Summarizer(key, read);
    if (signal?.aborted) throw signal.reason;
    if (!read.isPossible) {
      throw new DOMException(
        "nutgraf only chooses sentences, so the summary is always in the language of the text",
        "NotSupportedError",
      );
    }
    const target = new EventTarget();
    monitor?.(target);
    const progress = (loaded: number) =>
      target.dispatchEvent(
        Object.assign(new Event("downloadprogress"), { loaded, total: 1, lengthComputable: true }),
      );
    progress(0);
    if (state === "downloadable") state = "downloading";
    try {
      await unlessAborted(() => load({ languages: summarizer.expectedInputLanguages ?? [] }), signal);
      state = "available";
    } catch (error) {
      if (state === "downloading") state = "downloadable";
      if (signal?.aborted) throw signal.reason;
      throw new DOMException(
        cut(error instanceof Error ? error.message : String(error), 400),
        "NetworkError",
      );
    }
    progress(1);
    signal?.addEventListener("abort", () => summarizer.#destruction.abort(signal.reason), { once: true });
    return summarizer;
  }

  /** The summary of a text in this summarizer's format; empty if the text has no sentence. */
  async summarize(input: string, options?: SummarizeOptions): Promise<string> {
    return (await this.#pieces(input, this.#signal(options))).join("");
  }

  /** The same, sentence by sentence. */
  summarizeStreaming(input: string, options?: SummarizeOptions): ReadableStream<string> {
    const signal = this.#signal(options);
    const pieces = this.#pieces(input, signal);
    // If nobody reads the stream, its rejection must not count as unhandled.
    pieces.catch(() => {});
    let at = 0;
    return new ReadableStream({
      pull: async (controller) => {
        try {
          const piece = (await pieces)[at++];
          signal.throwIfAborted();
          if (piece === undefined) controller.close();
          else controller.enqueue(piece);
        } catch (error) {
          controller.error(error);
        }
      },
    });
  }

  /** How much of the quota a text uses: its length in UTF-16 units. */
  async measureInputUsage(input: string, options?: SummarizeOptions): Promise<number> {
    this.#signal(options).throwIfAborted();
    return String(input).length;
  }

  /** Ends running calls; later calls reject with an AbortError. */
  destroy(): void {
    this.#destruction.abort(new DOMException("The summarizer has been destroyed", "AbortError"));
  }

  async #pieces(input: string, signal: AbortSignal): Promise<string[]> {
    const text = String(input);
    const { type, length } = this;
    return formatted(await summarize(text, { type, length, signal }), this);
  }

  #signal(options: unknown): AbortSignal {
    const signal = signalOf(options);
    const { signal: destruction } = this.#destruction;
    if (destruction.aborted || signal === undefined) return destruction;
    return AbortSignal.any([destruction, signal]);
  }
}

/** The answer in pieces, to be joined. */
function formatted({ sentences, text }: Summary, { type, format }: Summarizer): string[] {
  const isMarkdown = format === "markdown";
  const isList = type === "key-points";
  return sentences.map((sentence, at) => {
    const line = sentence.text.replace(/\s+/g, " ");
    const shown = isMarkdown ? escaped(line) : line;
    if (isList) return `${at === 0 ? "" : "\n"}${isMarkdown ? "* " : ""}${shown}`;
    // Chinese and Japanese sentences are joined without a space, like the summary's own text.
    const isSpaced = at > 0 && !text.includes(`${sentences[at - 1]?.text}${sentence.text}`);
    return `${isSpaced ? " " : ""}${shown}`;
  });
}

/** Escapes Markdown in the article's text, because a site may turn the answer into HTML. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(
      /^(\d+)([.)])(?= )|^([#+-])(?= )/,
      (_, number = "", dot = "", mark = "") => `${number}\\${dot}${mark}`,
    );
}
