// The languages' word lists for browsers: src/language/TAG.txt as modules, and the map that imports them.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/language");

/** The lists of all languages, `{ tag, text }` each, in the order of their tags. */
export async function readLists() {
  const names = (await readdir(source)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => ({
      tag: name.slice(0, -".txt".length),
      text: lean(await readFile(join(source, name), "utf8")),
    })),
  );
}

/** Comments, empty lines and all but one space of indentation are for those who edit the lists. */
function lean(text) {
  return text
    .replace(/^\s*#.*\n/gm, "")
    .replace(/ +$/gm, "")
    .replace(/^ +/gm, " ")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** A value as a module that exports it. */
export const moduleOf = (value) => `export default ${JSON.stringify(value)};\n`;

/** Writes a module a language, and one with all of them: a single request where all are needed. */
export async function writeLists(lists, folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all(lists.map((one) => writeFile(join(folder, `${one.tag}.js`), moduleOf(one))));
  await writeFile(join(folder, "all.js"), moduleOf(lists));
}

const tagsOf = (lists) => lists.map(({ tag }) => tag);

/** The package's `#lists`: imports are spelled out, so that every bundler finds the files. */
export function packageLists(lists) {
  const imported = (name) => `() => import("./languages/${name}.js")`;
  const entries = tagsOf(lists).map((tag) => `${tag}: ${imported(tag)}`);
  return `
    const files = { __proto__: null, ${entries.join(", ")} };
    export const tags = ${JSON.stringify(tagsOf(lists))};
    export const one = (tag) => files[tag]?.();
    export const all = ${imported("all")};`;
}

/** The page's `#lists`: files are named by their tag and an ending that all have. */
export function pageLists(lists, ending) {
  return `
    const file = (tag) => "./" + tag + ${JSON.stringify(ending)};
    export const tags = ${JSON.stringify(tagsOf(lists).join(" "))}.split(" ");
    export const one = (tag) => tags.includes(tag) ? import(file(tag)) : undefined;
    export const all = undefined;`;
}

/** Makes `#lists` this script, whose imports stay as they are, and `#languages` a module with all lists. */
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
