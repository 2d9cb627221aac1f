// Imports other than scripts: files as text or address, and the module as the build provides it.

/** Minified by the build. */
declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.html" {
  const text: string;
  export default text;
}

declare module "*.txt" {
  const text: string;
  export default text;
}

/** The address of the page's WebAssembly module. */
declare module "#wasm" {
  const url: string;
  export default url;
}

/** wasm-bindgen's glue, which the build turns into functions that make a new instance on each call. */
declare module "#module" {
  export type Instance = Pick<
    typeof import("#glue"),
    "summarize" | "segment" | "read" | "ranges" | "addLists" | "languageOf"
  > & { readonly memory: WebAssembly.Memory };
  /** Synchronously. */
  export function instantiate(module: WebAssembly.Module): Instance;
  /** Without blocking: the first instance is slow in WebKit. */
  export function instantiateLater(module: WebAssembly.Module): Promise<Instance>;
}

/** The module's bytes. */
declare module "#bytes" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** The module, compiled by the runtime. */
declare module "#compiled" {
  const module: WebAssembly.Module;
  export default module;
}

/** The text of the package's worker. */
declare module "#worker" {
  const text: string;
  export default text;
}

/** The languages' word lists as files, each loaded by its own `import()`. */
declare module "#lists" {
  /** The lists of a language; undefined if it has none. */
  export function one(tag: string): Promise<{ default: unknown }> | undefined;
  /** The lists of all languages in one file, if there is one. */
  export const all: (() => Promise<{ default: unknown }>) | undefined;
  /** The tags of all languages that have lists. */
  export const tags: readonly string[];
}

/** All languages' word lists, included in the script that imports them. */
declare module "#languages" {
  const languages: readonly import("./api/types.js").LanguageLists[];
  export default languages;
}
