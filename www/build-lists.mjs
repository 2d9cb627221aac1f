// The word lists for browsers: src/language/TAG.txt as modules, and the map that imports them.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/language");

/** The lists of all languages, each as `{ tag, text }`, sorted by tag. */
export async function readLists() {
  const names = (await readdir(source)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => ({
      tag: name.slice(0, -".txt".length),
      text: lean(await readFile(join(source, name), "utf8")),
    })),
  );
}

/** Removes comments, empty lines and all but one space of indentation, which only help editing. */
function lean(text) {
  return text
    .replace(/^\s*#.*\n/gm, "")
    .replace(/ +$/gm, "")
    .replace(/^ +/gm, " ")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** The source of a module that exports a value. */
export const moduleOf = (value) => `export default ${JSON.stringify(value)};\n`;

/** Writes one module per language, and one with all of them, for a single request. */
export async function writeLists(lists, folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all(lists.map((one) => writeFile(join(folder, `${one.tag}.js`), moduleOf(one))));
  await writeFile(join(folder, "all.js"), moduleOf(lists));
}

const tagsOf = (lists) => lists.map(({ tag }) => tag);

/** The package's `#lists`, with literal imports so that every bundler finds the files. */
export function packageLists(lists) {
  const imported = (name) => `() => import("./languages/${name}.js")`;
  const entries = tagsOf(lists).map((tag) => `${tag}: ${imported(tag)}`);
  return `
    const files = { __proto__: null, ${entries.join(", ")} };
    export const tags = ${JSON.stringify(tagsOf(lists))};
    export const one = (tag) => files[tag]?.();
    export const all = ${imported("all")};`;
}

/** The page's `#lists`. File names consist of the tag and a common ending. */
export function pageLists(lists, ending) {
  return `
    const file = (tag) => "./" + tag + ${JSON.stringify(ending)};
    export const tags = ${JSON.stringify(tagsOf(lists).join(" "))}.split(" ");
    export const one = (tag) => tags.includes(tag) ? import(file(tag)) : undefined;
    export const all = undefined;`;
}

/** Resolves `#lists` to this script, with its imports unchanged, and `#languages` to all lists. */
export function listsPlugin(lists, script) {
  return {
    name: "lists",
    setup(build) {
      build.onResolve({ filter: /^#(lists|languages)$/ }, ({ path }) => ({ path, namespace: "lists" }));
      build.onResolve({ filter: /^\.\//, namespace: "lists" }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /^#lists$/, namespace: "lists" }, () => ({ contents: script }));
      build.onLoad({ filter: /^#languages$/, namespace: "lists" }, () => ({ contents: moduleOf(lists) }));
    },
  };
}
