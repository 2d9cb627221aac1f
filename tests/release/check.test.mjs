// What release-check says about faults in what is written by hand.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { version } from "../../www/version.mjs";

const root = join(import.meta.dirname, "../..");
const number = await version();
const FILES = ["Cargo.toml", "CITATION.cff", "CHANGELOG.md", "README.md", "examples/wordpress/nutgraf.php"];

const copy = mkdtempSync(join(tmpdir(), "nutgraf-"));
after(() => rmSync(copy, { recursive: true }));

/** What is said about the checkout if a text in a file is another one. */
function said(file, text, other, TAG = "") {
  for (const name of FILES) cpSync(join(root, name), join(copy, name));
  const before = readFileSync(join(copy, file), "utf8");
  const after = before.replace(text, other);
  assert.notEqual(after, before);
  writeFileSync(join(copy, file), after);
  const script = join(root, "scripts/release/check.mjs");
  const env = { ...process.env, TAG };
  const { status, stderr } = spawnSync(process.execPath, [script, copy], { env, encoding: "utf8" });
  assert.equal(status, stderr === "" ? 0 : 1);
  return stderr;
}

const differs = (file) => `release-check: ${file} says 9.9.9, but the version in Cargo.toml is ${number}\n`;

test("a version that differs from that of Cargo.toml is named in one line", () => {
  const cff = said("CITATION.cff", /^version: .*/m, "version: 9.9.9");
  assert.equal(cff, differs("CITATION.cff"));
  const plugin = "examples/wordpress/nutgraf.php";
  assert.equal(said(plugin, / Version: .*/, " Version: 9.9.9"), differs(plugin));
  const dependency = said("Cargo.toml", /(?<=^nutgraf = \{ version = ").+?(?=")/m, "9.9.9");
  assert.equal(dependency, differs("Cargo.toml"));
});

test("a missing section of the changelog is named in one line", () => {
  const line = `release-check: CHANGELOG.md has no section "## [${number}] – …", or nothing in it\n`;
  assert.equal(said("CHANGELOG.md", `## [${number}]`, "## [9.9.9]"), line);
});

test("a tag must be the version, and the version's changes must have their day", () => {
  const heading = /^(## \[.+?\] – ).+$/m;
  assert.equal(said("CHANGELOG.md", heading, "$12027-01-02", `v${number}`), "");
  assert.match(said("CHANGELOG.md", heading, "$12027-01-02", "v9.9.9"), /^.* the tag is v9\.9\.9, .*\n$/);
  const line = `release-check: CHANGELOG.md says "## [${number}] – soon", without the day of the release\n`;
  assert.equal(said("CHANGELOG.md", heading, "$1soon", `v${number}`), line);
});
