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

/**
 * What scripts import as `#lists`, and as `#languages`: the files behind imports that stay as they are,
 * spelled out so that
 * every bundler finds them; and all lists themselves. `fileOf` gives the address of a language's file, `all`
 * is that of the
 * file with all of them, where there is one.
 */
export function listsPlugin(lists, fileOf, all) {
  const imported = (file) => `() => import(${JSON.stringify(file)})`;
  const entries = lists.map(({ tag }) => `${tag}: ${imported(fileOf(tag))}`);
  const map = [
    `const files = { __proto__: null, ${entries.join(", ")} };`,
    "export const one = (tag) => files[tag]?.();",
    `export const tags = ${JSON.stringify(lists.map(({ tag }) => tag))};`,
    `export const all = ${all === undefined ? "undefined" : imported(all)};`,
  ];
  const addresses = new Set([...lists.map(({ tag }) => fileOf(tag)), all]);
  return {
    name: "lists",
    setup(build) {
      build.onResolve({ filter: /^#(lists|languages)$/ }, ({ path }) => ({ path, namespace: "lists" }));
      build.onResolve({ filter: /\.js$/, namespace: "lists" }, ({ path }) =>
        addresses.has(path) ? { path, external: true } : undefined,
      );
      build.onLoad({ filter: /^#lists$/, namespace: "lists" }, () => ({ contents: map.join("\n") }));
      build.onLoad({ filter: /^#languages$/, namespace: "lists" }, () => ({ contents: moduleOf(lists) }));
    },
  };
}
