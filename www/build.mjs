// Builds the npm package into pkg/ and the page into www/dist/ from what wasm-pack made: node www/build.mjs [target/web]
import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import * as esbuild from "esbuild";
import { buildPage } from "./build-page.mjs";

const www = dirname(fileURLToPath(import.meta.url));
const root = dirname(www);
const web = resolve(process.argv[2] ?? join(root, "target/web"));
const pkg = join(root, "pkg");
const dist = join(www, "dist");
const wasm = join(web, "nutgraf_bg.wasm");

if (!existsSync(wasm)) {
  console.error(`${wasm} is missing: first run wasm-pack build --no-pack --target web --out-dir target/web`);
  process.exit(1);
}

const common = {
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  alias: { "#module": join(web, "nutgraf.js") },
  loader: { ".txt": "text" },
};

/** The element imports the package's own index.js, so that a page which uses both has one copy of the module. */
const sharedApi = {
  name: "shared-api",
  setup(build) {
    build.onResolve({ filter: /\/api\/index\.js$/ }, () => ({ path: "./index.js", external: true }));
  },
};

/** A style sheet that a script imports becomes its text, minified. */
const smallCss = {
  name: "small-css",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

await empty(pkg, [".gitignore"]);
// The line that wasm-pack writes: what is built is not committed.
await writeFile(join(pkg, ".gitignore"), "*");
await Promise.all([scripts(), copies(), page(), declarations()]);
await report();

async function scripts() {
  await esbuild.build({ ...common, entryPoints: [join(www, "api/index.ts")], outfile: join(pkg, "index.js") });
  await esbuild.build({
    ...common,
    entryPoints: [join(www, "api/node.ts")],
    outfile: join(pkg, "node.js"),
    platform: "node",
  });
  await esbuild.build({
    ...common,
    entryPoints: [join(www, "element/nut-graf.ts")],
    outfile: join(pkg, "nut-graf.js"),
    plugins: [sharedApi, smallCss],
  });
}

async function copies() {
  await cp(wasm, join(pkg, "nutgraf_bg.wasm"));
  await cp(join(www, "package.json"), join(pkg, "package.json"));
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
    if (existsSync(join(root, name))) await cp(join(root, name), join(pkg, name));
  }
}

async function page() {
  await empty(dist);
  await buildPage({ common, dist, wasm });
}

/** Writes the package's .d.ts files. TypeScript 7 has no JavaScript interface, so its program gets a settings file. */
async function declarations() {
  const settings = join(root, "target/declarations.json");
  await mkdir(dirname(settings), { recursive: true });
  await writeFile(
    settings,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: www,
        outDir: join(pkg, "types"),
        paths: { "#module": [join(web, "nutgraf")] },
        typeRoots: [join(root, "node_modules/@types")],
      },
      include: ["api/*.ts", "element/*.ts", "assets.d.ts"].map((name) => join(www, name)),
    }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  // The compiler has said what is wrong, so a failure ends the build without another word.
  if (spawnSync(process.execPath, [tsc, "--project", settings], { stdio: "inherit" }).status !== 0) process.exit(1);
  // In the package the crate's types stand where www/api/types.ts points out of it.
  await cp(join(root, "src/web/types.d.ts"), join(pkg, "types/api/types.d.ts"));
}

/** Prints what a visitor downloads: each file as it is and as a server sends it compressed. */
async function report() {
  const files = [pkg, dist].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(wasm|js|css|html|svg)$/.test(name))
      .map((name) => join(folder, name)),
  );
  for (const file of files) {
    const bytes = await readFile(file);
    const sizes = [bytes.length, brotliCompressSync(bytes).length].map((size) => `${(size / 1024).toFixed(1)} KB`);
    console.log(`${relative(root, file).padEnd(30)} ${sizes[0].padStart(10)}   brotli ${sizes[1].padStart(9)}`);
  }
}

/** Deletes what is in a folder, but for the names to keep, and makes sure that it is there. */
async function empty(folder, keep = []) {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!keep.includes(name)) await rm(join(folder, name), { recursive: true });
  }
}
