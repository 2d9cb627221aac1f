// Compares the library's public interface with that of the last release, and fails if the version does not
// allow what changed (cargo-semver-checks): node scripts/release/semver.mjs [commit]
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { version } from "../../www/version.mjs";

const cwd = join(import.meta.dirname, "../..");
const git = (...options) => execFileSync("git", options, { cwd, encoding: "utf8" }).trim();

// The last release before this version, whose own tag may be there already.
const own = `v${await version()}`;
const tags = git("tag", "--merged", "HEAD", "--sort=-version:refname", "--list", "v*").split("\n");
const before = process.argv[2] ?? tags.find((tag) => tag !== "" && tag !== own);

if (before === undefined) {
  console.log("cargo semver-checks: there is no release to compare with");
} else {
  const run = (program, ...options) => {
    const { status } = spawnSync(program, options, { cwd, stdio: "inherit" });
    if (status !== 0) process.exit(1);
  };
  run("scripts/setup.sh", "semver");
  run("cargo", "semver-checks", "--package", "nutgraf", "--baseline-rev", before);
}
