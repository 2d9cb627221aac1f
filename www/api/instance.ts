// The WebAssembly module, loaded once; an instance that has failed is replaced.
import { instantiate, instantiateLater, type Instance } from "#module";
import type { LanguageLists, LoadOptions } from "./types.js";

/** What an entry of the package says of where the module is; the first that is there counts. */
export const origin: { module?: () => BufferSource | WebAssembly.Module; url?: () => URL } = {};

let loading: Promise<void> | undefined;
let module: WebAssembly.Module;
let instance: Instance | undefined;
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
  if (instance !== undefined) give(instance, tag, text);
}

/** Whether a language's lists were added. */
export function has(tag: string): boolean {
  return kept.has(tag);
}

/** Calls a function of the module. A trapped instance may be in any state: the next call gets another. */
export function use<T>(call: (instance: Instance) => T): T {
  const used = (instance ??= furnished(instantiate(module)));
  try {
    return call(used);
  } catch (error) {
    if (!isTrap(error)) throw error;
    if (instance === used) instance = undefined;
    throw new Error("nutgraf failed on this call and was started anew; other calls are not concerned", {
      cause: error,
    });
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

/** The module refuses lists of a language that it does not know: they are dropped. */
function give(instance: Instance, tag: string, text: string): void {
  try {
    instance.addLists(tag, text);
  } catch {
    kept.delete(tag);
  }
}

async function compile({ url, module }: LoadOptions): Promise<WebAssembly.Module> {
  if (typeof WebAssembly === "undefined") throw new Error("there is no WebAssembly here");
  const given = module ?? (url === undefined ? origin.module?.() : undefined);
  if (given !== undefined) return given instanceof WebAssembly.Module ? given : WebAssembly.compile(given);
  const address = url ?? origin.url?.() ?? "";
  if (String(address).startsWith("file:")) return WebAssembly.compile(readFile(address));
  const response = await fetch(address);
  const name = response.url;
  if (!response.ok)
    throw new Error(`${name} could not be loaded: ${response.status} ${response.statusText}`.trim());
  const type = response.headers.get("Content-Type") ?? "no type";
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

/** For Node, Deno and Bun, whose `fetch` reads no files. An `import` would trip bundlers for browsers. */
function readFile(address: string | URL | Request): BufferSource {
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: "node:fs"): { readFileSync(url: URL): Uint8Array<ArrayBuffer> } };
  };
  const files = process?.getBuiltinModule?.("node:fs");
  if (files === undefined) throw new Error(`${address} is a file, which cannot be read here`);
  return files.readFileSync(new URL(String(address)));
}

/** A trap, or a stack that overflowed inside of the module, which each engine has another error for. */
function isTrap(error: unknown): boolean {
  return (
    error instanceof WebAssembly.RuntimeError ||
    (error instanceof RangeError && /call stack/i.test(error.message)) ||
    (error instanceof Error && error.name === "InternalError")
  );
}
