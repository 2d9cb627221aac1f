// Builds the npm package into pkg/ and the page into www/dist/: node www/build.mjs [folder with the module]
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import * as esbuild from "esbuild";
import { writeGuide } from "./build-guide.mjs";
import { listsPlugin, packageLists, readLists, writeLists } from "./build-lists.mjs";
import { modulePlugin, readModule } from "./build-module.mjs";
import { buildPage } from "./build-page.mjs";
import { writeDeclarations, writeManifest } from "./build-types.mjs";

const www = dirname(fileURLToPath(import.meta.url));
const root = dirname(www);
const web = resolve(process.argv[2] ?? join(root, "target/web"));
const pkg = join(root, "pkg");
const dist = join(www, "dist");
const wasm = join(pkg, "nutgraf_bg.wasm");

if (!existsSync(join(web, "nutgraf_bg.wasm"))) {
  console.error(`there is no module in ${web}; run \`make package\` first`);
  process.exit(1);
}

const built = await readModule(web);
const module = modulePlugin(built);

const common = {
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  // Of the bundled code, only Readability has a licence notice (see below).
  legalComments: "inline",
  logLevel: "warning",
  loader: { ".html": "text", ".txt": "text" },
  // DOM constants, replaced by their values, which are shorter.
  define: {
    "Node.ELEMENT_NODE": "1",
    "Node.TEXT_NODE": "3",
    "Node.DOCUMENT_NODE": "9",
    "Node.DOCUMENT_FRAGMENT_NODE": "11",
    "NodeFilter.SHOW_ELEMENT": "1",
    "NodeFilter.SHOW_TEXT": "4",
    "NodeFilter.FILTER_ACCEPT": "1",
    "NodeFilter.FILTER_REJECT": "2",
  },
};

/**
 * Readability's licence requires that its notice, the first comment, stays with the code. Turned into a
 * module, it does not need esbuild's helpers for CommonJS, which each script would load.
 */
const readability = {
  name: "readability",
  setup(build) {
    build.onResolve({ filter: /^@mozilla\/readability$/ }, () => ({
      path: fileURLToPath(import.meta.resolve("@mozilla/readability/Readability.js")),
    }));
    build.onLoad({ filter: /[\\/]Readability\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8"))
        .replace("/*", "/*!")
        .replace(/^if \(typeof module === "object"\) {[\s\S]*/m, "export { Readability };"),
    }));
  },
};

/** The word lists, as the package's files import them. */
const lists = await readLists();
const packagedLists = listsPlugin(lists, packageLists(lists));

/** What the element loads when it needs it. */
const parts = ["readable", "translations", "marks", "changes", "prerendered"];
/** Entries import each other as files of the package, so a page that uses several loads each only once. */
const files = ["index", "worker", "summarizer", "nut-graf", ...parts];
const shared = sharing((name, path) => (files.includes(name) ? path.replace("../api/", "./") : undefined));

/**
 * Some development servers bundle packages and lose the module and the worker's script, which scripts name as
 * files. In `development/` the entries use those that contain them.
 */
const inside = {
  index: "../inline.js",
  worker: "./worker.js",
  summarizer: "./summarizer.js",
  readable: "../readable.js",
  translations: "../translations.js",
  marks: "../marks.js",
  changes: "../changes.js",
  prerendered: "../prerendered.js",
};

/** By the package's own name, so that `exports` choose the entry for Node, Deno, Bun or workerd. */
const byName = { index: "nutgraf", worker: "nutgraf/worker" };

/** Leaves an import as it is if `addressOf` has an address for the file. */
function sharing(addressOf) {
  return {
    name: "shared",
    setup(build) {
      build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, kind }) => {
        const name = /^\.\.?(?:\/api)?\/([\w-]+)\.js$/.exec(path)?.[1];
        const address = kind === "entry-point" ? undefined : addressOf(name, path);
        return address && { path: address, external: true };
      });
    },
  };
}

/** A classic script has no address of its own: it contains the module and all lists, and has no worker. */
const alone = {
  name: "alone",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/api\/index\.js$/ }, () => ({ path: join(www, "api/inline.ts") }));
    build.onResolve({ filter: /^\.\.\/api\/worker\.js$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: 'throw Error("no worker")' }));
  },
};

/** A style sheet imported by a script becomes its minified text. One that is an entry stays a file. */
const styleText = {
  name: "style-text",
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ kind, path, resolveDir }) =>
      kind === "import-statement" ? { path: join(resolveDir, path), namespace: "style-text" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "style-text" }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/** Makes a text importable by a name. */
function textPlugin(name, contents) {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      build.onLoad({ filter: /.*/, namespace: name }, () => ({ contents, loader: "text" }));
    },
  };
}

await empty(pkg, [".gitignore"]);
// Build output is not committed.
await writeFile(join(pkg, ".gitignore"), "*");
await writeFile(wasm, built.bytes);
await Promise.all([
  scripts(),
  writeLists(lists, join(pkg, "languages")),
  copies(),
  page(),
  writeDeclarations(pkg, web),
  writeManifest(pkg),
]);
await writeGuide(pkg, dist);
await report();

async function scripts() {
  const entry = (file, outfile, more = {}) =>
    esbuild.build({
      ...common,
      entryPoints: [join(www, file)],
      outfile: join(pkg, outfile),
      plugins: [shared, module, packagedLists, styleText, readability],
      sourcemap: true,
      ...more,
    });
  // Each is one self-contained file.
  const whole = { plugins: [module, packagedLists, styleText] };
  const classic = {
    format: "iife",
    globalName: "nutgraf",
    plugins: [alone, module, packagedLists, styleText, readability],
  };
  await Promise.all([
    entry("api/index.ts", "index.js", whole),
    entry("api/inline.ts", "inline.js", whole),
    entry("api/workerd.ts", "workerd.js"),
    entry("api/worker.ts", "worker.js"),
    entry("api/worker-thread.ts", "nutgraf-worker.js", whole),
    entry("api/summarizer.ts", "summarizer.js"),
    entry("api/summarizer/polyfill.ts", "summarizer/polyfill.js"),
    entry("element/nut-graf.ts", "nut-graf.js"),
    entry("element/element.ts", "element.js"),
    entry("element/html.ts", "html.js", { plugins: [sharing((name) => byName[name]), styleText] }),
    entry("element/classic.ts", "nut-graf.classic.js", classic),
    ...parts.map((name) => entry(`element/${name}.ts`, `${name}.js`)),
  ]);
  const development = (file, name, addresses = inside, more = []) =>
    entry(file, `development/${name}.js`, {
      plugins: [sharing((name) => addresses[name]), styleText, ...more],
    });
  const worker = [textPlugin("#worker", await readFile(join(pkg, "nutgraf-worker.js"), "utf8"))];
  await Promise.all([
    development("element/element.ts", "element"),
    development("api/worker-inline.ts", "worker", { worker: "../worker.js" }, worker),
    development("api/summarizer.ts", "summarizer"),
    development("api/summarizer/polyfill.ts", "polyfill"),
  ]);
}

async function copies() {
  await cp(join(www, "package.json"), join(pkg, "package.json"));
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
    if (existsSync(join(root, name))) await cp(join(root, name), join(pkg, name));
  }
}

async function page() {
  await empty(dist);
  await buildPage({ common, plugins: [module, styleText, readability], dist, wasm, lists });
  // The page's own licence, and that of Readability, which it contains.
  await cp(join(root, "LICENSE-APACHE"), join(dist, "LICENSE-APACHE"));
}

/** Prints what a visitor downloads: the size of each file, plain and compressed. */
async function report() {
  const files = [pkg, dist].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(wasm|js|css|html|svg)$/.test(name))
      .map((name) => join(folder, name)),
  );
  for (const file of files) {
    const bytes = await readFile(file);
    const lengths = [bytes.length, brotliCompressSync(bytes).length];
    const [plain, packed] = lengths.map((length) => `${(length / 1024).toFixed(1)} KB`.padStart(10));
    console.log(`${relative(root, file).padEnd(30)} ${plain}   brotli${packed}`);
  }
}

/** Empties a folder except for the names to keep. Creates it if it does not exist. */
async function empty(folder, keep = []) {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!keep.includes(name)) await rm(join(folder, name), { recursive: true });
  }
}
