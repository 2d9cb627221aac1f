// Which Rust files use names from which others. A re-exported name belongs to the file that defines it.
import { basename, dirname, join } from "node:path";
import { closing, endOfItem, tokens } from "./rust-tokens.mjs";

const definition = /^(?:fn|struct|enum|union|trait|type|const|static)$/;

/** For each file of a crate, the files of the crate that it uses. `files` maps paths to texts. */
export function rustImports(files) {
  const modules = new Map([...files].map(([file, source]) => [file, readModule(file, source)]));
  for (const module of modules.values()) place(module, modules);
  const macros = new Map(
    [...modules.values()].flatMap((module) => [...module.macros].map((name) => [name, module.file])),
  );
  return new Map(
    [...modules.values()].map((module) => {
      const used = module.paths.flatMap((path) => [...resolve(module, path)]);
      for (const name of module.macroCalls) if (macros.has(name)) used.push(macros.get(name));
      return [module.file, new Set(used.filter((file) => file !== module.file))];
    }),
  );
}

// Reads a file: the names that it defines, its imports by name, and each path in its code.
function readModule(file, source) {
  const module = { file, definitions: new Set(), aliases: new Map(), globs: [], paths: [] };
  Object.assign(module, { macros: new Set(), macroCalls: new Set(), children: new Map(), parent: null });
  readItems(module, tokens(source));
  return module;
}

// An inline module counts as part of the file: its names are treated as the file's own.
function readItems(module, all) {
  let depth = 0;
  for (let at = 0; at < all.length;) {
    const word = all[at];
    if (word === "#" && (all[at + 1] === "[" || all[at + 2] === "[")) at = closing(all, all.indexOf("[", at));
    else if (word === "use") at = readUse(module, all, at + 1);
    else if (word === "macro_rules") {
      module.macros.add(all[at + 2]);
      at = endOfItem(all, at);
    } else if (word === "mod" && all[at + 2] === ";") at += 3;
    else if (/^\w/.test(word) && all[at - 1] !== ".") {
      if (depth === 0 && definition.test(all[at - 1])) module.definitions.add(word);
      if (all[at + 1] === "!") module.macroCalls.add(word);
      const path = [word];
      while (all[at + 1] === "::" && /^\w/.test(all[at + 2] ?? "")) path.push(all[(at += 2)]);
      if (path.length > 1) module.paths.push(path);
      at += 1;
    } else {
      if (word === "{") depth += 1;
      if (word === "}") depth -= 1;
      at += 1;
    }
  }
}

// A tree of imports: `a::{b, c::d as e, f::*}`.
function readUse(module, all, start) {
  let at = start;
  const tree = (prefix) => {
    const path = [...prefix];
    while (at < all.length) {
      const word = all[at++];
      if (word === "{") {
        while (all[at] !== "}") {
          tree(path);
          if (all[at] === ",") at += 1;
        }
        at += 1;
        return;
      }
      if (word === "*") {
        module.globs.push(path);
        module.paths.push(path);
        return;
      }
      if (word !== "::") path.push(word);
      if (word === "::" || all[at] === "::") continue;
      // `a::{self}` imports `a`.
      const target = word === "self" && path.length > 1 ? path.slice(0, -1) : path;
      const name = all[at] === "as" ? all[(at += 2) - 1] : target.at(-1);
      if (name !== "_") module.aliases.set(name, target);
      module.paths.push(target);
      return;
    }
  };
  tree([]);
  return at + 1;
}

// A module's file is in the folder named after its parent, or in the folder of the crate's root file.
function place(module, modules) {
  const folder = dirname(module.file);
  const name = basename(module.file, ".rs");
  if (name === "lib" || name === "main") return;
  const parent = [`${folder}.rs`, join(folder, "lib.rs"), join(folder, "main.rs")].find((file) =>
    modules.has(file),
  );
  module.parent = modules.get(parent) ?? null;
  module.parent?.children.set(name, module);
}

// The files that a path leads to: more than one if a module and a function have the same name.
function resolve(module, path, seen = new Set()) {
  const key = `${module.file} ${path.join("::")}`;
  if (seen.has(key)) return new Set();
  seen.add(key);
  let here = module;
  let rest = path;
  if (path[0] === "crate") {
    while (here.parent !== null) here = here.parent;
    rest = path.slice(1);
  }
  while (rest[0] === "self" || rest[0] === "super") {
    if (rest[0] === "super") here = here.parent ?? here;
    rest = rest.slice(1);
  }
  if (rest.length === 0) return new Set([here.file]);
  const found = lookUp(here, rest, seen);
  // A name that cannot be traced (a macro may have made it) counts as defined in the last module of its path.
  return found.size === 0 && rest !== path ? new Set([here.file]) : found;
}

function lookUp(module, [name, ...rest], seen) {
  const found = new Set();
  const child = module.children.get(name);
  const alias = module.aliases.get(name);
  if (child !== undefined) for (const file of resolve(child, ["self", ...rest], seen)) found.add(file);
  // What follows a type's name belongs to the type.
  if (module.definitions.has(name) && (rest.length === 0 || child === undefined)) found.add(module.file);
  if (alias !== undefined)
    for (const file of resolveAlias(module, name, [...alias, ...rest], seen)) found.add(file);
  if (found.size === 0)
    for (const glob of module.globs.filter(([first]) => isOurs(module, first)))
      for (const file of resolve(module, [...glob, name, ...rest], seen)) found.add(file);
  return found;
}

// `use title::title` imports from the module of the same name, not from itself.
function resolveAlias(module, name, path, seen) {
  if (path[0] !== name) return resolve(module, path, seen);
  const child = module.children.get(name);
  return child === undefined ? new Set() : resolve(child, ["self", ...path.slice(1)], seen);
}

// Whether a path that starts like this stays in the crate.
function isOurs(module, first) {
  const known = [module.children, module.aliases, module.definitions];
  return ["crate", "self", "super"].includes(first) || known.some((names) => names.has(first));
}
