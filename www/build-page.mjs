// Builds the page into www/dist/: files with a hash of their content in their names, the service worker that
// caches them, and a compressed version of each file.
import { createHash } from "node:crypto";
import { copyFile, cp, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import * as esbuild from "esbuild";
import { listsPlugin, moduleOf, pageLists } from "./build-lists.mjs";

const source = join(dirname(fileURLToPath(import.meta.url)), "page");
const COPIED = ["icon.svg", "icon-192.png", "icon-512.png", "manifest.webmanifest"];
/** The language of the page itself: its lists are loaded from the start. */
const OWN = "en";

/**
 * Builds the page into the empty folder `dist`, from the module at `wasm` and the word lists. `common` and
 * `plugins` are the esbuild settings for all of www.
 */
export async function buildPage({ common, plugins, dist, wasm, lists }) {
  const module = `nutgraf_bg-${hash(await readFile(wasm))}.wasm`;
  await copyFile(wasm, join(dist, module));
  const ending = await listFiles(lists, dist);
  const entries = ["page.ts", "page.css", "worker.ts"];
  const { metafile } = await esbuild.build({
    ...common,
    outdir: dist,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    // The page and its worker share one file for their common code.
    splitting: true,
    entryPoints: entries.map((name) => join(source, name)),
    plugins: [...plugins, address(module), listsPlugin(lists, pageLists(lists, ending))],
  });
  const [script, style, worker] = entries.map((name) => builtFrom(name, metafile.outputs));
  // Static imports are fetched in parallel with the script, not after it.
  const imported = [...importedBy(script, metafile.outputs), OWN + ending];
  const preloads = imported.map((name) => `<link rel="modulepreload" href="${name}" />\n`).join("");
  const html = (await readFile(join(source, "index.html"), "utf8"))
    .replace('<script type="module"', `${preloads}<script type="module"`)
    .replace('"page.js"', `"${script}"`)
    .replace('"page.css"', `"${style}"`)
    .replace('"worker.js"', `"${worker}"`)
    .replace('"nutgraf_bg.wasm"', `"${module}"`);
  for (const name of COPIED) await cp(join(source, name), join(dist, name));
  const version = hash(Buffer.concat([...(await contentsOf(dist)), Buffer.from(html)]));
  // The page states its version, so that the service worker keeps the files of open pages.
  const versioned = html.replace("<html ", `<html data-version="${version}" `);
  await writeFile(join(dist, "index.html"), lean(versioned));
  const core = ["index.html", module, script, style, worker, ...imported, "icon.svg", "manifest.webmanifest"];
  await serviceWorker({ common, dist, core, lists, ending, version });
  await compress(dist);
  const sizes = await Promise.all(
    [...core, "sw.js"].map(async (name) => (await readFile(join(dist, `${name}.br`))).length),
  );
  console.log(
    `A first visit to the page, brotli: ${(sizes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(1)} KB`,
  );
}

/** The part of a file name that changes with the content. */
function hash(bytes) {
  return createHash("sha256").update(bytes).digest("base64url").replace(/[-_]/g, "").slice(0, 8);
}

/** Writes each language's lists as a module named by its tag and a common ending. Returns the ending. */
async function listFiles(lists, dist) {
  const ending = `-${hash(JSON.stringify(lists))}.js`;
  await Promise.all(lists.map((one) => writeFile(join(dist, one.tag + ending), moduleOf(one))));
  return ending;
}

/** The name of the file that was built from a source of the page. */
function builtFrom(name, outputs) {
  const [path] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`page/${name}`));
  return basename(path);
}

/** The files that a script imports statically, directly or indirectly. */
function importedBy(name, outputs) {
  const [, { imports }] = Object.entries(outputs).find(([path]) => basename(path) === name);
  const names = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => basename(path));
  return [...new Set(names.flatMap((name) => [name, ...importedBy(name, outputs)]))];
}

/** Removes comments and indentation. */
function lean(html) {
  return html.replace(/<!--[\s\S]*?-->\n?/g, "").replace(/\n\s+/g, "\n");
}

/**
 * `core` lists the files that the page starts with. The service worker fetches the rest on the second visit,
 * and word lists when they are used.
 */
async function serviceWorker({ common, dist, core, lists, ending, version }) {
  const names = (await filesIn(dist)).sort();
  const define = {
    VERSION: JSON.stringify(version),
    CORE: JSON.stringify(core.map((name) => (name === "index.html" ? "./" : name))),
    REST: JSON.stringify(names.filter((name) => !core.includes(name) && !name.endsWith(ending))),
    LISTS: JSON.stringify({ tags: lists.map(({ tag }) => tag).join(" "), ending }),
  };
  await esbuild.build({
    ...common,
    format: "iife",
    entryPoints: [join(source, "sw.ts")],
    outdir: dist,
    define,
  });
}

/** Writes a `.br` version of each file, for static servers that support precompressed files. */
async function compress(dist) {
  for (const name of await filesIn(dist)) {
    if (/\.png$/.test(name)) continue;
    await writeFile(join(dist, `${name}.br`), brotliCompressSync(await readFile(join(dist, name))));
  }
}

/** The page's own files. Subfolders are not part of it. */
async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function contentsOf(folder) {
  return Promise.all((await filesIn(folder)).sort().map((name) => readFile(join(folder, name))));
}

/** Resolves `#wasm` to the address of the module, which is in the page's folder. */
function address(module) {
  return {
    name: "address",
    setup(build) {
      build.onResolve({ filter: /^#wasm$/ }, ({ path }) => ({ path, namespace: "address" }));
      build.onLoad({ filter: /.*/, namespace: "address" }, () => ({ contents: moduleOf(module) }));
    },
  };
}
