// The WebAssembly module, loaded once; an instance that crashes is replaced.
import { instantiate, instantiateLater, type Instance } from "#module";
import { failed } from "./fetched.js";
import { cut } from "./shown.js";
import type { LanguageLists, LoadOptions } from "./types.js";

/** Where an entry of the package finds the module; the first one that is set is used. */
export const origin: {
  module?: () => BufferSource | WebAssembly.Module;
  url?: () => URL;
  /** Reads a file's address where `fetch` cannot. */
  file?: (address: string | URL | Request) => BufferSource | undefined;
} = {};

let loading: Promise<void> | undefined;
let module: WebAssembly.Module;
/** Undefined while it is in use, and after it has crashed or grown. */
let instance: Instance | undefined;
/** An instance with more memory than this, in bytes, is replaced: WebAssembly memory never shrinks. */
const LARGEST = 32 * 1024 * 1024;
/** What to do if there is something else, or nothing, at the module's address. */
const SERVE =
  'serve the package\'s nutgraf_bg.wasm there: Angular (without "assets"), esbuild and Rollup do not copy it';
/** What to check if the module cannot be compiled. */
const PERMIT =
  "is it the module, and does the page's Content-Security-Policy have 'wasm-unsafe-eval' in script-src?";
/** The lists that each instance gets, by language tag. */
const kept = new Map<string, string>();

/**
 * Loads the module, unless it is loaded or loading; then the options are ignored.
 * After a failure the next call tries again.
 */
export function loadModule(options: LoadOptions = {}): Promise<void> {
  loading ??= start(options).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Adds a language's lists to the current instance, if any, and to every later one. */
export function keep({ tag, text }: LanguageLists): void {
  if (kept.has(tag)) return;
  kept.set(tag, text);
  if (instance === undefined) return;
  try {
    use((instance) => give(instance, tag, text));
  } catch {
    // It crashed. The next call's instance gets these lists as well.
  }
}

/** Whether a language's lists were added. */
export function has(tag: string): boolean {
  return kept.has(tag);
}

/**
 * Calls functions of the module. An instance that trapped may be in any state, and one that has grown would
 * keep its memory, so the next call gets a fresh one. So does a call made while this one is running.
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
    // It lacks any lists that arrived during the call.
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

/** Drops lists that the module rejects because they are broken or their language is unknown. */
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
  if (typeof WebAssembly === "undefined") throw new Error("WebAssembly is not available here");
  const given = module ?? (url == null ? origin.module?.() : undefined);
  // A compiled module may come from another realm, so `instanceof` would not work.
  if (given !== undefined) return "byteLength" in given ? WebAssembly.compile(given as BufferSource) : given;
  const address = url ?? origin.url?.() ?? "";
  const file = origin.file?.(address);
  if (file !== undefined) return WebAssembly.compile(file);
  const response = await fetch(address);
  const name = cut(response.url);
  if (!response.ok) {
    const status = cut(`${response.status} ${response.statusText}`.trim());
    throw new Error(`${name} could not be loaded: ${status}; ${SERVE}`);
  }
  const type = cut(response.headers.get("Content-Type") ?? "no type");
  try {
    if (/^application\/wasm\b/.test(type)) return await WebAssembly.compileStreaming(response);
    const compiled = await WebAssembly.compile(await response.arrayBuffer());
    console.warn(`nutgraf: ${name} is served as ${type}; serve it as application/wasm to start sooner`);
    return compiled;
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    const hint = /^text\/html\b/.test(type) ? SERVE : PERMIT;
    throw new Error(`${name} (${type}) could not be compiled: ${hint}`, { cause: error });
  }
}

/** Whether an error is a trap, or a stack overflow in the module, which each engine reports differently. */
function isTrap(error: unknown): boolean {
  return (
    error instanceof WebAssembly.RuntimeError ||
    (error instanceof RangeError && /call stack/i.test(error.message)) ||
    (error instanceof Error && error.name === "InternalError")
  );
}
