// What scripts import that is no script: files as text or address, and the module as the build provides it.

/** Made smaller by the build. */
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

/** The address of the WebAssembly module among the page's files. */
declare module "#wasm" {
  const url: string;
  export default url;
}

/** wasm-bindgen's glue, turned into functions by the build: each call makes a new instance. */
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

/** The languages' word lists as files, each behind an `import()` of its own. */
declare module "#lists" {
  /** The lists of a language; undefined where there are none. */
  export function one(tag: string): Promise<{ default: unknown }> | undefined;
  /** Those of all languages in one file, where there is one. */
  export const all: (() => Promise<{ default: unknown }>) | undefined;
  /** The tags of all languages that have lists. */
  export const tags: readonly string[];
}

/** All languages' word lists, in the script that imports them. */
declare module "#languages" {
  const languages: readonly import("./api/types.js").LanguageLists[];
  export default languages;
}
