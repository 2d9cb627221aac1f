// The WebAssembly module, loaded once; an instance that has failed is replaced.
import { instantiate, instantiateLater, type Instance } from "#module";
import { failed } from "./fetched.js";
import { cut } from "./shown.js";
import type { LanguageLists, LoadOptions } from "./types.js";

/** What an entry of the package says of where the module is; the first that is there counts. */
export const origin: {
  module?: () => BufferSource | WebAssembly.Module;
  url?: () => URL;
  /** Reads an address that is a file's, where `fetch` does not. */
  file?: (address: string | URL | Request) => BufferSource | undefined;
} = {};

let loading: Promise<void> | undefined;
let module: WebAssembly.Module;
/** None while it is being used, and none after it has crashed or grown. */
let instance: Instance | undefined;
/** An instance with more bytes of memory is replaced, since memory of WebAssembly never shrinks. */
const LARGEST = 32 * 1024 * 1024;
/** The lists that each instance gets, by language tag. */
const kept = new Map<string, string>();

/**
 * Loads the module, unless it is loaded or being loaded: then the options are not looked at.
 * After a failure the next call tries anew.
 */
export function loadModule(options: LoadOptions = {}): Promise<void> {
  loading ??= start(options).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Adds a language's lists to the instance, if there is one, and to each later one. */
export function keep({ tag, text }: LanguageLists): void {
  if (kept.has(tag)) return;
  kept.set(tag, text);
  if (instance === undefined) return;
  try {
    use((instance) => give(instance, tag, text));
  } catch {
    // It crashed: the next call's instance gets these lists, too.
  }
}

/** Whether a language's lists were added. */
export function has(tag: string): boolean {
  return kept.has(tag);
}

/**
 * Calls functions of the module. An instance that trapped may be in any state, and one that has grown would
 * keep its memory: the next call gets another, as does one that is made while this one is going on.
 */
export function use<T>(call: (instance: Instance) => T): T {
  const lists = kept.size;
  let used = instance;
  instance = undefined;
  let isTrapped = false;
  try {
    used ??= furnished(instantiate(module));
    return call(used);
  } catch (error) {
    isTrapped = isTrap(error);
    if (!isTrapped) throw error;
    throw new Error("nutgraf crashed on this call; the next call starts a fresh instance", { cause: error });
  } finally {
    // Lists that came in meanwhile are not in it.
    if (!isTrapped && used && used.memory.buffer.byteLength <= LARGEST && kept.size <= lists)
      instance ??= used;
  }
}

async function start(options: LoadOptions): Promise<void> {
  module = await compile(options);
  instance = furnished(await instantiateLater(module));
}

function furnished(instance: Instance): Instance {
  for (const [tag, text] of kept) give(instance, tag, text);
  return instance;
}

/** The module refuses lists that are broken, or of a language that it does not know: they are dropped. */
function give(instance: Instance, tag: string, text: string): void {
  try {
    instance.addLists(tag, text);
  } catch (error) {
    if (isTrap(error)) throw error;
    kept.delete(tag);
    failed(tag, "are broken");
  }
}

async function compile({ url, module }: LoadOptions): Promise<WebAssembly.Module> {
  if (typeof WebAssembly === "undefined") throw new Error("there is no WebAssembly here");
  const given = module ?? (url == null ? origin.module?.() : undefined);
  // A compiled module may be of another realm, so nothing asks what it is an instance of.
  if (given !== undefined) return "byteLength" in given ? WebAssembly.compile(given as BufferSource) : given;
  const address = url ?? origin.url?.() ?? "";
  const file = origin.file?.(address);
  if (file !== undefined) return WebAssembly.compile(file);
  const response = await fetch(address);
  const name = cut(response.url);
  if (!response.ok)
    throw new Error(cut(`${name} could not be loaded: ${response.status} ${response.statusText}`.trim()));
  const type = cut(response.headers.get("Content-Type") ?? "no type");
  try {
    if (/^application\/wasm\b/.test(type)) return await WebAssembly.compileStreaming(response);
    const compiled = await WebAssembly.compile(await response.arrayBuffer());
    console.warn(`nutgraf: ${name} is served as ${type}; as application/wasm it would start sooner`);
    return compiled;
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    const hint =
      "is it the module, and does the page's Content-Security-Policy have 'wasm-unsafe-eval' in script-src?";
    throw new Error(`${name} (${type}) could not be compiled: ${hint}`, { cause: error });
  }
}

/** A trap, or a stack that overflowed inside of the module, which each engine has another error for. */
function isTrap(error: unknown): boolean {
  return (
    error instanceof WebAssembly.RuntimeError ||
    (error instanceof RangeError && /call stack/i.test(error.message)) ||
    (error instanceof Error && error.name === "InternalError")
  );
}
