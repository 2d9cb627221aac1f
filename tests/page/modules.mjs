// Loads the page's modules that do not need the DOM in Node.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = join(import.meta.dirname, "../..");
const folder = join(root, `target/page-modules/${process.pid}`);

/** The exports of a module of www/page. */
export async function load(name) {
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  await esbuild.build({
    entryPoints: [join(root, `www/page/${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
    // Stand-ins for what the build provides: the module, and the word lists.
    external: ["#*"],
  });
  return import(pathToFileURL(outfile).href);
}

export const clean = () => rm(folder, { recursive: true, force: true });
