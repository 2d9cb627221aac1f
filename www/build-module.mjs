// Turns the module and its glue, as `make` built them, into what the package's and page's scripts import.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const UNKNOWN = "nutgraf.js is not what www/build-module.mjs expects: wasm-bindgen has changed its glue";

/** Size in bytes of the module's last section, which contains its version. */
export const STAMP = 11;

/** The module in a folder, and its glue: JavaScript functions that make instances of this module only. */
export async function readModule(folder) {
  const glue = await readFile(join(folder, "nutgraf.js"), "utf8");
  const bytes = await readFile(join(folder, "nutgraf_bg.wasm"));
  // The short names that wasm-opt gave the module's imports and exports.
  const names = await readFile(join(folder, "names.json"), "utf8");
  const version = createHash("sha256").update(glue).update(names).digest("base64url").slice(0, 8);
  return {
    glue: renamed(instances(glue, version), JSON.parse(names)),
    // A custom section consists of a zero, its length, the length of its name, and the name.
    bytes: Buffer.concat([bytes, Buffer.from([0, version.length + 1, version.length]), Buffer.from(version)]),
  };
}

/** Resolves what scripts import as `#…`: the glue, and the module as bytes or compiled. */
export function modulePlugin({ bytes, glue }) {
  return {
    name: "module",
    setup(build) {
      build.onResolve({ filter: /^#(module|bytes)$/ }, ({ path }) => ({ path, namespace: "nutgraf" }));
      build.onResolve({ filter: /^#compiled$/ }, () => ({ path: "./nutgraf_bg.wasm", external: true }));
      build.onLoad({ filter: /^#module$/, namespace: "nutgraf" }, () => ({ contents: glue }));
      build.onLoad({ filter: /^#bytes$/, namespace: "nutgraf" }, () => ({
        contents: bytes,
        loader: "binary",
      }));
    },
  };
}

/**
 * wasm-bindgen's glue keeps a single instance forever, in variables of its module. Wrapped in a function, it
 * can make a new instance after a crash. Its code for fetching is removed, because instance.ts does that.
 */
function instances(glue, version) {
  const names = [...glue.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  const body = quick(glue)
    .replace(/^export function/gm, "function")
    .replace(/^async function __wbg_load\([\s\S]*?^}$/m, "")
    .replace(/^function initSync\([\s\S]*/m, "");
  if (names.length === 0 || /\bexport\b|import\.meta|__wbg_load|__wbg_init\b|\barguments\b/.test(body)) {
    throw new Error(UNKNOWN);
  }
  return `function glue(module) {
if (WebAssembly.Module.customSections(module, "${version}").length === 0)
  throw new Error("nutgraf_bg.wasm and the script that loads it have different versions");
${body}
function adopt(instance) {
  __wbg_finalize_init(instance, module);
  return { ${names.join(", ")}, memory: wasm.memory };
}
return { imports: __wbg_get_imports(), adopt };
}
export function instantiate(module) {
  const { imports, adopt } = glue(module);
  return adopt(new WebAssembly.Instance(module, imports));
}
export async function instantiateLater(module) {
  const { imports, adopt } = glue(module);
  return adopt(await WebAssembly.instantiate(module, imports));
}`;
}

/** Uses the module's short names: wasm-bindgen's contain hashes, which cannot be compressed. */
function renamed(glue, { imports, exports }) {
  const imported = new Map(imports.map(([, long, short]) => [long, short]));
  const exported = new Map(exports);
  return (
    glue
      // The new name of the module that all functions are imported from.
      .replace('"./nutgraf_bg.js": import0', "a: import0")
      .replace(/^( +)(__wb\w+): function/gm, (_, indent, name) => `${indent}${imported.get(name)}: function`)
      .replace(/\bwasm\.(\w+)/g, (_, name) => `wasm.${exported.get(name)}`)
  );
}

/**
 * The glue without code that slows down each call: closures around everything that can throw, with which
 * Firefox takes three times as long to read a page, and lookups of prototype getters. It also leaves out code
 * that nobody needs: support for browsers that are too old for the package, and freeing the memory of an
 * instance that has trapped, since it is replaced.
 */
function quick(glue) {
  return glue
    .replace(
      /function\(\) { return handleError\(function \((.*)\) {$([\s\S]*?)^ {8}}, arguments\); }/gm,
      "function($1) { try {$2} catch (error) { handleError(error); } }",
    )
    .replace(
      /^function handleError\([\s\S]*?^}$/m,
      "function handleError(error) { wasm.__wbindgen_exn_store(addToExternrefTable0(error)); }",
    )
    .replace(
      /GetOwnOrInheritedPropertyDescriptor(\(\w+\.prototype, '(\w+)'\))/g,
      "(getters.$2 ??= Object.getOwnPropertyDescriptor$1)",
    )
    .replace(
      /^function GetOwnOrInheritedPropertyDescriptor[\s\S]*?^}$/m,
      "const getters = { __proto__: null };",
    )
    .replace(
      /^( {4}if \()cachedDataViewMemory0 === null.*(\) {)$/m,
      "$1cachedDataViewMemory0?.buffer !== wasm.memory.buffer$2",
    )
    .replace(/^ {4}try {$([\s\S]*?)^ {4}} catch \(e\) {$[\s\S]*?throw e;\n {4}}$/m, "$1")
    .replace(/^ {4}if \(realloc === undefined\) {$[\s\S]*?^ {4}}$/m, "")
    .replace(/^if \(!\('encodeInto' in [\s\S]*?^}$/m, "");
}
