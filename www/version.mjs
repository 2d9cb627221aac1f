// The version of the crates and the npm package, which only Cargo.toml says.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The version in the Cargo.toml of a checkout. */
export async function version(checkout = root) {
  const manifest = await readFile(join(checkout, "Cargo.toml"), "utf8");
  return /^\[workspace\.package\]\nversion = "(.+)"$/m.exec(manifest)[1];
}
