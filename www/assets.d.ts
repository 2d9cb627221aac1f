// Files that a script imports: as their text, or as where they are served.

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
