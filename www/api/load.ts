// `load` and the synchronous functions that it returns.
import { listsIn, told } from "./fetched.js";
import { has, keep, loadModule, use } from "./instance.js";
import { bringAll, bringFor } from "./lists.js";
import {
  checkedOptions,
  copied,
  copy,
  FOR_SEGMENT,
  FOR_SUMMARIZE,
  readOnly,
  readOptions,
  SOURCE,
  SPANS,
} from "./read-options.js";
import { FOR_READ, readRoot, skipping } from "./read-page.js";
import { wrong } from "./shown.js";
import type {
  Input,
  LanguageLists,
  LoadOptions,
  Nutgraf,
  Options,
  ReadOptions,
  SegmentOptions,
  Span,
} from "./types.js";

/**
 * Loads the module, once, and the word lists of `languages` (default: all). Later calls add lists. It is not
 * an error if lists cannot be loaded.
 */
export async function load(options?: LoadOptions): Promise<Nutgraf> {
  const { url, module, languages: given } = checkedOptions(options);
  if (given !== undefined && !Array.isArray(given)) throw wrong("languages", given, "an array");
  const languages = given && copied("languages", given, readLanguage);
  check("url", url, /(String|URL|Request)]$/, "a string, a URL or a Request");
  check("module", module, /(Buffer|\d(Clamped)?Array|View|Module)]$/, "bytes or a WebAssembly.Module");
  const loading = loadModule({ url, module } as LoadOptions);
  await Promise.all([loading, ...(languages?.map(taken) ?? [bringAll()])]);
  languages?.forEach(checkKnown);
  return nutgraf;
}

const nutgraf: Nutgraf = {
  summarize(source, options) {
    const [input, plain] = [
      copy("source", source, SOURCE) as Input,
      readOnly<Options>(options, FOR_SUMMARIZE),
    ];
    return told(use((instance) => instance.summarize(input, plain)));
  },
  segment(source, options) {
    const [input, plain] = [
      copy("source", source, SOURCE) as Input,
      readOnly<SegmentOptions>(options, FOR_SEGMENT),
    ];
    return told(use((instance) => instance.segment(input, plain)));
  },
  read(element, options) {
    const root = readRoot(element);
    const { skip, main } = readOptions<ReadOptions>(options, FOR_READ);
    return skipping(root, skip, (test) => use((instance) => instance.read(root, test, main)));
  },
  ranges(element, summary, options) {
    const [root, spans] = [readRoot(element), copy("summary", summary, SPANS) as { sentences: Span[] }];
    const { skip, main } = readOptions<ReadOptions>(options, FOR_READ);
    return skipping(root, skip, (test) => use((instance) => instance.ranges(root, spans, test, main)));
  },
};

/** Checks a value by its tag: one from another realm is not an instance of our classes. */
function check(name: string, value: unknown, kinds: RegExp, allowed: string): void {
  if (value != null && !kinds.test(Object.prototype.toString.call(value))) throw wrong(name, value, allowed);
}

function taken(language: string | LanguageLists): Promise<void> | void {
  return typeof language === "string" ? bringFor(language) : keep(language);
}

function checkKnown(language: string | LanguageLists, at: number): void {
  if (typeof language === "string" || has(language.tag)) return;
  throw wrong(`languages[${at}]`, language.tag, "complete lists of a language nutgraf knows", RangeError);
}

function readLanguage(name: string, language: unknown): string | LanguageLists {
  const lists = typeof language === "string" ? language : listsIn(language);
  if (lists !== undefined) return lists;
  throw wrong(name, language, "a BCP 47 tag or imported word lists");
}
