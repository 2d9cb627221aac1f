// Reads the module from a file, for Node, Deno and Bun, whose `fetch` cannot read files.
import { cut } from "./shown.js";

/** The bytes of the file; undefined if the address is not that of a file. */
export function readFile(address: string | URL | Request): BufferSource | undefined {
  if (!String(address).startsWith("file:")) return undefined;
  // An `import` would break bundlers for browsers.
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: "node:fs"): { readFileSync(url: URL): Uint8Array<ArrayBuffer> } };
  };
  const files = process?.getBuiltinModule?.("node:fs");
  if (files === undefined) throw new Error(`${cut(String(address))} is a file, which cannot be read here`);
  return files.readFileSync(new URL(String(address)));
}
