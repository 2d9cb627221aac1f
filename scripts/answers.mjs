// The program that prints all that a build answers to the texts of a folder.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where a checkout has the program: in older ones it was a crate of its own. */
const CRATES = ["scripts/measure", "scripts/same"];

/** The program of a checkout, built. */
export function built(checkout, target) {
  const manifest = CRATES.map((crate) => join(checkout, crate, "Cargo.toml")).find(existsSync);
  if (manifest === undefined) fail(`${checkout} has none of ${CRATES.join(", ")}: choose a later commit`);
  const options = ["--release", "--bin", "nutgraf-same", "--manifest-path", manifest, "--target-dir", target];
  run("cargo", ["build", "--quiet", ...options], { cwd: checkout });
  return join(target, "release/nutgraf-same");
}

/** What a program answers to the texts of a folder, a line of JSON each. */
export async function* answersOf(program, folder) {
  const child = spawn(program, [resolve(folder)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  // Not by node:readline, which also ends lines at U+2028: texts may hold that.
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  const code = await ended;
  if (code !== 0) fail(`${program} ended with ${code}`);
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
