// Builds the programs of scripts/measure, and runs the one that prints a build's complete results for the
// texts in a folder.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The programs' crate in a checkout: older ones have a separate crate for `nutgraf-same`. */
const CRATES = ["scripts/measure", "scripts/same"];

/** Builds a program in a checkout and returns its path. */
export function built(checkout, target, program = "nutgraf-same") {
  const manifest = CRATES.map((crate) => join(checkout, crate, "Cargo.toml")).find(existsSync);
  if (manifest === undefined) fail(`${checkout} has none of ${CRATES.join(", ")}: choose a later commit`);
  const options = ["--release", "--bin", program, "--manifest-path", manifest, "--target-dir", target];
  run("cargo", ["build", "--quiet", ...options], { cwd: checkout });
  return join(target, "release", program);
}

/** A program's results for the texts in a folder, as lines of JSON. */
export async function* answersOf(program, folder) {
  const child = spawn(program, [resolve(folder)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  // Not node:readline, which also ends lines at U+2028, which texts may contain.
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  const code = await ended;
  if (code !== 0) fail(`${program} exited with ${code}`);
}

export function run(command, args, options) {
  const { status, stdout } = spawnSync(command, args, {
    ...options,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) fail(`${command} ${args.join(" ")} failed`);
  return stdout;
}

export function fail(message) {
  console.error(`${basename(process.argv[1], ".mjs")}: ${message}`);
  process.exit(2);
}
