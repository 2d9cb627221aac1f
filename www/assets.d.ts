// What a script imports that is no script: files as their text or address, and the module in the forms that the build gives it.

/** Made smaller by the build. */
declare module "*.css" {
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

/** The address of the page's worker. */
declare module "#worker" {
  const url: string;
  export default url;
}

/** The glue of wasm-bindgen, made a function by the build: each call is an instance of its own. */
declare module "#module" {
  export type Instance = Pick<
    typeof import("#glue"),
    "summarize" | "segment" | "read" | "ranges" | "addLists" | "languageOf"
  >;
  /** At once. */
  export function instantiate(module: WebAssembly.Module): Instance;
  /** Without blocking: in WebKit the first instance takes its time. */
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
