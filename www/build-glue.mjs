// wasm-bindgen's glue between JavaScript and the module, as the package's files import it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The glue in a folder that wasm-pack built, as a module of JavaScript whose functions make instances of the
 * WebAssembly module.
 */
export async function readGlue(web) {
  const glue = await readFile(join(web, "nutgraf.js"), "utf8");
  // The short names that wasm-opt has given the module's imports and exports.
  const names = await readFile(join(web, "names.json"), "utf8");
  return renamed(instances(glue), JSON.parse(names));
}

/**
 * wasm-bindgen's glue holds one instance for ever, in variables of its module. In a function it can be had
 * anew, when an instance has failed. Its own ways of fetching are left out: instance.ts has its own.
 */
function instances(glue) {
  const names = [...glue.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  const body = quick(glue)
    .replace(/^export function/gm, "function")
    .replace(/^async function __wbg_load\([\s\S]*?^}$/m, "")
    .replace(/^function initSync\([\s\S]*/m, "");
  if (names.length === 0 || /\bexport\b|import\.meta|__wbg_load|__wbg_init\b|\barguments\b/.test(body)) {
    throw new Error(`nutgraf.js is not as www/build-glue.mjs knows it: wasm-bindgen has changed its glue`);
  }
  return `function glue(module) {
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

/** wasm-bindgen's names hold a hash each, which no compression makes smaller: the module has others. */
function renamed(glue, { imports, exports }) {
  const imported = new Map(imports.map(([, long, short]) => [long, short]));
  const exported = new Map(exports);
  return (
    glue
      // All are imported from a module that is now called so.
      .replace('"./nutgraf_bg.js": import0', "a: import0")
      .replace(/^( +)(__wb\w+): function/gm, (_, indent, name) => `${indent}${imported.get(name)}: function`)
      .replace(/\bwasm\.(\w+)/g, (_, name) => `wasm.${exported.get(name)}`)
  );
}

/**
 * The glue without what costs time in each call: a closure around whatever can throw (Firefox takes three
 * times as long to read a page with it), and looking for a getter of a prototype. And without what browsers
 * need that are too old for the package.
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
    .replace(/GetOwnOrInheritedPropertyDescriptor\(\w+\.prototype, '(\w+)'\)/g, "(getters.$1 ??= $&)")
    .replace(/^function GetOwnOrInheritedPropertyDescriptor/m, "const getters = {};\n$&")
    .replace(/^ {4}if \(realloc === undefined\) {$[\s\S]*?^ {4}}$/m, "")
    .replace(/^if \(!\('encodeInto' in [\s\S]*?^}$/m, "");
}
