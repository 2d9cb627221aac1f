// The Worker of examples/worker, as wrangler bundles it.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execute, install, root } from "./consumers.mjs";

/** Bundles the Worker. Returns the folder, and the function that runs it in front of a site. */
export async function bundledWorker() {
  const folder = await install("worker");
  for (const name of ["worker.js", "wrangler.jsonc"])
    cpSync(join(root, "examples/worker", name), join(folder, name));
  const wrangler = join(folder, "node_modules/wrangler/bin/wrangler.js");
  await execute(folder, process.execPath, wrangler, "deploy", "--dry-run", "--outdir", "built");
  return { folder, ...(await import(pathToFileURL(join(folder, "in-front.js")).href)) };
}
